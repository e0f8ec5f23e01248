import { describe, expect, it } from "vitest";
import {
  fisherProbability,
  median,
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

  it("compare two shares exactly, and not without answers on both sides", () => {
    // Fisher's tea: three of four cups on each side.
    expect(fisherProbability({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(34 / 70);
    expect(fisherProbability({ hits: 10, of: 10 }, { hits: 0, of: 10 })).toBeLessThan(0.001);
    expect(fisherProbability({ hits: 2, of: 4 }, { hits: 2, of: 4 })).toBeCloseTo(1);
    expect(fisherProbability({ hits: 0, of: 0 }, { hits: 1, of: 4 })).toBeNull();
    expect(fisherProbability({ hits: 1, of: 4 }, { hits: 0, of: 0 })).toBeNull();
  });
});
