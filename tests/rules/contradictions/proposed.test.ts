import { describe, expect, it } from "vitest";
import type { ClaimSource } from "../../../domain/answer.js";
import { quotesOverlap, settleProposed } from "../../../rules/contradictions/proposed.js";

const source = (kind: ClaimSource["kind"], ref: string, quote: string, start = 0): ClaimSource => ({
  ...{ kind, ref, quote, start, end: start + quote.length },
});
const LINE = source("resume", "r", "Led a team of 12 bakers", 100);
const OTHER_LINE = source("resume", "r", "Worked alone at night", 200);
const REPLY = source("reply", "a.story", "There were five of us on each shift.");
const all = [LINE, OTHER_LINE, REPLY];
const settled = (...pairs: [string, string][]) =>
  settleProposed(
    pairs.map(([first, second]) => ({ first, second })),
    all,
  ).map((pair) => pair.map(({ quote, start }) => [quote, start]));

describe("a contradiction that a model proposes", () => {
  it("is asked about with the places of both passages", () => {
    expect(settled(["team of 12", "five of us"])).toEqual([
      [
        ["team of 12", 106],
        ["five of us", 11],
      ],
    ]);
  });

  it("is dropped where a passage is not there word for word, or none is the candidate's own reply", () => {
    expect(settled(["team of twelve", "five of us"])).toEqual([]);
    expect(settled(["team of 12", "Worked alone"])).toEqual([]);
  });

  it("is dropped where both are the same words", () => {
    expect(settled(["five of us", "There were five"])).toEqual([]);
    expect(settled(["There were", "each shift"])).toHaveLength(1);
    expect(quotesOverlap(LINE, { ...LINE, ref: "other" })).toBe(false);
  });

  it("is one of five at most", () => {
    expect(settled(...Array.from({ length: 8 }, (): [string, string] => ["team of 12", "five of us"]))).toHaveLength(5);
  });
});
