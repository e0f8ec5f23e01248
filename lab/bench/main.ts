import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { buildAll } from "../support/built.js";
import { writeResults } from "../support/results.js";
import { loop } from "./loop.js";
import { type MeasuredRow, tableOf } from "./measure.js";
import { p1 } from "./p1.js";
import { p2 } from "./p2.js";
import { p3, p4 } from "./p3.js";
import { p5, p6 } from "./p5.js";
import { p7 } from "./p7.js";
import { p8 } from "./p8.js";
import { p9 } from "./p9.js";
import { p10 } from "./p10.js";
import { p11 } from "./p11.js";
import { p12 } from "./p12.js";
import { p13 } from "./p13.js";
import { page } from "./page.js";
import { search } from "./search.js";
import { steps } from "./steps.js";
import { storage } from "./storage.js";

/*
 * `npm run bench -- P8 P12` runs some measurements, `npm run bench` runs all of them, one after another. Prints a table; lab/results/ keeps it as
 * JSON, with the machine and the command.
 */

const RESULTS = new URL("../results/", import.meta.url);

/** The measurements by name. Each starts and stops its own servers. */
const BENCHES: Record<string, { title: string; run: () => Promise<MeasuredRow[]> }> = {
  P1: { title: "questions for ten gaps", run: p1 },
  P2: { title: "yes and no", run: p2 },
  P3: { title: "three searches", run: p3 },
  P4: { title: "details to judged answer", run: p4 },
  P5: { title: "a session against the plain workflow: wall and calls", run: p5 },
  P6: { title: "a session against the plain workflow: what it costs", run: p6 },
  P7: { title: "first event, first token, pick-up", run: p7 },
  P8: { title: "a start, a story and a no beside many stored threads and facts", run: p8 },
  P9: { title: "everything measured against nothing: CPU of a session", run: p9 },
  P10: { title: "embeddings kept in memory, over a replayed trace", run: p10 },
  P11: { title: "a session against the graphs alone, and against LangGraph's development server", run: p11 },
  P12: { title: "from the start to the first answer; memory when idle", run: p12 },
  P13: { title: "the same session again, cached", run: p13 },
  loop: { title: "the longest hold of the event loop in each step of one candidate", run: loop },
  page: { title: "the page: first load, a newcomer's way, thirty questions", run: page },
  steps: { title: "what one step of a session takes of a server and of Redis", run: steps },
  storage: { title: "what sessions take in the data folder", run: storage },
  search: { title: "search over what one owner said", run: search },
};

const named = process.argv.slice(2).filter((word) => !word.includes("/"));
const names = named.length === 0 ? Object.keys(BENCHES) : named;
if (names.some((name) => !(name in BENCHES))) {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}\n`);
  process.exit(1);
}
await buildAll();
for (const name of names) await measure(name);
writeResults();

async function measure(name: string): Promise<void> {
  const bench = BENCHES[name];
  if (!bench) return;
  // The machine's load before the measurement: figures from a busy machine mean little.
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const rows = await bench.run();
  const machine = { load, node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? "" };
  const about = `node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.load} before`;
  process.stdout.write(`${name}: ${bench.title} (${about})\n\n${tableOf(rows)}\n\n`);
  mkdirSync(RESULTS, { recursive: true });
  const how = `npm run bench -- ${process.argv.slice(2).join(" ") || name}`;
  const result = { how, at: new Date().toISOString(), machine, rows };
  writeFileSync(new URL(`bench-${name}.json`, RESULTS), `${JSON.stringify(result, null, 1)}\n`);
}
