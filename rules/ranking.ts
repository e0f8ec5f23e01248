import type { FoundResource, PlannedResource, Preferences, Resource, ResourceParts } from "../domain/learning.js";
import type { Lexicon } from "../language/lexicon.js";
import { leadsTo, ofTrade, relevantResources, type Sought } from "./relevance.js";

/** The limits of a plan: days per resource, unless the candidate prefers another limit, and number of resources. */
export interface RankingLimits {
  maxDays: number;
  count: number;
  /** Without a country, resources that are valid in one country only are shown too. */
  anywhere?: boolean;
}
export const RANKING_LIMITS: RankingLimits = { maxDays: 10, count: 5 };

/** The points of each part; together 100. */
const POINTS: ResourceParts = {
  relevance: 25,
  difficulty_fit: 20,
  rating: 20,
  diversity: 15,
  certificate: 10,
  cost: 10,
};
const ALL_POINTS = 100;
const MAX_RATING = 5;
/** In US dollars; a resource at or above this cost gets no points for it. */
const COST_WITHOUT_POINTS_USD = 200;
const LEVELS = ["beginner", "intermediate", "advanced"] as const;

/** A resource with less than this share of the best resource's relevance is left out, since it adds too little. */
const LEAST_OF_BEST = 0.6;
/** The relevance of a resource that does not name the subject, but is similar in meaning by vectors. */
const NEAR_BY_MEANING = 0.5;

/** The resources that a candidate can take up: not too long, not too expensive, and valid in their country if they are specific to one. */
export function fittingResources<Some extends Resource>(
  resources: Some[],
  { max_days, max_cost_usd = Number.POSITIVE_INFINITY, country }: Preferences,
  limits = RANKING_LIMITS,
): Some[] {
  return resources.filter(
    ({ days, cost_usd, places }) =>
      days <= (max_days ?? limits.maxDays) &&
      cost_usd <= max_cost_usd &&
      ((limits.anywhere && country === undefined) ||
        places.length === 0 ||
        (country !== undefined && places.includes(country))),
  );
}

/** A model's reading of a resource's entry; `relevance` from 0 to 1. */
export interface ReadResource {
  resource: FoundResource;
  relevance: number;
  leads: boolean;
  why: string;
}

/**
 * Ranks the resources that a model has read to help, by a score of 0 to 100 with its parts; `relevance` is the model's. Resources that lead to
 * the requested paper come first.
 */
export function rankRead(
  read: ReadResource[],
  gap: Pick<Sought, "status">,
  preferences: Preferences = {},
  limits = RANKING_LIMITS,
): PlannedResource[] {
  return ranked(read, wantedLevel(gap, preferences), limits.count);
}

/**
 * Ranks resources for a gap by a score of 0 to 100, with its parts. Unrelated ones and those that do not fit are left out; without a gap, nothing
 * is unrelated. Resources that lead to the requested paper come first. Without a published rating, its points are distributed over the other
 * parts in proportion.
 */
export function scoreResources(
  resources: FoundResource[],
  gap: Sought | null,
  lexicon: Lexicon,
  preferences: Preferences = {},
  limits = RANKING_LIMITS,
): PlannedResource[] {
  const fitting = fittingResources(resources, preferences, limits);
  const related = gap
    ? relevantResources(fitting, gap, lexicon).filter(
        ({ relevance }, _, [best]) => relevance >= (best?.relevance ?? 0) * LEAST_OF_BEST,
      )
    : fitting.map((resource) => ({ resource, relevance: 0 }));
  const isOfTrade = gap ? ofTrade(gap, lexicon) : () => true;
  const near = fitting.filter(
    (resource) => resource.is_near && isOfTrade(resource) && !related.some((one) => one.resource === resource),
  );
  const found = [...related, ...near.map((resource) => ({ resource, relevance: NEAR_BY_MEANING }))];
  const leads = (resource: FoundResource) => gap !== null && leadsTo(resource, gap.title, lexicon);
  return ranked(
    found.map((one) => ({ ...one, leads: leads(one.resource) })),
    wantedLevel(gap, preferences),
    limits.count,
  );
}

function wantedLevel(gap: Pick<Sought, "status"> | null, { level }: Preferences): Level {
  return level ?? (gap?.status === "partial" ? "intermediate" : "beginner");
}

type Level = (typeof LEVELS)[number];

// Resources that lead to the requested paper come first.
function ranked(
  chosen: (Omit<ReadResource, "why"> & Partial<Pick<ReadResource, "why">>)[],
  wanted: Level,
  count: number,
): PlannedResource[] {
  const scored = chosen.map(({ resource, relevance, leads, why }) => ({
    leads,
    type: resource.type,
    scoreAfter: (sameType: number) => ({
      ...score(resource, relevance, wanted, sameType),
      ...(why !== undefined && { why }),
      ...(leads && { leads: true as const }),
    }),
  }));
  const first = inTurn(
    scored.filter(({ leads }) => leads),
    new Map(),
    count,
  );
  const others = scored.filter(({ leads }) => !leads);
  return [...first.picked, ...inTurn(others, first.ofType, count - first.picked.length).picked];
}

interface Scored {
  type: Resource["type"];
  /** The resource with its score, given how many of its type come before it. */
  scoreAfter: (sameType: number) => PlannedResource;
}

// Takes the best resource each time: the points for diversity shrink with each resource of the same type that was taken. Within a type the order
// is fixed.
function inTurn(scored: Scored[], before: ReadonlyMap<string, number>, count: number) {
  const ofType = new Map(before);
  // Of each type the next resource, and those after it: only for the type that was taken from, the next one is scored again.
  const waiting = new Map<string, Iterator<Scored>>();
  const tops = new Map<string, PlannedResource>();
  const advance = (type: string) => {
    const next = waiting.get(type)?.next();
    if (!next || next.done) tops.delete(type);
    else tops.set(type, next.value.scoreAfter(ofType.get(type) ?? 0));
  };
  for (const [type, best] of bestByType(scored)) {
    waiting.set(type, best.values());
    advance(type);
  }
  const picked: PlannedResource[] = [];
  while (picked.length < count && tops.size > 0) {
    const best = [...tops.values()].reduce((top, next) => (next.score > top.score ? next : top));
    picked.push(best);
    ofType.set(best.type, (ofType.get(best.type) ?? 0) + 1);
    advance(best.type);
  }
  return { picked, ofType };
}

// The resources of each type, best first; the types in the order of their best ones.
function bestByType(scored: Scored[]): Map<string, Scored[]> {
  const byScore = scored.map((one) => ({ one, alone: one.scoreAfter(0).score })).sort((a, b) => b.alone - a.alone);
  const byType = new Map<string, Scored[]>();
  for (const { one } of byScore) {
    const same = byType.get(one.type);
    if (same) same.push(one);
    else byType.set(one.type, [one]);
  }
  return byType;
}

function score(resource: FoundResource, relevance: number, wanted: Level, sameType: number): PlannedResource {
  const distance = Math.abs(LEVELS.indexOf(resource.difficulty) - LEVELS.indexOf(wanted));
  const shares: ResourceParts = {
    relevance,
    difficulty_fit: 1 - distance / 2,
    rating: (resource.rating ?? 0) / MAX_RATING,
    diversity: 1 / (1 + sameType),
    certificate: resource.certificate ? 1 : 0,
    cost: Math.max(0, 1 - resource.cost_usd / COST_WITHOUT_POINTS_USD),
  };
  const out_of = resource.rating === null ? withoutRating() : POINTS;
  const parts = mapParts((part) => shares[part] * out_of[part]);
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const { shares_words: _, ...entry } = resource;
  return { ...entry, score: round(total), parts, out_of: mapParts((part) => out_of[part]) };
}

// The points of the rating, distributed over the other parts in proportion to their own points.
function withoutRating(): ResourceParts {
  const left = ALL_POINTS - POINTS.rating;
  return mapParts((part) => (part === "rating" ? 0 : (POINTS[part] * ALL_POINTS) / left));
}

function mapParts(pointsOf: (part: keyof ResourceParts) => number): ResourceParts {
  const parts = (Object.keys(POINTS) as (keyof ResourceParts)[]).map((part) => [part, round(pointsOf(part))]);
  return Object.fromEntries(parts) as ResourceParts;
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
