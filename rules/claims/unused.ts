import type { ClaimSource, Ledger } from "../../domain/answer.js";
import type { Statement } from "../../domain/statement.js";

/** What the candidate told in the forms of a question, sentence by sentence, that no sentence of a version rests on. */
export function unusedStatements({ claims }: Pick<Ledger, "claims">, statements: Statement[]): ClaimSource[] {
  const used = new Set(claims.flatMap(({ sources }) => sources.map(spanOf)));
  return statements
    .filter((one) => one.kind === "reply" && isTold(one) && !used.has(spanOf(one)))
    .map(({ kind, ref, quote, start, end }) => ({ kind, ref, quote, start, end }));
}

// A choice, a date or a number is a value of the form, not a sentence.
function isTold({ field, isTemplate }: Statement): boolean {
  return !isTemplate && (field?.type === "text" || field?.type === "textarea");
}

function spanOf({ ref, start, end }: ClaimSource): string {
  return `${ref} ${start} ${end}`;
}
