import type { Claim, Ledger } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { ledgerOf } from "./check.js";

/** The open sentences of a ledger, each at its first place. A model and the candidate are asked about the same ones. */
export function openSentences({ claims }: Pick<Ledger, "claims">): Claim[] {
  const open = claims.filter(({ known }) => known === "open");
  return open.filter(({ claim_id }, at) => open.findIndex((one) => one.claim_id === claim_id) === at);
}

/**
 * Applies a model's second opinion to a ledger: a sentence that says more than its statements is refuted, any other stays open.
 * A model can remove a claim, but never add one.
 */
export function withSecondOpinion(ledger: Ledger, { findings }: Pick<CheckGroundingOutput, "findings">): Ledger {
  const asked = openSentences(ledger);
  const more = new Map(
    findings.flatMap(({ sentence, says_more }) => {
      const claim = asked[sentence - 1];
      const what = says_more?.trim() ?? "";
      return claim && what !== "" ? [[claim.claim_id, what] as const] : [];
    }),
  );
  const claims = ledger.claims.map((claim): Claim => {
    const what = claim.known === "open" ? more.get(claim.claim_id) : undefined;
    if (what === undefined) return claim;
    return {
      ...claim,
      known: "refuted",
      undecided: false,
      decided_by: "model",
      missing: [`its statements do not say: ${what}`],
    };
  });
  return { ...ledger, ...ledgerOf(ledger.version, claims) };
}
