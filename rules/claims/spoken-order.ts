import type { Claim, Version } from "../../domain/answer.js";
import { asSentence, restsOnOf } from "./confirmation.js";

/** What is said aloud of a version, sentence by sentence, without what was refuted. */
export function spokenSentencesOf({ ledger }: Pick<Version, "ledger">): Pick<Claim, "claim_id" | "text">[] {
  return ledger.claims
    .filter(({ place, known }) => place === "spoken" && known !== "refuted")
    .map(({ claim_id, text }) => ({ claim_id, text }));
}

/** The version with its spoken sentences in the candidate's order; those that it does not name follow as they were. No sentence is changed. */
export function inSpokenOrder<Ordered extends Version>(version: Ordered, order: readonly string[]): Ordered {
  const { draft, ledger } = version;
  if (order.length === 0 || !draft.cited) return version;
  const rankOf = ({ claim_id }: Claim) => (order.includes(claim_id) ? order.indexOf(claim_id) : order.length);
  const spoken = ledger.claims.filter(({ place }) => place === "spoken").sort((a, b) => rankOf(a) - rankOf(b));
  const others = ledger.claims.filter(({ place }) => place !== "spoken");
  const cited = spoken.map(({ text }) => ({ text: asSentence(text), rests_on: restsOnOf(draft, text) }));
  return {
    ...version,
    draft: { ...draft, spoken: cited.map(({ text }) => text).join(" "), cited: { ...draft.cited, spoken: cited } },
    ledger: { ...ledger, claims: [...others, ...spoken] },
  };
}
