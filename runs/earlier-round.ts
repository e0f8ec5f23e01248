import type { EarlierRound } from "../domain/earlier-round.js";
import { recalledEvidence } from "../rules/claims.js";
import type { Answering } from "../state/answer.js";
import { projectAnswer } from "./project.js";

/**
 * What is kept of a question that is opened again: the candidate's word on its sentences, which is not asked for twice, and the answer,
 * which stands until the question is closed again.
 */
export function earlierRoundOf(state: Answering["State"]): EarlierRound {
  const { before, replies, passages_experiences, passages_answers } = state;
  const projection = projectAnswer(state, null);
  const { answer, outcome } = projection.view;
  const isAnswered = outcome === "accepted" || outcome === "accepted_by_user" || outcome === "edited";
  const isOpen = outcome === null;
  return {
    replies: [...(before?.replies ?? []), ...replies],
    recalled: isOpen ? (before?.recalled ?? []) : recalledEvidence(passages_experiences, passages_answers),
    standing: isAnswered && answer ? { answer, outcome } : isOpen ? (before?.standing ?? null) : null,
  };
}
