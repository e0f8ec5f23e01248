import { describe, expect, it } from "vitest";
import { measureContradictions } from "../../lab/eval/contradictions.js";
import { scores, sum } from "../../lab/eval/counts.js";
import { measureClaims } from "../../lab/eval/grounding.js";
import { correlationOf, measureJudging, rankCorrelation } from "../../lab/eval/judging.js";
import { measureRanked } from "../../lab/eval/ranked.js";
import { measureStories } from "../../lab/eval/stories.js";
import { setAt } from "../../lab/support/data.js";
import { reader } from "../../lab/support/reader.js";

/* The bounds are just beyond the figures of this code; the note of a change says which bound moved. */
describe("what the program writes, end to end through the answer graph", () => {
  it.each(["read/claims/a", "read/claims/b", "unseen/claims/swapped", "unseen/claims/e"] as const)(
    "is no fabrication without the candidate's word, and hardly loses a true sentence: %s",
    async (folder) => {
      const measured = await measureClaims(reader, setAt(folder));
      expect(measured.fabrications).toBeGreaterThanOrEqual(60);
      expect(measured.exportedFalse).toEqual([]);
      expect(measured.leftOutTrue.length).toBeLessThanOrEqual(0.02 * measured.truths);
      expect(measured.repairs).toBeLessThanOrEqual(0.1 * measured.answers);
      // The offline provider repeats the candidate's words: nothing is refused. What is not plainly told is left to the candidate, who confirms it here.
      expect(measured.ownNotProved.filter((one) => !/^[^:]+: \d+ confirmed$/u.test(one))).toEqual([]);
      // One more than before what only may be untrue was asked about instead of left out.
      expect(measured.ownAsks).toBeLessThanOrEqual(5);
    },
  );

  it("reports contradictions that can be computed, and hardly a false one", () => {
    for (const folder of [
      "read/grounding/first",
      "read/grounding/later",
      "unseen/grounding/aside",
      "read/contradictions",
    ] as const) {
      const { precision } = scores(sum(measureContradictions(reader, setAt(folder), () => {})));
      expect(precision, folder).toBeGreaterThan(0.88);
    }
    const overlap = measureContradictions(reader, setAt("read/grounding/later"), () => {}).find(
      ([kind]) => kind === "overlap",
    );
    expect(overlap && scores(overlap[1]).recall).toBeGreaterThan(0.5);
  });
});

describe("the offline judge on labelled answers", () => {
  it("ranks them as people do, and no padding pays", () => {
    const { judged, padded } = measureJudging(setAt("fit/judging"));
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(correlationOf(judged)).toBeGreaterThan(0.8);
    expect(padded.filter((one) => one.padded > one.original)).toEqual([]);
    expect(
      judged.filter(({ label, noFigures, score }) => label === "good" && noFigures && score >= 8).length,
    ).toBeGreaterThan(0);
    const aside = measureJudging(setAt("unseen/judging/aside"));
    expect(correlationOf(aside.judged)).toBeGreaterThan(0.6);
  });

  it("ranks pairs as people did, more often than not those that it has not seen", () => {
    // Composed answers, not stories as they are typed: since the judge is fitted to those, it does a little worse here (26, 22 and 3 before).
    expect(measureRanked(setAt("fit/ranked/a.json")).agrees).toBeGreaterThanOrEqual(24);
    const unseen = measureRanked(setAt("unseen/ranked/b.json"));
    expect(unseen.agrees).toBeGreaterThanOrEqual(21);
    expect(unseen.poorAccepted).toBeLessThanOrEqual(6);
  });

  it("accepts stories as people typed them, hardly a poor one, and ranks those that it has not seen", async () => {
    const newest = await measureStories(setAt("read/stories/d.json"));
    expect(newest).toMatchObject({ pairs: 59, poor: 53, good: 65 });
    expect(newest.agrees).toBeGreaterThanOrEqual(47);
    expect(newest.poorAccepted).toBeLessThanOrEqual(9);
    expect(newest.goodRefused).toBeLessThanOrEqual(7);
  });

  it("does so in German", async () => {
    const unseen = await measureStories(setAt("unseen/stories/de.json"));
    expect(unseen).toMatchObject({ pairs: 20, poor: 21, good: 19 });
    expect(unseen.agrees).toBeGreaterThanOrEqual(17);
    expect(unseen.poorAccepted).toBeLessThanOrEqual(2);
    expect(unseen.goodRefused).toBeLessThanOrEqual(3);
  });

  it("gives one answer one score", () => {
    const scored = () => measureJudging(setAt("unseen/judging/aside")).judged.map(({ score }) => score);
    const first = scored();
    for (let time = 1; time < 20; time += 1) expect(scored()).toEqual(first);
  });

  it("is measured by Spearman's correlation, ties at their mean rank", () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBe(1);
    expect(
      rankCorrelation([
        [1, 30],
        [2, 20],
        [3, 10],
      ]),
    ).toBe(-1);
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
        [2, 3],
        [2, 3],
      ]),
    ).toBeCloseTo(0.943, 3);
  });
});
