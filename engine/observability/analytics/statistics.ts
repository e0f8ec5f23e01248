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

const factorials: number[] = [0, 0];

function logFactorial(n: number): number {
  for (let next = factorials.length; next <= n; next += 1)
    factorials.push((factorials[next - 1] ?? 0) + Math.log(next));
  return factorials[n] ?? 0;
}
