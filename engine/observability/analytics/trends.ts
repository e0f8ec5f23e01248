import { TrackedMetric, type Trend, type TrendReport } from "../../../domain/analytics.js";
import type { CallTotal } from "../../../domain/metric.js";
import { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import { figuresOf, grouped } from "../reports/costs.js";
import { median, slopeOf, trendProbability } from "./statistics.js";
import { isTracked, TRACKED } from "./tracked.js";

const DAY_MS = 86_400_000;
const DAYS = 7;
/** A trend needs at least this many days with a value. */
const FEWEST_DAYS = 5;
/** A day's value with fewer measurements is not evaluated. */
const FEWEST_MEASUREMENTS = 10;
/** Seven figures are tested, so each must be this improbable by chance, and its change large enough to matter. */
const PROBABILITY = 0.01;
const LEAST_CHANGE = 0.1;

/** The figures that rose or fell in the last seven whole days. Costs also include today so far. */
export async function trendsOf(history: Pick<History, "hours" | "calls">, now: Date): Promise<TrendReport> {
  const to = now.getTime() - (now.getTime() % DAY_MS);
  const from = to - DAYS * DAY_MS;
  const hours = await history.hours(from, to, isTracked);
  const calls = await history.calls("hour", { from, to: now.getTime(), operation: null, priority: null });
  const days = Array.from({ length: DAYS }, (_, index) => from + index * DAY_MS);
  const within = (at: number, day: number) => at >= day && at < day + DAY_MS;
  const byDay = days.map((day) => {
    const bucket = new Bucket();
    for (const [at, hour] of hours) if (within(at, day)) for (const series of hour.series) bucket.merge(series);
    return { day, bucket, calls: calls.filter(({ at }) => within(at, day)) };
  });
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    trends: TrackedMetric.options.map((metric) => trendOf(metric, byDay)),
    costs: [...byDay, { day: to, calls: calls.filter(({ at }) => at >= to) }].flatMap(({ day, calls: some }) =>
      grouped(some, ({ model }) => model).map(([model, ofModel]) => {
        const figures = figuresOf(ofModel);
        return { day: nameOf(day), model, cost_usd: figures.cost_usd, calls: figures.calls };
      }),
    ),
  };
}

function trendOf(metric: TrackedMetric, byDay: { day: number; bucket: Bucket; calls: CallTotal[] }[]): Trend {
  const days = byDay.map(({ day, bucket, calls }) => ({ day: nameOf(day), ...TRACKED[metric](bucket, calls) }));
  const points = days.flatMap(({ value, sample }, x) =>
    value !== null && sample >= FEWEST_MEASUREMENTS ? [{ x, y: value }] : [],
  );
  const nothing = { metric, days, slope_per_day: null, change: null, p_value: null };
  if (points.length < FEWEST_DAYS) return { ...nothing, direction: "no_sample" };
  const slope = slopeOf(points) ?? 0;
  const middle = median(points.map(({ y }) => y)) ?? 0;
  const change = middle === 0 ? null : (slope * (DAYS - 1)) / middle;
  const p_value = trendProbability(points.map(({ y }) => y));
  const isTrend = p_value !== null && p_value < PROBABILITY && change !== null && Math.abs(change) >= LEAST_CHANGE;
  const direction = !isTrend ? "steady" : slope > 0 ? "rising" : "falling";
  return { metric, days, slope_per_day: slope, change, p_value, direction };
}

function nameOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
