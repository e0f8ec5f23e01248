import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { buildAll } from "../support/built.js";
import { canMount } from "../support/disk.js";
import { writeResults } from "../support/results.js";
import { FAULTS, SHORT, WHOLE } from "./faults.js";
import { type FaultRow, faultsOf, injectFault } from "./inject.js";

/*
 * `npm run chaos` injects every fault, at full length. Optional arguments: `short`, the number of kills, and names of faults. lab/results/ keeps
 * the results of full runs, with the machine and the command.
 */

await buildAll();
const given = process.argv.slice(2);
const kills = given.find((word) => /^\d+$/.test(word));
const size = { ...(given.includes("short") ? SHORT : WHOLE), ...(kills && { kills: Number(kills) }) };
const names = given.filter((word) => word !== "short" && word !== kills);
const unknown = names.filter((name) => !Object.hasOwn(FAULTS, name));
if (unknown.length > 0) {
  process.stderr.write(`npm run chaos -- [short] [KILLS] [${Object.keys(FAULTS).join(" | ")}]\n`);
  process.exit(1);
}
const rows: { name: string; row: FaultRow }[] = [];
for (const name of names.length > 0 ? names : Object.keys(FAULTS)) {
  if (FAULTS[name]?.setting.diskMb && !canMount()) {
    process.stdout.write(`${name}: skipped: no disk can be mounted here\n`);
    continue;
  }
  const row = await injectFault(name, size);
  rows.push({ name, row });
  process.stdout.write(`${JSON.stringify(row)}\n`);
  if (!given.includes("short")) keep(name, row);
}
if (!given.includes("short")) writeResults();

// A row for the results page: the violations, and the limits of the fault.
function keep(name: string, row: FaultRow): void {
  const { slowestMs = 0, mayFail } = FAULTS[name] ?? {};
  const limits: [measure: string, value: number, unit: string, reach: number | null][] = [
    [`stuck (${row.times} times, ${row.sessions} sessions, ${row.runs_met} runs met)`, row.stuck, "runs", 0],
    [`lost of ${row.acknowledged} acknowledged`, row.lost, "replies", 0],
    ["failed", row.failed, "runs", mayFail ? null : 0],
    ["calls paid twice, beyond those in flight", Math.max(0, row.paid_twice - row.in_flight), "calls", 0],
    ["slowest answer", row.slowest_ms, "ms", slowestMs],
  ];
  const rows = limits.map(([measure, value, unit, reach]) => ({
    ...{ measure, unit, reach },
    spread: { median: value, min: value, max: value },
  }));
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? "" };
  const result = { how: `npm run chaos -- ${given.join(" ")}`, at: new Date().toISOString(), machine, rows, row };
  writeFileSync(new URL(`../results/chaos-${name}.json`, import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
}
const columns = [
  "fault",
  "times",
  "runs_met",
  "sessions",
  "acknowledged",
  "stuck",
  "lost",
  "paid_twice",
  "in_flight",
  "lost_answer_ms",
  "failed",
  "slowest_ms",
  "recovery_ms",
] as const;
const cells = [[...columns], ...rows.map(({ row }) => columns.map((column) => String(row[column] ?? "none")))];
const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
process.stdout.write(
  `\n${cells.map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")).join("\n")}\n`,
);
const bad = rows.flatMap(({ name, row }) => faultsOf(name, row).map((what) => `${name}: ${what}`));
for (const { name, row } of rows)
  if (row.paid_twice > row.in_flight) bad.push(`${name}: ${row.paid_twice} paid twice, ${row.in_flight} in flight`);
for (const line of bad) process.stdout.write(`${line}\n`);
process.exit(bad.length > 0 ? 1 : 0);
