import { describe, expect, it } from "vitest";
import { falseAlarms, measureContradictions } from "../../eval/contradictions.js";
import { scores, sum } from "../../eval/counts.js";
import { measureDrafts, measureGrounding, type Sentence } from "../../eval/grounding.js";
import { correlationOf, measureJudging, rankCorrelation } from "../../eval/judging.js";

const gold = new URL("../gold/", import.meta.url).pathname;
const share = (list: Sentence[], is: Sentence["is"], decided: Sentence["decided"]) => {
  const all = list.filter((one) => one.is === is);
  return all.filter((one) => one.decided === decided).length / all.length;
};
const blockedDrafts = (folder: string) => {
  const drafts = measureDrafts(folder);
  const total = (field: "claims" | "blocked") => drafts.reduce((all, one) => all + one[field], 0);
  return total("blocked") / total("claims");
};
const nobody = () => {};

/* Floors stand just below the figures of this code; the note of a change says which moved. */
describe("the rules on the gold sets", () => {
  it("support no fabrication, and block few true sentences", () => {
    const open = measureGrounding(`${gold}grounding`);
    expect(open.length).toBeGreaterThan(490);
    expect(share(open, "fabrication", "supported")).toBe(0);
    expect(share(open, "true", "blocked")).toBeLessThanOrEqual(0.03);
    expect(share(open, "true", "supported")).toBeGreaterThan(0.1);
    // Nobody has tuned for these, save for the one that passed: what they show is what a stranger gets.
    const aside = measureGrounding(`${gold}grounding/aside`);
    expect(share(aside, "fabrication", "supported")).toBe(0);
    expect(share(aside, "true", "blocked")).toBeLessThanOrEqual(0.03);
    const later = measureGrounding(`${gold}grounding/later`);
    expect(share(later, "fabrication", "supported")).toBe(0);
    expect(share(later, "true", "blocked")).toBeLessThanOrEqual(0.03);
  });

  it("bear out what the offline provider writes from the candidate's words", () => {
    expect(blockedDrafts(`${gold}grounding`)).toBeLessThanOrEqual(0.03);
    expect(blockedDrafts(`${gold}grounding/later`)).toBeLessThanOrEqual(0.03);
  });

  it("find planted contradictions, and hardly any in what is true", () => {
    const open = scores(sum(measureContradictions(`${gold}grounding`, nobody)));
    expect(open.recall).toBeGreaterThanOrEqual(0.9);
    expect(open.precision).toBeGreaterThanOrEqual(0.9);
    const later = scores(sum(measureContradictions(`${gold}grounding/later`, nobody)));
    expect(later.recall).toBeGreaterThan(0.8);
    expect(later.precision).toBeGreaterThan(0.9);
    const aside = scores(sum(measureContradictions(`${gold}grounding/aside`, nobody)));
    // Nobody has tuned for these: what they show is what a stranger gets.
    expect(aside.recall).toBeGreaterThan(0.3);
    expect(aside.precision).toBeGreaterThan(0.6);
    expect(falseAlarms(`${gold}grounding`, nobody).alarms).toBeLessThanOrEqual(1);
  });
});

describe("the offline judge on labelled answers", () => {
  it("ranks them as people do, and no padding pays", () => {
    const { judged, padded } = measureJudging(`${gold}judging`);
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(correlationOf(judged)).toBeGreaterThan(0.8);
    expect(padded.filter((one) => one.padded > one.original)).toEqual([]);
    expect(
      judged.filter(({ label, noFigures, score }) => label === "good" && noFigures && score >= 8).length,
    ).toBeGreaterThan(0);
    const aside = measureJudging(`${gold}judging/aside`);
    expect(correlationOf(aside.judged)).toBeGreaterThan(0.6);
  });

  it("gives one answer one score", () => {
    const scored = () => measureJudging(`${gold}judging/aside`).judged.map(({ score }) => score);
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
