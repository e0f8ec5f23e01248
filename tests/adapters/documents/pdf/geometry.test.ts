import { describe, expect, it } from "vitest";
import {
  type Box,
  boxIn,
  boxOf,
  isInside,
  isRectangle,
  isStraight,
  liesIn,
  type Matrix,
  overlap,
  times,
} from "../../../../adapters/documents/pdf/geometry.js";

const TURNED: Matrix = [0, 1, -1, 0, 0, 0];
const PAGE: Box = [0, 0, 100, 200];

describe("a box on a page", () => {
  it("is read from a list of any kind, and from nothing else", () => {
    expect(boxIn(new Float32Array([1, 2, 3, 4]))).toEqual([1, 2, 3, 4]);
    expect(boxIn([1, 2])).toEqual([1, 2, 0, 0]);
    expect([boxIn("1 2 3 4"), boxIn(null)]).toEqual([null, null]);
  });

  it("holds what reaches one point over its edge, and no more", () => {
    expect(isInside([-1, -1, 101, 201], PAGE)).toBe(true);
    for (const box of [
      [-2, 0, 9, 9],
      [0, -2, 9, 9],
      [0, 0, 102, 9],
      [0, 0, 9, 202],
    ] satisfies Box[])
      expect(isInside(box, PAGE), box.join()).toBe(false);
    expect([liesIn(PAGE, -1, 0), liesIn(PAGE, -2, 0), liesIn(PAGE, 5, 201)]).toEqual([true, false, false]);
  });

  it("has its part in common with another, which may be none", () => {
    expect(overlap(PAGE, [50, -10, 150, 20])).toEqual([50, 0, 100, 20]);
    const [left, , right] = overlap(PAGE, [150, 0, 160, 9]);
    expect(right).toBeLessThan(left);
  });

  it("stays around what is turned and moved, in this order", () => {
    expect(boxOf(TURNED, [0, 0, 10, 20])).toEqual([-20, 0, 0, 10]);
    expect(boxOf(times([1, 0, 0, 1, 5, 5], TURNED), [0, 0, 10, 20])).toEqual([-15, 5, 5, 15]);
  });
});

describe("a drawn rectangle", () => {
  const path = (...corners: [number, number][]) => [[...corners.flatMap(([x, y], at) => [at === 0 ? 0 : 1, x, y]), 4]];

  it("has four corners on straight sides and is closed", () => {
    expect(isRectangle(path([0, 0], [9, 0], [9, 5], [0, 5]))).toBe(true);
    expect(isRectangle(path([0, 0], [9, 1], [9, 5], [0, 5]))).toBe(false);
    expect(isRectangle(path([0, 0], [9, 0], [9, 5]))).toBe(false);
    expect(isRectangle(path([0, 0], [9, 5], [0, 0], [9, 5]))).toBe(false);
    expect(isRectangle([[0, 0, 0, 1, 9, 0, 1, 9, 5, 1, 0, 5, 1]])).toBe(false);
    expect(isRectangle("no path")).toBe(false);
  });

  it("stays one when it is turned by a quarter, not by less", () => {
    expect([isStraight([2, 0, 0, 3, 1, 1]), isStraight(TURNED), isStraight([1, 0.2, 0, 1, 0, 0])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
