import { ABOUT_PLACE, type Claim, type Ledger } from "../../domain/answer.js";
import { type ClaimStatus, EXPORTED } from "../../domain/claim-status.js";

/** A claim with another status. `supported` and `undecided`, which clients read, follow from the status and are set only here. */
export function withStatus(claim: Omit<Claim, "known" | "supported" | "undecided">, known: ClaimStatus): Claim {
  return { ...claim, known, supported: EXPORTED.includes(known), undecided: known === "open" };
}

/** The status of a claim. Claims stored before release 0.3.0 have none: it follows from their other fields. */
export function statusOf({ known, supported, undecided }: Claim): ClaimStatus {
  return known ?? (supported ? "proved" : undecided ? "open" : "refuted");
}

/** True for a claim that may be exported. */
export function isExported(claim: Claim): boolean {
  return EXPORTED.includes(statusOf(claim));
}

/** The refuted claims that keep a version below the bar. Those of the spoken version do not count. */
export function refutedOf({ claims }: Pick<Ledger, "claims">): Claim[] {
  return claims.filter((claim) => claim.place !== "spoken" && statusOf(claim) === "refuted");
}

/** The sentences that may not be exported, each once. The claim that the answer is about its gap is not one of them. */
export function unsupportedOf({ claims }: Pick<Ledger, "claims">): string[] {
  const sentences = claims.filter(({ place }) => place !== ABOUT_PLACE);
  return [...new Set(sentences.filter((claim) => !isExported(claim)).map(({ text }) => text))];
}
