import { type Anomaly, type AnomalyReport, TrackedMetric } from "../../domain/analytics.js";
import { type CallTotal, STEP_MS, stepAt } from "../../domain/metric.js";
import { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import { median } from "./statistics.js";
import { isTracked, TRACKED } from "./tracked.js";

const DAY_MS = 86_400_000;
/** The hours that are judged, and the days that they are compared with. */
const HOURS = 24;
const DAYS = 28;
const FEWEST_DAYS = 7;
/** Hours with fewer measurements say nothing. */
const FEWEST_MEASUREMENTS = 10;
/** 24 hours of seven figures are looked at: chance alone stays below this in nearly all histories (`tests/observability/analytics`). */
const THRESHOLD = 6;
/** Of a normal distribution, a standard deviation is so many median deviations. */
const PER_DEVIATION = 1.4826;
/** A figure that never changes must not make every change an anomaly. */
const LEAST_SCALE = 0.02;

/**
 * The hours of the last day that differ from the same hour of earlier days. Deviations are logarithms of ratios, so that twice is as far as
 * half, and the long tail of durations counts less. The spread is that of all hours around their own medians, since one
 * hour alone has few days, or its own where that is larger.
 */
export async function anomaliesOf(history: Pick<History, "hours" | "calls">, now: Date): Promise<AnomalyReport> {
  const to = stepAt("hour", now.getTime());
  const from = to - HOURS * STEP_MS.hour;
  const first = from - DAYS * DAY_MS;
  const hours = await history.hours(first, to, isTracked);
  const calls = groupByHour(await history.calls("hour", { from: first, to, operation: null, priority: null }));
  const anomalies: Anomaly[] = [];
  const notJudged: TrackedMetric[] = [];
  for (const metric of TrackedMetric.options) {
    const valueAt = (at: number): Valued | null => {
      const { value, sample } = TRACKED[metric](hours.get(at) ?? new Bucket(), calls.get(at) ?? []);
      return value !== null && sample >= FEWEST_MEASUREMENTS ? { value, sample } : null;
    };
    const found = judge(metric, valueAt, { first, from, to });
    if (found) anomalies.push(...found);
    else notJudged.push(metric);
  }
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    threshold: THRESHOLD,
    anomalies: anomalies.sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation)),
    not_judged: notJudged,
  };
}

interface Valued {
  value: number;
  sample: number;
}

/** How far chance alone moves a figure, in relation to what is expected: a count by its root, a share by that of its sample. */
const CHANCE: Partial<Record<TrackedMetric, (expected: number, sample: number) => number>> = {
  runs: (expected) => 1 / Math.sqrt(expected),
  error_rate: ofShare,
  first_pass_acceptance: ofShare,
  cache_hit_rate: ofShare,
};

function ofShare(expected: number, sample: number): number {
  return Math.sqrt(Math.max(0, 1 - expected) / (expected * sample));
}

// The logarithm of the ratio; nothing at all counts as half of one measurement.
function distance({ value, sample }: Valued, expected: number): number {
  return Math.log(Math.max(value, 0.5 / sample) / expected);
}

// Null if no hour has enough earlier days.
function judge(
  metric: TrackedMetric,
  valueAt: (at: number) => Valued | null,
  { first, from, to }: { first: number; from: number; to: number },
): Anomaly[] | null {
  const compared = [];
  const residuals: number[] = [];
  for (let at = from; at < to; at += STEP_MS.hour) {
    const earlier: Valued[] = [];
    for (let day = at - DAY_MS; day >= first; day -= DAY_MS) {
      const found = valueAt(day);
      if (found) earlier.push(found);
    }
    const expected = median(earlier.map(({ value }) => value));
    if (earlier.length < FEWEST_DAYS || expected === null || expected === 0) continue;
    const own = earlier.map((one) => Math.abs(distance(one, expected)));
    residuals.push(...own);
    compared.push({ at, expected, own: median(own) ?? 0, days: earlier.length });
  }
  const spread = median(residuals);
  if (spread === null) return null;
  return compared.flatMap(({ at, expected, own, days }) => {
    const found = valueAt(at);
    if (!found) return [];
    const chance = CHANCE[metric]?.(expected, found.sample) ?? 0;
    const scale = Math.max(PER_DEVIATION * Math.max(spread, own), LEAST_SCALE, chance);
    const deviation = distance(found, expected) / scale;
    const { value } = found;
    if (Math.abs(deviation) <= THRESHOLD) return [];
    return [{ metric, hour: new Date(at).toISOString(), value, expected, deviation, days }];
  });
}

function groupByHour(calls: CallTotal[]): Map<number, CallTotal[]> {
  const hours = new Map<number, CallTotal[]>();
  for (const call of calls) {
    const at = stepAt("hour", call.at);
    const known = hours.get(at);
    if (known) known.push(call);
    else hours.set(at, [call]);
  }
  return hours;
}
