import type { Criteria, GateDecision, Ledger, Verdict, Version } from "../domain/answer.js";
import { claimIdOf, isAboutClaim, openClaimsOf, refutedOf, unsupportedOf } from "./claims.js";
import type { Says } from "./says.js";

/** The number of refinements with new facts that a question allows. */
export const MAX_REFINEMENTS = 2;

/** The weighted mean of the criteria to one decimal: specificity and evidence 30 % each, language and relevance 20 % each. */
export function scoreOf({ specificity, evidence, professional_language, relevance }: Criteria): number {
  return (3 * specificity + 3 * evidence + 2 * professional_language + 2 * relevance) / 10;
}

/** True if the score reaches the threshold and no claim is refuted. Open claims are left to the candidate to confirm. */
export function meetsBar(verdict: Pick<Verdict, "score">, ledger: Pick<Ledger, "claims">, threshold: number): boolean {
  return verdict.score >= threshold && refutedOf(ledger).length === 0;
}

/** A version that has been judged. */
export type Judged = Version & { verdict: Verdict };

/** Returns the judged version with this number; null if there is none. */
export function judgedVersion(versions: Version[], version: number | undefined): Judged | null {
  const found = versions.find(({ draft }) => draft.version === version);
  return found?.verdict ? { ...found, verdict: found.verdict } : null;
}

/**
 * Decides the next step after the newest version, and which version is the best. `repaired`: the one repair has been made. No other code decides
 * about quality.
 */
export function decideGate(
  newest: Judged,
  earlierBest: Judged | null,
  threshold: number,
  repaired: boolean,
): GateDecision {
  // A sentence that the candidate has rejected never comes back: the corrected version wins, whatever its score.
  const isCorrected = newest.draft.change === "corrected" && refutedOf(newest.ledger).length === 0;
  const best = earlierBest && !isCorrected && !isBetter(newest, earlierBest) ? earlierBest : newest;
  return {
    version: newest.draft.version,
    decision: decision(newest, best, threshold, repaired),
    best_version: best.draft.version,
  };
}

function decision(newest: Judged, best: Judged, threshold: number, repaired: boolean): GateDecision["decision"] {
  // New facts of the candidate are not lost because one sentence claims too much: that sentence is repaired.
  const isRefined = newest.draft.change === "refined" && newest !== best && newest.verdict.score >= threshold;
  if (isRefined && !repaired && refutedOf(newest.ledger).some((claim) => !isAboutClaim(claim))) return "repair";
  if (meetsBar(best.verdict, best.ledger, threshold))
    return openClaimsOf(best.ledger).length > 0 ? "confirm" : "accept";
  // A repair is worthwhile if no new fact is needed: only claims or wording keep the version below the bar.
  const needsFact = newest.verdict.issues.some(({ improvement }) => improvement !== null);
  const isRefutedText = refutedOf(newest.ledger).some((claim) => !isAboutClaim(claim));
  const onlyClaims = isRefutedText && (newest.verdict.score >= threshold || !needsFact);
  const onlyWording = newest.verdict.issues.length > 0 && !needsFact;
  return !repaired && (onlyClaims || onlyWording) ? "repair" : "ask";
}

/** Lists what a version lacks, in the order in which to fix it: sources, the candidate's decisions, the judge's issues, the score. */
export function missingOf(
  { verdict, ledger }: Pick<Version, "verdict" | "ledger">,
  threshold: number,
  { missing: says }: Says,
): string[] {
  // Whether an answer is about its gap is asked only if its score is high enough.
  const isEnough = !verdict || verdict.score >= threshold;
  const open = openClaimsOf(ledger).filter((claim) => isEnough || !isAboutClaim(claim));
  const waiting = new Set(open.map(({ text }) => claimIdOf(text)));
  const sourceless = [
    ...unsupportedOf(ledger).flatMap((claim) => (waiting.has(claimIdOf(claim)) ? [] : [says.source(claim)])),
    ...open.map(({ text }) => says.word(text)),
  ];
  if (ledger.claims.some((claim) => isAboutClaim(claim) && claim.known === "refuted")) sourceless.push(says.about);
  if (isEnough) return sourceless;
  const issues = verdict.issues.map(({ label, description }) => `${label}: ${description}`);
  return [...sourceless, ...issues, says.score(threshold, verdict.score) + lowestOf(verdict, says)];
}

// The criterion with the lowest score, as the end of a sentence: ", least for evidence (5 of 10)".
function lowestOf({ criteria }: Verdict, says: Says["missing"]): string {
  const [lowest, next] = Object.entries(criteria).sort(([, a], [, b]) => a - b);
  if (!lowest || lowest[1] === next?.[1]) return "";
  return says.least(says.criteria[lowest[0] as keyof Criteria], lowest[1]);
}

// Fewer refuted claims win, then the higher score. On a tie, a version with the candidate's new facts or corrections wins, then the one
// with fewer issues.
function isBetter(a: Judged, b: Judged): boolean {
  // A repair of a version other than the best is a repair of a version with new facts.
  const isRepairOf = (repaired: Judged, version: number) =>
    repaired.draft.change === "repaired" && repaired.draft.based_on === version;
  const hasNewFacts = ({ draft }: Judged, other: Judged) =>
    draft.change === "refined" ||
    (draft.change === "corrected" && !isRepairOf(other, draft.version)) ||
    (draft.change === "repaired" && draft.based_on !== other.draft.version && draft.version > other.draft.version);
  const rank = (one: Judged, other: Judged) => [
    -refutedOf(one.ledger).length,
    one.verdict.score,
    hasNewFacts(one, other) ? one.draft.version : 0,
    -one.verdict.issues.length,
  ];
  const left = rank(a, b);
  const right = rank(b, a);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}
