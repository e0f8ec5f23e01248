/** The median; null for no values. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The Theil–Sen slope: the median of the slopes between all pairs of points. Null for fewer than two points. */
export function slopeOf(points: readonly { x: number; y: number }[]): number | null {
  const slopes = points.flatMap((a, index) => points.slice(index + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
  return median(slopes);
}

/**
 * The exact two-sided p-value of the Mann–Kendall trend test: the fraction of all orders of the values whose rising and falling pairs are
 * at least as unequal. Equal values count as neither, so the p-value is conservative.
 */
export function trendProbability(values: readonly number[]): number | null {
  const length = values.length;
  if (length < 3) return null;
  let sum = 0;
  for (const [index, value] of values.entries())
    for (const later of values.slice(index + 1)) sum += Math.sign(later - value);
  const pairs = (length * (length - 1)) / 2;
  // The number of orders by their number of falling pairs (Mahonian numbers).
  let orders = [1];
  for (let size = 2; size <= length; size += 1) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    for (const [inversions, count] of orders.entries())
      for (let more = 0; more < size; more += 1) next[inversions + more] = (next[inversions + more] ?? 0) + count;
    orders = next;
  }
  const all = orders.reduce((total, count) => total + count, 0);
  const extreme = orders.reduce(
    (total, count, inversions) => total + (Math.abs(pairs - 2 * inversions) >= Math.abs(sum) ? count : 0),
    0,
  );
  return extreme / all;
}

/**
 * The two-sided p-value of Fisher's exact test on two shares: the sum of the probabilities of all tables with these margins that are at
 * most as probable as this one.
 */
export function fisherProbability(a: { hits: number; of: number }, b: { hits: number; of: number }): number | null {
  if (a.of === 0 || b.of === 0) return null;
  const hits = a.hits + b.hits;
  const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const log = (first: number) => logChoose(a.of, first) + logChoose(b.of, hits - first) - logChoose(a.of + b.of, hits);
  const here = log(a.hits);
  let sum = 0;
  // Rounding must not exclude tables that are exactly as probable.
  for (let first = Math.max(0, hits - b.of); first <= Math.min(a.of, hits); first += 1)
    if (log(first) <= here + 1e-9) sum += Math.exp(log(first));
  return Math.min(1, sum);
}

/** What came of the answers of one group of owners. */
export interface GroupShare {
  hits: number;
  of: number;
}

/** An estimated difference of two shares. */
export interface SharesApart {
  difference: number;
  /** From how unlike the groups of owners are, and never below that of answers which do not depend on each other. */
  standard_error: number;
  /** Stays true however often it is looked at. */
  p_value: number;
}

/** With fewer groups in either share, their spread is not known. */
export const FEWEST_GROUPS = 8;
/** The differences that are looked for are of this size, as a share. It alters how soon a difference shows, not how often chance shows one. */
const EXPECTED_DIFFERENCE = 0.1;

/**
 * Compares two shares by groups of owners, since answers of one owner depend on each other. The variance is that of a ratio over independent
 * groups (linearized). The p-value is the reciprocal of a likelihood ratio that is mixed over normal differences (Robbins 1970; Johari, Pekelis
 * and Walsh 2015): it may be looked at every day, and chance alone takes it below p once in 1/p comparisons at most. `t` is brought to the
 * scale of a likelihood ratio by n · ln(1 + t²/n), since the variance is estimated from few groups. Null with too few groups.
 */
export function sharesApart(a: GroupShare[], b: GroupShare[]): SharesApart | null {
  if (Math.min(a.length, b.length) < FEWEST_GROUPS) return null;
  const [first, second] = [shareByGroups(a), shareByGroups(b)];
  const difference = first.share - second.share;
  const variance = first.variance + second.variance;
  const degrees = a.length + b.length - 2;
  const squared = degrees * Math.log1p(difference ** 2 / variance / degrees);
  const mixed = EXPECTED_DIFFERENCE ** 2;
  const log = Math.log(variance / (variance + mixed)) / 2 + (squared * mixed) / (2 * (variance + mixed));
  return { difference, standard_error: Math.sqrt(variance), p_value: Math.min(1, Math.exp(-log)) };
}

function shareByGroups(groups: GroupShare[]): { share: number; variance: number } {
  const hits = groups.reduce((sum, one) => sum + one.hits, 0);
  const of = groups.reduce((sum, one) => sum + one.of, 0);
  const share = hits / of;
  const spread = groups.reduce((sum, one) => sum + (one.hits - share * one.of) ** 2, 0);
  const between = ((groups.length / (groups.length - 1)) * spread) / of ** 2;
  // Half an answer of each kind is added, so that a share of 0 or 1 is not taken as certain.
  const likely = (hits + 0.5) / (of + 1);
  return { share, variance: Math.max(between, (likely * (1 - likely)) / of) };
}

const factorials: number[] = [0, 0];

function logFactorial(n: number): number {
  for (let next = factorials.length; next <= n; next += 1)
    factorials.push((factorials[next - 1] ?? 0) + Math.log(next));
  return factorials[n] ?? 0;
}
