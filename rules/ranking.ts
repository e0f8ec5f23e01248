import type { Gap } from "../domain/gap.js";
import type { PlannedResource, Resource, Timeline } from "../domain/learning.js";
import type { Lexicon } from "../language/lexicon/lexicon.js";
import { termsOf } from "../language/terms.js";
import { contentStems } from "../language/words.js";

/** The limits of a plan: days per resource, and number of resources. Figures of */
export interface RankingLimits {
  maxDays: number;
  count: number;
}
export const RANKING_LIMITS: RankingLimits = { maxDays: 10, count: 5 };

const POINTS = { relevance: 25, difficulty_fit: 20, rating: 20, diversity: 15, certificate: 10, cost: 10 } as const;
const MAX_RATING = 5;
/** In US dollars; a resource at or above this cost gets no points for it. */
const COST_WITHOUT_POINTS_USD = 200;
const LEVELS = ["beginner", "intermediate", "advanced"] as const;

/**
 * Ranks resources for a gap by a score of 0 to 100, with its parts. Resources that are unrelated to the gap or take longer
 * than allowed are left out. A resource without a published rating gets no points for it.
 */
export function scoreResources(
  resources: Resource[],
  gap: Pick<Gap, "title" | "status">,
  lexicon: Lexicon,
  limits = RANKING_LIMITS,
): PlannedResource[] {
  const open = resources
    .filter(({ days }) => days <= limits.maxDays)
    .map((resource) => ({ resource, relevance: relevanceOf(resource, gap.title, lexicon) }))
    .filter(({ relevance }) => relevance > 0);
  const picked: PlannedResource[] = [];
  while (picked.length < limits.count && open.length > 0) {
    const scored = open.map(({ resource, relevance }) => score(resource, relevance, gap, picked));
    const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
    picked.push(best);
    open.splice(scored.indexOf(best), 1);
  }
  return picked;
}

/** Schedules resources one after another, in whole days from day 1; `end_day` is inclusive. */
export function timelineOf(resources: Pick<Resource, "resource_id" | "days">[]): Timeline {
  let day = 1;
  return resources.map(({ resource_id, days }) => {
    const start_day = day;
    day += Math.max(1, Math.ceil(days));
    return { resource_id, start_day, end_day: day - 1 };
  });
}

function score(
  resource: Resource,
  relevance: number,
  gap: Pick<Gap, "status">,
  picked: PlannedResource[],
): PlannedResource {
  const wanted = gap.status === "missing" ? 0 : 1;
  const sameType = picked.filter(({ type }) => type === resource.type).length;
  const parts = {
    relevance: relevance * POINTS.relevance,
    difficulty_fit: POINTS.difficulty_fit * (1 - Math.abs(LEVELS.indexOf(resource.difficulty) - wanted) / 2),
    rating: POINTS.rating * ((resource.rating ?? 0) / MAX_RATING),
    diversity: POINTS.diversity / (1 + sameType),
    certificate: resource.certificate ? POINTS.certificate : 0,
    cost: POINTS.cost * Math.max(0, 1 - resource.cost_usd / COST_WITHOUT_POINTS_USD),
  };
  return { ...resource, parts, score: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

/** The share of the gap's lexicon entries that the skills name, or 0.6 for a related one; without entries, the share of its words. */
export function relevanceOf(resource: Resource, gapTitle: string, lexicon: Lexicon): number {
  const wanted = termsOf(gapTitle, lexicon);
  const offered = resource.skills.map((skill) => termsOf(skill, lexicon));
  const has = (concept: string) => offered.some(({ concepts }) => concepts.includes(concept));
  if (wanted.concepts.length > 0) {
    const exact = wanted.concepts.filter(has).length;
    if (exact > 0) return exact / wanted.concepts.length;
    const near = offered.some(({ concepts }) =>
      concepts.some((one) => wanted.concepts.some((other) => lexicon.related(one, other))),
    );
    return near ? 0.6 : 0;
  }
  const stems = contentStems(gapTitle);
  const known = new Set(resource.skills.flatMap((skill) => contentStems(skill)));
  const share = stems.length === 0 ? 0 : stems.filter((stem) => known.has(stem)).length / stems.length;
  return share >= 0.5 ? share : 0;
}
