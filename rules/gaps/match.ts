import type { Coverage, Match } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";

const MUST_HAVE_WEIGHT = 3;
const DESIRABLE_WEIGHT = 1;
export const COVERAGE_VALUE: Record<Coverage, number> = { covered: 1, partial: 0.5, missing: 0 };

/** The match score, 0–100: Σ weight × coverage ÷ Σ weight × 100. Logistics is listed with weight 0. PRODUCT.md section 1. */
export function matchOf(found: { requirement: Requirement; coverage: Coverage }[]): Match {
  const weight = ({ kind, must_have }: Requirement) =>
    kind === "logistics" ? 0 : must_have ? MUST_HAVE_WEIGHT : DESIRABLE_WEIGHT;
  const total = found.reduce((sum, { requirement }) => sum + weight(requirement), 0);
  const parts = found.map(({ requirement, coverage }) => ({
    requirement: requirement.title,
    weight: weight(requirement),
    coverage: COVERAGE_VALUE[coverage],
    points: total === 0 ? 0 : (weight(requirement) * COVERAGE_VALUE[coverage] * 100) / total,
  }));
  return { score: total === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0), parts };
}
