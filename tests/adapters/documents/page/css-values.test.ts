import { describe, expect, it } from "vitest";
import {
  blended,
  cssLength,
  cssParts,
  cssShare,
  functionsIn,
  isPicture,
  letterPoints,
  percentOf,
  rgbaOf,
} from "../../../../adapters/documents/page/css-values.js";

describe("a length", () => {
  it.each([
    ["16px", 12],
    ["1in", 72],
    ["2em", 20],
    ["calc(2px)", 1.5],
    ["0", 0],
    ["3", null],
    ["50%", null],
    ["3furlongs", null],
    ["auto", null],
    [undefined, null],
    ["min(1pt, 2em)", 1],
    ["max(1pt, 2em)", 20],
    ["clamp(1pt, 5pt, 3pt)", 3],
    ["min(1pt, 50%)", null],
  ])("%s is %s points in letters of ten", (text, points) => expect(cssLength(text, 10)).toBe(points));

  it.each([
    ["50%", 6],
    ["x-large", 12],
    ["8pt", 8],
    ["bold", null],
  ])("%s makes letters of %s points in letters of twelve", (text, points) => {
    expect(letterPoints(text, 12)).toBe(points);
  });

  it("is no share; a percentage and a plain number are", () => {
    expect([cssShare(".5"), cssShare("50%"), cssShare("5px")]).toEqual([0.5, 0.5, null]);
    expect([percentOf("50%"), percentOf(".5")]).toEqual([0.5, null]);
  });
});

describe("a colour", () => {
  it("is read by name, number, or the window's", () => {
    expect(rgbaOf("white")).toEqual({ r: 255, g: 255, b: 255, a: 1 });
    expect(rgbaOf("canvas")).toEqual(rgbaOf("white"));
    expect(rgbaOf("rgba(0, 0, 0, .5)")?.a).toBe(0.5);
    expect([rgbaOf("solid"), rgbaOf(undefined)]).toEqual([null, null]);
  });

  it("lets the one behind it through by its opacity", () => {
    expect(blended({ r: 0, g: 0, b: 0, a: 0.5 }, [200, 100, 0])).toEqual([100, 50, 0]);
  });
});

describe("a value", () => {
  it("is split at blanks, and not inside of parentheses", () => {
    expect(cssParts("rgb(1 2 3) url(a b) 2px")).toEqual(["rgb(1 2 3)", "url(a b)", "2px"]);
    expect(functionsIn("scale(0, 1) none rotate(3deg)")).toEqual([
      ["scale", ["0", "1"]],
      ["rotate", ["3deg"]],
    ]);
  });

  it.each([
    ["url(face.png)", true],
    ["linear-gradient(red, blue)", true],
    ["url()", false],
    ["red", false],
  ])("%s draws something: %s", (value, is) => expect(isPicture(value)).toBe(is));
});
