import { ReducedValue, StateSchema } from "@langchain/langgraph";
import { z } from "zod";
import {
  Draft,
  GateDecision,
  Ledger,
  Outcome,
  Recall,
  RetrievalState,
  SecondOpinion,
  Verdict,
  Version,
} from "../../domain/answer.js";
import { EarlierRound } from "../../domain/earlier-round.js";
import { Gap, GapName } from "../../domain/gap.js";
import { Family } from "../../domain/job.js";
import {
  ChosenBy,
  FoundResource,
  Plan,
  PlannedResource,
  Preferences,
  Timeline,
  WebResource,
} from "../../domain/learning.js";
import { AnsweredAsk, AskError, QuestionSeed } from "../../domain/question.js";
import { Post } from "../../domain/resume.js";
import { Flags, Mode, STATE_VERSION } from "../../domain/session.js";
import { TextRef } from "../../domain/text.js";
import { addUsage, NO_USAGE, Usage } from "../../domain/usage.js";

/** The result of a search for learning resources. */
export const ResourceRecall = z.object({
  state: RetrievalState,
  resources: z.array(FoundResource),
});

/** The result of a web search for learning resources. */
export const WebRecall = z.object({
  state: RetrievalState,
  resources: z.array(WebResource),
});

/** Channels of one question's thread. Nodes that run in parallel write different channels; only `usage` has a reducer that adds up. */
export const Answering = new StateSchema({
  state_version: z.int().default(STATE_VERSION).describe("Version of these channels"),
  owner: z.string().default("local").describe("Who the session belongs to"),
  person: z
    .string()
    .nullable()
    .default(null)
    .describe("Whose résumé it is; empty if nobody is named, null in older threads"),
  session_id: z.string().default("").describe("The session that the question belongs to"),
  question_id: z.string().default("").describe("The question"),
  mode: Mode.default("fast").describe("Which models the roles have"),
  flags: Flags.prefault({}).describe("Switches, read once at the session's start"),
  as_of: z.string().default("1970-01-01T00:00:00Z").describe("The session's time"),
  questions_language: z.string().default("en").describe("ISO 639-1"),
  answers_language: z.string().default("en").describe("ISO 639-1"),
  family: Family.default("general").describe("The trade of the job"),
  job_title: z.string().default("").describe("The title of the job"),
  resume_text: TextRef.nullable().default(null).describe("The stored text of the résumé"),
  job_text: TextRef.nullable().default(null).describe("The stored text of the job"),
  posts: z.array(Post).nullable().default(null).describe("The résumé's posts as the interview read them"),
  gap: Gap.nullable().default(null).describe("The gap that is asked about"),
  rest: z.array(Gap).default([]).describe("The further gaps of its matter"),
  others: z.array(GapName).default([]).describe("The session's other gaps that a story may show"),
  question: QuestionSeed.nullable().default(null).describe("The question with its prepared form"),
  refused: z.array(AskError).default([]).describe("Why the last reply was not taken; its ask is shown again with that"),
  replies: new ReducedValue(z.array(AnsweredAsk).default([]), {
    reducer: (current, next) => [...current, ...next],
  }),
  before: EarlierRound.nullable().default(null).describe("What was said before the question was opened again"),
  passages_resume: Recall.nullable().default(null).describe("Passages of the résumé"),
  passages_experiences: Recall.nullable().default(null).describe("What the candidate said earlier"),
  passages_answers: Recall.nullable().default(null).describe("Answers accepted earlier"),
  draft: Draft.nullable().default(null).describe("The newest version"),
  verdict: Verdict.nullable().default(null).describe("The judge's verdict on the newest version"),
  ledger: Ledger.nullable().default(null).describe("The claims of the newest version"),
  second_opinion: SecondOpinion.nullable().default(null).describe("What the judge read in its open sentences"),
  gate: GateDecision.nullable().default(null).describe("The gate's decision on the newest version"),
  versions: new ReducedValue(z.array(Version).default([]), {
    reducer: (current, next) => [
      ...current.filter(({ draft }) => !next.some((version) => version.draft.version === draft.version)),
      ...next,
    ],
  }),
  repairs: z.int().default(0).describe("Repairs made, at most one"),
  refinements: z.int().default(0).describe("Refinements made, at most two"),
  resources_catalogue: ResourceRecall.nullable().default(null).describe("From the catalogue"),
  resources_web: WebRecall.nullable().default(null).describe("From the web"),
  preferences: Preferences.default({}).describe("What the candidate prefers to learn from, and when"),
  country_from: z.string().nullable().default(null).describe("The words that the country was read from"),
  chosen_by: ChosenBy.default("words").describe("How the resources were chosen"),
  ranked: z.array(PlannedResource).default([]).describe("Resources in order, with the parts of their scores"),
  timeline: Timeline.default([]).describe("When each resource would be worked on"),
  plan: Plan.nullable().default(null).describe("What the candidate chose to learn"),
  outcome: Outcome.nullable().default(null).describe("How the question closed"),
  usage: new ReducedValue(Usage.default(NO_USAGE), { reducer: addUsage }),
});
export type Answering = typeof Answering;
