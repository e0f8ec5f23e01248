import type { ClaimDecision, ClaimDecisions, OpenClaim } from "../../domain/question.js";

/** The candidate's decisions about the sentences that were shown. */
export function decidedIn(
  shown: OpenClaim[],
  words: ClaimDecisions,
): { claim_id: string; text: string; word: ClaimDecision }[] {
  return shown.flatMap(({ claim_id, text }) => {
    const word = words[claim_id];
    return word === undefined ? [] : [{ claim_id, text, word }];
  });
}
