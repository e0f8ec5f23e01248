import { describe, expect, it } from "vitest";
import { createWordPart } from "../../../../adapters/documents/word/part.js";
import { p } from "../../../../lab/support/files.js";

const PLAIN = {
  styles: { named: new Map(), paragraph: {}, all: {} },
  theme: new Map(),
  showsPageColour: false,
  grounds: { underBoxes: false, behindText: false },
};
/** The part after this XML, which is written in one piece or in several. */
function read(...pieces: string[]) {
  const part = createWordPart(PLAIN);
  for (const piece of pieces) part.write(piece);
  return { text: part.done().text, hidden: part.hidden, length: part.length };
}
const body = (xml: string) => read(`<w:body>${xml}</w:body>`).text;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

describe("the text of a part of a Word file", () => {
  it("has a line for each paragraph and each break, and a tab for a tab", () => {
    expect(body(`${p("One")}<w:p><w:r><w:t>two</w:t><w:br/><w:t>three</w:t><w:tab/><w:t>four</w:t></w:r></w:p>`)).toBe(
      "One\ntwo\nthree\tfour",
    );
    expect(body("<w:p><w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>")).toBe("twenty-four");
  });

  it("has a blank line before a heading, but not at its beginning", () => {
    const heading = (text: string) => p(text, '<w:pStyle w:val="Heading1"/>');
    expect(body(heading("Skills") + p("Welding") + heading("Work"))).toBe("Skills\nWelding\n\nWork");
  });

  it("has a row of short cells in one line, and longer cells below each other", () => {
    const table = (...rows: string[]) => body(`<w:tbl>${rows.join("")}</w:tbl>`);
    expect(table(row(cell(p("2019")), cell(p("")), cell(p("Welder"))))).toBe("2019\tWelder");
    expect(table(row(cell(p("2019")), cell(p("Welder"), p("Led nobody"))))).toBe("2019\tWelder\nLed nobody");
    const inner = `<w:tbl>${row(cell(p("A")), cell(p("B")))}</w:tbl>`;
    expect(table(row(cell(p("2019")), cell(inner)))).toBe("2019\tA\nB");
  });

  it("has the items of a list marked, and no paragraph after them", () => {
    expect(body(p("Welding", "<w:numPr/>") + p("Then"))).toBe("- Welding\nThen");
    const inner = '<w:numPr><w:ilvl w:val="1"/></w:numPr>';
    expect(body(p("Welder, Yard", "<w:numPr/>") + p("Led nobody", inner))).toBe("- Welder, Yard\n  - Led nobody");
  });

  it("has once what is there for newer and for older programs", () => {
    const box = `<w:txbxContent>${p("In a box")}</w:txbxContent>`;
    expect(
      body(`<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`),
    ).toBe("In a box");
  });

  it("keeps apart what nobody sees: a sentence of several runs is one, two paragraphs are two words", () => {
    const gone = (text: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
    const { text, hidden } = read(
      `<w:body><w:p>${gone("Kuber")}${gone("netes")}</w:p><w:p>${gone("Helm")}</w:p>${p("Baker")}</w:body>`,
    );
    expect([text, hidden.map((one) => [one.text.trim(), one.by])]).toEqual(["Baker", [["Kubernetes Helm", "hidden"]]]);
  });

  it("is the same in however many pieces it comes, and counts what nobody sees", () => {
    const xml = `<w:body>${p("One &amp; two")}${p("three")}</w:body>`;
    expect(read(...xml)).toEqual(read(xml));
    expect(read(`<w:p><w:del><w:delText>1234</w:delText></w:del></w:p>`).length).toBe(4);
  });

  it("has the address behind a link's words, and none behind hidden ones", () => {
    const link = (run: string) => `<w:p><w:hyperlink r:id="rId1"><w:r>${run}</w:r></w:hyperlink></w:p>`;
    const textOf = (xml: string) => {
      const part = createWordPart(PLAIN, new Map([["rId1", "https://field.example"]]));
      part.write(`<w:body>${xml}</w:body>`);
      return part.done().text;
    };
    expect(textOf(link("<w:t>My page</w:t>"))).toBe("My page (https://field.example)");
    expect(textOf(link("<w:t>field.example</w:t>"))).toBe("field.example");
    expect(textOf(p("Cook") + link("<w:rPr><w:vanish/></w:rPr><w:t>My page</w:t>"))).toBe("Cook");
  });
});
