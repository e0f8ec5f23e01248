import { describe, expect, it } from "vitest";
import { lineFeatures, sectionFeatures, wordFeatures } from "../../../language/resume/features.js";
import { rowsOf } from "../../../language/resume/rows.js";

const ofLine = (text: string, at = 0) => {
  const rows = rowsOf(text);
  const row = rows[at];
  if (!row) throw new Error("No such row");
  const around = { before: rows[at - 1], after: rows[at + 1] };
  return {
    plain: [...lineFeatures(row, { ...around, hasSigns: false }).keys()],
    amongItems: [...lineFeatures(row, { ...around, hasSigns: true }).keys()],
  };
};

describe("features of words", () => {
  it("are the same whatever the capitals and the figures", () => {
    expect(wordFeatures("EMPLOYMENT HISTORY")).toEqual(wordFeatures("Employment history"));
    expect(wordFeatures("Level 3")).toEqual(wordFeatures("Level 12"));
    expect(wordFeatures("Baker")).not.toEqual(wordFeatures("Bakery"));
  });

  it("are the words, their ends, their pairs and the signs between them", () => {
    const found = [...wordFeatures("Night Porter, York").keys()];
    for (const name of [
      "word porter",
      "end ter",
      "begin port",
      "pair night porter",
      "first night",
      "last york",
      "words 3",
      "sign ,",
    ])
      expect(found).toContain(name);
    expect(found).not.toContain("pair night york");
    expect(found).not.toContain("sign -");
  });

  it("end after twelve words", () => {
    const twelve = "one two three four five six seven eight nine ten eleven twelve";
    expect(wordFeatures(`${twelve} baker`)).toEqual(wordFeatures(twelve));
    expect(wordFeatures(`baker ${twelve}`)).not.toEqual(wordFeatures(twelve));
  });
});

describe("features of a line", () => {
  it("tell an item from a plain line, and a plain line from one among items", () => {
    expect(ofLine("- Baked bread").plain).toContain("shape some no time");
    expect(ofLine("Baked bread").plain).toContain("shape none no time");
    expect(ofLine("Baked bread").amongItems).toContain("shape missing no time");
  });

  it("tell a range of time from a single date", () => {
    expect(ofLine("Baker, 2018 - 2021").plain).toEqual(expect.arrayContaining(["range", "shape none time"]));
    expect(ofLine("Baker, 2018").plain).toContain("shape none time");
    expect(ofLine("Baker, 2018").plain).not.toContain("range");
  });

  it("know the lines above and below", () => {
    const text = "Baker, 2018 - 2021\n- Baked bread\n\nNurse";
    expect(ofLine(text, 0).plain).toEqual(expect.arrayContaining(["before nothing 0", "after item 0"]));
    expect(ofLine(text, 1).plain).toEqual(
      expect.arrayContaining(["before plain 0", "before time true some", "after plain 1", "after time false some"]),
    );
    expect(ofLine(text, 2).plain).toEqual(expect.arrayContaining(["before item 1", "after nothing 0", "above 1"]));
  });
});

describe("features of a section", () => {
  it("come from its first twelve rows and their number", () => {
    const lines = Array.from({ length: 13 }, () => "Baked bread.");
    const names = (last: string) => [...sectionFeatures(rowsOf([...lines, last].join("\n"))).keys()];
    expect(names("Polish (2018 - 2021)")).toEqual(names("Bread"));
    expect(names("Bread")).toEqual(
      expect.arrayContaining(["word bread", "sentences 4", "short 4", "ranges 0", "rows 4"]),
    );
    expect([...sectionFeatures(rowsOf(lines[0] ?? "")).keys()]).toContain("rows 0");
  });
});
