import { ReducedValue, StateSchema } from "@langchain/langgraph";
import { z } from "zod";
import { DEFAULT_THRESHOLDS, Gap, Match, Strength, Thresholds } from "../../domain/gap.js";
import { type Family, JobProfile } from "../../domain/job.js";
import { Matter } from "../../domain/matter.js";
import { Proposal, QuestionSeed } from "../../domain/question.js";
import { CorrectedReading, PendingCorrection } from "../../domain/reading.js";
import { type Post, ResumeProfile } from "../../domain/resume.js";
import { Flags, Mode, STATE_VERSION } from "../../domain/session.js";
import { TextRef } from "../../domain/text.js";
import { addUsage, NO_USAGE, Usage } from "../../domain/usage.js";

/** A gap that an earlier fact answers. */
export const KnownAnswer = z.object({ gap_id: z.string(), proposal: Proposal });

/** Channels of the interview: one résumé against one job. */
export const Interview = new StateSchema({
  state_version: z.int().default(STATE_VERSION).describe("Version of these channels"),
  owner: z.string().default("local").describe("Who the session belongs to"),
  session_id: z.string().default("").describe("The session, which is also the thread"),
  mode: Mode.default("fast").describe("Which models the roles have"),
  flags: Flags.prefault({}).describe("Switches, read once at the start"),
  thresholds: Thresholds.default(DEFAULT_THRESHOLDS).describe("The bar for each priority"),
  provider: z.string().default("").describe("The model that reads and asks"),
  as_of: z.string().default("1970-01-01T00:00:00Z").describe("The time that `present` means in a résumé"),
  questions_language: z.string().nullable().default(null).describe("ISO 639-1; the résumé's when null"),
  answers_language: z.string().nullable().default(null).describe("ISO 639-1; the job's when null"),
  max_questions: z.int().nullable().default(null).describe("Ask at most so many"),
  minutes: z.number().nullable().default(null).describe("Ask what fits into so many minutes"),
  person: z.string().nullable().default(null).describe("Whose résumé it is, if not the person whom it names"),
  resume_text: TextRef.nullable().default(null).describe("The stored text of the résumé"),
  job_text: TextRef.nullable().default(null).describe("The stored text of the job"),
  resume_source: TextRef.nullable().default(null).describe("The stored JSON Resume of which the text was made"),
  resume_profile: TextRef.nullable()
    .default(null)
    .describe("The stored reading of a kept résumé, which is read without guessing"),
  resume: ResumeProfile.nullable().default(null).describe("The résumé as it was understood"),
  job: JobProfile.nullable().default(null).describe("The job as it was understood"),
  gaps: z.array(Gap).default([]).describe("All gaps, in the order in which they matter"),
  matters: z.array(Matter).default([]).describe("Which gaps are asked about together; none in older threads"),
  asked: z
    .array(z.string())
    .default([])
    .describe("Ids of the gaps that the questions are named by, one of each matter, in order"),
  omitted: z.array(z.string()).default([]).describe("Ids of the gaps that did not fit"),
  strengths: z.array(Strength).default([]).describe("What the résumé shows already"),
  match: Match.default({ score: null, parts: [] }).describe("The match score and its parts"),
  known: z.array(KnownAnswer).default([]).describe("What earlier facts answer"),
  questions: new ReducedValue(z.array(QuestionSeed).default([]), {
    reducer: (current, next) => [
      ...current.filter(({ gap_id }) => !next.some((seed) => seed.gap_id === gap_id)),
      ...next,
    ],
  }),
  correction: PendingCorrection.nullable().default(null).describe("A correction of the reading that is to be made"),
  reading: CorrectedReading.nullable().default(null).describe("The corrections that were made; null before the first"),
  usage: new ReducedValue(Usage.default(NO_USAGE), { reducer: addUsage }),
});
export type Interview = typeof Interview;

/** The input of one `writeQuestions` task: matters, each by its first gap, the most important first, and the context for their questions. */
export interface QuestionBatch {
  owner: string;
  /** Absent in a batch of an earlier version. */
  person?: string;
  session_id: string;
  mode: Mode;
  flags: Flags;
  resume_text: TextRef | null;
  job_text: TextRef | null;
  family: Family;
  /** The posts of the résumé; absent in a batch of an earlier version. */
  posts?: Post[];
  language: string;
  gaps: Gap[];
  /** The further gaps of a matter, by the id of its first; absent in a batch of an earlier version. */
  rest?: Record<string, Gap[]>;
  /** The titles of the gaps of the other questions; absent in a batch of an earlier version. */
  others?: string[];
  known: z.infer<typeof KnownAnswer>[];
}
