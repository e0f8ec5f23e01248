import { describe, expect, it } from "vitest";
import { drawSet } from "../../lab/draw/sets.js";
import { toText } from "../../lab/draw/text.js";

describe("a drawn set of résumés", () => {
  const fitted = drawSet("fit/resumes/a", 2, true);

  it("is the same each time", () => {
    const texts = (set: typeof fitted) => set.map(({ resume, layout }) => toText(resume, layout));
    expect(texts(drawSet("fit/resumes/a", 2, true))).toEqual(texts(fitted));
    expect(new Set(texts(fitted)).size).toBe(fitted.length);
  });

  it("has every word of its posts in the text, and the fields where they are said to be", () => {
    for (const { resume, layout } of fitted) {
      const text = toText(resume, { ...layout, width: 0 }).toLowerCase();
      for (const { position, name, lines } of resume.posts)
        for (const said of [position, name, ...lines]) expect(text).toContain(said.toLowerCase());
      for (const line of resume.lines)
        for (const { from, to } of line.fields) expect(line.text.slice(from, to).trim()).not.toBe("");
    }
  });

  it("has no heading of posts in common with the layouts that are reported", () => {
    const headings = (set: typeof fitted) => new Set(set.map(({ layout }) => JSON.stringify(layout.heading)));
    const reported = headings(drawSet("unseen/resumes", 4, false));
    expect([...headings(fitted)].filter((one) => reported.has(one))).toEqual([]);
  });
});
