import { describe, expect, it } from "vitest";
import { wordTheme } from "../../../../adapters/documents/word/colours.js";
import { addProperty, goneBy, isSetAside, type WordLook } from "../../../../adapters/documents/word/look.js";

const theme = wordTheme('<a:accent1><a:srgbClr val="4472C4"/></a:accent1>');
/** The look after these elements, each with its attributes and the elements around it. */
function look(...elements: [name: string, attributes?: Record<string, string>, ...path: string[]][]) {
  const found: Partial<WordLook> = {};
  for (const [name, attributes = {}, ...path] of elements) addProperty(found, { name, attributes, path }, theme);
  return found;
}
const val = (value: string) => ({ "w:val": value });
const BLUE = [68, 114, 196];

describe("a property of a run", () => {
  it("hides it unless it is switched off", () => {
    expect([look(["w:vanish"]), look(["w:vanish", val("0")])]).toEqual([{ isHidden: true }, { isHidden: false }]);
  });

  it("colours it in a colour of the theme; 'auto' suits every ground", () => {
    expect(look(["w:color", { "w:val": "000000", "w:themecolor": "accent1" }])).toEqual({ ink: BLUE });
    expect(look(["w:color", val("auto")])).toEqual({ ink: "other" });
  });

  it("sets it flat, narrow, close, beside the page or above it", () => {
    expect(look(["w:spacing", { "w:line": "20", "w:linerule": "exact" }])).toEqual({ isFlat: true });
    expect(look(["w:spacing", { "w:line": "20", "w:linerule": "auto" }])).toEqual({ isFlat: false });
    expect(look(["w:spacing", val("-40")])).toEqual({ spacing: -40 });
    expect(look(["w:w", val("5")])).toEqual({ isNarrow: true });
    expect(look(["w:ind", { "w:left": "-30000" }])).toEqual({ isBesidePage: true });
    expect(look(["w:position", val("3000")])).toEqual({ isRaised: true });
    expect(look(["w:sz", val("0")])).toEqual({});
  });
});

describe("the ground of a text", () => {
  it("is a marker, a plain filling, or a mixture that is not known", () => {
    expect(look(["w:highlight", val("yellow")])).toEqual({ fill: [255, 255, 0] });
    expect(look(["w:highlight", val("none")])).toEqual({});
    expect(look(["w:shd", { "w:fill": "1F3864" }])).toEqual({ fill: [31, 56, 100] });
    expect(look(["w:shd", { "w:val": "solid", "w:color": "1F3864", "w:fill": "FFFFFF" }])).toEqual({
      fill: [31, 56, 100],
    });
    expect(look(["w:shd", { "w:val": "pct50", "w:fill": "FFFFFF" }])).toEqual({ fill: "other" });
    expect(look(["w:shd", { "w:fill": "auto" }])).toEqual({ fill: "none" });
    expect(look(["w:shd", { "w:themefill": "accent9" }])).toEqual({ fill: "other" });
  });

  it("is the filling of a shape, not its outline, and the theme's only if it has none", () => {
    const inFill = ["wps:sppr", "a:solidfill"];
    const colour: [string, Record<string, string>, ...string[]] = ["a:srgbclr", { val: "1F3864" }, ...inFill];
    expect(look(colour)).toEqual({ fill: [31, 56, 100] });
    expect(look(["a:srgbclr", { val: "1F3864" }, "wps:sppr", "a:ln", "a:solidfill"])).toEqual({});
    expect(look(["a:gradfill", {}, "wps:sppr"])).toEqual({ fill: "other" });
    expect(look(colour, ["a:alpha", { val: "50000" }, ...inFill, "a:srgbclr"])).toEqual({ fill: "other" });
    const byTheme: [string, Record<string, string>, ...string[]] = ["a:schemeclr", { val: "accent1" }, "a:fillref"];
    expect(look(byTheme)).toEqual({ fill: BLUE });
    expect(look(colour, byTheme)).toEqual({ fill: [31, 56, 100] });
    expect(look(["a:nofill", {}, "wps:sppr"], byTheme)).toEqual({ isUnfilled: true });
  });
});

it("an effect fills letters, clears them, or shows their outline", () => {
  const filled = "w14:textfill";
  expect(look(["w14:nofill", {}, filled])).toEqual({ ink: "none" });
  expect(look(["w14:schemeclr", { "w14:val": "accent1" }, filled])).toEqual({ ink: BLUE });
  expect(look(["w14:srgbclr", { "w14:val": "000000" }, filled], ["w14:alpha", { "w14:val": "95000" }, filled])).toEqual(
    {
      ink: "none",
    },
  );
  expect(look(["w14:gradfill", {}, filled], ["w14:srgbclr", { "w14:val": "FFFFFF" }, filled, "w14:gradfill"])).toEqual({
    ink: "other",
  });
  expect(look(["w14:solidfill", {}, "w14:textoutline"])).toEqual({ isOutlined: true });
  expect(look(["w14:srgbclr", { "w14:val": "000000" }, "w14:glow"])).toEqual({});
});

it("a row, a frame or a table may leave its text no room", () => {
  expect(goneBy("w:hidden", {})).toBe("hidden");
  expect(goneBy("w:hidden", val("false"))).toBeNull();
  expect(goneBy("w:trheight", { "w:val": "1", "w:hrule": "exact" })).toBe("hidden");
  expect(goneBy("w:trheight", { "w:val": "1", "w:hrule": "atLeast" })).toBeNull();
  expect(goneBy("w:framepr", { "w:y": "-30000" })).toBe("off_page");
  expect(goneBy("w:tblppr", { "w:tblpx": "720" })).toBeNull();
});

it("what was before a change, and the mark at the end of a paragraph, say nothing of the text", () => {
  expect([isSetAside("w:rprchange", "w:rpr"), isSetAside("w:rpr", "w:ppr")]).toEqual([true, true]);
  expect([isSetAside("w:rpr", "w:r"), isSetAside("w:color", "w:ppr")]).toEqual([false, false]);
});
