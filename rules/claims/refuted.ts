import type { Claim, Ledger } from "../../domain/answer.js";

/** True for a refuted claim. Claims stored before release 0.3.0 have no `known`: there, neither supported nor undecided. */
export function isRefuted({ known, supported, undecided }: Claim): boolean {
  return known === undefined ? !supported && !undecided : known === "refuted";
}

/** The refuted claims that keep a version below the bar. Those of the spoken version do not count. */
export function refutedOf({ claims }: Pick<Ledger, "claims">): Claim[] {
  return claims.filter((claim) => claim.place !== "spoken" && isRefuted(claim));
}

/** The sentences that may not be exported, each once. */
export function unsupportedOf({ claims }: Pick<Ledger, "claims">): string[] {
  return [...new Set(claims.filter(({ supported }) => !supported).map(({ text }) => text))];
}
