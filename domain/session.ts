import { z } from "zod";
import { Claim, Criteria, type EvidenceKind, LeftOutBullet, Outcome, Remark, RetrievalState } from "./answer.js";
import { Application, UNSAID } from "./application.js";
import type { ClaimStatus } from "./claim-status.js";
import { Contradiction } from "./contradiction.js";
import { Gap, MatchNow, Priority, Strength } from "./gap.js";
import { Plan } from "./learning.js";
import { gapIdsOf } from "./matter.js";
import { Ask, AskReply, Issue, QuestionSource } from "./question.js";
import { ResumeChoice } from "./resume-choice.js";
import { Quote } from "./text.js";
import { Usage } from "./usage.js";
import { HiddenText } from "./visible-text.js";

export const Mode = z.enum(["fast", "quality"]);
export type Mode = z.infer<typeof Mode>;

/** The only owner on a loopback server without keys, and on a candidate's own machine. */
export const LOCAL_OWNER = "local";

/** The version of the graphs' stored channels; a thread of another version cannot continue. */
export const STATE_VERSION = 1;

/** What can be switched on and off for a session. */
export const Switches = z.object({
  use_prompt_cache_optimizer: z.boolean().default(true),
  use_batch_generation: z.boolean().default(true),
  dynamic_quality_thresholds: z.boolean().default(true),
  parallel_rag_searches: z.boolean().default(true),
  experimental_llm_model: z.boolean().default(false),
  advanced_quality_evaluation: z.boolean().default(false),
});

/** Switches that are read once at a session's start. */
export const Flags = Switches.extend({
  writer_variant: z
    .string()
    .nullable()
    .default(null)
    .describe("The variant of `experimental_llm_model`, if it is another one than on and off"),
});
export type Flags = z.infer<typeof Flags>;

const language = z.string().regex(/^[a-z]{2}$/, "an ISO 639-1 code such as en");

/** The options of a new session, in addition to the two documents. */
export const SessionOptions = z.object({
  mode: Mode.default("fast"),
  questions_language: language.optional(),
  answers_language: language.optional(),
  max_questions: z.int().min(1).max(100).optional(),
  minutes: z.number().positive().max(600).optional(),
  person: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe("Whose résumé it is, if not the person whom it names. What others said is no evidence for them"),
  as_given: z
    .boolean()
    .optional()
    .describe(
      "true: use the documents even if they are very short, equal, or seem to be swapped. false: refuse them also for a language that the provider does not serve",
    ),
  metadata: z
    .record(
      z.string().max(256, "at most 256 characters"),
      z.string().max(256, "at most 256 characters"),
      "an object of texts",
    )
    .refine((entries) => Object.keys(entries).length <= 16, "at most 16 keys")
    .meta({ maxProperties: 16 })
    .optional(),
});
export type SessionOptions = z.infer<typeof SessionOptions>;

/** An error as it is shown in a resource. */
export const ProblemNote = z.object({ code: z.string(), message: z.string(), retryable: z.boolean() });
export type ProblemNote = z.infer<typeof ProblemNote>;

/** An answer as it is shown and exported. If no judge has seen it, score and criteria are null, strengths and issues empty. */
export const Answer = z.object({
  title: z.string(),
  bullets: z.array(
    z.object({
      text: z.string(),
      claims: z.array(Claim.omit({ place: true })),
    }),
  ),
  left_out: z.array(LeftOutBullet).default([]).describe("Bullets that the judge took out: true, and better not sent"),
  spoken: z
    .string()
    .describe(
      'What an answer without lines says, such as an agreement to the hours; "" beside lines, except of a release before 0.4.0',
    ),
  spoken_claims: z
    .array(Claim.omit({ place: true }))
    .optional()
    .describe("Missing in data that a release before 0.3.0 stored"),
  score: z.number().nullable(),
  threshold: z.number(),
  grounded: z.boolean(),
  unsupported: z.array(z.string()),
  criteria: Criteria.nullable(),
  strengths: z.array(Remark),
  issues: z.array(Issue),
  missing: z.array(z.string()).default([]).describe("What it lacks to reach the threshold; nothing where it meets it"),
  samples: z.int().default(1).describe("How often it was judged"),
  spread: z.number().default(0).describe("Highest minus lowest score of those"),
  uncertain: z.boolean().default(false).describe("So near the threshold that another judge might decide otherwise"),
  version: z.int(),
  language: z.string(),
});
export type Answer = z.infer<typeof Answer>;

/** One version in a list: its changes to the version that it was made from, and the reasons. */
export const VersionNote = z.object({
  version: z.int(),
  change: z.string(),
  score: z.number().nullable(),
  grounded: z.boolean(),
  based_on: z.int().nullable().default(null),
  why: z.array(z.string()).default([]),
  changes: z
    .array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .default([])
    .describe("Each piece of text that differs from `based_on`"),
});
export type VersionNote = z.infer<typeof VersionNote>;

/** An ask as it is stored next to its thread; any earlier release may have written it. */
export const AskView = z.looseObject({ ask_id: z.string(), kind: z.string() });

export type AskView = z.infer<typeof AskView>;

export const QuestionStatus = z.enum(["waiting", "running", "closed", "failed"]);

/** The last answer of a question that is open again: it is still exported, until the question is closed again. */
export const StandingAnswer = z.object({ answer: Answer, outcome: Outcome });
export type StandingAnswer = z.infer<typeof StandingAnswer>;

/** One question with everything that a client may see of it. */
export const QuestionResource = z.object({
  question_id: z.string(),
  thread_id: z.string(),
  session_id: z.string(),
  gap_id: z.string(),
  gap_ids: z.array(z.string()).default([]).describe("All gaps of its matter, `gap_id` first"),
  gap_titles: z.record(z.string(), z.string()).default({}).describe("What the job asks for, by the id of its gap"),
  gap_outcomes: z
    .record(z.string(), Outcome)
    .default({})
    .describe("How each gap ended, by its id. A gap that is not named is open"),
  gap_sentences: z
    .record(z.string(), z.string())
    .default({})
    .describe("The sentence of the answer that shows a gap, by its id, where one is known"),
  asked_again: z.literal(true).optional().describe("It asks once more for what another question left open"),
  source: QuestionSource,
  priority: Priority,
  threshold: z.number(),
  text: z.string(),
  why: z.string(),
  status: QuestionStatus,
  ask: Ask.optional(),
  answer: Answer.optional(),
  versions: z.array(VersionNote),
  plan: Plan.optional(),
  outcome: Outcome.optional(),
  nearest: z.string().optional().describe("Not done: what comes nearest to it, in the candidate's words"),
  standing: StandingAnswer.optional().describe(
    "Open again: the last answer, which counts until the question is closed again",
  ),
  refinements_left: z.int(),
  retrieval: z.array(z.object({ source: z.string(), state: RetrievalState })),
  degraded: z.boolean(),
  withdrawn_facts: z
    .array(z.string())
    .default([])
    .describe("Facts that the answer used and that the candidate has deleted since: look at the answer again"),
  also_shows: z.array(z.string()).default([]).describe("Ids of other gaps of which its answer shows a part"),
  no_gap: z
    .enum(["not_asked", "shown"])
    .optional()
    .describe("The corrected reading has no such gap any more; what was said stays"),
  suspicious: z
    .array(z.string())
    .default([])
    .describe("Sentences of the replies that give orders to whoever evaluates"),
  usage: Usage,
  provider: z.string(),
  problem: ProblemNote.optional(),
});
export type QuestionResource = z.infer<typeof QuestionResource>;

/** A contradiction with the question that settles it. */
export const ContradictionWithQuestion = Contradiction.extend({
  question_id: z.string(),
  settled: z.boolean().describe("The candidate has said what is right"),
});

export const SessionStatus = z.enum(["reading", "ready", "failed"]);

/** Where a run waits for its turn. */
export const QueuePlace = z.object({
  place: z.int().positive().describe("1: it begins next"),
  seconds: z
    .int()
    .nonnegative()
    .nullable()
    .describe("Roughly until it begins, at the pace of the last 20 seconds; null while that is not known"),
});
export type QueuePlace = z.infer<typeof QueuePlace>;

/** One résumé against one job, with everything that a client may see of it. */
export const SessionResource = z.object({
  session_id: z.string(),
  thread_id: z.string(),
  status: SessionStatus,
  queue: QueuePlace.optional().describe(
    "In the answer to a GET, while the session waits for its turn under load: it is not read yet",
  ),
  mode: Mode,
  created_at: z.string(),
  updated_at: z.string(),
  expires_at: z.string(),
  job_title: z.string(),
  person: z
    .string()
    .nullable()
    .default(null)
    .describe(
      "Whose résumé it is: what others said is no evidence here. Null if nobody is named, or in older sessions",
    ),
  application: Application.default(UNSAID).describe(
    "What the candidate says about their application, and the files that they sent",
  ),
  same_posting: z
    .array(z.string())
    .default([])
    .describe("Earlier sessions of the caller with the same posting, newest first"),
  match: MatchNow,
  strengths: z.array(Strength),
  unread: z.array(Quote),
  gaps: z.array(Gap),
  questions: z.array(QuestionResource),
  minutes_left: z
    .int()
    .nonnegative()
    .optional()
    .describe("Roughly what the forms of the open questions take to fill in"),
  last_event_id: z
    .int()
    .nonnegative()
    .optional()
    .describe(
      "In the answer to a GET of the session: the newest event of its log when it was read; follow it from there",
    ),
  omitted: z.array(z.string()),
  corrections: z
    .array(
      z.object({
        question_id: z.string(),
        gap: Gap,
        choice: z.enum(["not_asked", "shown", "added"]),
        resume_quote: Quote.nullable(),
        by: z
          .enum(["reply", "reading"])
          .default("reply")
          .describe("reading: it follows from what was corrected in `reading`, and is taken back there"),
      }),
    )
    .default([])
    .describe("How the candidate corrected the reading; reopening the question takes it back"),
  contradictions: z
    .array(ContradictionWithQuestion)
    .default([])
    .describe("Statements that cannot both be true; each has a question"),
  resume_choice: ResumeChoice.optional().describe("What the candidate decided about their exported résumé"),
  warnings: z.array(z.string()),
  metadata: z.record(z.string(), z.string()),
  usage: Usage,
  provider: z.string(),
  problem: ProblemNote.optional(),
});
export type SessionResource = z.infer<typeof SessionResource>;

/** One entry of a thread's history: an ask that waited, or a close. */
export const HistoryEntry = z.object({
  checkpoint_id: z.string(),
  parent_checkpoint_id: z.string().nullable(),
  branch: z.int(),
  current: z.boolean().describe("On the way to the thread's current state"),
  at: z.string(),
  ask: z.object({ ask_id: z.string(), kind: z.string() }).optional(),
  reply: AskReply.optional(),
  answer: Answer.optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** A session in a list: enough to recognise it and see its progress. */
export const SessionSummary = SessionResource.pick({
  session_id: true,
  thread_id: true,
  status: true,
  mode: true,
  created_at: true,
  updated_at: true,
  expires_at: true,
  job_title: true,
  person: true,
  application: true,
  metadata: true,
  provider: true,
  problem: true,
}).extend({
  match: MatchNow.pick({ score: true, now: true }),
  questions_total: z.int(),
  questions_closed: z.int(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

/** A page of the caller's sessions, newest first. */
export const SessionPage = z.object({ items: z.array(SessionSummary), next_cursor: z.string().nullable() });
export type SessionPage = z.infer<typeof SessionPage>;

/** The decoded text of a document, which all spans refer to. */
export const DocumentResource = z.object({
  text: z.string(),
  sha256: z.string().describe("Of the text's UTF-8 bytes"),
  media_type: z.string().describe("Of the document as it came in"),
  pages: z.int().optional().describe("Of a document that has pages"),
  warnings: z.array(z.string()).describe("What was lost or doubtful on the way to its text"),
  hidden_text: z
    .array(HiddenText)
    .default([])
    .describe(
      "Text of the file that a reader of the document does not see, comments and metadata among it; it counts for nothing",
    ),
});
export type DocumentResource = z.infer<typeof DocumentResource>;

/** Two versions of an answer, word by word. */
export const VersionDiff = z.object({
  from: z.int(),
  to: z.int(),
  changes: z.array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() })),
});
export type VersionDiff = z.infer<typeof VersionDiff>;

/** The display name of each outcome. */
export const OUTCOME_NAMES: Record<Outcome, string> = {
  accepted: "accepted",
  accepted_by_user: "accepted by you below the bar",
  edited: "in your own words",
  below_bar: "left below the bar",
  skipped: "you said no",
  learning: "to learn",
  dismissed: "no gap, as you say",
};

export const EVIDENCE_NAMES: Record<z.infer<typeof EvidenceKind>, string> = {
  resume: "résumé",
  reply: "your reply",
  fact: "something you said earlier",
  answer: "an earlier answer",
  edit: "stated by the candidate in an edit",
  confirmation: "confirmed by the candidate",
};

/** The display name of each status of a claim. */
export const CLAIM_STATUS_NAMES: Record<ClaimStatus, string> = {
  proved: "proved by its source",
  confirmed: "confirmed by the candidate",
  stated: "stated by the candidate",
  open: "not confirmed",
  refuted: "not what its sources say",
};

/** True for a question without any reply. */
export function isUnasked({ status, ask }: Pick<QuestionResource, "status" | "ask">): boolean {
  return status === "waiting" && ask?.kind === "experience";
}

/** True for a question that the candidate is still to answer. */
export function isToAnswer({ status, no_gap }: Pick<QuestionResource, "status" | "no_gap">): boolean {
  return !no_gap && (status === "waiting" || status === "failed");
}

/** From this number on, the questions are first shown as a list to look through; fewer are asked one by one. */
export const WORTH_A_LOOK = 3;

/** The questions whose answers show a part of the open question's requirement; none for a question that is not open. */
export function shownIn(
  { questions }: Pick<SessionResource, "questions">,
  { gap_id, gap_ids, status, answer }: Pick<QuestionResource, "gap_id" | "gap_ids" | "status" | "answer">,
): QuestionResource[] {
  if (status !== "waiting" || answer) return [];
  const own = gapIdsOf({ gap_id, gap_ids });
  return questions.filter(({ also_shows }) => own.every((id) => also_shows?.includes(id)));
}

/** The gaps of a session, and those that the candidate's corrections took out or added. */
export function gapsOf({
  gaps,
  corrections = [],
}: Pick<SessionResource, "gaps"> & Partial<Pick<SessionResource, "corrections">>): Gap[] {
  return [...gaps, ...corrections.map((one) => one.gap)];
}

/** The part of a question's id that names it within its session: its gap's id, in most cases. */
export function keyOf({ question_id, session_id }: Pick<QuestionResource, "question_id" | "session_id">): string {
  return question_id.slice(session_id.length + 1);
}

/** The question that asks about a gap: the one that asks once more, if there is one. */
export function questionAbout(
  { questions }: Pick<SessionResource, "questions">,
  gap_id: string,
): QuestionResource | undefined {
  return questions.findLast((question) => gapIdsOf(question).includes(gap_id));
}

/** The gaps of a question, in its order, with how each ended; null for one that is open. */
export function gapsAsked(
  session: Parameters<typeof titleOf>[0],
  question: Pick<QuestionResource, "gap_id" | "gap_ids" | "gap_outcomes" | "outcome">,
): { gap_id: string; title: string; outcome: Outcome | null }[] {
  const ids = gapIdsOf(question);
  // One gap ends as its question does.
  const ended = (id: string) => (ids.length === 1 ? question.outcome : question.gap_outcomes[id]) ?? null;
  return ids.map((gap_id) => ({ gap_id, title: titleOf(session, { gap_id }), outcome: ended(gap_id) }));
}

/** Returns the subject of a question: the titles of its gaps, or its contradiction. */
export function titleOf(
  session: Pick<SessionResource, "gaps" | "contradictions"> & Partial<Pick<SessionResource, "corrections">>,
  question: Pick<QuestionResource, "gap_id"> & Partial<Pick<QuestionResource, "gap_ids">>,
): string {
  const gaps = gapsOf(session);
  const titles = gapIdsOf(question).flatMap((id) => gaps.find(({ gap_id }) => gap_id === id)?.title ?? []);
  const contradiction = session.contradictions.find(({ contradiction_id }) => contradiction_id === question.gap_id);
  return titles.length > 0 ? titles.join("; ") : (contradiction?.what ?? question.gap_id);
}
