import { describe, expect, it } from "vitest";
import { dateOf, lineIdOfQuote, Month, monthText, postIdOf, ReadingBody, ReadingChange } from "../../domain/reading.js";

describe("what names a part of the reading", () => {
  it("is its place in the text", () => {
    expect(postIdOf({ quote: { start: 46 } })).toBe("p46");
    expect(lineIdOfQuote({ start: 87, end: 115 })).toBe("l87-115");
  });

  it("is a year or a month for a time, both ways", () => {
    for (const text of ["2021", "2021-03", "0987-12"]) expect(monthText(dateOf(text))).toBe(text);
    expect(dateOf("2021-03")).toEqual({ year: 2021, month: 3 });
    expect(dateOf("2021")).toEqual({ year: 2021, month: null });
    for (const wrong of ["2021-13", "21", "03/2021", "2021-3", ""]) expect(Month.safeParse(wrong).success).toBe(false);
  });
});

describe("the body of a correction", () => {
  it("has changes or what is taken back, and not both", () => {
    const changes = [{ op: "set_requirement", requirement_id: "r1", strength: "not_asked" }];
    expect(ReadingBody.safeParse({ changes }).success).toBe(true);
    expect(ReadingBody.safeParse({ undo: "cor_1" }).success).toBe(true);
    for (const wrong of [{}, { changes, undo: "cor_1" }, { changes: [] }, { changes, note: "why" }])
      expect(ReadingBody.safeParse(wrong).success).toBe(false);
  });

  it("moves a line to a post, a part, or apart", () => {
    const move = (to: string) => ReadingChange.safeParse({ op: "move_line", line_id: "l1-5", to }).success;
    expect(["p46", "skills", "apart"].map(move)).toEqual([true, true, true]);
    expect(["46", "work", "somewhere"].map(move)).toEqual([false, false, false]);
  });
});
