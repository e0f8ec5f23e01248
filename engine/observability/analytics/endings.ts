import type { EndingReport } from "../../../domain/analytics.js";
import { WITH_GOOD_ANSWER } from "../../../domain/answer.js";
import { type ChanceOf, KnownOfGap } from "../../../domain/gap.js";
import { METRICS_KEPT_MS, STEP_MS, stepAt } from "../../../domain/metric.js";
import { Bucket, type Series } from "../bucket.js";
import type { History } from "../history.js";
import { shareOf } from "../reports/performance.js";
import { DAY_MS } from "./forecast.js";

/** A group's share is drawn towards that of its like as if so many more of them had ended. */
const DRAWN_BY = 10;
/** With fewer questions checked, the order is left as it is. */
const FEWEST_CHECKED = 100;
const FIFTHS = 5;
/** The candidate has taken the gap out: that says nothing about how its question would have ended. */
const TAKEN_OUT = "dismissed";

/** How many questions ended, and how many of them with an answer that counts for the match. */
interface Count {
  questions: number;
  met: number;
}
/** The same, of gaps of one kind, status and priority. */
interface Ended extends Count {
  gap: KnownOfGap;
}

/**
 * How questions end, by kind, status and priority of their gaps, over 30 days. Each day's questions are expected from the days before and compared
 * with what came. `chanceOf` is null until that is better than one share for all.
 */
export async function endingsOf(
  history: Pick<History, "hours">,
  now: Date,
): Promise<{ report: EndingReport; chanceOf: ChanceOf | null }> {
  const to = stepAt("hour", now.getTime()) + STEP_MS.hour;
  const from = to - METRICS_KEPT_MS;
  const hours = await history.hours(from, to, ({ kind }) => kind === "ending");
  const days = byDay(hours).map(({ series }) => series.flatMap(endedIn));
  const tally = new Tally();
  const pairs = days.flatMap((day) => {
    const expected = day.map((ended) => ({ ...ended, chance: tally.chanceOf(ended.gap), mean: tally.mean }));
    for (const one of day) tally.add(one);
    return expected;
  });
  // Nothing is known on the first day.
  const check = checkOf(pairs.slice(days[0]?.length ?? 0), days.length - 1);
  const is_used = check !== null && check.questions >= FEWEST_CHECKED && check.error < check.error_of_mean;
  const report = {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    questions: tally.all.questions,
    met: shareOf(tally.all.met, tally.all.questions),
    groups: tally.groups.map((group) => ({ ...group.gap, ...countOf(group), chance: tally.chanceOf(group.gap) })),
    check,
    is_used,
  };
  return { report, chanceOf: is_used ? (gap) => tally.chanceOf(gap) : null };
}

function byDay(hours: Map<number, Bucket>): Bucket[] {
  const days = new Map<number, Bucket>();
  for (const [at, hour] of [...hours].sort(([a], [b]) => a - b)) {
    const day = days.get(at - (at % DAY_MS)) ?? new Bucket();
    for (const series of hour.series) day.merge(series);
    days.set(at - (at % DAY_MS), day);
  }
  return [...days.values()];
}

// The operation is "<kind> <status>".
function endedIn({ labels: { operation, priority, outcome }, count }: Series): Ended[] {
  const [kind, status] = operation.split(" ");
  const gap = KnownOfGap.safeParse({ kind, status, priority }).data;
  if (!gap || outcome === TAKEN_OUT) return [];
  return [{ gap, questions: count, met: WITH_GOOD_ANSWER.includes(outcome) ? count : 0 }];
}

/** Counts of all questions, of those of a kind, of its status, and of its priority. */
class Tally {
  private readonly counts = new Map<string, Ended>();
  readonly all: Count = { questions: 0, met: 0 };

  add(ended: Ended): void {
    addTo(this.all, ended);
    for (const name of namesOf(ended.gap)) {
      const sum = this.counts.get(name) ?? { gap: ended.gap, questions: 0, met: 0 };
      addTo(sum, ended);
      this.counts.set(name, sum);
    }
  }

  /** The share of all; of no question at all, one half. */
  get mean(): number {
    return (this.all.met + 1) / (this.all.questions + 2);
  }

  /** The share of the narrowest group, drawn towards that of the next wider one, and so on. */
  chanceOf(gap: KnownOfGap): number {
    return namesOf(gap).reduce((wider, name) => {
      const { met, questions } = this.counts.get(name) ?? { met: 0, questions: 0 };
      return (met + DRAWN_BY * wider) / (questions + DRAWN_BY);
    }, this.mean);
  }

  /** The narrowest groups, the largest first. */
  get groups(): Ended[] {
    return [...this.counts]
      .filter(([name, { gap }]) => name === namesOf(gap).at(-1))
      .map(([, group]) => group)
      .sort((a, b) => b.questions - a.questions);
  }
}

// From wide to narrow.
function namesOf({ kind, status, priority }: KnownOfGap): string[] {
  return [kind, `${kind} ${status}`, `${kind} ${status} ${priority}`];
}

function addTo(sum: Count, { questions, met }: Count): void {
  sum.questions += questions;
  sum.met += met;
}

function countOf({ questions, met }: Count): Count {
  return { questions, met };
}

interface Expected extends Count {
  chance: number;
  mean: number;
}

function checkOf(pairs: Expected[], days: number): EndingReport["check"] {
  const { questions } = sumOf(pairs);
  if (questions === 0) return null;
  return {
    questions,
    days,
    error: squaredError(pairs, ({ chance }) => chance) / questions,
    error_of_mean: squaredError(pairs, ({ mean }) => mean) / questions,
    calibration: Array.from({ length: FIFTHS }, (_, fifth) => {
      const here = pairs.filter(({ chance }) => Math.min(FIFTHS - 1, Math.floor(chance * FIFTHS)) === fifth);
      const sum = sumOf(here);
      const expected = here.reduce((total, pair) => total + pair.chance * pair.questions, 0);
      return {
        from: fifth / FIFTHS,
        to: (fifth + 1) / FIFTHS,
        questions: sum.questions,
        expected: expected / sum.questions,
        met: sum.met / sum.questions,
      };
    }).filter((fifth) => fifth.questions > 0),
  };
}

function sumOf(counts: Count[]): Count {
  const sum = { questions: 0, met: 0 };
  for (const count of counts) addTo(sum, count);
  return sum;
}

function squaredError(pairs: Expected[], of: (pair: Expected) => number): number {
  return pairs.reduce((sum, pair) => {
    const expected = of(pair);
    return sum + pair.met * (1 - expected) ** 2 + (pair.questions - pair.met) * expected ** 2;
  }, 0);
}
