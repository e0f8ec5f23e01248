import type { ClaimSource, Evidence } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { locate } from "../claims/evidence.js";

/** More at once are no finding. */
const MOST = 5;

/**
 * The pairs that a model proposes, as far as they can be asked about: both passages stand word for word in a source, in two
 * places, and one of them is the candidate's own reply. Whether they really contradict each other is the candidate's to say.
 */
export function settleProposed(
  proposed: CheckGroundingOutput["contradictions"],
  evidence: Evidence[],
): [ClaimSource, ClaimSource][] {
  return proposed
    .flatMap(({ first, second }): [ClaimSource, ClaimSource][] => {
      const [a, b] = [locate(first, evidence), locate(second, evidence)];
      if (!a || !b || overlap(a, b) || (a.kind !== "reply" && b.kind !== "reply")) return [];
      return [[a, b]];
    })
    .slice(0, MOST);
}

/** True for passages of one source that touch. */
export function overlap(a: ClaimSource, b: ClaimSource): boolean {
  return a.ref === b.ref && a.start < b.end && b.start < a.end;
}
