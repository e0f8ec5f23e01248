import { Claim, Draft, Verdict } from "../../domain/answer.js";
import { type ClaimStatus, EXPORTED } from "../../domain/claim-status.js";
import type { Judged } from "../../rules/gate.js";

export const aClaim = (known: ClaimStatus, place = "bullets.0") =>
  Claim.parse({ claim_id: known, place, text: "t", supported: EXPORTED.includes(known), known, sources: [] });
const claim = (supported: boolean) => aClaim(supported ? "proved" : "refuted");

/** A judged version of one bullet; refuted unless it is grounded. */
export function judgedVersion(
  version: number,
  score: number,
  grounded = true,
  improvement: "fact" | "wording" | "none" = "fact",
): Judged {
  const fact = { title: "t", question: "q?", field_type: "select" as const, help: null };
  const issues =
    improvement === "none" ? [] : [{ label: "l", description: "d", improvement: improvement === "fact" ? fact : null }];
  return {
    draft: Draft.parse({ version, change: "drafted", provider: "fake", title: "t", bullets: ["b"], spoken: "s" }),
    verdict: Verdict.parse({
      version,
      score,
      criteria: { specificity: 5, evidence: 5, professional_language: 5, relevance: 5 },
      strengths: [],
      issues,
    }),
    ledger: { version, grounded, claims: [claim(grounded)] },
  };
}
