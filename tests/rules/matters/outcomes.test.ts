import { describe, expect, it } from "vitest";
import type { Field, FieldValues } from "../../../domain/question.js";
import { aGap, details, experience } from "../../../lab/support/builders.js";
import { gapOutcomes } from "../../../rules/matters/outcomes.js";

const gaps = [aGap({ gap_id: "g1" }), aGap({ gap_id: "g2" }), aGap({ gap_id: "g3" })];
const yes = { ...experience("yes"), fields: [] };
const told = { ...details({ story: "I did it." }), fields: [] };
const base = { gaps, outcome: "accepted" as const, replies: [yes, told], covers: null, shown: [], dated: null };
const shown = (gap_id: string, covers: "covered" | "partial" | "missing", sentence: string | null = null) => ({
  ...{ gap_id, covers, sentence },
});

describe("the outcome of each gap", () => {
  it("of a story is that of the question for what it shows; the others stay open", () => {
    expect(gapOutcomes({ ...base, shown: [shown("g2", "partial", "I did it."), shown("g3", "missing")] })).toEqual({
      g1: { outcome: "accepted", covers: "covered", sentence: null },
      g2: { outcome: "accepted", covers: "partial", sentence: "I did it." },
    });
  });

  it("leaves the first open where the story shows only another; where it shows none, the first has ended", () => {
    const other = gapOutcomes({ ...base, covers: "missing", shown: [shown("g2", "covered")] });
    expect(Object.keys(other)).toEqual(["g2"]);
    const none = gapOutcomes({ ...base, covers: "missing", shown: [shown("g2", "missing")] });
    expect(none).toEqual({ g1: { outcome: "accepted", covers: "missing", sentence: null } });
  });

  it("counts a no for one of them at once, and a no or a plan for the question for all others", () => {
    const no = { ...yes, reply: { ...yes.reply, no_to: ["g2"] } } as typeof yes;
    expect(gapOutcomes({ ...base, outcome: null, replies: [no] })).toMatchObject({ g2: { outcome: "skipped" } });
    expect(Object.keys(gapOutcomes({ ...base, outcome: null, replies: [yes] }))).toEqual([]);
    const ended = gapOutcomes({ ...base, outcome: "learning", replies: [no] });
    expect(Object.values(ended).map(({ outcome }) => outcome)).toEqual(["learning", "skipped", "learning"]);
  });

  it("of a form is that of its row", () => {
    const fields: Field[] = ["g1", "g2", "g3"].map((gap_id, at) => ({
      ...{ id: at === 0 ? "status" : `status_${at + 1}`, type: "select", question: "?", required: false, gap_id },
    }));
    const papers = gaps.map((gap) => ({ ...gap, kind: "certificate" as const }));
    const filled = (values: FieldValues) =>
      gapOutcomes({ ...base, gaps: papers, replies: [{ ...details(values), fields }] });
    expect(filled({ status: "booked", status_3: "not_passed" })).toEqual({
      g1: { outcome: "accepted", covers: "partial", sentence: null },
      g3: { outcome: "skipped", covers: "missing", sentence: null },
    });
  });
});
