import { describe, expect, it } from "vitest";
import { hiddenByLook, lookOf, type PageLook, PLAIN_LOOK } from "../../../../adapters/documents/page/look.js";
import { declarationsIn } from "../../../../adapters/documents/page/sheets.js";

/** The look of an element with this style. */
function look(style: string, { tag = "p", outer = PLAIN_LOOK }: { tag?: string; outer?: PageLook } = {}): PageLook {
  return lookOf(tag, new Map(declarationsIn(style).map(({ prop, value }) => [prop, value])), outer);
}
const hiddenBy = (style: string, within?: { tag?: string; outer?: PageLook }) =>
  hiddenByLook(look(style, within), false);

describe("a text on a page", () => {
  it("is seen as it comes, and in any look that a reader can read", () => {
    expect(hiddenByLook(PLAIN_LOOK, false)).toBeNull();
    for (const style of ["color:#bbb", "font-size:6px", "opacity:.5", "text-indent:-20px", "height:0"])
      expect([style, hiddenBy(style)]).toEqual([style, null]);
  });

  it("is hidden with everything around it, and shown again only where that is possible", () => {
    const inside = (style: string, own: string) => hiddenBy(own, { outer: look(style) });
    expect(inside("display:none", "display:block")).toBe("hidden");
    expect(inside("visibility:hidden", "visibility:visible")).toBeNull();
    expect(inside("opacity:.2", "opacity:.4")).toBe("hidden");
    expect(inside("font-size:25%", "font-size:50%")).toBe("tiny");
    expect(inside("color:#fff", "background-color:#123")).toBeNull();
  });

  it("is cut off by a box without room, unless the box is as large as its content or grows", () => {
    const cut = "width:0;overflow-x:hidden";
    expect(hiddenBy(cut)).toBe("hidden");
    expect(hiddenBy(cut, { tag: "td" })).toBeNull();
    expect(hiddenBy(cut, { tag: "span" })).toBeNull();
    expect(hiddenBy(`${cut};float:left`, { tag: "span" })).toBe("hidden");
    expect(hiddenBy(`${cut};flex-grow:1`)).toBeNull();
    expect(hiddenBy(`${cut};padding-left:9px`)).toBeNull();
    expect(hiddenBy(`${cut};min-width:9px`)).toBeNull();
  });

  it("has the colour of its ground, if nothing else may be behind it and no outline shows it", () => {
    expect(hiddenBy("color:#fff")).toBe("colour");
    expect(hiddenBy("color:#fff;text-shadow:0 0 2px #000")).toBeNull();
    expect(hiddenBy("color:#fff;background-image:url(a.png)")).toBeNull();
    expect(hiddenByLook(look("color:#fff"), true)).toBeNull();
    expect(hiddenByLook(look("color:transparent"), true)).toBe("colour");
    expect(hiddenBy("color:nonsense(1)")).toBeNull();
  });

  it("is off the page where its offset counts, and beside its anchor it is not", () => {
    expect(hiddenBy("left:-9999px")).toBeNull();
    expect(hiddenBy("position:absolute;left:-9999px")).toBe("off_page");
    expect(hiddenBy("position:absolute;left:-100%")).toBe("off_page");
    const outer = look("position:relative");
    expect(hiddenBy("position:absolute;left:-100%", { outer })).toBeNull();
    expect(hiddenBy("position:fixed;left:-100%", { outer })).toBe("off_page");
    expect([hiddenBy("transform:translateX(-2000px)"), hiddenBy("transform:translateX(-12000px)")]).toEqual([
      null,
      "off_page",
    ]);
  });
});

it("an element tells whether it begins a line, fills its box and may lie over others", () => {
  expect(["", "display:inline-block", "display:table-cell", "display:flex"].map((one) => look(one).flow)).toEqual([
    null,
    "inline",
    "cell",
    "block",
  ]);
  expect(look("background-color:rgb(0 0 0 / 0)").isFilled).toBe(false);
  expect(look("background-color:#123")).toMatchObject({ isFilled: true, fill: [17, 34, 51] });
  expect(look("position:absolute")).toMatchObject({ isPlaced: true, isAnchor: true });
  expect(look("margin-top:-40px").isPulled).toBe(true);
  expect(look("margin-top:-4px").isPulled).toBe(false);
});
