import type { ForecastReport } from "../../../domain/analytics.js";
import { type CallTotal, type MetricLabels, NANO_PER_USD, stepAt } from "../../../domain/metric.js";
import type { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import { shareOf, sumOf } from "../reports/performance.js";
import { costOfDay, DAYS_READ, waiting } from "./by-hour.js";
import { DAY_MS, HOUR_MS, type Values } from "./forecast.js";
import { growth } from "./growth.js";

/** With fewer runs in an hour their wait says nothing. */
const FEWEST_RUNS = 20;

/** The limits that may be crossed; null where nothing limits. */
export interface Limits {
  /** Dollars that a day (UTC) may cost. */
  budgetDayUsd: number | null;
  /** Free bytes of the disk below which the page warns. */
  diskFreeBytes: number;
  /** Bytes that Redis may use. */
  redisBytes: number | null;
  /** The p95 of the wait for a turn, in seconds. */
  queueSeconds: number;
}

/** True for the series from which forecasts are made. */
function isForecast({ kind, operation }: MetricLabels): boolean {
  return kind === "level" || (kind === "part" && operation === "queue");
}

/**
 * When limits will be crossed, as things go. What a day costs and how long runs wait follow the hour of the day: the median of the same hour
 * of up to 28 earlier days, times how much today differs from them so far. Disk and memory grow along a line (Theil and Sen over a week).
 * Each is made for 14 past days as well and compared with what came then; the median of these errors is reported with it.
 */
export async function forecastsOf(
  history: Pick<History, "hours" | "calls">,
  limits: Limits,
  now: Date,
): Promise<ForecastReport> {
  const at = now.getTime();
  const from = stepAt("hour", at) - DAYS_READ * DAY_MS;
  const hours = await history.hours(from, stepAt("hour", at) + HOUR_MS, isForecast);
  const calls = await history.calls("hour", { from, to: at, operation: null, priority: null });
  return {
    at: now.toISOString(),
    items: [
      costOfDay(costsByHour(calls), limits.budgetDayUsd, at),
      growth("disk", levelsOf(hours, "disk_free"), limits.diskFreeBytes, at),
      growth("redis_memory", levelsOf(hours, "redis_memory"), limits.redisBytes, at),
      waiting(waitsOf(hours), limits.queueSeconds, at),
    ],
  };
}

function costsByHour(calls: CallTotal[]): Values {
  // With a budget every model has a price: the configuration is refused otherwise.
  const costs = new Map<number, number>();
  for (const { at, cost_nano_usd } of calls) {
    const hour = stepAt("hour", at);
    costs.set(hour, (costs.get(hour) ?? 0) + cost_nano_usd / NANO_PER_USD);
  }
  return costs;
}

function levelsOf(hours: Map<number, Bucket>, operation: string): Values {
  const levels = new Map<number, number>();
  for (const [at, bucket] of hours) {
    const { count, sums } = sumOf(bucket.ofKind("level").filter(({ labels }) => labels.operation === operation));
    const mean = shareOf(sums.level ?? 0, count);
    if (mean !== null) levels.set(at, mean);
  }
  return levels;
}

function waitsOf(hours: Map<number, Bucket>): Values {
  const waits = new Map<number, number>();
  for (const [at, bucket] of hours) {
    const { durations } = sumOf(bucket.ofKind("part"));
    const p95 = durations.count >= FEWEST_RUNS ? durations.quantile(0.95) : null;
    if (p95 !== null) waits.set(at, p95 / 1000);
  }
  return waits;
}
