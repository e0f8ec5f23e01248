import { z } from "zod";
import { keysOf } from "./table.js";
import { Quote } from "./text.js";

/** A kind of requirement. */
interface KindRow {
  /** Its form has fixed choices: rules word the answer, without a model, and there is no story to ask for. */
  hasFixedForm: boolean;
  /** Somebody issues a paper for it, which can be held, worked towards, or lapse. */
  isPaper: boolean;
}

/** Every kind of requirement. The kinds are stored in people's sessions: changing one is a migration. */
export const REQUIREMENT_KINDS = {
  skill: { hasFixedForm: false, isPaper: false },
  knowledge: { hasFixedForm: false, isPaper: false },
  years: { hasFixedForm: true, isPaper: false },
  degree: { hasFixedForm: true, isPaper: true },
  licence: { hasFixedForm: true, isPaper: true },
  certificate: { hasFixedForm: true, isPaper: true },
  language: { hasFixedForm: true, isPaper: false },
  logistics: { hasFixedForm: true, isPaper: false },
} as const satisfies Record<string, KindRow>;

export const RequirementKind = z.enum(keysOf(REQUIREMENT_KINDS));
export type RequirementKind = z.infer<typeof RequirementKind>;

/** One thing that the job asks for. `quote` is the sentence it was read from, `mentions` every passage that mentions it. */
export const Requirement = z.object({
  requirement_id: z.string(),
  title: z.string(),
  quote: Quote,
  mentions: z.array(Quote),
  kind: RequirementKind,
  must_have: z.boolean(),
  in_duties: z.boolean(),
  in_job_title: z.boolean(),
  months: z.int().positive().nullable().describe("Length of experience asked for, in months"),
  level: z
    .int()
    .nullable()
    .default(null)
    .describe('CEFR 1–6 (A1–C2) and 7 (mother tongue) for a language, else the figure after "level"'),
  trainable: z.boolean().describe("The job accepts learning it after the start"),
});
export type Requirement = z.infer<typeof Requirement>;

/** The occupational fields that have their own wording of questions; `general` fits every other one. */
export const Family = z.enum([
  "health",
  "care",
  "teaching",
  "trades",
  "engineering",
  "logistics",
  "office",
  "finance",
  "software",
  "design",
  "science",
  "hospitality",
  "sales",
  "public",
  "general",
]);
export type Family = z.infer<typeof Family>;

/** The result of reading a job. `unread` holds sentences that look like requirements but could not be read. */
export const JobProfile = z.object({
  language: z.string(),
  title: z.string(),
  employer: z.string().nullable().default(null).describe("As the posting names it; null if it was not read"),
  family: Family,
  requirements: z.array(Requirement),
  unread: z.array(Quote),
  suspicious: z.array(Quote).default([]).describe("Sentences that give orders to whoever evaluates"),
});
export type JobProfile = z.infer<typeof JobProfile>;

/** Requirements beyond this number are not evaluated, but listed as unread. */
export const MAX_REQUIREMENTS = 150;
