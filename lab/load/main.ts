import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AT_ONCE, DELAYED, startFake } from "../bench/fake.js";
import { tableOf } from "../bench/measure.js";
import { buildAll } from "../support/built.js";
import { startRedis } from "../support/redis.js";
import { writeResults } from "../support/results.js";
import { playBatch } from "./batch.js";
import { measured } from "./measured.js";
import { plotOf } from "./plot.js";
import { REMOTE_OPTIONS, remoteCommand } from "./remote-command.js";
import { linesOf, linesOfBatch, linesOfStreams } from "./report.js";
import { SCENARIOS } from "./scenarios.js";
import { playStreams } from "./streams.js";
import { playWaiting } from "./waiting.js";

/*
 * `npm run load -- baseline|peak|stress|batch|streams|waiting [--redis] [--servers 2] [--seconds 60]`: simulated users of the real servers, each
 * in a separate process with metrics and alerts on, and a fake model of 300 ms. The load generator and the fake model share this machine's cores
 * with the servers, so the figures are those of a smaller machine. Prints a table; lab/results/ keeps it as JSON with a plot.
 *
 * `npm run load -- baseline|peak|stress --server URL [--mine HOST] [--key K]… [--operator-key K] [--users N] [--think S] [--seconds N] [--ramp S]
 * [--rate N] [--resume FILE --job FILE] [--out FOLDER]` loads a server that runs already; `npm run load -- merge FILE… [--out FOLDER]` joins the
 * figures of several machines.
 */

const RESULTS = new URL("../results/", import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { redis: { type: "boolean" }, servers: { type: "string" }, seconds: { type: "string" }, ...REMOTE_OPTIONS },
});
const [name = ""] = positionals;
if (values.server !== undefined || name === "merge") {
  await remoteCommand(positionals, values).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
  process.exit();
}
const count = Number(values.servers ?? 1);
const scenarios = new Map<string, () => Promise<{ lines: string[]; figures: object; plot: string | null }>>([
  ...Object.entries(SCENARIOS).map(([one, given]) => [one, () => ofUsers(given)] as const),
  ["batch", ofBatch],
  ["streams", ofStreams],
  ["waiting", ofWaiting],
]);
const playScenario = scenarios.get(name);
if (!playScenario || (count > 1 && !values.redis)) {
  console.error(
    `npm run load -- ${[...scenarios.keys()].join(" | ")} [--redis] [--servers 2, with --redis] [--seconds 60]`,
  );
  process.exit(1);
}
await buildAll();
// Waiting sessions do not depend on the model's speed.
const fake = await startFake(name === "waiting" ? AT_ONCE : DELAYED);
const redis = values.redis ? await startRedis() : null;
const folder = mkdtempSync(join(tmpdir(), "load-"));
const store = redis ? "redis" : "sqlite";
const env = { DATA_DIR: join(folder, "data"), ...(redis && { REDIS_URL: redis.url }) };
try {
  const { lines, figures, plot } = await playScenario();
  const machine = { cores: cpus().length, cpu: cpus()[0]?.model ?? "", node: process.version };
  console.log(`${name}: ${store}, ${count} server(s), ${machine.cores} cores (${machine.cpu}), node ${machine.node}\n`);
  console.log(lines.join("\n"));
  mkdirSync(RESULTS, { recursive: true });
  const file = `load-${name}-${store}-${count}`;
  const how = `npm run load -- ${process.argv.slice(2).join(" ")}`;
  const at = new Date().toISOString();
  writeFileSync(new URL(`${file}.json`, RESULTS), `${JSON.stringify({ how, at, machine, ...figures }, null, 1)}\n`);
  if (plot) writeFileSync(new URL(`${file}.svg`, RESULTS), plot);
  writeResults();
} finally {
  await fake.stop();
  await redis?.stop();
  rmSync(folder, { recursive: true });
}

async function ofUsers(given: (typeof SCENARIOS)[string]) {
  const forMs = values.seconds ? Number(values.seconds) * 1_000 : given.forMs;
  const figures = await measured({ ...given, forMs }, count, fake, env);
  const plot = plotOf(`${name}: ${given.users} users, ${store}, ${count} server(s)`, figures.moments);
  return { lines: linesOf(figures), figures, plot };
}

async function ofStreams() {
  const figures = await playStreams(fake, env, (values.seconds ? Number(values.seconds) : 600) * 1_000);
  return { lines: linesOfStreams(figures), figures, plot: null };
}

async function ofWaiting() {
  const rows = await playWaiting(fake, env);
  return { lines: [tableOf(rows)], figures: { rows }, plot: null };
}

async function ofBatch() {
  const figures = await playBatch(fake, env);
  return { lines: linesOfBatch(figures), figures, plot: null };
}
