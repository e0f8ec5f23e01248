/* The figures of operators as the server sends them, in a window in which nothing happened. */

import { AlertReport, type AlertView } from "../../domain/alert.js";
import { DashboardReport, OperationFigures } from "../../domain/metrics.js";

const AT = "2026-11-20T09:00:00.000Z";
const CALLS = {
  calls: 0,
  failed: 0,
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  cost_usd: null,
  unpriced_calls: 0,
};
const PER = {
  per_call_usd: null,
  per_session_usd: null,
  projected_day_usd: null,
  projected_month_usd: null,
  cache_discount_usd: null,
};
const JUDGED = {
  answers: 0,
  judged: 0,
  mean_score: null,
  refinement_rate: null,
  first_pass_acceptance: null,
  grounded_rate: null,
};
const PROVIDER = { calls: 0, hits: 0, hit_rate: null, input_tokens: 0, cached_tokens: 0 };

export const NO_CALLS = CALLS;
export const NO_ANSWERS = JUDGED;

/** All figures of an idle server. */
export function idleDashboard(): DashboardReport {
  return DashboardReport.parse({
    window: { minutes: 60, from: AT, to: AT, operation: null, priority: null },
    performance: { quantile_error: 0.01, operations: [], parts: [], points: [] },
    costs: { ...CALLS, ...PER, open_calls: 0, estimated_calls: 0, sessions: 0, by_model: [], by_operation: [] },
    quality: { ...JUDGED, outcomes: {}, time_travel: { rewound: 0, reopened: 0 }, by_priority: [] },
    cache: { caches: [], provider: PROVIDER },
    health: {
      ...{ scope: "all_servers", status: "ok", dependencies: [], disk: null, redis: null },
      queue: { waiting: 0, executing: 0, oldest_wait_ms: null, read_at: AT, owners: 0, by_owner: [] },
      process: { uptime_s: 60, memory_bytes: 2e8, loop_delay_p99_ms: 12 },
    },
    alerts_firing: [],
  });
}

/** The figures of one operation. */
export function operationWith(over: Partial<OperationFigures> = {}): OperationFigures {
  const durations = { mean_ms: 100, p50_ms: 90, p95_ms: 200, p99_ms: 300, min_ms: 10, max_ms: 400 };
  const counts = { count: 10, failed: 0, error_rate: 0, attempts: 0, streamed: 0, mean_iteration: null, histogram: [] };
  return OperationFigures.parse({ kind: "run", operation: "reply", model: null, ...durations, ...counts, ...over });
}

export function alertsWith(over: Partial<AlertReport> = {}): AlertReport {
  const state = { scope: "all_servers", checked_at: AT, paused_until: null, is_on: true, channels: ["email"] };
  return AlertReport.parse({ ...state, items: [], history: [], ...over });
}

/** One alert, which does not fire. */
export function alertWith(over: Partial<AlertView> = {}): AlertView {
  const rule = {
    id: "errors",
    title: "Runs fail",
    severity: "warning",
    group: "errors",
    fires: "above",
    threshold: 0.05,
  } as const;
  const sent = {
    unit: "share",
    window_minutes: 15,
    minimum_sample: 20,
    cool_down_minutes: 60,
    concerns: "Those who wait.",
    runbook: "Read the log.",
  } as const;
  const state = {
    enabled: true,
    status: "ok",
    value: 0.01,
    about: null,
    sample: 40,
    firing_since: null,
    last_fired_at: null,
  } as const;
  return { ...rule, ...sent, ...state, ...over };
}
