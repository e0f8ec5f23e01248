import { describe, expect, it } from "vitest";
import { wordLinks } from "../../../../adapters/documents/word/links.js";

const relation = (id: string, target: string, mode = ' TargetMode="External"') =>
  `<Relationship Id="${id}" Target="${target}"${mode}/>`;
const links = (...relations: string[]) =>
  Object.fromEntries(wordLinks(`<?xml version="1.0"?><Relationships>${relations.join("")}</Relationships>`));

describe("the links of a part of a Word file", () => {
  it("are found by their ids, with their addresses as they are shown", () => {
    expect(
      links(
        relation("rId1", "https://field.example/?a=1&amp;b=2"),
        relation("rId2", "mailto:ann@field.example?subject=Hello"),
        relation("rId3", "tel:020 7946 0000"),
      ),
    ).toEqual({ rId1: "https://field.example/?a=1&b=2", rId2: "ann@field.example", rId3: "020 7946 0000" });
  });

  it("are not the parts of the file itself", () => {
    const page = "https://field.example";
    expect(links(relation("rId1", page, ""), relation("rId2", page, ' TargetMode="Internal"'))).toEqual({});
  });

  it("are not code, files of a disk or relations without a target", () => {
    expect(
      links(
        relation("rId1", "javascript:alert(1)"),
        relation("rId2", "file:///C:/ann.docx"),
        '<Relationship Id="rId3" TargetMode="External"/>',
        relation("rId4", "https://field.example"),
      ),
    ).toEqual({ rId4: "https://field.example" });
  });

  it("are relations only, and none in an empty file", () => {
    expect(links('<Other Id="rId1" Target="https://field.example" TargetMode="External"/>')).toEqual({});
    expect(wordLinks("").size).toBe(0);
  });
});
