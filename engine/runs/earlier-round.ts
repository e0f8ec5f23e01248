import { WITH_ANSWER } from "../../domain/answer.js";
import type { EarlierRound } from "../../domain/earlier-round.js";
import type { Answering } from "../../graph/state/answer.js";
import { recalledEvidence } from "../../rules/sources.js";
import { projectAnswer } from "./project.js";

const NOTHING = { standing: null, round: [], recalled: [], said: { facts: [], passages: [] } };

/**
 * The data that is kept when a question is reopened: the candidate's decisions about its sentences, so that they are not asked twice, and
 * the current answer, which stays valid until the question is closed again.
 */
export function earlierRoundOf(state: Answering["State"]): EarlierRound {
  const { before, replies: round, passages_experiences, passages_answers } = state;
  const replies = [...(before?.replies ?? []), ...round];
  const { view, said } = projectAnswer(state, null);
  const { answer, outcome } = view;
  if (outcome === null) return { ...NOTHING, ...before, replies };
  if (!answer || !WITH_ANSWER.includes(outcome)) return { ...NOTHING, replies };
  const recalled = recalledEvidence(passages_experiences, passages_answers);
  return { replies, standing: { answer, outcome }, round, recalled, said };
}
