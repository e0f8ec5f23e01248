import type { Criteria, GateDecision, Ledger, Verdict, Version } from "../domain/answer.js";
import { unsupportedOf } from "./claims/ground.js";

/** Improvements with new facts that a question allows. */
export const MAX_REFINEMENTS = 2;

/** The weighted mean of the criteria to one decimal: specificity and evidence 30 % each, language and relevance 20 % each. */
export function scoreOf({ specificity, evidence, professional_language, relevance }: Criteria): number {
  return (3 * specificity + 3 * evidence + 2 * professional_language + 2 * relevance) / 10;
}

/** The bar: the gap's threshold, and no claim without a source. */
export function meetsBar(
  verdict: Pick<Verdict, "score">,
  ledger: Pick<Ledger, "grounded">,
  threshold: number,
): boolean {
  return verdict.score >= threshold && ledger.grounded;
}

/** A version that a judge has seen. */
export type Judged = Version & { verdict: Verdict };

/** Picks a version that a judge has seen; null when there is none of that number. */
export function judgedVersion(versions: Version[], version: number | undefined): Judged | null {
  const found = versions.find(({ draft }) => draft.version === version);
  return found?.verdict ? { ...found, verdict: found.verdict } : null;
}

/** Decides about the newest version, and which of all is the best. The only decision about quality there is. */
export function decideGate(
  newest: Judged,
  earlierBest: Judged | null,
  threshold: number,
  repaired: boolean,
): GateDecision {
  const best = earlierBest && !isBetter(newest, earlierBest, threshold) ? earlierBest : newest;
  return {
    version: newest.draft.version,
    decision: decision(newest, best, threshold, repaired),
    best_version: best.draft.version,
  };
}

function decision(newest: Judged, best: Judged, threshold: number, repaired: boolean): GateDecision["decision"] {
  if (meetsBar(best.verdict, best.ledger, threshold)) return "accept";
  // Worth a repair when no new fact is needed: nothing but claims or wording stands between it and the bar.
  const needsFact = newest.verdict.issues.some(({ improvement }) => improvement !== null);
  const onlyClaims = !newest.ledger.grounded && (newest.verdict.score >= threshold || !needsFact);
  const onlyWording = newest.verdict.issues.length > 0 && !needsFact;
  return !repaired && (onlyClaims || onlyWording) ? "repair" : "ask";
}

/** What stands between a version and the bar, in the order in which it would be mended; nothing where it meets it. */
export function missingOf({ verdict, ledger }: Pick<Version, "verdict" | "ledger">, threshold: number): string[] {
  const sourceless = unsupportedOf(ledger).map((claim) => `A source for "${claim}"`);
  if (!verdict || verdict.score >= threshold) return sourceless;
  const issues = verdict.issues.map(({ label, description }) => `${label}: ${description}`);
  return [...sourceless, ...issues, `A score of ${threshold}; it has ${verdict.score}`];
}

// Truth before score: a grounded version beats an ungrounded one.
function isBetter(a: Judged, b: Judged, threshold: number): boolean {
  const rank = ({ verdict, ledger }: Judged) => [
    Number(meetsBar(verdict, ledger, threshold)),
    Number(ledger.grounded),
    verdict.score,
    -ledger.claims.filter(({ supported }) => !supported).length,
  ];
  const left = rank(a);
  const right = rank(b);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}
