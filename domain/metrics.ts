import { z } from "zod";
import { Priority } from "./gap.js";
import { MetricKind } from "./metric.js";

const ms = z.number().nullable().describe("Milliseconds; null without a measurement");
const share = z.number().min(0).max(1).nullable().describe("From 0 to 1; null without a sample");
const count = z.int().nonnegative();
const usd = z.number().nullable().describe("Dollars");

/** The window of time of the figures: whole minutes, including the current one. */
export const MetricsWindow = z.object({
  minutes: count,
  from: z.string().describe("RFC 3339"),
  to: z.string(),
  operation: z.string().nullable(),
  priority: Priority.nullable(),
});
export type MetricsWindow = z.infer<typeof MetricsWindow>;
const head = { window: MetricsWindow };

/** Durations, with the greatest relative error of the quantiles. */
export const Durations = z.object({
  mean_ms: ms,
  p50_ms: ms,
  p95_ms: ms,
  p99_ms: ms,
  min_ms: ms,
  max_ms: ms,
});
export type Durations = z.infer<typeof Durations>;

export const OperationFigures = Durations.extend({
  kind: MetricKind,
  operation: z.string(),
  model: z.string().nullable(),
  count,
  failed: count,
  error_rate: share,
  attempts: count.describe("HTTP calls of model calls; more than one where a call was repeated"),
  streamed: count.describe("Model calls whose text was sent on piece by piece"),
  mean_iteration: z
    .number()
    .nullable()
    .describe("Of nodes of an answer: the round in which they ran on average, from 0; null for everything else"),
  histogram: z
    .array(z.object({ up_to_ms: z.number().nullable(), count }))
    .describe("Counts by duration; null is everything longer"),
});
export type OperationFigures = z.infer<typeof OperationFigures>;

/** A point of a line chart: the figures of some minutes. */
export const MetricPoint = z.object({
  at: z.string(),
  runs: count,
  failed: count,
  p50_ms: ms,
  p95_ms: ms,
  overhead_p95_ms: ms,
});

export const PerformanceReport = z.object({
  ...head,
  quantile_error: z.number().describe("The greatest relative error of a quantile, besides one microsecond"),
  operations: z.array(OperationFigures),
  parts: z
    .array(z.object({ part: z.string(), total_ms: z.number(), share, p95_ms: ms }))
    .describe("What the time of the runs was spent on; the shares add up to 1"),
  points: z.array(MetricPoint),
});
export type PerformanceReport = z.infer<typeof PerformanceReport>;

const callFigures = {
  calls: count.describe("HTTP calls, repeated ones included"),
  failed: count,
  input_tokens: count,
  cached_tokens: count,
  output_tokens: count,
  cost_usd: usd.describe(
    "Of the calls whose model has a price; open calls with their highest possible cost. null: no model of the calls has one",
  ),
  unpriced_calls: count.describe("Calls whose model has no price: their cost is not known, and not in the sum"),
};
const groupedBy = <Name extends string>(name: Name) =>
  z.array(z.object({ [name]: z.string(), ...callFigures } as Record<Name, z.ZodString> & typeof callFigures));
export const CostReport = z.object({
  ...head,
  ...callFigures,
  open_calls: count.describe("Under way, or given up by a process that died"),
  estimated_calls: count.describe("Calls whose tokens the provider did not report"),
  sessions: count.describe("Sessions that were started in this window"),
  per_call_usd: usd,
  per_session_usd: usd.describe("The cost of the window for each session that was started in it"),
  projected_day_usd: usd.describe("What a day costs if it goes on as in this window"),
  projected_month_usd: usd.describe("The same for 30 days"),
  cache_discount_usd: usd.describe(
    "What cached input tokens would have cost more at full price, by the prices that are set now",
  ),
  by_model: groupedBy("model"),
  by_operation: groupedBy("operation"),
});
export type CostReport = z.infer<typeof CostReport>;

export const QualityFigures = z.object({
  answers: count.describe("Questions that closed with an answer"),
  judged: count,
  mean_score: z.number().nullable(),
  refinement_rate: share.describe("Answers that were repaired or refined at least once"),
  first_pass_acceptance: share.describe("Answers that were accepted as they were first written"),
  grounded_rate: share,
});
export type QualityFigures = z.infer<typeof QualityFigures>;
export const QualityReport = QualityFigures.extend({
  ...head,
  outcomes: z.record(z.string(), count).describe("Closed questions by outcome"),
  time_travel: z
    .object({
      rewound: count.describe("Returns to an earlier version of a question"),
      reopened: count.describe("Closed questions that were opened again"),
    })
    .describe("How often candidates went back. The filter `priority` is that of the gap"),
  by_priority: z.array(QualityFigures.extend({ priority: Priority })),
});
export type QualityReport = z.infer<typeof QualityReport>;

export const CacheReport = z.object({
  ...head,
  caches: z.array(
    z.object({
      kind: z.string(),
      hits: count,
      misses: count,
      hit_rate: share,
      entries: count.describe("Now"),
      bytes: count.describe("In the store, now"),
      saved_ms: z.number().describe("The measured durations of the answers that hits replaced, since the cache exists"),
      kept_in: z.enum(["disk", "redis"]),
      memory_bytes: count.describe("Of entries that this server has in its own memory too, now"),
      last_used_at: z
        .string()
        .nullable()
        .describe("When an entry was last written or found in the store; null without entries"),
      lookups_ms: ms.describe(
        "What the lookups of the window took in all; on disk that is time of the processor, with Redis time of waiting",
      ),
      lookup_p95_ms: ms,
    }),
  ),
  provider: z
    .object({ calls: count, hits: count, hit_rate: share, input_tokens: count, cached_tokens: count })
    .describe("The providers' own caches, of calls that are long enough to be cached"),
});
export type CacheReport = z.infer<typeof CacheReport>;

/** Below this much free space the operators' page warns, and the forecast of the disk ends. */
export const LITTLE_DISK_BYTES = 500_000_000;

export const DependencyState = z.object({
  name: z.string(),
  kind: z.string(),
  status: z.string(),
  latency_ms: z.number().nullable(),
  reason: z.string().optional().describe("Why it is unavailable"),
});
export const HealthReport = z.object({
  ...head,
  scope: z
    .enum(["all_servers", "this_process"])
    .describe("this_process: the queue cannot be read, and this is what this process knows"),
  status: z.enum(["ok", "degraded", "unavailable"]),
  dependencies: z.array(DependencyState),
  disk: z.object({ free_bytes: z.number(), total_bytes: z.number() }).nullable().describe("Of the data folder"),
  redis: z
    .object({
      used_bytes: z.number(),
      limit_bytes: z.number().nullable().describe("maxmemory; null: no limit is set"),
    })
    .nullable()
    .describe("The memory of the Redis with the state; null without one, or while it does not answer"),
  queue: z.object({
    waiting: count,
    executing: count.describe("By this server"),
    oldest_wait_ms: ms,
    owners: count.describe("Those whose runs wait"),
    by_owner: z
      .array(
        z.object({
          owner: z.string(),
          waiting: count,
          wait_p50_ms: z.number().describe("For how long the runs that wait have waited"),
          wait_p95_ms: z.number(),
          wait_p99_ms: z.number(),
          oldest_wait_ms: z.number(),
        }),
      )
      .describe("The five with most waiting runs, most first: an owner is who sent the key or token"),
    read_at: z
      .string()
      .nullable()
      .describe("When waiting and oldest_wait_ms were read; null: never, and they say nothing"),
  }),
  process: z.object({
    uptime_s: z.number(),
    memory_bytes: z.number(),
    loop_delay_p99_ms: ms.describe("Of the event loop, in the last seconds"),
  }),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** The figures of the last minute and hour, as they are sent live. */
export const LiveSummary = z.object({
  at: z.string(),
  runs_last_minute: count,
  failed_last_minute: count,
  p95_ms_last_minute: ms,
  waiting: count,
  executing: count,
  calls_last_hour: count,
  cost_usd_last_hour: usd,
  mean_score_last_hour: z.number().nullable(),
  alerts_firing: z.array(z.string()),
});
export type LiveSummary = z.infer<typeof LiveSummary>;

export const DashboardReport = z.object({
  ...head,
  performance: PerformanceReport.omit({ window: true }),
  costs: CostReport.omit({ window: true }),
  quality: QualityReport.omit({ window: true }),
  cache: CacheReport.omit({ window: true }),
  health: HealthReport.omit({ window: true }),
  alerts_firing: z.array(z.string()),
});
export type DashboardReport = z.infer<typeof DashboardReport>;
