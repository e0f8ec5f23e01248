import { createHash } from "node:crypto";
import type { Gap } from "../domain/gap.js";
import { JobProfile } from "../domain/job.js";
import type { QuestionSeed } from "../domain/question.js";
import type { RequirementBody } from "../domain/requests.js";
import { postsOf, ResumeProfile } from "../domain/resume.js";
import type { Run } from "../domain/run.js";
import type { Quote } from "../domain/text.js";
import type { AddedQuestions } from "../domain/views.js";
import { monthOf } from "../language/dates.js";
import type { Reader } from "../language/reader.js";
import { sourceText } from "../language/spans.js";
import { findCoverage } from "../rules/gaps/coverage.js";
import { resumeEvidence } from "../rules/gaps/evidence.js";
import { reportGaps, thresholdFor } from "../rules/gaps/find.js";
import { settleRequirements } from "../rules/gaps/requirements.js";
import { wishOf } from "../rules/gaps/wish.js";
import { settleQuestions } from "../rules/questions/settle.js";
import type { Interview } from "../state/interview.js";
import { questionId, unstartedView } from "./project.js";

/**
 * What the candidate says that the job also asks for, as a gap with its question, by rules alone. Its id is made from its
 * title, so that the same is added once. One that the résumé seems to show is a part, for the candidate to look at.
 */
export function addedRequirement(
  reader: Reader,
  state: Interview["State"],
  jobText: string,
  { title, must_have, unread }: RequirementBody,
): { gap: Gap; question: QuestionSeed } {
  const [resume, job] = [ResumeProfile.parse(state.resume), JobProfile.parse(state.job)];
  const quote = placeIn(jobText, unread ?? title) ?? { text: title, start: 0, end: 0 };
  const kind = reader.phrase(title).kindIn(quote.text);
  const strength = must_have ? ("must" as const) : ("desirable" as const);
  const [requirement] = settleRequirements(
    job.title,
    [{ title, quotes: [quote], kind, strength, trainable: false }],
    reader,
  );
  if (!requirement) throw new Error("one that is proposed is settled");
  const wish = wishOf(requirement, reader);
  const found = findCoverage(wish, resumeEvidence(resume, reader), monthOf(state.as_of));
  const finding = { ...found, coverage: found.coverage === "covered" ? ("partial" as const) : found.coverage };
  const thresholds = thresholdFor(state.thresholds, state.flags.dynamic_quality_thresholds);
  const [gap] = reportGaps([{ requirement, finding }], thresholds, reader).gaps;
  const gap_id = `a${createHash("sha256").update(title.toLowerCase()).digest("hex").slice(0, 10)}`;
  const named = gap && { ...gap, gap_id, requirement_id: gap_id };
  const [question] = named
    ? settleQuestions({ gaps: [named], family: job.family, posts: postsOf(resume), proposals: new Map() }, [])
    : [];
  if (!named || !question) throw new Error("what is not covered is a gap with a question");
  return { gap: named, question };
}

/** The question that a run adds to its session, if it adds one. */
export function addedBy({ input, session_id }: Run): AddedQuestions["questions"] {
  if (input.kind !== "require") return [];
  const { gap, question } = input;
  const question_id = questionId(session_id, gap.gap_id);
  const origin = { gap, question, provider: "rules", contradiction: null, added: true };
  return [{ question_id, position: BEHIND_GAPS, origin, view: unstartedView(question_id, question) }];
}

/** Stored behind the gaps that were found and before the contradictions; shown by their priority. */
const BEHIND_GAPS = 5_000;

function placeIn(job: string, passage: string): Quote | null {
  return sourceText(job).locate(passage);
}
