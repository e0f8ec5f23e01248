import { z } from "zod";
import { FlagName } from "./flag.js";
import { KnownOfGap } from "./gap.js";

const rate = z.number().nullable();

export const TrackedMetric = z.enum([
  "runs",
  "error_rate",
  "overhead_p95_ms",
  "cost_usd",
  "mean_score",
  "first_pass_acceptance",
  "cache_hit_rate",
]);
export type TrackedMetric = z.infer<typeof TrackedMetric>;

/** Seven whole days (UTC) that ended with yesterday. */
export const Trend = z.object({
  metric: TrackedMetric,
  days: z.array(z.object({ day: z.string(), value: z.number().nullable(), sample: z.int() })),
  slope_per_day: z.number().nullable().describe("Theil and Sen: the median of the slopes between two days"),
  change: z.number().nullable().describe("The slope over the whole time, as a share of the median"),
  p_value: z.number().nullable().describe("Mann and Kendall, exact: how often chance alone orders the days like this"),
  direction: z.enum(["rising", "falling", "steady", "no_sample"]),
});
export type Trend = z.infer<typeof Trend>;
export const TrendReport = z.object({
  from: z.string(),
  to: z.string(),
  trends: z.array(Trend),
  costs: z
    .array(z.object({ day: z.string(), model: z.string(), cost_usd: rate, calls: z.int() }))
    .describe("By model and day, with today so far"),
});
export type TrendReport = z.infer<typeof TrendReport>;

export const Anomaly = z.object({
  metric: TrackedMetric,
  hour: z.string(),
  value: z.number(),
  expected: z.number().describe("The median of the same hour of earlier days"),
  deviation: z
    .number()
    .describe(
      "The logarithm of value by expected, of shares twice the difference of the arcsines of their roots, in robust standard deviations (1.4826 times the median deviation)",
    ),
  days: z.int().describe("The number of earlier days"),
});
export type Anomaly = z.infer<typeof Anomaly>;
export const AnomalyReport = z.object({
  from: z.string(),
  to: z.string(),
  threshold: z.number().describe("Deviations beyond this are reported"),
  anomalies: z.array(Anomaly),
  not_judged: z.array(TrackedMetric).describe("Too few earlier days"),
});
export type AnomalyReport = z.infer<typeof AnomalyReport>;

export const Recommendation = z.object({
  id: z.string(),
  title: z.string(),
  because: z.array(z.object({ figure: z.string(), value: z.number(), unit: z.string() })),
  setting: z.string().describe("The variable or flag to change"),
  advice: z.string(),
});
export type Recommendation = z.infer<typeof Recommendation>;
export const RecommendationReport = z.object({ from: z.string(), to: z.string(), items: z.array(Recommendation) });
export type RecommendationReport = z.infer<typeof RecommendationReport>;

export const ForecastResource = z.enum(["budget_day", "disk", "redis_memory", "queue"]);
export type ForecastResource = z.infer<typeof ForecastResource>;

/** When a limit will be crossed, as things go. */
export const Forecast = z.object({
  resource: ForecastResource,
  unit: z.enum(["usd", "bytes", "s"]),
  status: z
    .enum(["ok", "ahead", "no_sample", "not_configured"])
    .describe("ahead: the limit is crossed within the horizon, or is crossed now"),
  now: rate.describe(
    "What this day (UTC) has cost, the free bytes of the disk, the used bytes of Redis, the p95 of the wait in this hour",
  ),
  limit: rate.describe("The budget, the least free bytes, the memory of Redis, the limit of `slow_queue`"),
  crosses_at: z.string().nullable(),
  hours_left: rate,
  points: z.array(z.object({ at: z.string(), value: z.number() })).describe("At most 30 of the horizon"),
  horizon_hours: z.int(),
  days: z.int().describe("The days of history that it rests on"),
  error: rate.describe(
    "The median error of the same forecast on past days: of the day's cost and of the longest wait as a share of what came, of disk and memory a day ahead as a share of the limit or of what came, if that is more",
  ),
  checked_days: z.int().describe("The past days on which it was checked"),
});
export type Forecast = z.infer<typeof Forecast>;
export const ForecastReport = z.object({ at: z.string(), items: z.array(Forecast) });
export type ForecastReport = z.infer<typeof ForecastReport>;

/** How questions end, by what is known of their gaps before they are asked. */
export const EndingReport = z.object({
  from: z.string(),
  to: z.string(),
  questions: z.int().describe("Closed questions, without those of gaps that the candidate took out"),
  met: rate.describe("The share that ended with an answer that counts for the match"),
  groups: z
    .array(
      KnownOfGap.extend({
        questions: z.int(),
        met: z.int(),
        chance: z
          .number()
          .describe("Expected of the next one: its share, drawn towards that of its like by ten of them"),
      }),
    )
    .describe("The largest first"),
  check: z
    .object({
      questions: z.int(),
      days: z.int(),
      error: z.number().describe("The mean square of chance less outcome (Brier)"),
      error_of_mean: z.number().describe("The same if each is given the share of all earlier questions"),
      calibration: z
        .array(
          z.object({ from: z.number(), to: z.number(), questions: z.int(), expected: z.number(), met: z.number() }),
        )
        .describe("What was expected and what came, by fifths of the chance"),
    })
    .nullable()
    .describe("Each day's questions, expected from the days before alone; null without two such days"),
  is_used: z
    .boolean()
    .describe(
      "True if, of 100 such questions or more, the error is smaller than that of the mean. It changes the order of questions alone",
    ),
});
export type EndingReport = z.infer<typeof EndingReport>;

export const VariantFigures = z.object({
  sessions: z.int().describe("Sessions that were started with it"),
  answers: z.int(),
  owner_groups: z
    .int()
    .describe("The groups of owners with answers, of 20 for all owners, by a hash: at most as many as owners"),
  first_pass: z.int(),
  first_pass_acceptance: rate,
  accepted: z.int(),
  mean_score: rate,
  score_deviation: rate.describe("Standard deviation"),
  cost_per_answer_usd: rate.describe("Of the answers whose calls all have a price, without the session's start"),
  cost_per_start_usd: rate.describe("Of the sessions' starts whose calls all have a price"),
});
export type VariantFigures = z.infer<typeof VariantFigures>;
export const VariantDifference = z.object({
  difference: rate.describe("Of first-pass acceptance: the variant less off"),
  p_value: rate.describe(
    "Fisher's exact test, two-sided: how often chance alone differs so much, if every answer is another owner's and it is looked at once",
  ),
  by_owner: z
    .object({
      standard_error: z.number(),
      p_value: z
        .number()
        .describe("Chance alone takes it below p in a share of p comparisons at most, however often it is looked at"),
    })
    .nullable()
    .describe("The same by groups of owners; null with fewer than 8 groups in either variant"),
  warning: z.string().nullable(),
});
export type VariantDifference = z.infer<typeof VariantDifference>;
export const VariantComparison = VariantDifference.extend({
  flag: FlagName,
  on: VariantFigures,
  off: VariantFigures,
  others: z
    .array(VariantDifference.extend({ variant: z.string(), figures: VariantFigures }))
    .describe("Further variants, each compared with off"),
});
export type VariantComparison = z.infer<typeof VariantComparison>;
export const VariantReport = z.object({ from: z.string(), to: z.string(), variants: z.array(VariantComparison) });
export type VariantReport = z.infer<typeof VariantReport>;
