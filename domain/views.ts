import { z } from "zod";
import { Evidence, Outcome, QuotePair, RetrievalState } from "./answer.js";
import { Contradiction } from "./contradiction.js";
import type { DocumentView } from "./document.js";
import { FactChoice } from "./fact.js";
import { Coverage, Gap, Match, Strength, Thresholds } from "./gap.js";
import { Family } from "./job.js";
import { ChosenPlan, Plan } from "./learning.js";
import { FieldValues, QuestionSeed } from "./question.js";
import { Post } from "./resume.js";
import { Answer, AskView, Flags, Mode, StandingAnswer, VersionNote } from "./session.js";
import { Quote, TextRef } from "./text.js";
import { Usage } from "./usage.js";
import { HiddenText } from "./visible-text.js";

/*
 * The stored data of a thread in addition to its checkpoints: the request that began it, and a projection that is a pure function
 * of its head state and can be rebuilt from it at any time.
 */

/** Facts about a document in addition to its text. */
export const DocumentNote = z.object({
  pages: z.int().nullable(),
  warnings: z.array(z.string()),
  /** Missing in sessions of 0.2.0. */
  hidden_text: z.array(HiddenText).default([]),
});
export type DocumentNote = z.infer<typeof DocumentNote>;
const NO_NOTE: DocumentNote = { pages: null, warnings: [], hidden_text: [] };

/** The inputs and settings of a session. */
export const SessionInput = z.object({
  mode: Mode,
  provider: z.string().describe("The model that reads and asks"),
  flags: Flags,
  thresholds: Thresholds,
  as_of: z.string(),
  questions_language: z.string().nullable(),
  answers_language: z.string().nullable(),
  max_questions: z.int().nullable(),
  minutes: z.number().nullable(),
  person: z.string().nullable().default(null).describe("Whose résumé it is, as chosen at the start"),
  metadata: z.record(z.string(), z.string()),
  resume_text: TextRef,
  job_text: TextRef,
  resume_source: TextRef.nullable().default(null).describe("The résumé as it was given, where that was a JSON Resume"),
  resume_profile: TextRef.nullable().default(null).describe("The reading of a kept résumé, as JSON"),
  posting: z
    .string()
    .nullable()
    .default(null)
    .describe("Equal for postings with the same words; null in older sessions"),
  same_posting: z.array(z.string()).default([]).describe("Earlier sessions of the owner with the same posting"),
  documents: z.object({ resume: DocumentNote, job: DocumentNote }).default({ resume: NO_NOTE, job: NO_NOTE }),
});
export type SessionInput = z.infer<typeof SessionInput>;

/** The client-visible part of the interview's head state. */
export const SessionView = z.object({
  job_title: z.string(),
  employer: z.string().nullable().default(null),
  person: z.string().nullable().default(null).describe("Empty if nobody is named; null in older sessions"),
  family: Family,
  resume_language: z.string(),
  job_language: z.string(),
  match: Match,
  strengths: z.array(Strength),
  unread: z.array(Quote),
  suspicious: z.array(Quote).default([]),
  posts: z.array(Post).nullable().default(null).describe("The posts that were read; null in older sessions"),
  outside_posts: z.array(Quote).default([]).describe("Passages that name a period and are in no post"),
  gaps: z.array(Gap),
  asked: z.array(z.string()),
  omitted: z.array(z.string()),
  usage: Usage,
  provider: z.string().default("").describe("Who read the documents; empty where that was not kept"),
});
export type SessionView = z.infer<typeof SessionView>;

/** The candidate's correction of a false gap: the job does not ask for it, or a passage of the résumé shows it. */
export const Correction = z.object({
  choice: z.enum(["not_asked", "shown"]),
  resume_quote: Quote.nullable(),
  at: z.string().nullable().default(null).describe("When it was said; null in older data"),
});
export type Correction = z.infer<typeof Correction>;

/** The origin of a question: its gap, seed and provider. Stored for every question, whether a model, the rules or the candidate made it. */
export const QuestionOrigin = z.object({
  gap: Gap,
  rest: z.array(Gap).optional().describe("The further gaps of its matter; none in older questions"),
  after: z.string().optional().describe("The question that left these gaps open, of which this one asks once more"),
  question: QuestionSeed,
  provider: z.string(),
  contradiction: Contradiction.nullable().default(null).describe("What it asks about, where that is no gap"),
  added: z.boolean().default(false).describe("The candidate said that the job also asks for it"),
});
export type QuestionOrigin = z.infer<typeof QuestionOrigin>;

/** The client-visible part of the head state of a question's thread. */
export const QuestionView = z.object({
  ask: AskView.nullable(),
  answer: Answer.nullable(),
  versions: z.array(VersionNote),
  plan: Plan.nullable(),
  outcome: Outcome.nullable(),
  refinements_left: z.int(),
  retrieval: z.array(z.object({ source: z.string(), state: RetrievalState })),
  usage: Usage,
  provider: z.string().nullable().describe("The model that wrote the answer shown"),
  suspicious: z
    .array(z.string())
    .default([])
    .describe("Sentences of the replies that give orders to whoever evaluates"),
  said: z.array(Evidence).default([]).describe("What the candidate said, once it has closed with an answer"),
  contradicted: z.array(QuotePair).default([]),
  correction: Correction.nullable().default(null).describe("How the candidate corrected the reading of its gap"),
  nearest: z.string().nullable().default(null).describe("Not done: what comes nearest to it, in the candidate's words"),
  covers: Coverage.default("covered").describe("Closed with an answer: how far that shows the requirement"),
  gaps: z
    .record(z.string(), z.object({ outcome: Outcome, covers: Coverage, sentence: z.string().nullable() }))
    .optional()
    .describe("How each gap of its matter ended, by its id; one that is not named is open. Missing in older data"),
  also_shows: z
    .array(z.string())
    .default([])
    .describe("Closed with an answer: ids of other gaps that it shows a part of"),
  stated: z
    .array(z.string())
    .default([])
    .describe("Closed with an answer: ids of the facts that its forms state. Missing in older data"),
  standing: StandingAnswer.nullable()
    .default(null)
    .describe("Open again: the last answer, which counts until the question is closed again"),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** The part of the head state that is stored next to the view: the candidate's statements, and the text that later searches may find. */
export const Said = z.object({
  facts: z.array(
    z.object({
      fact_id: z.string(),
      gap_title: z.string(),
      text: z.string(),
      values: FieldValues,
      said_at: z.string(),
      choice: FactChoice.default("yes"),
    }),
  ),
  plan: ChosenPlan.nullable().default(null),
  passages: z.array(z.object({ kind: z.enum(["fact", "answer"]), ref: z.string(), text: z.string() })),
  person: z.string().nullable().default(null).describe("Who said it; null in older data"),
});
export type Said = z.infer<typeof Said>;

/** A question with its position among all questions. */
export interface ProjectedQuestion {
  question_id: string;
  position: number;
  origin: QuestionOrigin;
  view: QuestionView;
}

/** A session's current questions about contradictions; earlier ones are removed, unless their thread has begun. */
export interface AddedQuestions {
  questions: ProjectedQuestion[];
  /** True if contradictions were not looked for: those that are stored stay. */
  keepsContradictions?: true;
}

/** Everything that a run writes about its thread, in one transaction. */
export type Projection =
  | {
      of: "session";
      view: SessionView;
      /** The questions that are written so far. */
      questions: ProjectedQuestion[];
    }
  | { of: "question"; question_id: string; view: QuestionView; said: Said }
  | { of: "document"; document_id: string; view: DocumentView };
