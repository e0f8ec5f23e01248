import { describe, expect, it } from "vitest";
import { Country, PlanChange, PreferenceChange, Preferences, Resource } from "../../domain/learning.js";
import { aResource } from "../../lab/support/builders.js";

describe("a learning resource", () => {
  it("has an address that a browser opens", () => {
    expect(Resource.safeParse(aResource()).success).toBe(true);
    for (const url of ["javascript:alert(1)", "ftp://example.org", "example.org"])
      expect(Resource.safeParse({ ...aResource(), url }).success).toBe(false);
    expect(Resource.safeParse({ ...aResource(), days: 0 }).success).toBe(false);
  });

  it("holds in countries by their codes", () => {
    expect([
      Country.safeParse("GB").success,
      Country.safeParse("gb").success,
      Country.safeParse("UK1").success,
    ]).toEqual([true, false, false]);
  });
});

describe("preferences", () => {
  it("begin in this century or the next", () => {
    const dates = ["1999-12-31", "2000-01-01", "2199-12-31", "2200-01-01", "2026-02-30"];
    expect(dates.map((start_date) => Preferences.safeParse({ start_date }).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it("are taken back by null, and only in a change", () => {
    expect(PreferenceChange.parse({ max_days: null })).toEqual({ max_days: null });
    expect(Preferences.safeParse({ max_days: null }).success).toBe(false);
    expect(PreferenceChange.safeParse({ days: 3 }).success).toBe(false);
  });
});

it("a change of a plan says something about each resource that it names", () => {
  const change = (item: object) => PlanChange.safeParse({ progress: [{ resource_id: "res1", ...item }] });
  for (const item of [{ status: "completed" }, { percent: 0 }, { evidence: "Read it" }])
    expect(change(item).success).toBe(true);
  expect(change({}).error?.issues[0]?.message).toBe("says nothing about this resource");
  expect(change({ percent: 101 }).success).toBe(false);
});
