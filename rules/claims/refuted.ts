import { ABOUT_PLACE, type Claim, type Ledger } from "../../domain/answer.js";

/** True for a refuted claim. Claims stored before release 0.3.0 have no `known`: there, neither supported nor undecided. */
export function isRefuted({ known, supported, undecided }: Claim): boolean {
  return known === undefined ? !supported && !undecided : known === "refuted";
}

/** The refuted claims that keep a version below the bar. Those of the spoken version do not count. */
export function refutedOf({ claims }: Pick<Ledger, "claims">): Claim[] {
  return claims.filter((claim) => claim.place !== "spoken" && isRefuted(claim));
}

/** The sentences that may not be exported, each once. What the answer is about is no sentence of it. */
export function unsupportedOf({ claims }: Pick<Ledger, "claims">): string[] {
  const sentences = claims.filter(({ place }) => place !== ABOUT_PLACE);
  return [...new Set(sentences.filter(({ supported }) => !supported).map(({ text }) => text))];
}
