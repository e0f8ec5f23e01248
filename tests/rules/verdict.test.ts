import { describe, expect, it } from "vitest";
import type { Judgement } from "../../domain/answer.js";
import { scoreOf } from "../../rules/gate.js";
import { isUnsettled, medianVerdict } from "../../rules/verdict.js";

function judgement(score: number): Judgement {
  const criteria = { specificity: score, evidence: score, professional_language: score, relevance: score };
  return { criteria, score, strengths: [], issues: [] };
}

describe("the verdict of several judgements", () => {
  it("is the one with the median score, as it was given, with how far they lie apart", () => {
    const [low, middle, high] = [
      judgement(4),
      { ...judgement(8), strengths: [{ label: "Mine", description: "d" }] },
      judgement(9),
    ];
    expect(medianVerdict(3, [high, low, middle], 6)).toMatchObject({
      version: 3,
      score: 8,
      samples: 3,
      spread: 5,
      strengths: [{ label: "Mine" }],
    });
  });

  it.each([
    ["near the threshold", [7.2], 7, true],
    ["far from it", [8], 7, false],
    ["where the samples fall on both sides", [6, 8, 8], 7, true],
    ["where they agree", [8, 8, 9], 7, false],
  ])("is uncertain %s", (_, scores, threshold, uncertain) => {
    expect(medianVerdict(1, scores.map(judgement), threshold).uncertain).toBe(uncertain);
  });

  it("flips in at most 2 % of decisions outside the uncertain band, with noise of one point on every criterion", () => {
    let state = 20_261_120;
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const noisy = (figure: number) => Math.min(10, Math.max(1, figure + Math.floor(random() * 3) - 1));
    let certain = 0;
    let flipped = 0;
    let asked = 0;
    for (let trial = 0; trial < 20_000; trial += 1) {
      const figures = Array.from({ length: 4 }, () => 3 + Math.floor(random() * 7));
      const [specificity = 5, evidence = 5, professional_language = 5, relevance = 5] = figures;
      const threshold = 5 + Math.floor(random() * 4);
      const truth = scoreOf({ specificity, evidence, professional_language, relevance });
      const samples: Judgement[] = [];
      do {
        const criteria = {
          specificity: noisy(specificity),
          evidence: noisy(evidence),
          professional_language: noisy(professional_language),
          relevance: noisy(relevance),
        };
        samples.push({ criteria, score: scoreOf(criteria), strengths: [], issues: [] });
      } while (
        isUnsettled(
          samples.map(({ score }) => score),
          threshold,
        )
      );
      asked += samples.length;
      const verdict = medianVerdict(1, samples, threshold);
      if (verdict.uncertain) continue;
      certain += 1;
      if (verdict.score >= threshold !== truth >= threshold) flipped += 1;
    }
    expect(certain).toBeGreaterThan(10_000);
    expect(flipped / certain).toBeLessThanOrEqual(0.02);
    expect(asked / 20_000, "calls of the judge per decision").toBeLessThanOrEqual(1.4);
  });
});
