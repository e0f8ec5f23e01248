import type { ClaimSource } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { sourceText } from "../../language/spans.js";

/** More at once are no finding. */
const MOST = 5;

/**
 * The pairs that a model proposes, as far as they can be asked about: both passages stand word for word in a statement, in two
 * places, and one of them is the candidate's own reply. Whether they really contradict each other is the candidate's to say.
 */
export function settleProposed(
  proposed: CheckGroundingOutput["contradictions"],
  statements: ClaimSource[],
): [ClaimSource, ClaimSource][] {
  return proposed
    .flatMap(({ first, second }): [ClaimSource, ClaimSource][] => {
      const [a, b] = [locate(first, statements), locate(second, statements)];
      if (!a || !b || overlap(a, b) || (a.kind !== "reply" && b.kind !== "reply")) return [];
      return [[a, b]];
    })
    .slice(0, MOST);
}

/** True for passages of one source that touch. */
export function overlap(a: ClaimSource, b: ClaimSource): boolean {
  return a.ref === b.ref && a.start < b.end && b.start < a.end;
}

function locate(passage: string, statements: ClaimSource[]): ClaimSource | null {
  for (const { kind, ref, quote, start } of statements) {
    const found = sourceText(quote).locate(passage);
    if (found) return { kind, ref, quote: found.text, start: start + found.start, end: start + found.end };
  }
  return null;
}
