import type { Version } from "../../domain/answer.js";
import type { AskBody, OpenClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { provedClaimsOf } from "./confirmation.js";
import { shownUnused, unusedStatements, weakLinesOf } from "./unused.js";

/**
 * The changes that the candidate may make to a version beside its open sentences: leave a line out, take one in that a judge left out, or make
 * a line of a sentence that it does not use. None for a version without citations, which an earlier release wrote.
 */
export function changeableIn(
  version: Pick<Version, "draft" | "ledger">,
  statements: Statement[],
): Pick<Extract<AskBody, { kind: "confirm" }>, "proved" | "spoken" | "unused" | "weak"> {
  if (!version.draft.cited) return { proved: [], spoken: [], unused: [], weak: [] };
  return {
    proved: provedClaimsOf(version.ledger, statements),
    spoken: [],
    unused: shownUnused(unusedStatements(version.ledger, statements)),
    weak: weakLinesOf(version.draft),
  };
}

/** The sentences that an ask shows, as they are recorded with its reply. Only open ones need their passages. */
export function shownSentences({
  claims,
  proved,
  unused,
  weak,
}: Pick<Extract<AskBody, { kind: "confirm" | "improvement" }>, "claims" | "proved" | "unused" | "weak">): OpenClaim[] {
  const told = unused.flatMap(({ claim_id, quote }) =>
    claim_id === undefined ? [] : [{ claim_id, place: NO_LINE, text: quote }],
  );
  const out = weak.map(({ claim_id, text }) => ({ claim_id, place: NO_LINE, text }));
  return [...claims, ...[...proved, ...told, ...out].map((one) => ({ ...one, rests_on: [] }))];
}

/** The place of a sentence that is in no line. */
const NO_LINE = "none";
