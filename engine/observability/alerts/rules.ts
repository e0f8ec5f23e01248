import type { AlertId, AlertRule } from "../../../domain/alert.js";
import type { AlertSettings } from "../../../domain/alert-settings.js";

type Row = Omit<AlertRule, "id" | "window_minutes" | "concerns" | "runbook">;

const WINDOW_MINUTES = 15;
const COST_MINUTES = 60;
/** Forecasts are made from four weeks. */
const FORECAST_MINUTES = 28 * 24 * 60;

const WINDOWS: Partial<Record<Row["unit"], number>> = { usd: COST_MINUTES, h: FORECAST_MINUTES };

/*
 * Minimum samples: one slow call raises no alarm, and a healthy system stays silent for weeks (tests simulate this). Costs are summed over
 * an hour, forecasts are made from weeks (their samples are days), and everything else is of the last 15 minutes.
 */
const ROWS: Record<AlertId, Row> = {
  p95_slow: row("p95 of the runs' own time", "warning", "speed", "above", 3, "s", 20, 15),
  p95_very_slow: row("p95 of the runs' own time", "critical", "speed", "above", 5, "s", 20, 5),
  slow_queue: row("p95 of the wait of runs for their turn", "warning", "queue", "above", 2, "s", 20, 15),
  errors: row("Share of runs that fail", "warning", "errors", "above", 0.05, "share", 20, 10),
  many_errors: row("Share of runs that fail", "critical", "errors", "above", 0.1, "share", 20, 5),
  hourly_cost: row("Cost of the last hour", "warning", "cost", "above", 0.5, "usd", 10, 60),
  high_hourly_cost: row("Cost of the last hour", "critical", "cost", "above", 1, "usd", 10, 30),
  low_cache_hit_rate: row("Hit rate of the providers' caches", "warning", "cache", "below", 0.6, "share", 50, 30),
  projected_daily_cost: row("Cost of a day like the last hour", "warning", "day", "above", 20, "usd", 10, 120),
  low_quality: row("Mean score of the answers", "warning", "quality", "below", 6, "points", 10, 60),
  very_low_quality: row("Mean score of the answers", "critical", "quality", "below", 5, "points", 10, 30),
  many_refinements: row("Answers that needed a refinement", "warning", "refinements", "above", 0.5, "share", 30, 60),
  low_first_pass_acceptance: row(
    "Answers accepted as first written",
    "warning",
    "first",
    "below",
    0.6,
    "share",
    30,
    60,
  ),
  redis_down: row("Redis does not answer", "critical", "redis", "above", 0, "down", 1, 5),
  qdrant_down: row("Qdrant does not answer", "critical", "qdrant", "above", 0, "down", 1, 5),
  model_errors: row("Share of model calls that fail", "critical", "models", "above", 0.1, "share", 20, 5),
  budget_ahead: row(
    "Hours until the day's budget is spent, as the day goes",
    "warning",
    "ahead",
    "below",
    6,
    "h",
    7,
    120,
  ),
  disk_ahead: row("Hours until the disk is full, as it fills", "warning", "disk", "below", 72, "h", 1, 360),
  redis_memory_ahead: row(
    "Hours until Redis' memory is full, as it fills",
    "warning",
    "memory",
    "below",
    72,
    "h",
    1,
    360,
  ),
  queue_ahead: row("Hours until runs usually wait too long", "warning", "wait", "below", 2, "h", 7, 120),
};

const EVERYBODY_WAITS = "Everybody who answers: each step takes longer.";
const FAILED = "Those whose run failed. They see why, and can try again; what they wrote is kept.";
const NOBODY_YET = "Nobody yet, unless a budget is set: then calls are refused when it is spent.";
const POOR = "Those who get an answer now: it is weaker than usual, and they see its score.";
const MORE_WORK = "Those who get an answer now: they are asked more, and wait for more calls.";

const CONCERNS: Record<AlertId, string> = {
  p95_slow: EVERYBODY_WAITS,
  p95_very_slow: EVERYBODY_WAITS,
  slow_queue: "Those who start a session or reply: they see their place in the queue, and nothing is lost.",
  errors: FAILED,
  many_errors: FAILED,
  hourly_cost: NOBODY_YET,
  high_hourly_cost: NOBODY_YET,
  low_cache_hit_rate: "Nobody directly: calls cost more and take longer.",
  projected_daily_cost: NOBODY_YET,
  low_quality: POOR,
  very_low_quality: POOR,
  many_refinements: MORE_WORK,
  low_first_pass_acceptance: MORE_WORK,
  redis_down: "Everybody with a session in Redis: calls are answered with 503 until it is back, and nothing is lost.",
  qdrant_down: "Nobody directly: answers are written with what the full text finds.",
  model_errors: "Those who wait for a text: it is tried again, then by the next model, and fails if there is none.",
  budget_ahead: "Nobody yet. When the budget is spent, calls are refused until midnight (UTC).",
  disk_ahead: "Nobody yet. When the disk is full, sessions wait and lose nothing.",
  redis_memory_ahead: "Nobody yet. When Redis is full, sessions wait and lose nothing.",
  queue_ahead: "Nobody yet. Those who start a session or reply then see their place in the queue.",
};

const RUNBOOKS: Record<AlertId, string> = {
  p95_slow:
    "GET /api/metrics/performance: which part and which node is slow? A store on a slow disk, or too many runs (MAX_RUNS).",
  p95_very_slow: "As for p95_slow; add a server, or lower MAX_RUNS until the event loop's delay falls.",
  slow_queue:
    "GET /api/metrics/performance, kind `queue` by kind of run, and /api/metrics/health. Add a server (REDIS_URL), or raise MAX_RUNS while the event loop's delay stays below 50 ms; shed batches first.",
  errors: "Logs with code and run_id of failed runs; GET /readyz. provider_*: the model; store_*: disk or Redis.",
  many_errors: "As for errors. If a release caused it, go back to the last one: sessions resume.",
  hourly_cost: "GET /api/metrics/costs by model and operation. Set BUDGET_DAY_USD or BUDGET_OWNER_DAY_USD.",
  high_hourly_cost: "As for hourly_cost; BUDGET_DAY_USD stops calls before they cost anything.",
  low_cache_hit_rate:
    "Is the flag use_prompt_cache_optimizer on? A provider forgets prefixes after minutes without calls.",
  projected_daily_cost: "As for hourly_cost. A cheaper model for MODEL_READER or MODEL_JUDGE costs least in quality.",
  low_quality:
    "GET /api/metrics/quality by priority; did MODEL_WRITER or MODEL_JUDGE change? Compare variants in analytics.",
  very_low_quality: "As for low_quality; set the flag experimental_llm_model to false if it is on.",
  many_refinements:
    "Questions ask too little, or the judge is too strict: read GET /api/analytics/variants and recent scores.",
  low_first_pass_acceptance: "As for many_refinements; compare MODEL_WRITER's versions.",
  redis_down: "redis-cli -u $REDIS_URL ping; memory and disk of Redis. Sessions wait and lose nothing.",
  qdrant_down: "curl $QDRANT_URL/healthz. Until then searches are by full text.",
  model_errors:
    "GET /api/providers: which circuit is open? Key, quota and status page of the provider; add a second one.",
  budget_ahead:
    "GET /api/metrics/costs by model and operation, and /api/analytics/forecasts. Raise BUDGET_DAY_USD, or name a cheaper model.",
  disk_ahead: "What fills DATA_DIR? Shorten SESSION_TTL, give the disk more room, or keep the state in Redis.",
  redis_memory_ahead: "Raise maxmemory, or shorten SESSION_TTL.",
  queue_ahead: "Add a server (REDIS_URL) before that hour, or move batches to another one.",
};

function row(
  title: string,
  severity: Row["severity"],
  group: string,
  fires: Row["fires"],
  threshold: number,
  unit: Row["unit"],
  minimum_sample: number,
  cool_down_minutes: number,
): Row {
  return { title, severity, group, fires, threshold, unit, minimum_sample, cool_down_minutes };
}

/** An alert with the operator's settings. */
export interface SetRule extends AlertRule {
  enabled: boolean;
  operations: Record<string, number>;
}

/** The alerts, with the settings of the operator. */
export function alertRules(settings: AlertSettings): SetRule[] {
  return (Object.keys(ROWS) as AlertId[]).map((id) => {
    const { enabled = true, operations = {}, ...changed } = settings[id] ?? {};
    const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
    const window_minutes = WINDOWS[ROWS[id].unit] ?? WINDOW_MINUTES;
    return {
      id,
      ...ROWS[id],
      window_minutes,
      concerns: CONCERNS[id],
      runbook: RUNBOOKS[id],
      ...given,
      enabled,
      operations,
    };
  });
}
