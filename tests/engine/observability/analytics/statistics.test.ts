import { describe, expect, it } from "vitest";
import {
  fisherProbability,
  median,
  sharesApart,
  slopeOf,
  trendProbability,
} from "../../../../engine/observability/analytics/statistics.js";

describe("the statistics of figures", () => {
  it("take the middle value, or the mean of the two in the middle", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([9, 1, 2, 4])).toBe(3);
    expect(median([])).toBeNull();
  });

  it("have a slope that one wild day does not change, and none for one day", () => {
    const days = [0, 2, 4, 600, 8].map((y, x) => ({ x, y }));
    expect(slopeOf(days)).toBe(2);
    expect(slopeOf(days.slice(0, 1))).toBeNull();
  });

  it("know how often chance alone orders the days like this, both ways alike", () => {
    expect(trendProbability([1, 2, 3, 4])).toBeCloseTo(2 / 24);
    expect(trendProbability([4, 3, 2, 1])).toBeCloseTo(2 / 24);
    expect(trendProbability([5, 5, 5, 5])).toBe(1);
    expect(trendProbability([1, 2])).toBeNull();
  });

  it("compare two shares by groups, whose spread counts and not the number of answers in them", () => {
    const groups = (hits: number[], of: number) => hits.map((one) => ({ hits: one, of }));
    const even = (hits: number) =>
      groups(
        Array.from({ length: 10 }, () => hits),
        10,
      );
    const apart = sharesApart(even(9), even(3));
    expect(apart?.difference).toBeCloseTo(0.6);
    // Groups that are all alike leave the spread of single answers: 0.9 · 0.1 / 100 and 0.3 · 0.7 / 100, each half an answer nearer to a half.
    expect(apart?.standard_error).toBeCloseTo(Math.sqrt((0.896 * 0.104 + 0.302 * 0.698) / 100), 4);
    expect(apart?.p_value).toBeLessThan(0.001);
    const unlike = sharesApart(
      groups([10, 0, 10, 0, 10, 0, 10, 0, 10, 0], 10),
      groups([0, 0, 10, 0, 0, 0, 10, 0, 10, 0], 10),
    );
    expect(unlike?.standard_error).toBeGreaterThan(0.2);
    expect(unlike?.p_value).toBe(1);
    expect(sharesApart(even(5), even(5))).toMatchObject({ difference: 0, p_value: 1 });
    expect(sharesApart(even(9).slice(0, 7), even(3))).toBeNull();
    expect(sharesApart(even(10), even(10))?.standard_error).toBeGreaterThan(0);
  });

  it("compare two shares exactly, and not without answers on both sides", () => {
    // Fisher's tea: three of four cups on each side.
    expect(fisherProbability({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(34 / 70);
    expect(fisherProbability({ hits: 10, of: 10 }, { hits: 0, of: 10 })).toBeLessThan(0.001);
    expect(fisherProbability({ hits: 2, of: 4 }, { hits: 2, of: 4 })).toBeCloseTo(1);
    expect(fisherProbability({ hits: 0, of: 0 }, { hits: 1, of: 4 })).toBeNull();
    expect(fisherProbability({ hits: 1, of: 4 }, { hits: 0, of: 0 })).toBeNull();
  });
});
