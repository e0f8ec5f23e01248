import type { Coverage, Match, MatchNow } from "../../domain/gap.js";
import type { Requirement } from "../../domain/job.js";

const MUST_HAVE_WEIGHT = 3;
const DESIRABLE_WEIGHT = 1;
export const COVERAGE_VALUE: Record<Coverage, number> = { covered: 1, partial: 0.5, missing: 0 };

/** The weight of a requirement in the match score; 0 for logistics. */
export function weightOf({ kind, must_have }: Pick<Requirement, "kind" | "must_have">): number {
  if (kind === "logistics") return 0;
  return must_have ? MUST_HAVE_WEIGHT : DESIRABLE_WEIGHT;
}

/** The match score, 0–100: Σ weight × coverage ÷ Σ weight × 100. Logistics is listed with weight 0. */
export function matchOf(found: { requirement: Requirement; coverage: Coverage }[]): Match {
  const total = found.reduce((sum, { requirement }) => sum + weightOf(requirement), 0);
  const parts = found.map(({ requirement, coverage }) => ({
    requirement_id: requirement.requirement_id,
    requirement: requirement.title,
    weight: weightOf(requirement),
    coverage: COVERAGE_VALUE[coverage],
    points: total === 0 ? 0 : (weightOf(requirement) * COVERAGE_VALUE[coverage] * 100) / total,
  }));
  return { score: total === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** A requirement with its coverage by the résumé, and (`coverage_now`) by the résumé and the accepted answers. */
export interface RequirementCoverage {
  requirement_id?: string;
  requirement: string;
  weight: number;
  coverage: number;
  coverage_now: number;
}

/** The match score at the start and now, in whole numbers; the points of the parts add up to each score. */
export function matchNow(shown: RequirementCoverage[]): MatchNow {
  const total = shown.reduce((sum, { weight }) => sum + weight, 0);
  const exact = (of: (one: RequirementCoverage) => number) =>
    shown.map((one) => (total === 0 ? 0 : (one.weight * of(one) * 100) / total));
  const points = roundToSum(exact(({ coverage }) => coverage));
  const points_now = roundToSum(exact(({ coverage_now }) => coverage_now));
  const sum = (list: number[]) => (total === 0 ? null : list.reduce((all, one) => all + one, 0));
  return {
    score: sum(points),
    now: sum(points_now),
    parts: shown.map((one, at) => ({ ...one, points: points[at] ?? 0, points_now: points_now[at] ?? 0 })),
  };
}

// Largest remainder method: the rounded parts add up to the rounded sum. Ties go to the earlier part.
function roundToSum(exact: number[]): number[] {
  const floors = exact.map((one) => Math.floor(one + 1e-9));
  const left = Math.round(exact.reduce((sum, one) => sum + one, 0)) - floors.reduce((sum, one) => sum + one, 0);
  const order = exact
    .map((one, at) => ({ at, rest: one - (floors[at] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const raised = new Set(order.slice(0, left).map(({ at }) => at));
  return floors.map((one, at) => one + (raised.has(at) ? 1 : 0));
}
