import { type Anomaly, type AnomalyReport, TrackedMetric } from "../../../domain/analytics.js";
import { type CallTotal, STEP_MS, stepAt } from "../../../domain/metric.js";
import { Bucket } from "../bucket.js";
import type { History } from "../history.js";
import { median } from "./statistics.js";
import { isTracked, TRACKED } from "./tracked.js";

const DAY_MS = 86_400_000;
/** The number of hours that are judged, and of days for comparison. */
const HOURS = 24;
const DAYS = 28;
const FEWEST_DAYS = 7;
/** Hours with fewer measurements are not evaluated. */
const FEWEST_MEASUREMENTS = 10;
/** 24 hours of seven figures are tested: chance alone stays below this in nearly all histories (tests/engine/observability/analytics). */
const THRESHOLD = 6;
/** The ratio of standard deviation to median absolute deviation in a normal distribution. */
const PER_DEVIATION = 1.4826;
/** The minimum scale, so that not every change of a constant figure is an anomaly. */
const LEAST_SCALE = 0.02;

/**
 * The hours of the last day that differ from the same hour of earlier days. Counts and sizes are compared by the logarithm of their ratio,
 * so that double and half are equally far and the long tail of durations counts less. Shares are compared by the arcsine of their square
 * root: on that scale, chance moves small and large shares equally, and a first failure does not look like an outage. The spread is that of
 * all hours around their own medians, since one hour has few days, or the hour's own if that is larger.
 */
export async function anomaliesOf(history: Pick<History, "hours" | "calls">, now: Date): Promise<AnomalyReport> {
  const to = stepAt("hour", now.getTime());
  const from = to - HOURS * STEP_MS.hour;
  const first = from - DAYS * DAY_MS;
  const hours = await history.hours(first, to, isTracked);
  const calls = groupByHour(await history.calls("hour", { from: first, to, operation: null, priority: null }));
  // From the first measured hour on, an hour without records is an hour without runs.
  const begun = Math.min(...hours.keys());
  const anomalies: Anomaly[] = [];
  const notJudged: TrackedMetric[] = [];
  for (const metric of TrackedMetric.options) {
    const valueAt = (at: number): Valued | null => {
      const { value, sample } = TRACKED[metric](hours.get(at) ?? new Bucket(), calls.get(at) ?? []);
      if (metric === "runs") return at >= begun ? { value: sample, sample } : null;
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

/** The comparison of values with expected ones, and the size of random variations. */
interface Scale {
  distance(found: Valued, expected: number): number;
  chance(expected: number, sample: number): number;
  /** Hours with a smaller expected value are not judged. */
  least: number;
}

const COUNT: Scale = {
  // Zero counts as one half.
  distance: ({ value }, expected) => Math.log(Math.max(value, 0.5) / expected),
  chance: (expected) => 1 / Math.sqrt(expected),
  least: FEWEST_MEASUREMENTS,
};
const SIZE: Scale = {
  distance: ({ value, sample }, expected) => Math.log(Math.max(value, 0.5 / sample) / expected),
  chance: () => 0,
  least: Number.MIN_VALUE,
};
const SHARE: Scale = {
  distance: ({ value }, expected) => 2 * (Math.asin(Math.sqrt(value)) - Math.asin(Math.sqrt(expected))),
  chance: (_expected, sample) => 1 / Math.sqrt(sample),
  least: 0,
};

const SCALES: Record<TrackedMetric, Scale> = {
  runs: COUNT,
  error_rate: SHARE,
  overhead_p95_ms: SIZE,
  cost_usd: SIZE,
  mean_score: SIZE,
  first_pass_acceptance: SHARE,
  cache_hit_rate: SHARE,
};

// Null if no hour has enough earlier days.
function judge(
  metric: TrackedMetric,
  valueAt: (at: number) => Valued | null,
  { first, from, to }: { first: number; from: number; to: number },
): Anomaly[] | null {
  const { distance, chance, least } = SCALES[metric];
  const compared = [];
  const residuals: number[] = [];
  for (let at = from; at < to; at += STEP_MS.hour) {
    const earlier: Valued[] = [];
    for (let day = at - DAY_MS; day >= first; day -= DAY_MS) {
      const found = valueAt(day);
      if (found) earlier.push(found);
    }
    const expected = median(earlier.map(({ value }) => value));
    if (earlier.length < FEWEST_DAYS || expected === null || expected < least) continue;
    const own = earlier.map((one) => Math.abs(distance(one, expected)));
    residuals.push(...own);
    compared.push({ at, expected, own: median(own) ?? 0, days: earlier.length });
  }
  // Few runs are normal if the same hour a week earlier had few, too.
  const isUsuallyQuiet = (at: number, { sample }: Valued) =>
    sample < FEWEST_MEASUREMENTS && (valueAt(at - 7 * DAY_MS)?.sample ?? 0) < FEWEST_MEASUREMENTS;
  const spread = median(residuals);
  if (spread === null) return null;
  return compared.flatMap(({ at, expected, own, days }) => {
    const found = valueAt(at);
    if (!found || isUsuallyQuiet(at, found)) return [];
    const scale = Math.max(PER_DEVIATION * Math.max(spread, own), LEAST_SCALE, chance(expected, found.sample));
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
