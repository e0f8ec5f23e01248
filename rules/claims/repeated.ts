import type { Claim, Ledger } from "../../domain/answer.js";
import type { ClaimDecisions } from "../../domain/question.js";
import type { Statement } from "../../domain/statement.js";
import { codePointLength } from "../../language/spans.js";
import { provedBy } from "./proof.js";
import { openSentences } from "./second-opinion.js";

/**
 * The open sentences of the spoken version that repeat an open bullet, by their id, each with that bullet. They are not asked
 * about: the candidate's word on the bullet counts for them.
 */
export function repeatedBullets(ledger: Pick<Ledger, "claims">): Map<string, Claim> {
  const open = openSentences(ledger);
  const bullets = open.filter(({ place }) => place !== "spoken");
  return new Map(
    open.flatMap(({ place, claim_id, text }) => {
      const bullet = place === "spoken" ? bullets.find((one) => repeats(text, one)) : undefined;
      return bullet ? [[claim_id, bullet] as const] : [];
    }),
  );
}

/** The candidate's words on open sentences, and on those that repeat them. */
export function wordsOnAll(ledger: Pick<Ledger, "claims">, words: ClaimDecisions): ClaimDecisions {
  const repeated = [...repeatedBullets(ledger)].flatMap(([claim_id, bullet]) => {
    const word = words[bullet.claim_id];
    return word === undefined ? [] : [[claim_id, word] as const];
  });
  return { ...Object.fromEntries(repeated), ...words };
}

// A bullet has no "I": it is compared without, as a whole and by its parts.
function repeats(spoken: string, { text, claim_id }: Claim): boolean {
  const bullet: Statement = {
    ...{ number: 1, kind: "confirmation", ref: claim_id, quote: text, start: 0, end: codePointLength(text), text },
    ...{ isTemplate: true, whose: "candidate", state: "done", post: null, isHeader: false },
  };
  return [bullet, { ...bullet, isTemplate: false }].some((one) => provedBy(spoken, [one]) !== null);
}
