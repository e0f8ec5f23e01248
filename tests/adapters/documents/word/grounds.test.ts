import { describe, expect, it } from "vitest";
import { WordGrounds } from "../../../../adapters/documents/word/grounds.js";
import { wordParser } from "../../../../adapters/documents/word/parser.js";

const INCH = 914_400;

/** What may be behind the text of a part with this XML. */
function grounds(xml: string): Pick<WordGrounds, "underBoxes" | "behindText"> {
  const found = new WordGrounds();
  const parser = wordParser({
    onopentag: (name, attributes) => found.open(name, attributes),
    onclosetag: (name) => found.close(name),
  });
  parser.end(`<w:p>${xml}</w:p>`);
  const { underBoxes, behindText } = found;
  return { underBoxes, behindText };
}
const drawing = (inside: string, { behind = 1, width = INCH, height = INCH } = {}) =>
  `<wp:anchor behindDoc="${behind}"><wp:extent cx="${width}" cy="${height}"/>${inside}</wp:anchor>`;
const filled = (colour: string) => `<wps:spPr><a:solidFill>${colour}</a:solidFill></wps:spPr>`;
const DARK = filled('<a:srgbClr val="1F3864"/>');
const NONE = { underBoxes: false, behindText: false };
const BOTH = { underBoxes: true, behindText: true };

describe("what may be behind the text of a Word file", () => {
  it("is a dark shape or a picture that lies behind it; one in front is only under boxes", () => {
    expect(grounds(drawing(DARK))).toEqual(BOTH);
    expect(grounds(drawing('<a:blip r:embed="x"/>'))).toEqual(BOTH);
    expect(grounds(drawing(DARK, { behind: 0 }))).toEqual({ ...NONE, underBoxes: true });
  });

  it("is none that is too small: an icon, or a thin line", () => {
    expect(grounds(drawing(DARK, { width: 90_000, height: 90_000 }))).toEqual(NONE);
    expect(grounds(drawing(DARK, { width: 9 * INCH, height: 9_525 }))).toEqual(NONE);
    expect(grounds(drawing(DARK, { width: INCH / 2, height: INCH / 2 }))).toEqual({ ...NONE, underBoxes: true });
  });

  it("is none that is white, or whose outline alone is dark", () => {
    expect(grounds(drawing(filled('<a:srgbClr val="FFFFFF"/>')))).toEqual(NONE);
    expect(grounds(drawing(filled('<a:schemeClr val="bg1"/>')))).toEqual(NONE);
    expect(grounds(drawing('<wps:spPr><a:ln><a:srgbClr val="000000"/></a:ln></wps:spPr>'))).toEqual(NONE);
    expect(grounds(drawing('<a:srgbClr val="000000"/>'))).toEqual(NONE);
  });

  it("is a shape that the theme fills, if it does", () => {
    const byTheme = (idx: number) => drawing(`<a:fillRef idx="${idx}"><a:schemeClr val="accent1"/></a:fillRef>`);
    expect([grounds(byTheme(1)), grounds(byTheme(0))]).toEqual([BOTH, NONE]);
    expect(grounds(drawing("<wps:spPr><a:gradFill/></wps:spPr>"))).toEqual(BOTH);
  });

  it("is a shape of before 2010 with a dark colour, behind the text by its z-index", () => {
    const old = (style: string, more = 'fillcolor="#1f3864"') => grounds(`<v:rect style="${style}" ${more}/>`);
    const size = "width:200pt;height:50pt";
    expect(old(`${size};z-index:-1`)).toEqual(BOTH);
    expect(old(`${size};z-index:1`)).toEqual({ ...NONE, underBoxes: true });
    expect(old("width:200pt;height:2mm;z-index:-1")).toEqual(NONE);
    for (const more of ["", 'fillcolor="white"', 'fillcolor="#fefefe"', 'fillcolor="#1f3864" filled="f"'])
      expect([more, old(`${size};z-index:-1`, more)]).toEqual([more, NONE]);
  });
});
