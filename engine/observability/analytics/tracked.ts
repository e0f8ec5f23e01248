import type { TrackedMetric } from "../../../domain/analytics.js";
import type { CallTotal, MetricLabels } from "../../../domain/metric.js";
import type { Bucket } from "../bucket.js";
import { figuresOf } from "../reports/costs.js";
import { countOf, failedRuns, shareOf, sumOf } from "../reports/performance.js";
import { qualityFigures } from "../reports/quality.js";

/** A value of a period, with the number of measurements behind it. */
export interface Tracked {
  value: number | null;
  sample: number;
}

/** True for the series from which these figures are computed. */
export function isTracked({ kind, operation }: MetricLabels): boolean {
  return kind === "run" || kind === "answer" || kind === "cache" || (kind === "part" && operation === "overhead");
}

/** The figures that are tracked over days, computed from the sums and calls of a period. */
export const TRACKED: Record<TrackedMetric, (bucket: Bucket, calls: CallTotal[]) => Tracked> = {
  runs(bucket) {
    const runs = countOf(bucket.ofKind("run"));
    return { value: runs, sample: runs };
  },
  error_rate(bucket) {
    const { failed, ended } = failedRuns(bucket.ofKind("run"));
    return share(failed, ended);
  },
  overhead_p95_ms(bucket) {
    const { durations } = sumOf(bucket.ofKind("part").filter(({ labels }) => labels.operation === "overhead"));
    return { value: durations.quantile(0.95), sample: durations.count };
  },
  cost_usd(_bucket, calls) {
    const figures = figuresOf(calls);
    return { value: figures.calls === 0 ? null : figures.cost_usd, sample: figures.calls };
  },
  mean_score(bucket) {
    const { mean_score, judged } = qualityFigures(bucket.ofKind("answer"));
    return { value: mean_score, sample: judged };
  },
  first_pass_acceptance(bucket) {
    const { first_pass_acceptance, answers } = qualityFigures(bucket.ofKind("answer"));
    return { value: first_pass_acceptance, sample: answers };
  },
  cache_hit_rate(bucket) {
    const lookups = bucket.ofKind("cache");
    return share(countOf(lookups.filter(({ labels }) => labels.outcome === "hit")), countOf(lookups));
  },
};

function share(part: number, whole: number): Tracked {
  return { value: shareOf(part, whole), sample: whole };
}
