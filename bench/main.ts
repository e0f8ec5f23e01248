import { cpus, loadavg } from "node:os";
import { type Row, tableOf } from "./measure.js";
import { p7 } from "./p7.js";

/** Each measurement is one name; each takes its own servers up and down. */
const BENCHES: Record<string, { title: string; run: () => Promise<Row[]> }> = {
  P7: { title: "first event, first token, pick-up", run: p7 },
};

const [name = ""] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}\n`);
  process.exit(1);
}
// What else the machine is busy with: figures taken beside other work say little.
const load = loadavg()[0] ?? 0;
const rows = await bench.run();
const machine = {
  load: Math.round(load * 10) / 10,
  node: process.version,
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? "",
};
process.stdout.write(
  `${name}: ${bench.title} (node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.load} before)\n\n${tableOf(rows)}\n\n`,
);
process.stdout.write(`${JSON.stringify({ name, machine, rows })}\n`);
