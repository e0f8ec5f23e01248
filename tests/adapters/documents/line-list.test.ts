import { describe, expect, it } from "vitest";
import { LineList, rowOfLines, withRelativeSizes } from "../../../adapters/documents/line-list.js";

describe("the lines of a document", () => {
  it("are one for each line of an added text, however it ends, and each has its format", () => {
    const list = new LineList();
    list.add("Ann Field\r\nBaker\vCook\u2028Clerk", { bold: true });
    list.add("Mill Street Ltd");
    expect(list.length).toBe(5);
    expect(list.done()).toEqual({
      text: "Ann Field\nBaker\nCook\nClerk\nMill Street Ltd",
      lines: [{ bold: true }, { bold: true }, { bold: true }, { bold: true }, {}],
    });
  });

  it("have one blank line where several are asked for, and none at their beginning and end", () => {
    const list = new LineList();
    list.blank();
    expect(list.length).toBe(0);
    list.add(" \n");
    list.add("Work", { level: 2 });
    list.blank();
    list.blank();
    list.add("Baker", { item: true });
    list.blank();
    list.add("\t");
    expect(list.done()).toEqual({ text: "Work\n\nBaker", lines: [{ level: 2 }, {}, { item: true }] });
  });

  it("take those of another text with its formats", () => {
    const list = new LineList();
    list.add("Ann Field", { level: 1 });
    list.addAll({ text: "Baker\nCook", lines: [{ zone: "footer" }] });
    expect(list.done()).toEqual({ text: "Ann Field\nBaker\nCook", lines: [{ level: 1 }, { zone: "footer" }, {}] });
  });

  it("are none if no line has words", () => {
    const list = new LineList();
    expect(list.done()).toEqual({ text: "", lines: [] });
    list.add("  \n\t");
    expect(list.done()).toEqual({ text: "", lines: [] });
  });
});

describe("a row of cells", () => {
  const line = (text: string) => ({ text, format: {} });

  it("has a time on one line that a narrow cell has broken, and no other cell's lines", () => {
    const post = [line("Baker, Mill Bakery, Ripley"), line("- Baked the bread")];
    const texts = (cell: string[]) => rowOfLines([cell.map(line), post]).map(({ text }) => text);
    expect(texts(["Oct 2021 –", "now"])).toEqual(["Oct 2021 – now\tBaker, Mill Bakery, Ripley", "- Baked the bread"]);
    expect(texts(["2015 –", "Sept 2021"])[0]).toBe("2015 – Sept 2021\tBaker, Mill Bakery, Ripley");
    expect(texts(["Ann Field", "Ripley"])).toContain("Ann Field");
  });
});

describe("the sizes of lines", () => {
  it("are multiples of the size of most letters, not of most lines", () => {
    const text = "Ann\nWork\nSkills\nBaked the bread of three shops";
    const lines = [{ size: 24, bold: true as const }, { size: 15 }, { size: 15 }, { size: 10 }];
    expect(withRelativeSizes({ text, lines })).toEqual({
      text,
      lines: [{ size: 2.4, bold: true }, { size: 1.5 }, { size: 1.5 }, {}],
    });
  });

  it("are rounded, and left out where they are the usual one or not known", () => {
    const lines = [{ size: 12 }, { size: 12.2 }, { size: 16.1 }, { level: 1 }];
    const sized = withRelativeSizes({ text: "Baked bread\nCook\nAnn\nField", lines });
    expect(sized.lines).toEqual([{}, {}, { size: 1.35 }, { level: 1 }]);
  });
});
