import type { Claim, Ledger } from "../../domain/answer.js";

/** True for a claim that has no source; what a release before 0.3.0 stored says so in its own way. */
export function isRefuted({ known, supported, undecided }: Claim): boolean {
  return known === undefined ? !supported && !undecided : known === "refuted";
}

/** The refuted claims that stand between a version and the bar. The spoken version alone forces nothing. */
export function refutedOf({ claims }: Pick<Ledger, "claims">): Claim[] {
  return claims.filter((claim) => claim.place !== "spoken" && isRefuted(claim));
}

/** What may not be exported as it stands, as a reader should see it: each such sentence once. */
export function unsupportedOf({ claims }: Pick<Ledger, "claims">): string[] {
  return [...new Set(claims.filter(({ supported }) => !supported).map(({ text }) => text))];
}
