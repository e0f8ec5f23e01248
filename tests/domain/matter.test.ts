import { describe, expect, it } from "vitest";
import { furtherGaps, gapIdsOf, matterKindOf, mattersOf } from "../../domain/matter.js";
import { aGap } from "../../lab/support/builders.js";

const gaps = ["g1", "g2", "g3"].map((gap_id) => aGap({ gap_id }));

describe("a matter", () => {
  it("is settled by a story, a form for papers, a form for conditions, or a form of its own", () => {
    expect(
      (["skill", "knowledge", "degree", "licence", "logistics", "years", "language"] as const).map(matterKindOf),
    ).toEqual(["story", "story", "papers", "papers", "conditions", "alone", "alone"]);
  });

  it("has its gaps in order; a gap that no matter names is one by itself", () => {
    const all = mattersOf([{ gap_ids: ["g3", "g1", "gone"], why: "one case" }], gaps);
    expect(all.map((one) => one.gaps.map(({ gap_id }) => gap_id))).toEqual([["g3", "g1"], ["g2"]]);
    expect(mattersOf([{ gap_ids: ["gone"], why: null }], [])).toEqual([]);
  });

  it("names the further gaps by the gap that comes first", () => {
    const [, , third] = gaps;
    const matters = [{ gap_ids: ["g3", "g1"], why: null }];
    expect(furtherGaps(matters, gaps, gaps)).toEqual({ g3: [gaps[0]] });
    expect(furtherGaps(matters, gaps, [])).toEqual({});
    expect(furtherGaps([], gaps, third ? [third] : [])).toEqual({});
  });

  it("of a question of an earlier release has one gap", () => {
    expect([gapIdsOf({ gap_id: "g1" }), gapIdsOf({ gap_id: "g1", gap_ids: ["g1", "g2"] })]).toEqual([
      ["g1"],
      ["g1", "g2"],
    ]);
  });
});
