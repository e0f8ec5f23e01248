import type { Version } from "../../domain/answer.js";
import type { AskBody, OpenClaim } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { provedClaimsOf } from "./confirmation.js";
import { spokenSentencesOf } from "./spoken-order.js";
import { shownUnused, unusedStatements } from "./unused.js";

/**
 * The changes that the candidate may make to a version beside its open sentences: leave a sentence out, move it, or add one to the spoken
 * version. None for a version without citations, which an earlier release wrote.
 */
export function changeableIn(
  version: Pick<Version, "draft" | "ledger">,
  statements: Statement[],
): Pick<Extract<AskBody, { kind: "confirm" }>, "proved" | "spoken" | "unused"> {
  if (!version.draft.cited) return { proved: [], spoken: [], unused: [] };
  return {
    proved: provedClaimsOf(version.ledger, statements),
    spoken: spokenSentencesOf(version),
    unused: shownUnused(unusedStatements(version.ledger, statements)),
  };
}

/** The sentences that an ask shows, as they are recorded with its reply. Proved sentences need no passages. */
export function shownSentences({
  claims,
  proved,
}: Pick<Extract<AskBody, { kind: "confirm" | "improvement" }>, "claims" | "proved">): OpenClaim[] {
  return [...claims, ...proved.map((one) => ({ ...one, rests_on: [] }))];
}
