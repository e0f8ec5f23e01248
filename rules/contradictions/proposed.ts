import type { ClaimSource } from "../../domain/answer.js";
import type { JudgeOutput } from "../../domain/outputs.js";
import { overlap } from "../../domain/text.js";
import { sourceText } from "../../language/text.js";

/** The largest number of pairs taken from one model call. */
const MOST = 5;

/**
 * Keeps the pairs of a model that the candidate can be asked about: both passages occur word for word in a statement, they do
 * not overlap, and one of them is the candidate's own reply. The candidate decides if they really contradict each other.
 */
export function settleProposed(
  proposed: JudgeOutput["contradictions"],
  statements: ClaimSource[],
): [ClaimSource, ClaimSource][] {
  return proposed
    .flatMap(({ first, second }): [ClaimSource, ClaimSource][] => {
      const [a, b] = [locate(first, statements), locate(second, statements)];
      if (!a || !b || quotesOverlap(a, b) || (a.kind !== "reply" && b.kind !== "reply")) return [];
      return [[a, b]];
    })
    .slice(0, MOST);
}

/** True for overlapping passages of one source. */
export function quotesOverlap(a: ClaimSource, b: ClaimSource): boolean {
  return a.ref === b.ref && overlap(a, b);
}

function locate(passage: string, statements: ClaimSource[]): ClaimSource | null {
  for (const { kind, ref, quote, start } of statements) {
    const found = sourceText(quote).locate(passage);
    if (found) return { kind, ref, quote: found.text, start: start + found.start, end: start + found.end };
  }
  return null;
}
