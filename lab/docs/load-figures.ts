import { readFileSync } from "node:fs";
import { z } from "zod";
import { table } from "./table.js";

/*
 * The figures of docs/deployment.md, from the result files of `npm run load` and `npm run bench -- P8`. They are those of the last measurement, whatever
 * it showed.
 */

const RESULTS = new URL("../results/", import.meta.url);

const Machine = z.object({ cores: z.number(), node: z.string() });
const Scenario = z.object({
  at: z.string(),
  machine: Machine,
  acceptance: z.object({ count: z.number(), p95: z.number() }),
  reads: z.object({ p95: z.number() }),
  tally: z.object({ refused: z.record(z.string(), z.number()), errors: z.record(z.string(), z.number()) }),
  runs: z.array(
    z.object({
      operation: z.string(),
      failed: z.number(),
      p50_ms: z.number().nullable(),
      p95_ms: z.number().nullable(),
    }),
  ),
  queue_p95_ms: z.number().nullable(),
  left: z.number(),
  loop_delay_p99_ms: z.object({ max: z.number() }),
  memory_mb: z.array(z.object({ most: z.number() })),
});
type Scenario = z.infer<typeof Scenario>;
const Batch = z.object({
  total_ms: z.number(),
  counts: z.object({ total: z.number(), done: z.number(), failed: z.number() }),
});
const Bench = z.object({ rows: z.array(z.object({ measure: z.string(), spread: z.object({ median: z.number() }) })) });

const SCENARIOS = {
  baseline: "100 users, 1 s between actions",
  peak: "500 users, 10 s",
  stress: "1,000 users, 10 s, and 1,000 starts in a second",
} as const;
const STORES = [
  ["SQLite", "sqlite-1"],
  ["Redis, one server", "redis-1"],
  ["Redis, two servers", "redis-2"],
] as const;

const milliseconds = (ms: number | null) => (ms === null ? "–" : `${Math.round(ms).toLocaleString("en")} ms`);
const seconds = (ms: number | null) => (ms === null ? "–" : `${(ms / 1000).toFixed(1)} s`);

const ROWS: [string, (one: Scenario) => string][] = [
  ["accepted (202), p95", ({ acceptance }) => milliseconds(acceptance.p95)],
  ["reads, p95", ({ reads }) => milliseconds(reads.p95)],
  [
    "from a start to its first question, median and p95",
    (one) => `${seconds(startOf(one).p50_ms)}, ${seconds(startOf(one).p95_ms)}`,
  ],
  [
    "of a run, waiting for its turn, p95",
    ({ queue_p95_ms }) => ((queue_p95_ms ?? 0) < 1000 ? milliseconds(queue_p95_ms) : seconds(queue_p95_ms)),
  ],
  ["refused with `Retry-After`", ({ tally }) => `${sum(tally.refused)}`],
  [
    "failed, or accepted and left",
    ({ tally, runs, left }) => `${sum(tally.errors) + runs.reduce((all, { failed }) => all + failed, 0) + left}`,
  ],
  ["event loop, p99 of the worst ten seconds", ({ loop_delay_p99_ms }) => milliseconds(loop_delay_p99_ms.max)],
  ["memory of a server at most", ({ memory_mb }) => `${Math.max(...memory_mb.map(({ most }) => most))} MB`],
];

/** The table of the scenarios, and the sentences about a batch and about a server without load. Throws if a result file is missing. */
export function loadFigures(): string {
  const names = Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[];
  const measured = STORES.map(([store, file]) => ({
    store,
    results: names.map((name) => Scenario.parse(result(`load-${name}-${file}`))),
  }));
  const rows = measured.flatMap(({ store, results }) =>
    ROWS.map(([measure, show]) => [`${store}: ${measure}`, ...results.map(show)]),
  );
  const all = measured.flatMap(({ results }) => results);
  const days = all.map(({ at }) => at.slice(0, "2026-11-26".length)).toSorted();
  const { cores, node } = all[0]?.machine ?? { cores: 0, node: "" };
  const when = days[0] === days.at(-1) ? `on ${days[0]}` : `from ${days[0]} to ${days.at(-1)}`;
  return [
    table(["", ...names.map((name) => SCENARIOS[name])], rows),
    `Measured ${when} with Node ${node} on ${cores} cores. The times of runs, and of their waiting, are those of the last whole\nminutes of a scenario.`,
    ofBatch(),
    alone(),
  ].join("\n\n");
}

function ofBatch(): string {
  const { total_ms, counts } = Batch.parse(result("load-batch-sqlite-1"));
  const each = counts.done / (total_ms / 1000);
  return [
    `A batch of ${counts.total} pairs, ${counts.failed} of them without a résumé, took ${seconds(total_ms)} with a kill and a restart:`,
    `${counts.done} sessions with five questions each, ${each.toFixed(1)} a second.`,
  ].join("\n");
}

function alone(): string {
  const { rows } = Bench.parse(result("bench-P8"));
  const median = (measure: string) => {
    const row = rows.find((one) => one.measure === measure);
    if (!row) throw new Error(`bench-P8.json has no ${measure}`);
    return milliseconds(row.spread.median);
  };
  const beside = (what: string) => median(`SQLite, ${what}, beside 4 threads`);
  return [
    `Alone on the machine and without a model, a start takes ${beside("a start")}, a story ${beside("a story")} and a "no" ${beside("a no")}`,
    `(\`npm run bench -- P8\`, medians, SQLite). Beside 100,000 stored threads a start takes ${median("SQLite, a start, beside 100000 threads")}.`,
  ].join("\n");
}

function startOf({ runs }: Scenario): Scenario["runs"][number] {
  const start = runs.find(({ operation }) => operation === "start");
  if (!start) throw new Error("the result has no starts");
  return start;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

function result(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, RESULTS), "utf8"));
}
