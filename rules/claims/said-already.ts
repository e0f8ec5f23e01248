import type { ClaimSource } from "../../domain/answer.js";
import type { Statement } from "../../domain/statement.js";
import { readText } from "../../language/sentences.js";

/** Of the telling words of the shorter line, how many the longer one has too, so that both say nearly the same. */
const NEARLY_ALL = 0.7;
/** Fewer words than these are shared by lines that tell different things. */
const ENOUGH_WORDS = 4;

/**
 * The line of the résumé, or of another answer, that says nearly the same as a line for the résumé, so that both would stand there; the
 * nearest of several, null if there is none. Words are counted: whether they mean the same, the candidate sees.
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

function sharedPart(own: Set<string>, other: readonly string[]): number {
  const shared = other.filter((stem) => own.has(stem)).length;
  return shared < ENOUGH_WORDS ? 0 : shared / Math.min(own.size, other.length);
}
