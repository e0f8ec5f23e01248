import { type ClaimSource, type Ledger, passageKey, type Version } from "../../domain/answer.js";
import type { ClaimDecisions } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { withoutLeadingI } from "../../language/sentences.js";
import { capitalised } from "../../language/text.js";
import { claimIdOf, claimOf } from "./check.js";

/** The sentences that the candidate wrote in the forms of a question and that no sentence of a version rests on. */
export function unusedStatements({ claims }: Pick<Ledger, "claims">, statements: Statement[]): Statement[] {
  const used = new Set(claims.flatMap(({ sources }) => sources.map(passageKey)));
  return statements.filter((one) => one.kind === "reply" && isWritten(one) && !used.has(passageKey(one)));
}

/** These sentences as they are shown, each with the id by which it can be made a line. */
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

/** The version with the unused sentences that the candidate made lines of it, in their words without "I", behind its own lines. */
export function withTakenIn<Shown extends Version>(
  version: Shown,
  words: ClaimDecisions,
  statements: Statement[],
): Shown {
  const { draft, ledger } = version;
  const taken = unusedStatements(ledger, statements).filter(({ quote }) => words[claimIdOf(quote)] === true);
  if (taken.length === 0 || !draft.cited) return version;
  const lines = taken.map((statement) => ({ statement, text: asLine(statement.quote), rests_on: [statement.number] }));
  const claims = lines.map(({ text, statement }, at) =>
    claimOf(`bullets.${draft.bullets.length + at}`, text, "open", [statement], []),
  );
  const cited = lines.map(({ text, rests_on }) => ({ text, rests_on }));
  return {
    ...version,
    draft: {
      ...draft,
      bullets: [...draft.bullets, ...lines.map(({ text }) => text)],
      cited: { ...draft.cited, bullets: [...draft.cited.bullets, ...cited] },
    },
    ledger: { ...ledger, claims: [...ledger.claims, ...claims] },
  };
}

function asLine(sentence: string): string {
  return capitalised(withoutLeadingI(sentence.trim())).replace(/\.$/, "");
}

// A choice, a date or a number is a value of the form, not a sentence.
function isWritten({ field, isTemplate }: Statement): boolean {
  return !isTemplate && (field?.type === "text" || field?.type === "textarea");
}
