import type { StoreHealth } from "../../../adapters/stores/ports/stores.js";
import type { AlertId, AlertStatus } from "../../../domain/alert.js";
import type { Forecast, ForecastResource } from "../../../domain/analytics.js";
import type { CallTotal } from "../../../domain/metric.js";
import type { Bucket, Series } from "../bucket.js";
import { figuresOf } from "../reports/costs.js";
import { failedRuns, shareOf, sumOf } from "../reports/performance.js";
import { qualityFigures } from "../reports/quality.js";
import type { SetRule } from "./rules.js";

/** A failure rate that is based on fewer failures than this is noise. */
const FEWEST_FAILURES = 3;
const HOURS_A_DAY = 24;

/** The measurements that decide whether alerts fire. */
export interface AlertFigures {
  /** The last 15 minutes. */
  recent: Bucket;
  recentCalls: CallTotal[];
  /** The last hour. */
  hourCalls: CallTotal[];
  /** The state of each dependency; it is unavailable only if two checks in a row failed. */
  health: StoreHealth[];
  forecasts: Forecast[];
}

/** The value of an alert, and whether it fires. */
export interface Measurement {
  status: AlertStatus;
  value: number | null;
  about: string | null;
  sample: number;
  /** The limit that the value is compared with: the alert's, or that of an operation. */
  threshold: number;
}

interface Found {
  value: number | null;
  sample: number;
  about?: string;
  /** The threshold of `value`, if it differs from the rule's. */
  threshold?: number;
  /** The number of failures behind a rate; a rate of few failures raises no alarm. */
  failures?: number;
}

/** Measures an alert. Without a sample no alert fires. */
export function measure(rule: SetRule, figures: AlertFigures): Measurement {
  const found = MEASURES[rule.id](figures, rule);
  if (found === null)
    return { status: "not_configured", value: null, about: null, sample: 0, threshold: rule.threshold };
  const { value, sample, about = null, threshold = rule.threshold, failures } = found;
  const isEnough = value !== null && sample >= rule.minimum_sample;
  if (!isEnough) return { status: "no_sample", value, about, sample, threshold };
  const crossed = rule.fires === "above" ? value > threshold : value < threshold;
  const isChance = failures !== undefined && failures < FEWEST_FAILURES;
  return { status: crossed && !isChance ? "firing" : "ok", value, about, sample, threshold };
}

const MEASURES: Record<AlertId, (figures: AlertFigures, rule: SetRule) => Found | null> = {
  p95_slow: slowest,
  p95_very_slow: slowest,
  slow_queue: ({ recent }) => p95(recent.ofKind("part").filter(({ labels }) => labels.operation === "queue")),
  errors: errorRate,
  many_errors: errorRate,
  hourly_cost: costOfHour,
  high_hourly_cost: costOfHour,
  projected_daily_cost(figures, rule) {
    const { value, ...found } = costOfHour(figures, rule);
    return { ...found, value: value === null ? null : value * HOURS_A_DAY };
  },
  low_cache_hit_rate({ recent }) {
    const models = recent.ofKind("model");
    const [calls, hits] = [total(models, "prefixable"), total(models, "prefix_hits")];
    return { value: shareOf(hits, calls), sample: calls };
  },
  low_quality: meanScore,
  very_low_quality: meanScore,
  many_refinements({ recent }) {
    const { refinement_rate, answers } = qualityFigures(recent.ofKind("answer"));
    return { value: refinement_rate, sample: answers };
  },
  low_first_pass_acceptance({ recent }) {
    const { first_pass_acceptance, answers } = qualityFigures(recent.ofKind("answer"));
    return { value: first_pass_acceptance, sample: answers };
  },
  redis_down: ({ health }) => down(health, "redis"),
  qdrant_down: ({ health }) => down(health, "qdrant"),
  model_errors({ recentCalls }) {
    const { calls, failed } = figuresOf(recentCalls.filter(({ end }) => end === "done" || end === "failed"));
    return { value: shareOf(failed, calls), sample: calls, failures: failed };
  },
  budget_ahead: ({ forecasts }) => ahead(forecasts, "budget_day"),
  disk_ahead: ({ forecasts }) => ahead(forecasts, "disk"),
  redis_memory_ahead: ({ forecasts }) => ahead(forecasts, "redis_memory"),
  queue_ahead: ({ forecasts }) => ahead(forecasts, "queue"),
};

// A limit that is not crossed as far as the forecast reaches is at least that far away.
function ahead(forecasts: Forecast[], resource: ForecastResource): Found | null {
  const found = forecasts.find((one) => one.resource === resource);
  if (!found || found.status === "not_configured") return null;
  const { status, hours_left, horizon_hours, days } = found;
  return { value: status === "no_sample" ? null : (hours_left ?? horizon_hours), sample: days };
}

// The overhead of runs, or an operation with its own limit: whichever exceeds its limit by the highest ratio.
function slowest({ recent }: AlertFigures, { operations, threshold, minimum_sample }: SetRule): Found {
  const overhead = recent.ofKind("part").filter(({ labels }) => labels.operation === "overhead");
  const named = Object.entries(operations).map(([operation, limit]) => ({
    ...p95(ofOperation(recent, operation)),
    about: operation,
    threshold: limit,
  }));
  const all: Found[] = [{ ...p95(overhead), about: "overhead", threshold }, ...named];
  const enough = all.filter(({ sample }) => sample >= minimum_sample);
  const excess = (found: Found) => (found.value ?? 0) / (found.threshold || 1);
  return enough.sort((a, b) => excess(b) - excess(a))[0] ?? (all[0] as Found);
}

// A node and its prompt have the same name: each counts as one operation.
function ofOperation({ series }: AlertFigures["recent"], operation: string): Series[] {
  const named = series.filter(
    ({ labels }) => labels.kind !== "part" && labels.kind !== "queue" && labels.operation === operation,
  );
  const nodes = named.filter(({ labels }) => labels.kind === "node");
  return nodes.length > 0 ? nodes : named;
}

function p95(series: Series[]): { value: number | null; sample: number } {
  const { durations } = sumOf(series);
  const ms = durations.quantile(0.95);
  return { value: ms === null ? null : ms / 1000, sample: durations.count };
}

function errorRate({ recent }: AlertFigures): Found {
  const { failed, ended } = failedRuns(recent.ofKind("run"));
  return { value: shareOf(failed, ended), sample: ended, failures: failed };
}

function costOfHour({ hourCalls }: AlertFigures, _rule: SetRule): Found {
  const { cost_usd, calls } = figuresOf(hourCalls);
  return { value: cost_usd, sample: calls };
}

function meanScore({ recent }: AlertFigures): Found {
  const { mean_score, judged } = qualityFigures(recent.ofKind("answer"));
  return { value: mean_score, sample: judged };
}

function down(health: StoreHealth[], kind: string): Found | null {
  const some = health.filter((one) => one.kind === kind);
  const broken = some.filter(({ status }) => status !== "ok").map(({ name }) => name);
  if (some.length === 0) return null;
  return { value: broken.length, sample: some.length, ...(broken.length > 0 && { about: broken.join(", ") }) };
}

function total(series: Series[], name: "prefixable" | "prefix_hits"): number {
  return series.reduce((sum, { sums }) => sum + (sums[name] ?? 0), 0);
}
