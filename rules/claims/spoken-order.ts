import type { Claim, Version } from "../../domain/answer.js";
import { inOrderOf } from "../../domain/order.js";
import type { Statement } from "../../domain/statement.js";
import { claimIdOf, claimOf } from "./check.js";
import { asSentence, restsOnOf } from "./confirmation.js";
import { unusedStatements } from "./unused.js";

/** What is said aloud of a version, sentence by sentence, without what was refuted. */
export function spokenSentencesOf({ ledger }: Pick<Version, "ledger">): Pick<Claim, "claim_id" | "text">[] {
  return ledger.claims
    .filter(({ place, known }) => place === "spoken" && known !== "refuted")
    .map(({ claim_id, text }) => ({ claim_id, text }));
}

/**
 * The version with its spoken sentences in the candidate's order; those that it does not name follow as they were. A sentence that the candidate
 * wrote and the version does not use is said too where its id is among them, in their own words. No other sentence is changed.
 */
export function inSpokenOrder<Ordered extends Version>(
  version: Ordered,
  order: readonly string[] = [],
  statements: Statement[] = [],
): Ordered {
  const { draft, ledger } = version;
  if (order.length === 0 || !draft.cited) return version;
  const said = ledger.claims
    .filter(({ place }) => place === "spoken")
    .map((claim) => ({ id: claim.claim_id, claim, rests_on: restsOnOf(draft, claim.text) }));
  const added = unusedStatements(ledger, statements)
    .map((statement) => ({
      id: claimIdOf(statement.quote),
      claim: claimOf("spoken", asSentence(statement.quote), "proved", [statement], []),
      rests_on: [statement.number],
    }))
    .filter(({ id }) => order.includes(id));
  const spoken = inOrderOf([...said, ...added], order, ({ id }) => id);
  const cited = spoken.map(({ claim, rests_on }) => ({ text: asSentence(claim.text), rests_on }));
  const others = ledger.claims.filter(({ place }) => place !== "spoken");
  return {
    ...version,
    draft: { ...draft, spoken: cited.map(({ text }) => text).join(" "), cited: { ...draft.cited, spoken: cited } },
    ledger: { ...ledger, claims: [...others, ...spoken.map(({ claim }) => claim)] },
  };
}
