import { describe, expect, it } from "vitest";
import { pageText, type TextPiece } from "../../../../adapters/documents/pdf/layout.js";

const PAGE: [number, number] = [0, 400];
/** A line at ten points, five a letter. */
const at = (x: number, y: number, text: string): TextPiece => ({ text, x, y, width: text.length * 5, size: 10 });
const lines = (x: number, ...texts: string[]) => texts.map((text, index) => at(x, 700 - index * 12, text));
const WIDE = "baked bread and rolls for forty customers on every morning of that week";

describe("the text of a page", () => {
  it("joins pieces of a line by the gap between them", () => {
    const [near, apart, far] = [20.5, 24, 50].map((x) => pageText([at(0, 700, "Head"), at(x, 702, "baker")], PAGE));
    expect([near, apart, far]).toEqual(["Headbaker", "Head baker", "Head  baker"]);
  });

  it("reads one column after the other, with a line that spans both above them", () => {
    const left = lines(20, "Skills", "Rye", "Wheat", "Oats", "Spelt");
    const right = lines(220, "Work", "Baker", "Cook", "Waiter", "Porter").map((one) => ({ ...one, y: one.y - 5 }));
    const head = at(20, 740, "Sam Field, who bakes bread in the middle of the town");
    expect(pageText([...right, ...left, head], PAGE).split("\n\n")).toEqual([
      head.text,
      "Skills\nRye\nWheat\nOats\nSpelt",
      "Work\nBaker\nCook\nWaiter\nPorter",
    ]);
  });

  it("keeps the cells of a row together, and too few lines are no column", () => {
    const rows = [...lines(20, "Baker", "Cook", "Waiter", "Porter"), ...lines(220, "2019", "2018", "2017", "2016")];
    expect(pageText(rows, PAGE)).toBe("Baker  2019\nCook  2018\nWaiter  2017\nPorter  2016");
    const few = [...lines(20, "Baker", "Cook"), at(220, 694, "2019"), at(220, 682, "2018")];
    expect(pageText(few, PAGE)).toContain("2019\nCook");
  });

  it("joins a line that was wrapped, and not one that was ended", () => {
    expect(pageText(lines(20, WIDE, "and on Sundays"), PAGE)).toBe(`${WIDE} and on Sundays`);
    expect(pageText(lines(20, WIDE, "Made cakes.", "And pies"), PAGE)).toContain("Made cakes.\nAnd pies");
    expect(pageText(lines(20, `${WIDE.slice(0, -4)}well-`, "known"), PAGE)).toContain("well-known");
  });

  it("starts a line at a bullet and continues its item where it is indented", () => {
    const list = [
      at(20, 712, "Corner Bakery"),
      at(20, 700, "• Baked bread"),
      at(30, 688, "Rye"),
      at(20, 676, "• Made cakes"),
    ];
    expect(pageText(list, PAGE)).toBe("Corner Bakery\n• Baked bread Rye\n• Made cakes");
  });

  it("has a blank line where there is one", () => {
    expect(pageText([at(20, 700, "Baker"), at(20, 670, "Cook")], PAGE)).toBe("Baker\n\nCook");
    expect(pageText([], PAGE)).toBe("");
  });
});
