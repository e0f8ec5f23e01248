import {
  type Claim,
  type ClaimSource,
  type Ledger,
  passageKey,
  type SecondOpinion,
  type Version,
} from "../../domain/answer.js";
import type { JudgeOutput } from "../../domain/outputs.js";
import { settleProposed } from "../contradictions.js";
import { ledgerOf } from "./check.js";
import { withStatus } from "./status.js";

/** The open sentences of a ledger, each at its first place. A judge and the candidate are asked about the same sentences. */
export function openSentences({ claims }: Pick<Ledger, "claims">): Claim[] {
  const open = claims.filter(({ known }) => known === "open");
  return open.filter(({ claim_id }, at) => open.findIndex((one) => one.claim_id === claim_id) === at);
}

/** The open sentences that no judge has read: no earlier version has the same sentence open with the same sources. */
export function notAskedBefore(open: Claim[], versions: Version[]): Claim[] {
  const before = new Set(versions.flatMap(({ ledger }) => ledger.claims.filter(isLeftOpen).map(restOf)));
  return open.filter((claim) => !before.has(restOf(claim)));
}

// A sentence that is confirmed now was open when the judge read it.
function isLeftOpen({ known }: Claim): boolean {
  return known === "open" || known === "confirmed";
}

function restOf({ claim_id, sources }: Claim): string {
  const rests = sources.filter(({ kind }) => kind !== "confirmation").map(passageKey);
  return [claim_id, ...rests.sort()].join("\n");
}

/**
 * A judge's findings about these sentences: those that say more than their statements, and the contradictions whose passages occur word for word
 * in the sources.
 */
export function secondOpinionOf(
  version: number,
  asked: Claim[],
  { findings, weak, contradictions }: Pick<JudgeOutput, "findings" | "weak" | "contradictions">,
  statements: ClaimSource[],
): SecondOpinion {
  const says_more = findings.flatMap(({ sentence, says_more }) => {
    const claim = asked[sentence - 1];
    const what = says_more?.trim() ?? "";
    return claim && what !== "" ? [{ claim_id: claim.claim_id, what }] : [];
  });
  return {
    version,
    says_more,
    weak: weak.map(({ bullet, why }) => ({ bullet: bullet - 1, why })),
    contradicted: settleProposed(contradictions, statements),
  };
}

/**
 * Applies a second opinion to the ledger of the same version: an open sentence that says more than its statements is refuted, any other stays
 * as it is. A model can remove a claim, but never add one.
 */
export function withSecondOpinion(ledger: Ledger, { says_more, contradicted }: SecondOpinion): Ledger {
  const more = new Map(says_more.map(({ claim_id, what }) => [claim_id, what]));
  const claims = ledger.claims.map((claim): Claim => {
    const what = claim.known === "open" ? more.get(claim.claim_id) : undefined;
    if (what === undefined) return claim;
    const missing = [`its statements do not say: ${what}`];
    return withStatus({ ...claim, decided_by: "model", missing }, "refuted");
  });
  return { ...ledger, ...ledgerOf(ledger.version, claims), contradicted };
}
