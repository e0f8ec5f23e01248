import { describe, expect, it } from "vitest";
import { leftEdge, linesOf, segmentsOf, type TextPiece } from "../../../../adapters/documents/pdf/segments.js";

/** A piece at ten points, five a letter. */
const at = (x: number, y: number, text: string, isBold = false): TextPiece => ({
  ...{ text, x, y, width: text.length * 5, size: 10, isBold },
});
const texts = (pieces: TextPiece[]) => segmentsOf(pieces).map(({ text, isBold }) => [text, isBold]);

describe("the segments of a page", () => {
  it("are pieces of one line that stand near each other, in the order of the page", () => {
    expect(
      texts([at(60, 700, "2019"), at(20, 701, "Baker", true), at(120, 700, "York", true), at(20, 680, "Rye")]),
    ).toEqual([
      ["Baker 2019", false],
      ["York", true],
      ["Rye", false],
    ]);
  });

  it("keep the words apart whose letters are drawn one by one", () => {
    const letters = [..."SAM"].map((letter, index) => at(20 + index * 8, 700, letter));
    const rest = [..."FIELD"].map((letter, index) => at(52 + index * 8, 700, letter));
    expect(texts([...letters, ...rest]).map(([text]) => text)).toEqual(["S A M  F I E L D"]);
  });

  it("have lines from the top down, and a left edge", () => {
    const segments = segmentsOf([at(20, 600, "Rye"), at(30, 700, "Baker"), at(90, 703, "2019")]);
    expect(linesOf(segments).map((line) => line.map(({ text }) => text).sort())).toEqual([["2019", "Baker"], ["Rye"]]);
    expect(leftEdge(segments)).toBe(20);
  });
});
