/** The distribution of one measurement over several runs. */
interface Spread {
  median: number;
  min: number;
  max: number;
  p95: number;
}

/** Median, minimum, maximum and 95th percentile of a non-empty series of measurements. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), min: at(0), max: at(1), p95: at(0.95) };
}

/** The duration of a piece of work, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** One line of a report: the measure, its result, and the upper limit for the median (null: none). */
export interface MeasuredRow {
  measure: string;
  unit:
    | "ms"
    | "ratio"
    | "calls"
    | "commands"
    | "tokens"
    | "$ / 1000"
    | "KB"
    | "MB"
    | "actions"
    | "tasks"
    | "sessions"
    | "questions";
  spread: Spread;
  reach: number | null;
}

/** The rows as a text table that says for each row whether its median is within the limit. */
export function tableOf(rows: MeasuredRow[]): string {
  const cells = rows.map(({ measure, unit, spread: { median, min, max, p95 }, reach }) => [
    measure,
    ...[median, min, p95, max].map((value) => (unit === "ratio" ? value.toFixed(3) : value.toFixed(1))),
    unit,
    reach === null ? "" : `≤ ${reach}`,
    reach === null ? "" : median <= reach ? "reached" : "NOT REACHED",
  ]);
  const lines = [["measure", "median", "min", "p95", "max", "unit", "reach", ""], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
