import { describe, expect, it } from "vitest";
import { pageText } from "../../../../adapters/documents/pdf/layout.js";
import type { TextPiece } from "../../../../adapters/documents/pdf/segments.js";

const PAGE: [number, number] = [0, 400];
/** A line at ten points, five a letter. */
const at = (x: number, y: number, text: string): TextPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  isBold: false,
});
const lines = (x: number, ...texts: string[]) => texts.map((text, index) => at(x, 700 - index * 12, text));
const read = (pieces: TextPiece[]) => pageText(pieces, PAGE, (word) => ["well", "known"].includes(word)).main.text;
const WIDE = "baked bread and rolls for forty customers on every morning of that week";

describe("the text of a page", () => {
  it("joins pieces of a line by the gap between them", () => {
    const [near, apart, far] = [20.5, 24, 50].map((x) => read([at(0, 700, "Head"), at(x, 702, "baker")]));
    expect([near, apart, far]).toEqual(["Headbaker", "Head baker", "Head\tbaker"]);
  });

  it("reads one column after the other, with a line that spans both above them", () => {
    const left = lines(20, "Skills", "Rye", "Wheat", "Oats", "Spelt");
    const right = lines(220, "Work", "Baker", "Cook", "Waiter", "Porter").map((one) => ({ ...one, y: one.y - 5 }));
    const head = at(20, 740, "Sam Field, who bakes bread in the middle of the town");
    expect(read([...right, ...left, head]).split("\n\n")).toEqual([
      head.text,
      "Skills\nRye\nWheat\nOats\nSpelt",
      "Work\nBaker\nCook\nWaiter\nPorter",
    ]);
  });

  it("keeps the cells of a row together, and too few lines are no column", () => {
    const rows = [...lines(20, "Baker", "Cook", "Waiter", "Porter"), ...lines(220, "2019", "2018", "2017", "2016")];
    expect(read(rows)).toBe("Baker\t2019\nCook\t2018\nWaiter\t2017\nPorter\t2016");
    const few = [...lines(20, "Baker", "Cook"), at(220, 694, "2019"), at(220, 682, "2018")];
    expect(read(few)).toContain("2019\nCook");
  });

  it("joins a line that was wrapped, and not one that was ended", () => {
    expect(read(lines(20, WIDE, "and on Sundays"))).toBe(`${WIDE} and on Sundays`);
    expect(read(lines(20, WIDE, "Made cakes.", "And pies"))).toContain("Made cakes.\nAnd pies");
    expect(read(lines(20, `${WIDE.slice(0, -4)}well-`, "known"))).toContain("well-known");
  });

  it("starts a line at a bullet and continues its item where it is indented", () => {
    const list = [
      at(20, 712, "Corner Bakery"),
      at(20, 700, "• Baked bread"),
      at(30, 688, "Rye"),
      at(20, 676, "• Made cakes"),
    ];
    expect(read(list)).toBe("Corner Bakery\n• Baked bread Rye\n• Made cakes");
  });

  it("has a blank line where there is one", () => {
    expect(read([at(20, 700, "Baker"), at(20, 670, "Cook")])).toBe("Baker\n\nCook");
    expect(read([])).toBe("");
  });
});
