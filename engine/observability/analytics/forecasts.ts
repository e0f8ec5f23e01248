import type { Forecast, ForecastReport, ForecastResource } from "../../../domain/analytics.js";
import { type CallTotal, type MetricLabels, STEP_MS, stepAt } from "../../../domain/metric.js";
import type { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import { figuresOf } from "../reports/costs.js";
import { shareOf, sumOf } from "../reports/performance.js";
import { median, slopeOf } from "./statistics.js";

const DAY_MS = 86_400_000;
const HOUR_MS = STEP_MS.hour;
/** The days that are read, and the fewest with which an hour of the day is known. */
const DAYS = 28;
const FEWEST_DAYS = 7;
/** So many past days are forecast as today is, to say how far off that was. */
const CHECKED_DAYS = 14;
/** How far the forecasts reach: over a day for what has a rhythm of the day, over weeks for what grows. */
export const DAY_HOURS = 24;
export const GROWTH_HOURS = 24 * 30;
/** A level's growth is that of the last week, from at least a day. */
const GROWTH_DAYS = 7;
const FEWEST_LEVELS = 24;
/** With fewer runs in an hour their wait says nothing. */
const FEWEST_RUNS = 20;
/** Today counts against the usual day as much as so many usual hours. */
const USUAL_HOURS = 3;

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
export function isForecast({ kind, operation }: MetricLabels): boolean {
  return kind === "level" || (kind === "part" && operation === "queue");
}

/**
 * When limits will be crossed, as things go. What a day costs and how long runs wait follow the hour of the day: the median of the same hour
 * of up to 28 earlier days, times how much today differs from them so far. Disk and memory grow along a line (Theil and Sen over a week).
 * Each is made for 14 past days as well and compared with what came then: the median of these errors stands beside it.
 */
export async function forecastsOf(
  history: Pick<History, "hours" | "calls">,
  limits: Limits,
  now: Date,
): Promise<ForecastReport> {
  const at = now.getTime();
  const from = stepAt("hour", at) - (DAYS + CHECKED_DAYS) * DAY_MS;
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

type Values = Map<number, number>;

function costsByHour(calls: CallTotal[]): Values {
  const costs: Values = new Map();
  for (const call of calls) {
    const hour = stepAt("hour", call.at);
    costs.set(hour, (costs.get(hour) ?? 0) + (figuresOf([call]).cost_usd ?? 0));
  }
  return costs;
}

function levelsOf(hours: Map<number, Bucket>, operation: string): Values {
  const levels: Values = new Map();
  for (const [at, bucket] of hours) {
    const { count, sums } = sumOf(bucket.ofKind("level").filter(({ labels }) => labels.operation === operation));
    const mean = shareOf(sums.level ?? 0, count);
    if (mean !== null) levels.set(at, mean);
  }
  return levels;
}

function waitsOf(hours: Map<number, Bucket>): Values {
  const waits: Values = new Map();
  for (const [at, bucket] of hours) {
    const { durations } = sumOf(bucket.ofKind("part"));
    const p95 = durations.count >= FEWEST_RUNS ? durations.quantile(0.95) : null;
    if (p95 !== null) waits.set(at, p95 / 1000);
  }
  return waits;
}

// The usual value of an hour: the median of the same hour of the days before `known`. Null with too few days.
function usual(valueAt: (hour: number) => number | undefined, hour: number, known: number): number | null {
  const earlier: number[] = [];
  for (let day = hour - DAY_MS; day >= known - DAYS * DAY_MS; day -= DAY_MS) {
    const value = day < known ? valueAt(day) : undefined;
    if (value !== undefined) earlier.push(value);
  }
  return earlier.length >= FEWEST_DAYS ? median(earlier) : null;
}

// How much the last hours differ from the usual ones, drawn towards 1 by the weight of a few usual hours.
function factorOf(pairs: { value: number; usual: number }[]): number {
  const sum = (of: (pair: { value: number; usual: number }) => number) => pairs.reduce((all, one) => all + of(one), 0);
  const usualSum = sum((one) => one.usual);
  const weight = pairs.length === 0 ? 0 : (usualSum / pairs.length) * USUAL_HOURS;
  return usualSum + weight === 0 ? 1 : (sum(({ value }) => value) + weight) / (usualSum + weight);
}

interface Day {
  spent: number;
  /** The hours that are to come, with the sum at their end. */
  ahead: { at: number; value: number }[];
}

function costOfDay(costs: Values, limit: number | null, at: number): Forecast {
  const begun = Math.min(...costs.keys());
  const costAt = (hour: number) => (hour >= stepAt("hour", begun) ? (costs.get(hour) ?? 0) : undefined);
  const dayOf = (time: number, spentSince: number): Day | null => {
    const start = time - (time % DAY_MS);
    const current = stepAt("hour", time);
    const pairs = [];
    let spent = spentSince;
    for (let hour = start; hour < current; hour += HOUR_MS) {
      const expected = usual(costAt, hour, start);
      if (expected === null) return null;
      pairs.push({ value: costAt(hour) ?? 0, usual: expected });
      spent += costAt(hour) ?? 0;
    }
    const factor = factorOf(pairs);
    let sum = spent;
    const ahead = [];
    for (let hour = current; hour < start + DAY_MS; hour += HOUR_MS) {
      const expected = usual(costAt, hour, start);
      if (expected === null) return null;
      const share = hour === current ? 1 - (time - current) / HOUR_MS : 1;
      sum += expected * factor * share;
      ahead.push({ at: hour + HOUR_MS, value: sum });
    }
    return { spent, ahead };
  };
  const now = costAt(stepAt("hour", at)) ?? 0;
  const day = costs.size === 0 ? null : dayOf(at, now);
  const errors = pastDays((days) => {
    const then = stepAt("hour", at) - days * DAY_MS;
    const forecast = dayOf(then, 0)?.ahead.at(-1)?.value;
    const start = then - (then % DAY_MS);
    let actual = 0;
    for (let hour = start; hour < start + DAY_MS; hour += HOUR_MS) actual += costAt(hour) ?? 0;
    return forecast === undefined || actual === 0 ? null : Math.abs(forecast - actual) / actual;
  });
  const days = costs.size === 0 ? 0 : Math.floor((at - begun) / DAY_MS);
  const head = { resource: "budget_day", unit: "usd", limit, days, horizon_hours: DAY_HOURS } as const;
  return forecast(head, { now: day?.spent ?? null, ahead: day?.ahead ?? [], errors, at });
}

function growth(resource: "disk" | "redis_memory", levels: Values, limit: number | null, at: number): Forecast {
  const latest = Math.max(...levels.keys());
  const lineAt = (hour: number): { level: number; slope: number } | null => {
    const points = [...levels]
      .filter(([time]) => time <= hour && time > hour - GROWTH_DAYS * DAY_MS)
      .map(([time, y]) => ({ x: (time - hour) / HOUR_MS, y }));
    const slope = points.length >= FEWEST_LEVELS ? slopeOf(points) : null;
    const level = levels.get(hour);
    return slope === null || level === undefined ? null : { level, slope };
  };
  const line = levels.size === 0 ? null : lineAt(latest);
  const ahead = line
    ? Array.from({ length: GROWTH_HOURS }, (_, index) => ({
        at: latest + (index + 1) * HOUR_MS,
        value: Math.max(0, line.level + line.slope * (index + 1)),
      }))
    : [];
  const errors = pastDays((days) => {
    const then = latest - days * DAY_MS;
    const before = lineAt(then);
    const actual = levels.get(then + DAY_MS);
    if (!before || actual === undefined || limit === null) return null;
    return Math.abs(before.level + before.slope * DAY_HOURS - actual) / Math.max(limit, actual);
  });
  const days = Math.floor(levels.size / DAY_HOURS);
  const head = { resource, unit: "bytes", limit, days, horizon_hours: GROWTH_HOURS } as const;
  return forecast(head, { now: levels.get(latest) ?? null, ahead, errors, at });
}

function waiting(waits: Values, limit: number, at: number): Forecast {
  const waitAt = (hour: number) => waits.get(hour);
  const nextOf = (hour: number): { at: number; value: number }[] | null => {
    const pairs = Array.from({ length: USUAL_HOURS }, (_, index) => hour - index * HOUR_MS).flatMap((one) => {
      const [value, expected] = [waitAt(one), usual(waitAt, one, one)];
      return value === undefined || expected === null ? [] : [{ value, usual: expected }];
    });
    const factor = factorOf(pairs);
    const next = Array.from({ length: DAY_HOURS }, (_, index) => hour + (index + 1) * HOUR_MS).flatMap((one) => {
      const expected = usual(waitAt, one, hour + HOUR_MS);
      // What is unusual now is over in some hours: its weight halves with each third one.
      const weight = 0.5 ** ((one - hour) / HOUR_MS / USUAL_HOURS);
      return expected === null ? [] : [{ at: one, value: expected * (1 + (factor - 1) * weight) }];
    });
    return next.length === 0 ? null : next;
  };
  const current = stepAt("hour", at);
  const ahead = nextOf(current) ?? [];
  const errors = pastDays((days) => {
    const then = current - days * DAY_MS;
    const expected = nextOf(then);
    const actual = Array.from({ length: DAY_HOURS }, (_, index) => waitAt(then + (index + 1) * HOUR_MS) ?? 0);
    const most = Math.max(...actual);
    if (!expected || most === 0) return null;
    return Math.abs(Math.max(...expected.map(({ value }) => value)) - most) / most;
  });
  const begun = Math.min(...waits.keys());
  const days = waits.size === 0 ? 0 : Math.floor((at - begun) / DAY_MS);
  const head = { resource: "queue", unit: "s", limit, days, horizon_hours: DAY_HOURS } as const;
  return forecast(head, { now: waitAt(current) ?? waitAt(current - HOUR_MS) ?? null, ahead, errors, at });
}

function pastDays(errorOf: (days: number) => number | null): number[] {
  return Array.from({ length: CHECKED_DAYS }, (_, index) => index + 1).flatMap((days) => errorOf(days) ?? []);
}

interface Made {
  now: number | null;
  ahead: { at: number; value: number }[];
  errors: number[];
  at: number;
}

const MOST_POINTS = 30;

function forecast(
  head: Pick<Forecast, "unit" | "limit" | "days" | "horizon_hours"> & { resource: ForecastResource },
  { now, ahead, errors, at }: Made,
): Forecast {
  const { limit, resource } = head;
  const isCrossed = (value: number) => limit !== null && (resource === "disk" ? value <= limit : value >= limit);
  const crossed = now !== null && isCrossed(now) ? at : (ahead.find(({ value }) => isCrossed(value))?.at ?? null);
  const every = Math.max(1, Math.ceil(ahead.length / MOST_POINTS));
  const points = ahead.filter((_, index) => (index + 1) % every === 0);
  return {
    ...head,
    status: limit === null ? "not_configured" : crossed !== null ? "ahead" : ahead.length === 0 ? "no_sample" : "ok",
    now,
    crosses_at: crossed === null ? null : new Date(crossed).toISOString(),
    hours_left: crossed === null ? null : Math.max(0, (crossed - at) / HOUR_MS),
    points: points.map((point) => ({ at: new Date(point.at).toISOString(), value: point.value })),
    error: median(errors),
    checked_days: errors.length,
  };
}
