import { z } from "zod";
import { Switches } from "./session.js";
import { keysOf } from "./table.js";

export const FlagName = z.enum(keysOf(Switches.shape));
export type FlagName = z.infer<typeof FlagName>;

/** The effect of each flag. */
export const FLAG_PURPOSES: Record<FlagName, string> = {
  use_prompt_cache_optimizer: "Orders prompts and names them to the provider so that it can cache their beginnings",
  use_batch_generation: "Writes all questions in one streamed call, twelve at most, instead of one call for each",
  dynamic_quality_thresholds: "An answer's threshold depends on the priority of its gap; off: the same for all",
  parallel_rag_searches: "The searches of a question run side by side; off: one after another",
  experimental_llm_model: "Answers are written by the experimental writer of MODELS_FILE",
  advanced_quality_evaluation:
    "An answer near its threshold is judged a second time, and a third time if the two disagree",
};

const percentage = z.number().min(0).max(100);
const owners = z.array(z.string().min(1).max(200)).max(10_000);

/** The name of a variant besides on and off. */
export const VariantName = z
  .string()
  .regex(/^(?!(on|off)$)[a-z0-9_-]{1,40}$/, "small letters, digits, _ and -, not on or off");

/** The owners for whom a flag is on: never those in `deny`, always those in `allow`, and a percentage of the others. */
export const FlagRule = z
  .strictObject({
    enabled: z.boolean().default(true).describe("false: off for everybody, whatever the rest says"),
    percentage: percentage.default(100).describe("The share of owners, decided by a hash of flag and owner"),
    allow: owners.default([]).describe("Owners who have it"),
    deny: owners.default([]).describe("Owners who do not have it"),
    variants: z
      .record(VariantName, percentage)
      .default({})
      .describe(
        "Further variants with their shares of owners, besides `percentage`: of `experimental_llm_model`, by the names of `experimental_writers` in MODELS_FILE",
      ),
  })
  .refine(({ percentage, variants }) => sharesOf(variants).reduce((sum, [, share]) => sum + share, percentage) <= 100, {
    path: ["variants"],
    error: "must have at most 100 percent together with `percentage`",
  });
export type FlagRule = z.infer<typeof FlagRule>;

/** The shares of the further variants, by name, in the same order on every server. */
export function sharesOf(variants: Record<string, number>): [string, number][] {
  return Object.entries(variants).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A setting as it is written: on, off, a percentage, or a rule. */
export const FlagSetting = z.union([z.boolean(), percentage, FlagRule], {
  error: "must be true, false, a percentage from 0 to 100, or a rule (enabled, percentage, allow, deny, variants)",
});
export type FlagSetting = z.infer<typeof FlagSetting>;

/** The rule that a setting means. */
export function ruleOf(setting: FlagSetting): FlagRule {
  if (typeof setting === "boolean") return FlagRule.parse({ enabled: setting });
  return typeof setting === "number" ? FlagRule.parse({ percentage: setting }) : setting;
}

/** Why a flag has its value, in OpenFeature's words. */
export const FlagReason = z.enum(["STATIC", "SPLIT", "TARGETING_MATCH", "DISABLED"]);

/** A flag's value for one owner. */
export const FlagDecision = z.object({
  value: z.boolean(),
  variant: z.enum(["on", "off"]),
  further_variant: z.string().nullable().describe("The name of the further variant that the owner has; it is on too"),
  reason: FlagReason,
});
export type FlagDecision = z.infer<typeof FlagDecision>;

/** A flag with its rule, the origin of the rule, and its value for the caller. */
export const FlagResource = FlagDecision.extend({
  name: FlagName,
  purpose: z.string(),
  rule: FlagRule,
  source: z.enum(["default", "file", "stored"]).describe("stored: set by PUT, and kept until it is reset"),
});
export type FlagResource = z.infer<typeof FlagResource>;

/** The body of `PUT /api/flags/{name}`; null resets the flag to the file's rule, else to its default. */
export const FlagBody = FlagSetting.nullable();
