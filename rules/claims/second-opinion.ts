import type { Claim, Ledger, Version } from "../../domain/answer.js";
import type { CheckGroundingOutput } from "../../domain/outputs.js";
import { ledgerOf } from "./check.js";

/** The open sentences of a ledger, each at its first place. A model and the candidate are asked about the same ones. */
export function openSentences({ claims }: Pick<Ledger, "claims">): Claim[] {
  const open = claims.filter(({ known }) => known === "open");
  return open.filter(({ claim_id }, at) => open.findIndex((one) => one.claim_id === claim_id) === at);
}

/** The open sentences that a model has not been asked about: no earlier version has them, left open, with the same sources. */
export function notAskedBefore(open: Claim[], versions: Version[]): Claim[] {
  const before = new Set(versions.flatMap(({ ledger }) => ledger.claims.filter(isLeftOpen).map(restOf)));
  return open.filter((claim) => !before.has(restOf(claim)));
}

// A sentence that is confirmed now was open when the model was asked.
function isLeftOpen({ known }: Claim): boolean {
  return known === "open" || known === "confirmed";
}

function restOf({ claim_id, sources }: Claim): string {
  const rests = sources
    .filter(({ kind }) => kind !== "confirmation")
    .map(({ ref, start, end }) => `${ref} ${start} ${end}`);
  return [claim_id, ...rests.sort()].join("\n");
}

/**
 * Applies a model's second opinion on these sentences to a ledger: a sentence that says more than its statements is refuted, any other stays open.
 * A model can remove a claim, but never add one.
 */
export function withSecondOpinion(
  ledger: Ledger,
  asked: Claim[],
  { findings }: Pick<CheckGroundingOutput, "findings">,
): Ledger {
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
