import { type ClaimSource, type Draft, type Ledger, passageKey, type Version } from "../../domain/answer.js";
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

/** The lines that a judge removed from a version and that the candidate may add again, as they are shown. */
export function weakLinesOf({ left_out }: Pick<Draft, "left_out">): { claim_id: string; text: string; why: string }[] {
  // A version of an earlier release has no such list.
  return (left_out ?? []).flatMap(({ text, why, rests_on }) =>
    rests_on ? [{ claim_id: claimIdOf(text), text, why }] : [],
  );
}

/**
 * The version with what the candidate made lines of it, behind its own lines: unused sentences, in their words without "I", and lines that a judge
 * had taken out. Each is open until `withDecisions` confirms it.
 */
export function withTakenIn<Shown extends Version>(
  version: Shown,
  words: ClaimDecisions,
  statements: Statement[],
): Shown {
  const { draft, ledger } = version;
  if (!draft.cited) return version;
  const isTaken = (text: string) => words[claimIdOf(text)] === true;
  const told = unusedStatements(ledger, statements)
    .filter(({ quote }) => isTaken(quote))
    .map(({ quote, number }) => ({ text: asLine(quote), rests_on: [number] }));
  const out = draft.left_out ?? [];
  const back = out.flatMap(({ text, rests_on }) => (rests_on && isTaken(text) ? [{ text, rests_on }] : []));
  const lines = [...back, ...told];
  if (lines.length === 0) return version;
  const claims = lines.map(({ text, rests_on }, at) => {
    const cited = statements.filter(({ number }) => rests_on.includes(number));
    return claimOf(`bullets.${draft.bullets.length + at}`, text, "open", cited, []);
  });
  return {
    ...version,
    draft: {
      ...draft,
      bullets: [...draft.bullets, ...lines.map(({ text }) => text)],
      cited: { ...draft.cited, bullets: [...draft.cited.bullets, ...lines] },
      left_out: out.filter(({ text }) => back.every((line) => line.text !== text)),
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
