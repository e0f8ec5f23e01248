import { z } from "zod";
import { RequirementKind } from "./job.js";
import { Quote } from "./text.js";

export const PRIORITIES = ["CRITICAL", "HIGH", "IMPORTANT", "MEDIUM", "NICE_TO_HAVE", "LOW", "LOGISTICAL"] as const;
export const Priority = z.enum(PRIORITIES);
export type Priority = z.infer<typeof Priority>;

/** The score, 1–10, that an answer must reach, by the priority of its gap. */
export const Thresholds = z.record(Priority, z.number().min(1).max(10));
export type Thresholds = z.infer<typeof Thresholds>;

/** The thresholds of a server that sets none (THRESHOLDS). */
export const DEFAULT_THRESHOLDS: Thresholds = {
  CRITICAL: 8,
  HIGH: 7,
  IMPORTANT: 7,
  MEDIUM: 6,
  NICE_TO_HAVE: 6,
  LOW: 5,
  LOGISTICAL: 5,
};

export const Coverage = z.enum(["covered", "partial", "missing"]);
export type Coverage = z.infer<typeof Coverage>;

/** How well the résumé shows one requirement, and the passage that shows it. */
export interface Finding {
  coverage: Coverage;
  resume_quote: Quote | null;
  /** All passages that show it, including the first, if there are several. */
  resume_quotes?: Quote[];
  /** The difference between the requirement and the résumé, in a few words, if a model stated it. */
  difference?: string | null;
  /** The lines of the résumé that are most similar to it, best first, if they were looked for. */
  near?: Quote[];
  /** The total of the dated roles, if a length of experience is required. */
  months_shown?: number;
}

/** Something the job asks for that the résumé does not show, or shows too weakly. */
export const Gap = z.object({
  gap_id: z.string(),
  requirement_id: z.string(),
  title: z.string(),
  priority: Priority,
  status: z.enum(["missing", "partial"]),
  must_have: z.boolean(),
  kind: RequirementKind,
  trainable: z.boolean(),
  job_quote: Quote,
  resume_quote: Quote.nullable(),
  resume_quotes: z.array(Quote).default([]).describe("All passages that show a part of it, where there are several"),
  near: z
    .array(Quote)
    .default([])
    .describe("Lines of the résumé that come nearest to it, best first, whether or not they show it"),
  difference: z.string().nullable().default(null).describe("What is asked and not shown, in a few words"),
  threshold: z.number(),
  mentions: z.array(Quote).default([]).describe("Every place of the job that asks for it, job_quote first"),
  months: z.int().nullable().default(null).describe("Length of experience asked for, in months"),
  months_shown: z
    .int()
    .nullable()
    .default(null)
    .describe("What the résumé's dated roles add up to, overlaps counted once"),
  level: z.int().nullable().default(null).describe("Level asked for; of a language CEFR 1–6, 7 mother tongue"),
});
export type Gap = z.infer<typeof Gap>;

/** What decides how likely a gap is to end well, known before its first question. */
export const KnownOfGap = Gap.pick({ kind: true, status: true, priority: true });
export type KnownOfGap = z.infer<typeof KnownOfGap>;

/** The chance that the question of a gap ends with an answer that counts for the match, 0–1. Null where nothing says so. */
export type ChanceOf = (gap: KnownOfGap) => number | null;

/** All passages of the résumé that show a part of what is missing, the main one first. */
export function quotesOf({ resume_quote, resume_quotes }: Pick<Gap, "resume_quote" | "resume_quotes">): Quote[] {
  return [...(resume_quote ? [resume_quote] : []), ...resume_quotes];
}

/** A gap by its id and title. */
export const GapName = Gap.pick({ gap_id: true, title: true });
export type GapName = z.infer<typeof GapName>;

/** A requirement that the résumé covers, with both quotes. */
export const Strength = z.object({ title: z.string(), job_quote: Quote, resume_quote: Quote });
export type Strength = z.infer<typeof Strength>;

/** The match score, 0–100, and one part per requirement; the points add up to the score. */
export const Match = z.object({
  score: z.number().nullable().describe("null when nothing that can be scored was found in the job"),
  parts: z.array(
    z.object({
      requirement_id: z.string().optional().describe("Missing in older sessions, whose parts are r1, r2, …"),
      requirement: z.string(),
      weight: z.number(),
      coverage: z.number(),
      points: z.number(),
    }),
  ),
});
export type Match = z.infer<typeof Match>;

/** The match as it is shown, in whole numbers: at the start, and now. Corrections of the reading count in both. */
export const MatchNow = z.object({
  score: z
    .int()
    .nullable()
    .describe("What the résumé shows; null when nothing that can be scored was found in the job"),
  now: z.int().nullable().describe("The same with what accepted answers have closed since"),
  parts: z.array(
    z.object({
      requirement_id: z.string().optional().describe("As `reading` names it"),
      requirement: z.string(),
      weight: z.int(),
      coverage: z.number(),
      points: z.int(),
      coverage_now: z.number(),
      points_now: z.int(),
    }),
  ),
});
export type MatchNow = z.infer<typeof MatchNow>;
