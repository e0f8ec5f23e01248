import type { Judgement, Verdict } from "../domain/answer.js";

/** A score so near the threshold may fall on its other side when it is judged again. */
export const UNCERTAIN_BAND = 0.5;

/**
 * True when another judgement could change the result: one score alone near the threshold, or two on opposite sides of it.
 * Three always settle it, since their median is on one side.
 */
export function isUnsettled(scores: number[], threshold: number): boolean {
  const [first = threshold, second] = scores;
  if (second === undefined) return Math.abs(first - threshold) <= UNCERTAIN_BAND;
  return scores.length === 2 && first >= threshold !== second >= threshold;
}

/**
 * The judgement with the median score, as its judge gave it, and how far the samples lie apart. Uncertain when it is within
 * the band, or when the samples fall on both sides of the threshold.
 */
export function medianVerdict(version: number, judgements: Judgement[], threshold: number): Verdict {
  const sorted = [...judgements].sort((a, b) => a.score - b.score);
  const [lowest, median, highest] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  if (!lowest || !median || !highest) throw new Error("a verdict needs a judgement");
  const disagree = lowest.score < threshold && highest.score >= threshold;
  return {
    ...median,
    version,
    samples: judgements.length,
    spread: Math.round((highest.score - lowest.score) * 10) / 10,
    uncertain: disagree || Math.abs(median.score - threshold) <= UNCERTAIN_BAND,
  };
}
