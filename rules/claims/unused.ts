import { type ClaimSource, type Ledger, passageKey } from "../../domain/answer.js";
import type { Statement } from "../../domain/statement.js";
import { claimIdOf } from "./check.js";

/** The sentences that the candidate wrote in the forms of a question and that no sentence of a version rests on. */
export function unusedStatements({ claims }: Pick<Ledger, "claims">, statements: Statement[]): Statement[] {
  const used = new Set(claims.flatMap(({ sources }) => sources.map(passageKey)));
  return statements.filter((one) => one.kind === "reply" && isWritten(one) && !used.has(passageKey(one)));
}

/** These sentences as they are shown, each with the id by which it can be added to the spoken version. */
export function shownUnused(unused: Statement[]): (ClaimSource & { claim_id: string })[] {
  return unused.map(({ kind, ref, quote, start, end }) => ({
    kind,
    ref,
    quote,
    start,
    end,
    claim_id: claimIdOf(quote),
  }));
}

// A choice, a date or a number is a value of the form, not a sentence.
function isWritten({ field, isTemplate }: Statement): boolean {
  return !isTemplate && (field?.type === "text" || field?.type === "textarea");
}
