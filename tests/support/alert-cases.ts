import type { AlertId } from "../../domain/alert.js";
import type { ForecastResource } from "../../domain/analytics.js";
import type { MetricRecord } from "../../domain/metric.js";
import type { AlertFigures } from "../../engine/observability/alerts/measure.js";
import { Bucket } from "../../engine/observability/bucket.js";
import { answerRecord, bucketOf, callsOf, recordOf, runRecords } from "./measured.js";

export const NANO = 1_000_000_000;
/** So many items. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));
/** Figures with nothing in them but what is given. */
export const figures = (given: Partial<AlertFigures> = {}): AlertFigures => ({
  recent: new Bucket(),
  recentCalls: [],
  hourCalls: [],
  health: [],
  forecasts: [],
  ...given,
});
/** Figures of a quarter of an hour with these records. */
export const recent = (records: MetricRecord[]) => figures({ recent: bucketOf(records) });
const runs = (count: number, failed: number, overheadMs = 100) =>
  recent(times(count, (at) => runRecords(at < failed ? "failed" : "done", overheadMs)).flat());
const waits = (count: number, ms: number) => recent(times(count, () => recordOf("part", "queue", "done", ms)));
const answers = (count: number, score: number, refined = 0) =>
  recent(times(count, (at) => answerRecord(score, { refined: at < refined })));
const spent = (usd: number, calls = 100) => figures({ hourCalls: [callsOf({ calls, cost_nano_usd: usd * NANO })] });
const prefix = (calls: number, hits: number) =>
  recent(
    times(calls, (at) =>
      recordOf("model", "draftAnswer", "done", 900, { prefixable: 1, prefix_hits: Number(at < hits) }),
    ),
  );
const ended = (done: number, failed: number) =>
  figures({ recentCalls: [callsOf({ calls: done }), callsOf({ calls: failed, end: "failed" })] });
/** A dependency in a state. */
export const store = (kind: string, status: "ok" | "unavailable") =>
  figures({ health: [{ name: "store", kind, status, latency_ms: 1 }] });

/** A forecast by which a limit is crossed in so many hours; null: not as far as it reaches. */
const forecast = (resource: ForecastResource, hours_left: number | null, days = 20) =>
  figures({
    forecasts: [
      {
        ...{ resource, unit: "s", status: hours_left === null ? "ok" : "ahead", now: 1, limit: 2, crosses_at: null },
        ...{ hours_left, points: [], horizon_hours: 720, days, error: null, checked_days: 0 },
      },
    ],
  });
const ahead = (resource: ForecastResource, limit: number, fewest: number) => ({
  crossed: forecast(resource, limit - 0.5),
  within: forecast(resource, limit + 0.5),
  few: forecast(resource, limit - 0.5, fewest - 1),
  severity: "warning",
});

/** For each alert: figures that cross its threshold, others just within it, and too few of the crossing kind. */
export const CASES: Record<
  AlertId,
  { crossed: AlertFigures; within: AlertFigures; few: AlertFigures | null; severity: string }
> = {
  p95_slow: { crossed: runs(40, 0, 3_500), within: runs(40, 0, 2_900), few: runs(19, 0, 3_500), severity: "warning" },
  p95_very_slow: {
    crossed: runs(40, 0, 6_000),
    within: runs(40, 0, 2_900),
    few: runs(1, 0, 60_000),
    severity: "critical",
  },
  slow_queue: { crossed: waits(40, 2_500), within: waits(40, 1_800), few: waits(19, 9_000), severity: "warning" },
  errors: { crossed: runs(50, 4), within: runs(100, 5), few: runs(2, 1), severity: "warning" },
  many_errors: { crossed: runs(50, 6), within: runs(100, 2), few: runs(10, 10), severity: "critical" },
  hourly_cost: { crossed: spent(0.51), within: spent(0.5), few: spent(0.9, 2), severity: "warning" },
  high_hourly_cost: { crossed: spent(1.01), within: spent(0.2), few: spent(9, 1), severity: "critical" },
  projected_daily_cost: { crossed: spent(0.9), within: spent(0.8), few: spent(5, 3), severity: "warning" },
  low_cache_hit_rate: { crossed: prefix(60, 30), within: prefix(60, 36), few: prefix(49, 0), severity: "warning" },
  low_quality: { crossed: answers(30, 5.9), within: answers(30, 6), few: answers(9, 2), severity: "warning" },
  very_low_quality: { crossed: answers(30, 4), within: answers(30, 7), few: answers(3, 1), severity: "critical" },
  many_refinements: {
    crossed: answers(40, 8, 21),
    within: answers(40, 8, 16),
    few: answers(29, 8, 29),
    severity: "warning",
  },
  low_first_pass_acceptance: {
    crossed: answers(40, 8, 17),
    within: answers(40, 8, 16),
    few: answers(10, 8, 10),
    severity: "warning",
  },
  redis_down: { crossed: store("redis", "unavailable"), within: store("redis", "ok"), few: null, severity: "critical" },
  qdrant_down: {
    crossed: store("qdrant", "unavailable"),
    within: store("qdrant", "ok"),
    few: null,
    severity: "critical",
  },
  model_errors: { crossed: ended(80, 20), within: ended(90, 10), few: ended(2, 8), severity: "critical" },
  budget_ahead: ahead("budget_day", 6, 7),
  disk_ahead: ahead("disk", 72, 1),
  redis_memory_ahead: ahead("redis_memory", 72, 1),
  queue_ahead: ahead("queue", 2, 7),
};
