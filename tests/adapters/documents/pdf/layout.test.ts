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

  it("keeps lines apart that are items without a sign, and joins those of a column with an edge", () => {
    const full = WIDE.replace(/^b/, "B");
    expect(read(lines(20, "Rye bread", "Wheat rolls", full, "Oats for horses"))).toContain(`${full}\nOats`);
    const column = [
      ...["Curator of the old sailing ships,", "Museum of the Sea in the county of"],
      ...["Cornwall, with boats, and the long", "Rowing boats that nobody has rowed."],
    ].map((line) => line.padEnd(35, "."));
    expect(read(lines(20, ...column))).toBe(column.join(" "));
  });

  it("begins a line at a time that lasts, and joins no bold line to a plain one", () => {
    expect(read(lines(20, `${WIDE}`, "2019 – 2021 Baker"))).toBe(`${WIDE}\n2019 – 2021 Baker`);
    const [bold, plain] = lines(20, WIDE, "Made cakes and pies");
    expect(bold && plain && read([{ ...bold, isBold: true }, plain])).toBe(`${WIDE}\nMade cakes and pies`);
  });

  it("has no blank line between lines that all stand far apart", () => {
    const far = Array.from({ length: 9 }, (_, index) => at(20, 700 - index * 20, `Rye ${index}`));
    expect(read([...far, at(20, 480, "Wheat")])).toBe(`${far.map(({ text }) => text).join("\n")}\n\nWheat`);
  });

  it("has what stands in rows row by row, with a time that was broken in its cell in one piece", () => {
    const page = [
      ...[at(20, 700, "Jan 2016 – Sep"), at(20, 688, "2018"), at(120, 700, "Baker"), at(120, 688, "Mill Street Ltd")],
      ...[at(20, 640, "2012 – 2016"), at(120, 640, "Cook"), at(120, 628, "Harbour Hotel"), at(120, 616, "Breakfast")],
    ];
    expect(read(page)).toBe(
      "Jan 2016 – Sep 2018\tBaker\nMill Street Ltd\n\n2012 – 2016\tCook\nHarbour Hotel\nBreakfast",
    );
  });

  it("has rows within a column, and the other column by itself", () => {
    const posts = [
      ...[
        at(20, 700, "2016 – 2018"),
        at(120, 700, "Baker at the Mill"),
        at(120, 688, "Rye bread"),
        at(120, 676, "Wheat rolls"),
      ],
      ...[
        at(20, 640, "2012 – 2016"),
        at(120, 640, "Cook at the Hotel"),
        at(120, 628, "Breakfast"),
        at(120, 616, "Suppers"),
      ],
    ];
    const aside = ["Skills", "Rye", "Wheat", "Oats", "Spelt", "Barley"].map((text, index) =>
      at(300, 705 - index * 17, text),
    );
    expect(read([...posts, ...aside])).toBe(
      "2016 – 2018\tBaker at the Mill\nRye bread\nWheat rolls\n\n2012 – 2016\tCook at the Hotel\nBreakfast\nSuppers\n\nSkills\nRye\nWheat\nOats\nSpelt\nBarley",
    );
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
