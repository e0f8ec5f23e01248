import { describe, expect, it } from "vitest";
import { changedColour, namedColour, themeColour, wordTheme } from "../../../../adapters/documents/word/colours.js";

const theme = wordTheme(`<a:theme><a:clrScheme>
  <a:lt1><a:sysClr val="window" lastClr="EEEEEE"/></a:lt1>
  <a:accent1><a:srgbClr val="4472C4"/></a:accent1>
</a:clrScheme><a:fmtScheme><a:srgbClr val="FF0000"/></a:fmtScheme></a:theme>`);
const named = (over: Partial<Parameters<typeof namedColour>[1]>) =>
  namedColour(theme, { value: undefined, name: undefined, shade: undefined, tint: undefined, ...over });

describe("the theme of a Word file", () => {
  it("gives its colours by all of their names, in any case", () => {
    expect(["lt1", "bg1", "background1", "Light1"].map((name) => themeColour(theme, name))).toEqual(
      Array.from({ length: 4 }, () => [238, 238, 238]),
    );
    expect(themeColour(theme, "accent1")).toEqual([68, 114, 196]);
  });

  it("has black text where it does not say, and no other colours", () => {
    expect([themeColour(theme, "text1"), themeColour(theme, "accent6")]).toEqual([[0, 0, 0], null]);
    expect(themeColour(wordTheme(""), "bg1")).toEqual([255, 255, 255]);
  });

  it("is all that its colours come from: other parts of the file change none of them", () => {
    expect([...theme.values()]).not.toContainEqual([255, 0, 0]);
  });
});

describe("a colour", () => {
  it("is that of the theme, before the one that is written for programs without themes", () => {
    expect(named({ value: "000000", name: "accent1" })).toEqual([68, 114, 196]);
    expect(named({ value: "102030", name: "accent6" })).toEqual([16, 32, 48]);
    expect([named({ value: "auto" }), named({})]).toEqual([null, null]);
  });

  it("is darkened by its shade and lightened by its tint", () => {
    expect(named({ name: "accent1", shade: "00" })).toEqual([0, 0, 0]);
    expect(named({ name: "accent1", tint: "00" })).toEqual([255, 255, 255]);
    expect(named({ name: "accent1", shade: "FF", tint: "00" })).toEqual([68, 114, 196]);
  });

  it("is changed by what a drawing says of it, and by nothing else", () => {
    const half = 50_000;
    expect(changedColour([100, 100, 200], "lummod", half)).toEqual([50, 50, 100]);
    expect(changedColour([100, 100, 200], "tint", 0)).toEqual([255, 255, 255]);
    expect(changedColour([0, 0, 200], "lumoff", half)).toEqual([127.5, 127.5, 255]);
    expect(changedColour([100, 100, 200], "satmod", half)).toEqual([100, 100, 200]);
  });
});
