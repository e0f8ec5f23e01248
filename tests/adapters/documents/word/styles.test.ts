import { describe, expect, it } from "vitest";
import { wordStyles } from "../../../../adapters/documents/word/styles.js";

const style = (id: string, inside: string, more = 'w:type="paragraph"') =>
  `<w:style ${more} w:styleId="${id}">${inside}</w:style>`;
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const run = (inside: string) => `<w:rPr>${inside}</w:rPr>`;
const read = (xml: string) => wordStyles(`<w:styles>${xml}</w:styles>`, new Map());

describe("the styles of a Word file", () => {
  it("have the properties of those that they are based on, which may come later, and their own first", () => {
    const { named } = read(
      style("Small", `${based("Base")}${run('<w:sz w:val="2"/>')}`) +
        style("Base", run('<w:vanish/><w:sz w:val="20"/>')),
    );
    expect(named.get("Small")).toEqual({ isHidden: true, halfPoints: 2 });
    expect(named.get("Base")).toEqual({ isHidden: true, halfPoints: 20 });
  });

  it("may be based on themselves, on one another or on none", () => {
    const { named } = read(
      style("A", `${based("B")}${run("<w:vanish/>")}`) + style("B", based("A")) + style("C", based("Gone")),
    );
    expect([named.get("B"), named.get("C")]).toEqual([{ isHidden: true }, {}]);
  });

  it("tell the look of text without one: of all text, and of paragraphs", () => {
    const { all, paragraph } = read(
      `<w:docDefaults><w:rPrDefault>${run('<w:sz w:val="22"/>')}</w:rPrDefault></w:docDefaults>` +
        style("Normal", run('<w:sz w:val="24"/>'), 'w:type="paragraph" w:default="1"') +
        style("Letters", run("<w:vanish/>"), 'w:type="character" w:default="1"'),
    );
    expect([all, paragraph]).toEqual([{ halfPoints: 22 }, { halfPoints: 24 }]);
    expect(read(style("Other", run("<w:vanish/>"))).paragraph).toEqual({});
  });

  it("of a table that colours some of its rows leave its ground open, whatever they say of the others", () => {
    const shaded = '<w:tcPr><w:shd w:fill="FFFFFF"/></w:tcPr>';
    const banded = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr>`;
    const { named } = read(
      style("Plain", shaded, 'w:type="table"') + style("Banded", banded + shaded, 'w:type="table"'),
    );
    expect([named.get("Plain"), named.get("Banded")]).toEqual([{ fill: [255, 255, 255] }, { fill: "other" }]);
  });

  it("say nothing by what they were before a change, or by elements that are no properties", () => {
    const { named } = read(
      style("Once", run(`<w:rPrChange>${run("<w:vanish/>")}</w:rPrChange>`)) + style("Odd", "<w:vanish/>"),
    );
    expect([named.get("Once"), named.get("Odd")]).toEqual([{}, {}]);
  });
});
