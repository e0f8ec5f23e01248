import type { Judgement, Verdict } from "../domain/answer.js";
import { assert } from "../domain/errors.js";

/** A score this close to the threshold may fall on the other side of it when it is judged again. */
const UNCERTAIN_BAND = 0.5;

/**
 * True if another judgement could change the result: a single score close to the threshold, or two on opposite sides of it. Three always settle
 * it, since their median is on one side.
 */
export function isUnsettled(scores: number[], threshold: number): boolean {
  const [first = threshold, second] = scores;
  if (second === undefined) return Math.abs(first - threshold) <= UNCERTAIN_BAND;
  return scores.length === 2 && first >= threshold !== second >= threshold;
}

/**
 * The judgement with the median score, unchanged, and the spread of the samples. `uncertain` if the score is within the band,
 * or if the samples are on both sides of the threshold. Throws without a judgement.
 */
export function medianVerdict(version: number, judgements: Judgement[], threshold: number): Verdict {
  const sorted = [...judgements].sort((a, b) => a.score - b.score);
  const [lowest, median, highest] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  assert(lowest && median && highest, "a verdict has at least one judgement");
  const disagree = lowest.score < threshold && highest.score >= threshold;
  return {
    ...median,
    version,
    samples: judgements.length,
    spread: Math.round((highest.score - lowest.score) * 10) / 10,
    uncertain: disagree || Math.abs(median.score - threshold) <= UNCERTAIN_BAND,
  };
}
