import type { ClaimSource } from "../../domain/answer.js";
import type { Statement } from "../../domain/statement.js";
import { readText } from "../../language/sentences.js";

/** The share of the shorter line's content words that the longer line must have too, so that both say nearly the same. */
const NEARLY_ALL = 0.7;
/** With fewer shared words than these, the two lines say different things. */
const ENOUGH_WORDS = 4;

/**
 * The line of the résumé, or of another answer, that says nearly the same as a new line, so that the résumé would have both; the most similar
 * one, or null. Only words are counted: the candidate sees whether they mean the same.
 */
export function saidAlready(line: string, statements: Statement[]): ClaimSource | null {
  const own = new Set(readText(line).stems);
  const near = statements
    .filter(({ kind, isHeader }) => (kind === "resume" && !isHeader) || kind === "answer")
    .map((statement) => ({ statement, shared: sharedPart(own, readText(statement.text).stems) }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!near || near.shared < NEARLY_ALL) return null;
  const { kind, ref, quote, start, end } = near.statement;
  return { kind, ref, quote, start, end };
}

/** True if two lines say nearly the same, by their words alone. */
export function saysNearlyTheSame(line: string, other: string): boolean {
  return sharedPart(new Set(readText(line).stems), readText(other).stems) >= NEARLY_ALL;
}

function sharedPart(own: Set<string>, other: readonly string[]): number {
  const shared = other.filter((stem) => own.has(stem)).length;
  return shared < ENOUGH_WORDS ? 0 : shared / Math.min(own.size, other.length);
}
