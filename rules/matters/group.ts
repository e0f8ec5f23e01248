import { type Gap, PRIORITIES } from "../../domain/gap.js";
import { type Matter, MOST_GAPS, matterKindOf } from "../../domain/matter.js";
import { overlap, type Span } from "../../domain/text.js";
import type { Reader } from "../../language/reader.js";

/** Gaps that a model puts into one matter, with its reason. */
export interface ProposedMatter {
  gap_ids: string[];
  why: string | null;
}

/**
 * The matters of a session. All papers are one and all conditions of the work are one; a length of experience and a language have a form of their
 * own. The other gaps are grouped as a model proposes, at most five in a group, or (`proposed` is null) by what the posting and the résumé show.
 */
export function settleMatters(
  gaps: Gap[],
  proposed: ProposedMatter[] | null,
  reader: Pick<Reader, "phrase">,
): Matter[] {
  const ofKind = (kind: string) => gaps.filter((gap) => matterKindOf(gap.kind) === kind);
  const forms = [ofKind("papers"), ofKind("conditions")].filter(({ length }) => length > 0);
  const stories = ofKind("story");
  const groups: { gaps: Gap[]; why: string | null }[] = [
    ...(proposed ? asProposed(stories, proposed) : byRule(stories, reader)),
    ...[...forms, ...ofKind("alone").map((gap) => [gap])].map((group) => ({ gaps: group, why: null })),
  ];
  return groups.map(({ gaps: group, why }) => ({ gap_ids: byWeight(group).map(({ gap_id }) => gap_id), why }));
}

/** Gaps that a correction of the reading left, in the matters that they were in; what is new is grouped by rule. */
export function keptMatters(gaps: Gap[], before: Matter[], reader: Pick<Reader, "phrase">): Matter[] {
  if (before.length === 0) return [];
  const known = new Set(before.flatMap(({ gap_ids }) => gap_ids));
  const proposed = before.filter(({ gap_ids }) => gap_ids.length > 1);
  const rest = byRule(
    gaps.filter(({ kind, gap_id }) => matterKindOf(kind) === "story" && !known.has(gap_id)),
    reader,
  );
  const groups = [...proposed, ...rest.map((one) => ({ ...one, gap_ids: one.gaps.map(({ gap_id }) => gap_id) }))];
  return settleMatters(gaps, groups, reader);
}

// The gap with the highest priority first; equal ones as they were found.
function byWeight(gaps: Gap[]): Gap[] {
  return [...gaps].sort((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority));
}

// A gap belongs to the first group that names it; what no group names, or is too much for one, is a matter by itself.
function asProposed(stories: Gap[], proposed: ProposedMatter[]): { gaps: Gap[]; why: string | null }[] {
  const left = new Map(stories.map((gap) => [gap.gap_id, gap]));
  const groups = proposed.flatMap(({ gap_ids, why }) => {
    const own = gap_ids.flatMap((id) => left.get(id) ?? []).slice(0, MOST_GAPS);
    for (const { gap_id } of own) left.delete(gap_id);
    return own.length > 0 ? [{ gaps: [...new Set(own)], why: own.length > 1 ? why : null }] : [];
  });
  return [...groups, ...[...left.values()].map((gap) => ({ gaps: [gap], why: null }))];
}

/** The affinity at which two groups are asked about together. */
const ENOUGH = 2;

// The two groups that have most in common are joined, until no two have enough.
function byRule(stories: Gap[], reader: Pick<Reader, "phrase">): { gaps: Gap[]; why: null }[] {
  const asked = stories.map((gap) => ({ gap, phrase: reader.phrase(gap.title) }));
  const between = new Map<string, number>();
  for (const [at, a] of asked.entries())
    for (const b of asked.slice(at + 1)) {
      const points = affinity(a, b);
      between.set(`${a.gap.gap_id} ${b.gap.gap_id}`, points).set(`${b.gap.gap_id} ${a.gap.gap_id}`, points);
    }
  let groups = stories.map((gap) => [gap]);
  for (;;) {
    const best = nearestTwo(groups, between);
    if (!best) return groups.map((gaps) => ({ gaps, why: null }));
    groups = [...groups.filter((group) => !best.includes(group)), best.flat()];
  }
}

function nearestTwo(groups: Gap[][], between: ReadonlyMap<string, number>): [Gap[], Gap[]] | null {
  let best: [Gap[], Gap[]] | null = null;
  let most = ENOUGH;
  for (const [at, one] of groups.entries())
    for (const other of groups.slice(at + 1)) {
      if (one.length + other.length > MOST_GAPS) continue;
      const pairs = one.flatMap((a) => other.map((b) => between.get(`${a.gap_id} ${b.gap_id}`) ?? 0));
      const mean = pairs.reduce((sum, points) => sum + points, 0) / pairs.length;
      if (mean >= most && (best === null || mean > most)) [best, most] = [[one, other], mean];
    }
  return best;
}

interface AskedGap {
  gap: Gap;
  phrase: ReturnType<Reader["phrase"]>;
}

// One sentence of the posting that asks for both, the same thing, or two of a kind, is enough. Words that both have, the same place of the résumé
// and a neighbour in the posting are signs.
function affinity({ gap: a, phrase: left }: AskedGap, { gap: b, phrase: right }: AskedGap): number {
  const isOfAKind = ({ terms }: AskedGap["phrase"], other: AskedGap["phrase"]) =>
    terms.concepts.some((concept) => other.terms.concepts.includes(concept) || other.isNear(concept));
  const shared = left.content.filter((stem) => right.content.includes(stem)).length;
  const isMost = shared >= HALF * Math.min(left.content.length, right.content.length);
  const inCommon = isOfAKind(left, right) || isOfAKind(right, left) ? ENOUGH : shared === 0 ? 0 : isMost ? 1.5 : SIGN;
  return (
    inCommon +
    (overlap(a.job_quote, b.job_quote) ? ENOUGH : 0) +
    (isNear(a, b) ? SIGN : 0) +
    (isNeighbour(a.job_quote, b.job_quote) ? SIGN : 0)
  );
}
const SIGN = 0.5;
const HALF = 0.5;

// True if the résumé shows a part of both in one passage, or has the same line next to both.
function isNear(a: Gap, b: Gap): boolean {
  const placesOf = ({ resume_quote, near }: Gap) => (resume_quote ? [resume_quote] : near.slice(0, 1));
  return placesOf(a).some((one) => placesOf(b).some((other) => overlap(one, other)));
}

/** In characters: a sign and a line break lie between neighbours of a list. */
const NEXT = 8;

function isNeighbour(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= NEXT;
}
