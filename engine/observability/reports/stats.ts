import type { CacheReport, PerformanceReport } from "../../../domain/metrics.js";
import type { Measured } from "../history.js";
import { countOf, groupBy, performanceOf, sumOf } from "./performance.js";

/** A short summary of a window, for the command line and for the log of a server that stops. */
export interface Stats {
  minutes: number;
  runs: { done: number; failed: number; cancelled: number };
  /** The distribution of the runs' time, with its p95, in milliseconds. */
  parts: PerformanceReport["parts"];
  caches: CacheReport["caches"];
  models: ModelStats[];
}

export interface ModelStats {
  model: string;
  calls: number;
  /** The HTTP calls beyond the first one of each call. */
  retries: number;
  failed: number;
  from_cache: number;
  input_tokens: number;
  output_tokens: number;
}

export function statsOf(measured: Measured, caches: CacheReport["caches"], minutes: number): Stats {
  const { series } = measured.total;
  const runs = series.filter(({ labels }) => labels.kind === "run");
  const ended = (outcome: string) => countOf(runs.filter(({ labels }) => labels.outcome === outcome));
  const models = groupBy(
    series.filter(({ labels }) => labels.kind === "model" || labels.kind === "embedding"),
    ({ labels }) => labels.model || labels.provider,
  );
  return {
    minutes,
    runs: { done: ended("done"), failed: ended("failed"), cancelled: ended("cancelled") },
    parts: performanceOf(measured).parts,
    caches,
    models: models.map((group): ModelStats => {
      const { sums, count, labels } = sumOf(group);
      const fromCache = sums.cache_hits ?? 0;
      return {
        model: labels.model || labels.provider,
        calls: count,
        retries: Math.max(0, (sums.attempts ?? 0) - (count - fromCache)),
        failed: countOf(group.filter((one) => one.labels.outcome === "failed")),
        from_cache: fromCache,
        input_tokens: sums.input_tokens ?? 0,
        output_tokens: sums.output_tokens ?? 0,
      };
    }),
  };
}
