import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/*
 * lab/results/README.md: every limit with the last measured figure, and the reason if a limit was not met. Written from the JSON files in the
 * same folder after each measurement. The reasons are written by hand in lab/results/why.json, by measurement or by the beginning of a measure.
 */

const RESULTS = new URL("../results/", import.meta.url);

const Machine = z.object({ cores: z.number(), cpu: z.string(), node: z.string() });
const Origin = z.object({ how: z.string(), at: z.string(), machine: Machine });
const Bench = Origin.extend({
  rows: z.array(
    z.object({
      measure: z.string(),
      unit: z.string(),
      spread: z.object({ median: z.number(), min: z.number(), max: z.number() }),
      reach: z.number().nullable(),
    }),
  ),
});
const Quantile = z.object({ p95: z.number(), p99: z.number(), max: z.number() });
const Load = Origin.extend({
  acceptance: Quantile,
  reads: Quantile,
  tally: z.object({
    served: z.number(),
    refused: z.record(z.string(), z.number()),
    errors: z.record(z.string(), z.number()),
  }),
  overhead_p95_ms: z.number().nullable().optional(),
  left: z.number().optional(),
  loop_delay_p99_ms: Quantile.extend({ p50: z.number() }),
  memory_mb: z.array(z.union([z.number(), z.object({ most: z.number() })])),
});
const Batch = Origin.extend({
  counts: z.object({ done: z.number(), failed: z.number(), total: z.number() }),
  problems: z.array(z.unknown()),
  repeated: z.number(),
});

/** One limit: the measure, its value, the range of its runs, and the upper bound. */
interface Limit {
  measure: string;
  value: number;
  range: string;
  unit: string;
  reach: number;
}
interface Result {
  name: string;
  origin: z.infer<typeof Origin>;
  limits: Limit[];
}

/** The upper bounds of a load scenario: acceptance and reads p95, a run's own time, the loop's worst p99 (ms), and memory (MB). */
const LOAD_LIMITS: Record<string, { answers?: number; own?: number; loop?: number; memory?: number }> = {
  baseline: { answers: 60 },
  peak: { answers: 150, own: 200 },
  stress: { loop: 100, memory: 400 },
  streams: {},
};

/** Writes lab/results/README.md from the results in that folder. Throws if a result does not have the format of its measurement. */
export function writeResults(): void {
  const results = readdirSync(RESULTS)
    .filter((file) => /^(?:bench|chaos|load)-.*\.json$/.test(file))
    .map(resultOf)
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
  const reasons = existsSync(new URL("why.json", RESULTS))
    ? z.record(z.string(), z.string()).parse(jsonOf("why.json"))
    : {};
  writeFileSync(new URL("README.md", RESULTS), pageOf(results, reasons));
}

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, RESULTS), "utf8"));
}

function resultOf(file: string): Result {
  const name = file.replace(/^bench-|\.json$/g, "").replace(/^(load|chaos)-/, "$1 ");
  const json = jsonOf(file);
  if (Bench.safeParse(json).success) {
    const { rows, ...origin } = Bench.parse(json);
    return { name, origin, limits: rows.flatMap((row, at) => benchLimit(row, rows[at - 1]?.measure)) };
  }
  if (file.startsWith("load-batch")) {
    const { counts, problems, repeated, ...origin } = Batch.parse(json);
    return {
      name,
      origin,
      limits: [
        plain(`failed of ${counts.total}, 5 of them broken`, counts.failed, "pairs", 5),
        plain("failed without a named problem", counts.failed - problems.length, "pairs", 0),
        plain("sessions repeated after a kill in the middle", repeated, "sessions", 0),
      ],
    };
  }
  return { name, origin: Load.parse(json), limits: loadLimits(name, Load.parse(json)) };
}

// "÷ beside 100" refers to the row before it, so it gets the name of that row.
function benchLimit({ measure, unit, spread, reach }: z.infer<typeof Bench>["rows"][number], before?: string): Limit[] {
  if (reach === null) return [];
  const named = measure.startsWith("÷") ? `${before ?? ""} ${measure}`.trim() : measure;
  const range = `${shown(spread.min)} to ${shown(spread.max)}`;
  return [{ measure: named, value: spread.median, range, unit: unit === "ratio" ? "" : unit, reach }];
}

function loadLimits(name: string, result: z.infer<typeof Load>): Limit[] {
  const { answers, own, loop, memory } = LOAD_LIMITS[name.split(/[ -]/)[1] ?? ""] ?? {};
  const { acceptance, reads, tally, loop_delay_p99_ms, memory_mb } = result;
  const errors = Object.values(tally.errors).reduce((all, one) => all + one, 0);
  const refused = Object.values(tally.refused).reduce((all, one) => all + one, 0);
  const most = Math.max(...memory_mb.map((one) => (typeof one === "number" ? one : one.most)));
  const timed = (what: string, { p95, p99, max }: z.infer<typeof Quantile>, reach?: number) =>
    reach === undefined
      ? []
      : [{ measure: `${what} p95`, value: p95, range: `p99 ${shown(p99)}, at most ${shown(max)}`, unit: "ms", reach }];
  return [
    ...timed("acceptance", acceptance, answers),
    ...timed("reads", reads, answers),
    ...(own !== undefined && result.overhead_p95_ms
      ? [plain("a run's own time p95, the worst minute", result.overhead_p95_ms, "ms", own)]
      : []),
    ...(loop === undefined
      ? []
      : [plain("event loop p99, the worst window of 10 s", loop_delay_p99_ms.max, "ms", loop)]),
    ...(memory === undefined ? [] : [plain("memory at most", most, "MB", memory)]),
    plain(`errors (${tally.served} served, ${refused} refused with Retry-After)`, errors, "", 0),
    ...(result.left === undefined ? [] : [plain("accepted and not finished", result.left, "runs", 0)]),
  ];
}

function plain(measure: string, value: number, unit: string, reach: number): Limit {
  return { measure, value, range: "", unit, reach };
}

function pageOf(results: Result[], reasons: Record<string, string>): string {
  const rows = results.flatMap(({ name, limits }) => limits.map((limit) => ({ name, ...limit })));
  const missed = rows.filter(({ value, reach }) => value > reach);
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# What was measured",
    "",
    "Written by `npm run bench`, `npm run load -- NAME` and `npm run chaos` from the JSON files here: the median (or the quantile that is named), its range, and the limit. The optimum stands in the measure's name where there is one.",
    "",
    `${rows.length - missed.length} of ${rows.length} limits are reached. [causes.md](causes.md) says what was found slow or unsteady once, and what was done about it.`,
    "",
    row(["measurement", "measure", "measured", "range", "limit", ""]),
    row(["---", "---", "---", "---", "---", "---"]),
    ...rows.map(({ name, measure, value, range, unit, reach }) =>
      row([
        name,
        measure,
        `${shown(value)} ${unit}`.trim(),
        range,
        `≤ ${reach}`,
        value <= reach ? "reached" : "**not reached**",
      ]),
    ),
    "",
    "## Why a limit is not reached",
    "",
    ...missed.map(({ name, measure }) => `- **${name}, ${measure}**: ${reasonOf(reasons, name, measure)}`),
    "",
    "## How each was measured",
    "",
    row(["measurement", "command", "at", "machine"]),
    row(["---", "---", "---", "---"]),
    ...results.map(({ name, origin: { how, at, machine } }) =>
      row([name, `\`${how}\``, at.slice(0, 10), `${machine.cores} × ${machine.cpu}, node ${machine.node}`]),
    ),
    "",
  ].join("\n");
}

// The reason with the longest key that the row's name begins with.
function reasonOf(reasons: Record<string, string>, name: string, measure: string): string {
  const keys = Object.keys(reasons).filter((key) => key === name || `${name}: ${measure}`.startsWith(`${key}`));
  const [longest] = keys.sort((a, b) => b.length - a.length);
  return longest === undefined ? "not explained yet." : (reasons[longest] ?? "");
}

function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value < 10 ? value.toFixed(3) : value.toFixed(1);
}
