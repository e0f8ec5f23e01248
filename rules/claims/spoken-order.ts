import type { Claim, Version } from "../../domain/answer.js";
import { inOrderOf } from "../../domain/order.js";
import type { Statement } from "../../domain/statement.js";
import { claimIdOf, claimOf } from "./check.js";
import { asSentence, restsOnOf } from "./confirmation.js";
import { unusedStatements } from "./unused.js";

/** The spoken version sentence by sentence, without refuted sentences. */
export function spokenSentencesOf({ ledger }: Pick<Version, "ledger">): Pick<Claim, "claim_id" | "text">[] {
  return ledger.claims
    .filter(({ place, known }) => place === "spoken" && known !== "refuted")
    .map(({ claim_id, text }) => ({ claim_id, text }));
}

/**
 * The version with its spoken sentences in the candidate's order; sentences that the order does not name follow as they were. The order may also
 * name sentences that the candidate typed and the version does not use: they are added in the candidate's words. No other sentence is changed.
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
