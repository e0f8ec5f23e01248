import type { MetricKind } from "../../../domain/metric.js";
import type { Durations, OperationFigures, PerformanceReport } from "../../../domain/metrics.js";
import { addSums, newSeries, type Series } from "../bucket.js";
import type { Measured } from "../history.js";
import { TIME_PARTS } from "../run-times.js";
import { QUANTILE_ERROR } from "../sketch.js";

/** Upper bounds of the histogram, in milliseconds. */
const BOUNDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 60_000] as const;
/** Kinds that have durations. */
const TIMED: MetricKind[] = ["run", "part", "queue", "node", "model", "embedding", "search", "cache"];

/** Durations and errors by operation, the distribution of the runs' time, and the runs over time. */
export function performanceOf({ total, points }: Measured): Omit<PerformanceReport, "window"> {
  const timed = total.series.filter(({ labels }) => TIMED.includes(labels.kind));
  const groups = groupBy(timed, ({ labels }) => `${labels.kind} ${labels.operation} ${labels.model}`);
  const operations = groups.map(figuresOf).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    quantile_error: QUANTILE_ERROR,
    operations,
    parts: partsOf(timed),
    points: [...points].sort(([a], [b]) => a - b).map(([at, bucket]) => pointOf(at, bucket.series)),
  };
}

/** Merges series that are reported as one. */
export function sumOf(all: Series[]): Series {
  const sum = newSeries(all[0]?.labels ?? NO_LABELS);
  for (const { count, min, max, total, durations, sums } of all) {
    sum.count += count;
    sum.min = Math.min(sum.min, min);
    sum.max = Math.max(sum.max, max);
    sum.total += total;
    sum.durations.merge(durations);
    addSums(sum.sums, sums);
  }
  return sum;
}

const NO_LABELS = {
  kind: "run",
  operation: "",
  outcome: "",
  role: "",
  provider: "",
  model: "",
  priority: "",
  group: "",
} as const;

export function durationsOf({ durations, min, max, total }: Series): Durations {
  const some = durations.count > 0;
  // By its error, a value of the sketch may be outside the measured range.
  const quantile = (share: number) => {
    const value = durations.quantile(share);
    return value === null ? null : rounded(Math.min(Math.max(value, min), max));
  };
  return {
    mean_ms: some ? rounded(total / durations.count) : null,
    p50_ms: quantile(0.5),
    p95_ms: quantile(0.95),
    p99_ms: quantile(0.99),
    min_ms: some ? rounded(min) : null,
    max_ms: some ? rounded(max) : null,
  };
}

/** The number of records in the series. */
export function countOf(all: Series[]): number {
  return all.reduce((sum, { count }) => sum + count, 0);
}

/** Groups series by a name, in order of their first appearance. */
export function groupBy(all: Series[], name: (series: Series) => string): Series[][] {
  const groups = new Map<string, Series[]>();
  for (const series of all) groups.set(name(series), [...(groups.get(name(series)) ?? []), series]);
  return [...groups.values()];
}

/** The runs that failed, and all that ended. A cancelled run counts as neither: the candidate cancels on purpose. */
export function failedRuns(runs: Series[]): { failed: number; ended: number } {
  const ended = runs.filter(({ labels }) => labels.outcome !== "cancelled");
  return { failed: countOf(ended.filter(({ labels }) => labels.outcome === "failed")), ended: countOf(ended) };
}

/** A fraction, or null without a sample. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function figuresOf(group: Series[]): OperationFigures {
  const sum = sumOf(group);
  const { kind, operation, model } = sum.labels;
  const failed = countOf(group.filter(({ labels }) => labels.outcome === "failed" || labels.outcome === "unavailable"));
  const upTo = sum.durations.countsUpTo(BOUNDS);
  return {
    kind,
    operation,
    model: model || null,
    count: sum.count,
    failed,
    error_rate: shareOf(failed, sum.count),
    attempts: sum.sums.attempts ?? 0,
    streamed: sum.sums.streamed ?? 0,
    mean_iteration: kind === "node" ? shareOf(sum.sums.iterations ?? 0, sum.count) : null,
    ...durationsOf(sum),
    histogram: [...BOUNDS, null].map((up_to_ms, index) => ({
      up_to_ms,
      count: (upTo[index] ?? sum.durations.count) - (upTo[index - 1] ?? 0),
    })),
  };
}

function nameOf({ kind, operation, model }: OperationFigures): string {
  return `${TIMED.indexOf(kind)} ${operation} ${model}`;
}

function partsOf(timed: Series[]): PerformanceReport["parts"] {
  const parts = TIME_PARTS.map((part) => ({
    part,
    sum: sumOf(timed.filter(({ labels }) => labels.kind === "part" && labels.operation === part)),
  }));
  const whole = parts.reduce((all, { sum }) => all + sum.total, 0);
  return parts.map(({ part, sum }) => ({
    part,
    total_ms: rounded(sum.total),
    share: shareOf(sum.total, whole),
    p95_ms: durationsOf(sum).p95_ms,
  }));
}

function pointOf(at: number, series: Series[]): PerformanceReport["points"][number] {
  const runs = series.filter(({ labels }) => labels.kind === "run");
  const overhead = series.filter(({ labels }) => labels.kind === "part" && labels.operation === "overhead");
  const { p50_ms, p95_ms } = durationsOf(sumOf(runs));
  return {
    at: new Date(at).toISOString(),
    runs: countOf(runs),
    failed: countOf(runs.filter(({ labels }) => labels.outcome === "failed")),
    p50_ms,
    p95_ms,
    overhead_p95_ms: durationsOf(sumOf(overhead)).p95_ms,
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
