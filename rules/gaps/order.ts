import { assert } from "../../domain/errors.js";
import { type ChanceOf, type Gap, PRIORITIES } from "../../domain/gap.js";
import type { Field } from "../../domain/question.js";

const MINUTES_PER_FIELD = 0.5;
const MINUTES_PER_LONG_TEXT = 1.5;
const UNCERTAINTY = { missing: 1, partial: 0.6 } as const;
const UNCERTAINTY_FROM_FACTS = 0.1;

/** A matter with the values that determine its order. */
export interface Weighed {
  /** The gap that it is named by. */
  gap: Gap;
  /** All its gaps, that one first. */
  gaps: Gap[];
  /** Of all its gaps together, each times the chance that its question ends well. */
  expected: number;
  /** Σ threshold × uncertainty of its gaps. */
  worth: number;
  /** The time to fill in its form. */
  minutes: number;
}

/** Weighs the gaps of one matter, the one that it is named by first. */
export function weighed(
  gaps: Gap[],
  minutes: number,
  { isKnown, chanceOf }: { isKnown: (gap: Gap) => boolean; chanceOf: ChanceOf },
): Weighed {
  const [gap] = gaps;
  assert(gap, "a matter has a gap");
  const sum = (of: (one: Gap) => number) => gaps.reduce((total, one) => total + of(one), 0);
  const uncertainty = (one: Gap) => uncertaintyOf(one, isKnown(one));
  return {
    gap,
    gaps,
    expected: sum((one) => uncertainty(one) * (chanceOf(one) ?? 1)),
    worth: sum((one) => one.threshold * uncertainty(one)),
    minutes,
  };
}

/** The minutes that a form takes, without its collapsed (`more`) fields. */
export function minutesFor(fields: Pick<Field, "type" | "more">[]): number {
  return fields
    .filter(({ more }) => !more)
    .reduce((sum, { type }) => sum + (type === "textarea" ? MINUTES_PER_LONG_TEXT : MINUTES_PER_FIELD), 0);
}

// 1 missing, 0.6 partly covered, 0.1 answered by an earlier fact.
function uncertaintyOf(gap: Pick<Gap, "status">, knownFromFacts: boolean): number {
  return knownFromFacts ? UNCERTAINTY_FROM_FACTS : UNCERTAINTY[gap.status];
}

/**
 * Matters by the priority of their first gap, then by expected uncertainty per minute, then by their position in the job. Of equal gaps from one sentence of the job, only the first
 * comes before those of other sentences: its story often answers the others too.
 */
function inOrder(matters: Weighed[]): Weighed[] {
  const weight = ({ expected, minutes }: Weighed) => expected / minutes;
  const byWeight = (a: Weighed, b: Weighed) =>
    PRIORITIES.indexOf(a.gap.priority) - PRIORITIES.indexOf(b.gap.priority) || weight(b) - weight(a);
  const places = (a: Weighed, b: Weighed) => a.gap.job_quote.start - b.gap.job_quote.start;
  const inTurn = [...matters].sort((a, b) => byWeight(a, b) || places(a, b));
  const isEqual = (a: Weighed, b: Weighed) => byWeight(a, b) === 0 && places(a, b) === 0;
  const turns = new Map(
    inTurn.map((one, at) => [one, inTurn.slice(0, at).filter((other) => isEqual(other, one)).length]),
  );
  return inTurn.sort((a, b) => byWeight(a, b) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || places(a, b));
}

/**
 * Orders matters and selects those to ask about, each as its gaps: with `minutes`, the set with the greatest Σ threshold × uncertainty that fits into that time; of
 * these, the first `maxQuestions`. The others are returned as `omitted`.
 */
export function selectMatters(
  matters: Weighed[],
  { maxQuestions, minutes }: { maxQuestions: number | null; minutes: number | null },
): { asked: Gap[][]; omitted: Gap[][] } {
  const ordered = inOrder(matters);
  const fitting = minutes === null ? new Set(ordered) : bestWithin(ordered, minutes);
  const asked = ordered.filter((item) => fitting.has(item)).slice(0, maxQuestions ?? ordered.length);
  const kept = new Set(asked);
  return {
    asked: asked.map(({ gaps }) => gaps),
    omitted: ordered.filter((item) => !kept.has(item)).map(({ gaps }) => gaps),
  };
}

// An exact 0/1 knapsack on a table of half minutes: field times are multiples of 0.5.
function bestWithin(items: Weighed[], minutes: number): Set<Weighed> {
  const capacity = Math.floor(minutes * 2);
  let table: { value: number; chosen: Weighed[] }[] = Array.from({ length: capacity + 1 }, () => ({
    value: 0,
    chosen: [],
  }));
  for (const item of items) {
    const cost = Math.ceil(item.minutes * 2);
    const value = item.worth;
    table = table.map((cell, room) => {
      const before = table[room - cost];
      return before && before.value + value > cell.value + 1e-9
        ? { value: before.value + value, chosen: [...before.chosen, item] }
        : cell;
    });
  }
  return new Set(table[capacity]?.chosen);
}
