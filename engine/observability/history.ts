import { setImmediate as turn } from "node:timers/promises";
import type { JournaledLedger } from "../../adapters/stores/ports/ledger.js";
import type { MetricStore, StoredBucket } from "../../adapters/stores/ports/metrics.js";
import type { MetricsQuery } from "../../domain/contract/requests.js";
import { type CallTotal, METRICS_KEPT_MS, type MetricLabels, STEP_MS, type Step, stepAt } from "../../domain/metric.js";
import { Bucket } from "./bucket.js";

/** An hour is totalled this long after its end, when every server has written its minutes. */
const SETTLED_MS = 5 * 60_000;
/** Longer windows are read by the hour. */
const MOST_SINGLE_MINUTES = 180;
const MOST_POINTS = 60;

/** A window of whole minutes: [from, to) in milliseconds, with the filters. */
export interface Window {
  from: number;
  to: number;
  minutes: number;
  operation: string | null;
  priority: string | null;
}

/** The window of a query; it ends with the current minute. */
export function windowOf({ time_window_minutes: minutes, operation, priority }: MetricsQuery, now: number): Window {
  const to = stepAt("minute", now) + STEP_MS.minute;
  return { from: to - minutes * STEP_MS.minute, to, minutes, operation: operation ?? null, priority: priority ?? null };
}

/** The measurements of a window: the total, and the runs by points in time. */
export interface Measured {
  total: Bucket;
  points: Map<number, Bucket>;
  /** The duration of a point, in milliseconds. */
  pointMs: number;
}

/** Reads the measurements of all processes. */
export interface History {
  read(window: Window, isWanted?: (labels: MetricLabels) => boolean): Promise<Measured>;
  /** The requested series of whole hours that begin in [from, to), by their start; hours without records are missing. */
  hours(from: number, to: number, isWanted: (labels: MetricLabels) => boolean): Promise<Map<number, Bucket>>;
  calls(step: Step, window: Pick<Window, "from" | "to" | "operation" | "priority">): Promise<CallTotal[]>;
  /** Totals the minutes of the last hours, for faster reading, and deletes data that is too old. */
  maintain(now: number): Promise<void>;
}

export function createHistory(
  metrics: MetricStore,
  ledger: Pick<JournaledLedger, "totals">,
  flush: () => Promise<void>,
): History {
  let caughtUp = false;
  return {
    async read(window, isWanted) {
      await flush();
      const { from, to, minutes } = window;
      const pointMs = minutes > MOST_SINGLE_MINUTES ? STEP_MS.hour : Math.ceil(minutes / MOST_POINTS) * STEP_MS.minute;
      const stored = await bucketsOf(metrics, from, to, minutes > MOST_SINGLE_MINUTES);
      const measured: Measured = { total: new Bucket(), points: new Map(), pointMs };
      await eachBucket(stored, (at, bucket) => addTo(measured, window, at, bucket), isWanted);
      return measured;
    },
    async hours(from, to, isWanted) {
      await flush();
      const hours = new Map<number, Bucket>();
      const add = (at: number, bucket: Bucket) => {
        const hour = stepAt("hour", at);
        const sum = hours.get(hour) ?? new Bucket();
        for (const series of bucket.series) sum.merge(series);
        hours.set(hour, sum);
      };
      await eachBucket(await bucketsOf(metrics, from, to, true), add, isWanted);
      return hours;
    },
    async calls(step, { from, to, operation, priority }) {
      const totals = await ledger.totals(step, from, to);
      return totals.filter(
        (total) =>
          (operation === null || total.prompt_name === operation) && (priority === null || total.priority === priority),
      );
    },
    async maintain(now) {
      await metrics.prune(now - METRICS_KEPT_MS);
      const end = stepAt("hour", now - SETTLED_MS);
      // A server that was disconnected may still write minutes of the last hours. Older hours may never have been totalled.
      const open = [end - 2 * STEP_MS.hour, end - STEP_MS.hour];
      const known = new Set(await metrics.starts("hour", now - METRICS_KEPT_MS, end));
      const minutes = caughtUp ? [] : await metrics.starts("minute", now - METRICS_KEPT_MS, end);
      const missing = [...new Set(minutes.map((at) => stepAt("hour", at)))].filter((at) => !known.has(at));
      for (const at of new Set([...missing, ...open])) await addUp(metrics, at);
      caughtUp = true;
    },
  };
}

function addTo(
  { total, points, pointMs }: Measured,
  { from, operation, priority }: Window,
  at: number,
  bucket: Bucket,
) {
  const fits = (labels: MetricLabels) =>
    (operation === null || labels.operation === operation) && (priority === null || labels.priority === priority);
  const point = from + Math.floor((at - from) / pointMs) * pointMs;
  const here = points.get(point) ?? new Bucket();
  points.set(point, here);
  for (const series of bucket.series.filter(({ labels }) => fits(labels))) {
    total.merge(series);
    if (series.labels.kind === "run" || series.labels.kind === "part") here.merge(series);
  }
}

// The totalled hours if `byHour` is set, and the minutes of the remaining time.
async function bucketsOf(metrics: MetricStore, from: number, to: number, byHour: boolean): Promise<StoredBucket[]> {
  if (!byHour) return metrics.read("minute", from, to);
  const hours = (await metrics.read("hour", from, to)).filter(({ at }) => at + STEP_MS.hour <= to);
  const covered = new Set(hours.map(({ at }) => at));
  const found: StoredBucket[] = [...hours];
  for (let at = from; at < to; ) {
    const hour = stepAt("hour", at);
    const end = Math.min(hour + STEP_MS.hour, to);
    if (!covered.has(hour) || at !== hour) found.push(...(await metrics.read("minute", at, end)));
    at = end;
  }
  return found;
}

// Yields to the event loop between two buckets: decoding those of a day takes a while.
async function eachBucket(
  stored: StoredBucket[],
  use: (at: number, bucket: Bucket) => void,
  isWanted?: (labels: MetricLabels) => boolean,
): Promise<void> {
  for (const { at, data } of stored) {
    use(at, Bucket.decode(data, isWanted));
    await turn();
  }
}

async function addUp(metrics: MetricStore, at: number): Promise<void> {
  const sum = new Bucket();
  await eachBucket(await metrics.read("minute", at, at + STEP_MS.hour), (_, bucket) => {
    for (const series of bucket.series) sum.merge(series);
  });
  if (sum.series.length > 0) await metrics.write([{ step: "hour", at, process: "", data: sum.encode() }]);
}

/** The combined measurements of two stores. Throws if either cannot be read: a part would look like all of it. */
export function historyOfBoth(first: History, second: History): History {
  return {
    async read(window, isWanted) {
      const [a, b] = await Promise.all([first.read(window, isWanted), second.read(window, isWanted)]);
      for (const series of b.total.series) a.total.merge(series);
      mergeInto(a.points, b.points);
      return a;
    },
    async hours(from, to, isWanted) {
      const [a, b] = await Promise.all([first.hours(from, to, isWanted), second.hours(from, to, isWanted)]);
      mergeInto(a, b);
      return a;
    },
    calls: async (step, window) => (await Promise.all([first.calls(step, window), second.calls(step, window)])).flat(),
    async maintain(now) {
      await second.maintain(now);
      await first.maintain(now);
    },
  };
}

function mergeInto(to: Map<number, Bucket>, from: Map<number, Bucket>): void {
  for (const [at, bucket] of from) {
    const known = to.get(at) ?? new Bucket();
    for (const series of bucket.series) known.merge(series);
    to.set(at, known);
  }
}
