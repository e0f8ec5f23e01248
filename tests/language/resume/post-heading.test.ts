import { describe, expect, it } from "vitest";
import { type HeadingPart, hasPart, opensGroup, withHabits } from "../../../language/resume/post-heading.js";

const part = (label: HeadingPart["label"], line: number, before = "", pieces = 1): HeadingPart => ({
  ...{ label, line, before, pieces, from: 0, to: 1 },
});
const heading = (parts: HeadingPart[], isGroup = false) =>
  withHabits({ parts, rows: 1, isApart: true, isOwn: false, time: null, isGroup, score: 0 });

describe("the heading of a post", () => {
  it("has the relations of its parts, in one order of their labels, without what is nothing known", () => {
    expect(heading([part("T", 0), part("E", 0, ","), part("X", 0, "("), part("D", 1)]).relations).toEqual([
      ["ET", "behind"],
      ["DT", "below"],
      ["DE", "below"],
    ]);
  });

  it("has what stands between parts of a line, and the pieces of its place", () => {
    expect(heading([part("E", 0), part("P", 0, ",", 2), part("T", 1, "tab")]).separators).toEqual([
      ["P", "2"],
      ["EP", ","],
    ]);
  });

  it("opens a group if an employer stands alone, or above the title", () => {
    expect(opensGroup(heading([part("E", 0)], true))).toBe(true);
    expect(opensGroup(heading([part("E", 0), part("T", 1)]))).toBe(true);
    expect(opensGroup(heading([part("T", 0), part("E", 1)]))).toBe(false);
    expect(opensGroup(heading([part("E", 0), part("T", 0)]))).toBe(false);
  });

  it("has a part or not", () => {
    const one = heading([part("T", 0)]);
    expect([hasPart(one, "T"), hasPart(one, "E")]).toEqual([true, false]);
  });
});
