import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../domain/job.js";
import { matchNow, matchOf } from "../../../rules/gaps/match.js";
import { postingOf } from "../../support/postings.js";

describe("the match score", () => {
  const requirement = (over: Partial<Requirement>) => ({
    ...(postingOf("Job\n\nEssential\n- Glazing windows\n").requirements[0] as Requirement),
    ...over,
  });
  it("weighs must-haves three times, leaves logistics out, and is the sum of its parts", () => {
    const match = matchOf([
      { requirement: requirement({ title: "a" }), coverage: "covered" },
      { requirement: requirement({ title: "b", must_have: false }), coverage: "partial" },
      { requirement: requirement({ title: "c", must_have: false }), coverage: "missing" },
      { requirement: requirement({ title: "d", kind: "logistics" }), coverage: "missing" },
    ]);
    expect(match.score).toBeCloseTo(((3 + 0.5) / 5) * 100);
    expect(match.parts.map(({ weight }) => weight)).toEqual([3, 1, 1, 0]);
    expect(match.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(match.score ?? 0);
  });

  it("is unknown, not zero, when there is nothing to score", () => {
    expect(matchOf([]).score).toBeNull();
  });
});

describe("the match score now", () => {
  const part = (weight: number, coverage: number, coverage_now: number) => ({
    requirement: "r",
    weight,
    coverage,
    coverage_now,
  });

  it("counts what the answers show since, in whole numbers that add up", () => {
    const { score, now, parts } = matchNow([part(1, 1, 1), part(1, 0, 1), part(1, 0, 0)]);
    expect([score, now]).toEqual([33, 67]);
    expect(parts.map(({ points, points_now }) => [points, points_now])).toEqual([
      [33, 34],
      [0, 33],
      [0, 0],
    ]);
  });

  it("rounds up the parts that lose most by rounding down", () => {
    const { score, parts } = matchNow([part(2, 1, 1), part(3, 1, 1), part(2, 0, 0)]);
    expect([score, parts.map(({ points }) => points)]).toEqual([71, [28, 43, 0]]);
  });

  it("is unknown where nothing counts", () => {
    expect(matchNow([part(0, 1, 1)])).toMatchObject({ score: null, now: null, parts: [{ points: 0 }] });
  });
});
