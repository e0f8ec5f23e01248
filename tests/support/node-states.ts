/* The states that the tests of nodes start from. */

import { Draft, Verdict } from "../../domain/answer.js";
import { Flags } from "../../domain/session.js";
import {
  AT,
  aGap,
  aSeed,
  aTextReader,
  DRAFT,
  details,
  experience,
  jobRef,
  judged,
  resumeRef,
  STORY,
  versionOf,
} from "../../lab/support/builders.js";

export const texts = aTextReader();
export const fields = aSeed().fields;
export const replies = [
  { ...experience("yes"), fields: [] },
  { ...details({ story: STORY }), fields },
];
export const state = {
  flags: Flags.parse({}),
  owner: "local",
  session_id: "ses",
  question_id: "ses.g1",
  mode: "fast" as const,
  as_of: AT,
  questions_language: "en",
  answers_language: "en",
  resume_text: resumeRef,
  job_text: jobRef,
  gap: aGap(),
  rest: [],
  others: [],
  replies,
  passages_resume: null,
  before: null,
  passages_experiences: null,
  passages_answers: null,
  posts: null,
  question: aSeed(),
};
export const draft = Draft.parse({ ...versionOf(DRAFT), version: 1, change: "drafted", provider: "fake" });
export const verdict = Verdict.parse({ version: 1, score: 8, ...judged(8) });
export const ledger = { version: 1, claims: [], grounded: true };
