import { z } from "zod";
import { Preferences } from "./learning.js";
import { ClaimDecision, ExperienceChoice, FieldValues } from "./question.js";

const FormReply = z.union([z.string().min(1).max(20_000), FieldValues], {
  error: "must be text or values by field id",
});

// `shown` needs a quote from the résumé, so it is left to a person.
export const GapReply = z.strictObject({
  choice: ExperienceChoice.exclude(["shown"]),
  details: FormReply.optional(),
  improvements: z
    .array(z.union([z.literal("accept"), z.strictObject({ edit: z.string().min(1).max(20_000) }), FormReply]))
    .max(10)
    .default([]),
  confirm: z.union([z.literal("all"), z.record(z.string(), ClaimDecision)]).default({}),
  plan: z.union([z.literal("all"), z.array(z.string()).max(50)]).default("all"),
  preferences: z.strictObject(Preferences.shape).optional(),
});
export type GapReply = z.infer<typeof GapReply>;

/**
 * Replies that are sent without a person at the session:
 * { "replies": [{ "gap": "words of the gap's title", "choice": "yes", "details": "…" or { field: value }, "improvements": ["…"],
 *   "confirm": "all" or { "words of the sentence": true, false, the correction, or null to leave it out },
 *   "plan": "all", "preferences": { "country": "GB" } }], "otherwise": { "choice": "no" } }
 */
export const PreparedReplies = z.strictObject({
  replies: z
    .array(GapReply.extend({ gap: z.string().min(1).max(500) }))
    .max(200)
    .default([]),
  otherwise: GapReply.optional().describe("For every gap that no reply names"),
});
export type PreparedReplies = z.infer<typeof PreparedReplies>;
