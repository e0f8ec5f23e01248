import { z } from "zod";
import type { MetricLabels, MetricRecord, SumName, Sums } from "../../domain/metric.js";
import { DurationSketch } from "./sketch.js";

/** More series than this in a bucket are merged into one without labels: labels are bounded, and a mistake must not fill the store. */
const MOST_SERIES = 2_000;

const LABELS = ["kind", "operation", "outcome", "role", "provider", "model", "priority", "group"] as const;

/** The records with the same labels: their number, sums and durations. */
export interface Series {
  labels: MetricLabels;
  count: number;
  sums: Sums;
  /** In milliseconds; infinite without a duration. */
  min: number;
  max: number;
  total: number;
  durations: DurationSketch;
}

/** The sums of records. Buckets can be merged in any order. */
export class Bucket {
  readonly #series = new Map<string, Series>();
  /** The encoded text of series that have not changed since. */
  readonly #encoded = new Map<Series, string>();

  /** All series. */
  get series(): Series[] {
    return [...this.#series.values()];
  }

  add({ labels, durationMs, sums = {} }: MetricRecord): void {
    const series = this.#of({ role: "", provider: "", model: "", priority: "", group: "", ...labels });
    this.#encoded.delete(series);
    series.count += 1;
    addSums(series.sums, sums);
    if (durationMs === null) return;
    series.durations.add(durationMs);
    series.min = Math.min(series.min, durationMs);
    series.max = Math.max(series.max, durationMs);
    series.total += durationMs;
  }

  merge(other: Series): void {
    const series = this.#of(other.labels);
    this.#encoded.delete(series);
    series.count += other.count;
    addSums(series.sums, other.sums);
    series.min = Math.min(series.min, other.min);
    series.max = Math.max(series.max, other.max);
    series.total += other.total;
    series.durations.merge(other.durations);
  }

  /** The series of one kind. */
  ofKind(kind: MetricLabels["kind"]): Series[] {
    return this.series.filter(({ labels }) => labels.kind === kind);
  }

  encode(): string {
    return `[${this.series.map((series) => this.#textOf(series)).join(",")}]`;
  }

  /** Decodes all series, or those with the requested labels. Throws if the text is not an encoded bucket. */
  static decode(text: string, isWanted: (labels: MetricLabels) => boolean = () => true): Bucket {
    const bucket = new Bucket();
    for (const { l, n, s, d } of z.array(Encoded).parse(JSON.parse(text))) {
      // An object with all LABELS; the type of `fromEntries` loses the names.
      const labels = Object.fromEntries(LABELS.map((name, index) => [name, l[index] ?? ""])) as unknown as MetricLabels;
      if (!isWanted(labels)) continue;
      const [min, max, total, sketch] = d ?? [Number.POSITIVE_INFINITY, 0, 0, null];
      const durations = sketch === null ? new DurationSketch() : DurationSketch.decode(sketch);
      bucket.merge({ labels, count: n, sums: s, min, max, total, durations });
    }
    return bucket;
  }

  #textOf(series: Series): string {
    const known = this.#encoded.get(series);
    if (known !== undefined) return known;
    const { labels, count, sums, min, max, total, durations } = series;
    const encoded: z.infer<typeof Encoded> = {
      l: LABELS.map((name) => labels[name]),
      n: count,
      s: sums,
      ...(durations.count > 0 && { d: [min, max, total, durations.encode()] }),
    };
    const text = JSON.stringify(encoded);
    this.#encoded.set(series, text);
    return text;
  }

  #of(labels: MetricLabels): Series {
    const known = this.#series.get(keyOf(labels));
    if (known) return known;
    const full = this.#series.size >= MOST_SERIES;
    const kept = full ? { ...labels, operation: "", role: "", provider: "", model: "", group: "" } : labels;
    const key = keyOf(kept);
    const series = this.#series.get(key) ?? newSeries(kept);
    this.#series.set(key, series);
    return series;
  }
}

const Encoded = z.object({
  l: z.array(z.string()),
  n: z.number(),
  s: z.record(z.string(), z.number()),
  d: z.tuple([z.number(), z.number(), z.number(), z.string()]).optional(),
});

/** Series without records. */
export function newSeries(labels: MetricLabels): Series {
  return {
    labels,
    count: 0,
    sums: {},
    min: Number.POSITIVE_INFINITY,
    max: 0,
    total: 0,
    durations: new DurationSketch(),
  };
}

function keyOf(labels: MetricLabels): string {
  return LABELS.map((name) => labels[name]).join("\n");
}

/** Adds sums by their names. */
export function addSums(to: Sums, from: Sums): void {
  for (const [name, value] of Object.entries(from) as [SumName, number][]) to[name] = (to[name] ?? 0) + value;
}
