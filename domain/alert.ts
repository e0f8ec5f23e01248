import { z } from "zod";

export const AlertId = z.enum([
  "p95_slow",
  "p95_very_slow",
  "slow_queue",
  "errors",
  "many_errors",
  "hourly_cost",
  "high_hourly_cost",
  "low_cache_hit_rate",
  "projected_daily_cost",
  "low_quality",
  "very_low_quality",
  "many_refinements",
  "low_first_pass_acceptance",
  "redis_down",
  "qdrant_down",
  "model_errors",
  "budget_ahead",
  "disk_ahead",
  "redis_memory_ahead",
  "queue_ahead",
]);
export type AlertId = z.infer<typeof AlertId>;

export const Severity = z.enum(["warning", "critical"]);
export type Severity = z.infer<typeof Severity>;

/** One alert: the measured value, the threshold and smallest sample at which it fires, and the action to take then. */
export const AlertRule = z.object({
  id: AlertId,
  title: z.string(),
  severity: Severity,
  group: z.string().describe("Of several firing alerts of a group only the most severe is sent"),
  fires: z.enum(["above", "below"]).describe("On which side of the threshold"),
  threshold: z.number(),
  unit: z.enum(["s", "share", "usd", "points", "down", "h"]),
  window_minutes: z.int(),
  minimum_sample: z.int().describe("With fewer measurements it does not fire"),
  cool_down_minutes: z.int().describe("After it was sent it is not sent again for so long"),
  concerns: z.string().describe("Who notices it, and how"),
  runbook: z.string(),
});
export type AlertRule = z.infer<typeof AlertRule>;

/** `no_sample`: too few measurements to decide. `not_configured`: there is no such dependency. `disabled`: the operator has switched it off. */
export const AlertStatus = z.enum(["ok", "firing", "no_sample", "not_configured", "disabled"]);
export type AlertStatus = z.infer<typeof AlertStatus>;

export const AlertView = AlertRule.extend({
  enabled: z.boolean(),
  status: AlertStatus.nullable().describe("null before the first check"),
  value: z.number().nullable(),
  about: z.string().nullable().describe("The operation or dependency that the value is of"),
  sample: z.int().describe("The number of measurements"),
  firing_since: z.string().nullable(),
  last_fired_at: z.string().nullable().describe("When it was last sent"),
});
export type AlertView = z.infer<typeof AlertView>;

/** One message that was sent about an alert. */
export const AlertNotice = z.object({
  at: z.string(),
  id: AlertId,
  kind: z.enum(["fired", "resolved"]),
  severity: Severity,
  title: z.string(),
  value: z.number().nullable(),
  about: z.string().nullable(),
  threshold: z.number(),
  unit: AlertRule.shape.unit,
  runbook: z.string(),
});
export type AlertNotice = z.infer<typeof AlertNotice>;

export const AlertReport = z.object({
  scope: z
    .enum(["all_servers", "this_process"])
    .describe("this_process: the store is down, and this is what this process knows"),
  checked_at: z.string().nullable(),
  paused_until: z.string().nullable(),
  is_on: z.boolean().describe("False with ALERTS=off: then alerts are checked on request only"),
  channels: z.array(z.string()).describe("Where notices are sent"),
  items: z.array(AlertView),
  history: z.array(AlertNotice).describe("Newest first"),
});
export type AlertReport = z.infer<typeof AlertReport>;

/** The body of `PUT /api/alerts/pause`: no message is sent until that time; null ends the pause. */
export const PauseBody = z.strictObject({ until: z.iso.datetime({ offset: true }).nullable() });
