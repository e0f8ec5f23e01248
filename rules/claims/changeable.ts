import type { Version } from "../../domain/answer.js";
import type { AskBody, OpenClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { provedClaimsOf } from "./confirmation.js";
import { shownUnused, unusedStatements } from "./unused.js";

/**
 * The changes that the candidate may make to a version beside its open sentences: leave a line out, or make a line of a sentence that it does
 * not use. None for a version without citations, which an earlier release wrote.
 */
export function changeableIn(
  version: Pick<Version, "draft" | "ledger">,
  statements: Statement[],
): Pick<Extract<AskBody, { kind: "confirm" }>, "proved" | "spoken" | "unused"> {
  if (!version.draft.cited) return { proved: [], spoken: [], unused: [] };
  return {
    proved: provedClaimsOf(version.ledger, statements),
    spoken: [],
    unused: shownUnused(unusedStatements(version.ledger, statements)),
  };
}

/** The sentences that an ask shows, as they are recorded with its reply. Only open ones need their passages. */
export function shownSentences({
  claims,
  proved,
  unused,
}: Pick<Extract<AskBody, { kind: "confirm" | "improvement" }>, "claims" | "proved" | "unused">): OpenClaim[] {
  const told = unused.flatMap(({ claim_id, quote }) =>
    claim_id === undefined ? [] : [{ claim_id, place: UNUSED, text: quote }],
  );
  return [...claims, ...[...proved, ...told].map((one) => ({ ...one, rests_on: [] }))];
}

/** The place of a sentence that stands in no line. */
const UNUSED = "unused";
