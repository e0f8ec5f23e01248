import { describe, expect, it } from "vitest";
import { bandsOf, rowsIn } from "../../../../adapters/documents/pdf/rows.js";
import type { Segment } from "../../../../adapters/documents/pdf/segments.js";

/** A line at ten points, five a letter. */
const at = (left: number, y: number, text: string): Segment => ({
  ...{ left, right: left + 5 * text.length, y, size: 10, text, isBold: false },
});
const texts = (segments: Segment[]) => segments.map(({ text }) => text);

describe("the rows of a page", () => {
  const times = [at(20, 700, "2019 – now"), at(20, 640, "2015 – 2019")];
  const posts = [
    ...[at(120, 700, "Baker at Mill Street"), at(120, 688, "Rye bread"), at(120, 676, "Two apprentices")],
    ...[at(120, 640, "Cook at Harbour Hotel"), at(120, 628, "Breakfast for ninety")],
  ];

  it("have a cell on the left beside the first of some lines on the right", () => {
    expect(bandsOf(times, posts)?.map(({ left, right }) => [texts(left), texts(right)])).toEqual([
      [["2019 – now"], ["Baker at Mill Street", "Rye bread", "Two apprentices"]],
      [["2015 – 2019"], ["Cook at Harbour Hotel", "Breakfast for ninety"]],
    ]);
  });

  it("have headings between them, and what is as wide as the page around them", () => {
    const page = [
      ...[
        at(20, 760, "Sam Field, who bakes bread in the middle of the town of York"),
        at(20, 720, "Work"),
        ...times,
        ...posts,
      ],
      ...[
        at(20, 600, "Learning"),
        at(20, 580, "2012"),
        at(120, 580, "Certificate in baking"),
        at(120, 568, "Wenbury College"),
      ],
    ];
    expect(rowsIn(page)?.map(({ segments, cells }) => cells?.map(texts) ?? texts(segments))).toEqual([
      ["Sam Field, who bakes bread in the middle of the town of York"],
      ["Work"],
      [["2019 – now"], ["Baker at Mill Street", "Rye bread", "Two apprentices"]],
      [["2015 – 2019"], ["Cook at Harbour Hotel", "Breakfast for ninety"]],
      ["Learning"],
      [["2012"], ["Certificate in baking", "Wenbury College"]],
    ]);
  });

  it("may have several cells, each with its own lines", () => {
    const page = [
      ...[
        at(20, 700, "2019 – now"),
        at(120, 700, "Mill Street"),
        at(120, 688, "Bakery"),
        at(220, 700, "Baker"),
        at(280, 700, "Rye bread"),
      ],
      ...[
        at(20, 660, "2015 – 2019"),
        at(120, 660, "Hotel"),
        at(220, 660, "Cook"),
        at(280, 660, "Eggs"),
        at(280, 648, "Breakfast for all"),
      ],
    ];
    expect(rowsIn(page)?.map(({ cells }) => cells?.map(texts))).toEqual([
      [["2019 – now"], ["Mill Street", "Bakery"], ["Baker"], ["Rye bread"]],
      [["2015 – 2019"], ["Hotel"], ["Cook"], ["Eggs", "Breakfast for all"]],
    ]);
  });

  it("may begin with larger letters or with a time, however near the line above is", () => {
    const near = [
      at(120, 700, "Baker at Mill Street"),
      at(120, 688, "Rye bread"),
      { ...at(120, 676, "Cook at the Hotel"), size: 11 },
      at(120, 664, "Eggs"),
    ];
    expect(bandsOf([at(20, 700, "Oven"), at(20, 676, "Pans")], near)).toHaveLength(2);
    const plain = near.map((one) => ({ ...one, size: 10 }));
    expect(bandsOf([at(20, 700, "Oven"), at(20, 676, "Pans")], plain)).toBeNull();
    expect(bandsOf([at(20, 700, "2019 – now"), at(20, 676, "2015 – 2019")], plain)).toHaveLength(2);
  });

  it("are no columns of their own, no times on the right, and no lines of one row each", () => {
    const sidebar = [at(20, 700, "Skills"), at(20, 664, "Rye bread"), at(20, 628, "Wheat")];
    expect(
      bandsOf(sidebar, [
        at(120, 700, "Baker"),
        at(120, 688, "Mill"),
        at(120, 676, "Rye"),
        at(120, 664, "Oats"),
        at(120, 652, "Spelt"),
      ]),
    ).toBeNull();
    expect(
      bandsOf(
        [...posts],
        times.map((one) => ({ ...one, left: 300, right: 350 })),
      ),
    ).toBeNull();
    expect(bandsOf(times, [at(120, 700, "Baker at Mill Street"), at(120, 640, "Cook at Harbour Hotel")])).toBeNull();
  });

  it("have no line on the right above the first, or between a heading and the next row", () => {
    expect(bandsOf(times, [at(120, 720, "I bake bread"), ...posts])).toBeNull();
    const headed = [...times, at(20, 610, "More"), at(20, 560, "2012 – 2015")];
    expect(bandsOf(headed, [...posts, at(120, 590, "About me"), at(120, 560, "Waiter at the pier")])).toBeNull();
  });
});
