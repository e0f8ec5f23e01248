import { describe, expect, it } from "vitest";
import { aResource } from "../../lab/support/builders.js";
import { lexicon } from "../../lab/support/reader.js";
import { fittingResources, rankRead, scoreResources } from "../../rules/ranking.js";
import { timelineOf } from "../../rules/schedule.js";

describe("ranking", () => {
  const resource = (over: object) => ({ ...aResource(), skills: ["triage"], ...over });
  it("scores to 100 in parts, leaves out the long and the unrelated, and varies the types", () => {
    const list = [
      resource({ resource_id: "best", rating: 5, cost_usd: 0 }),
      resource({ resource_id: "same", rating: 4.5, certificate: false }),
      resource({ resource_id: "other", rating: 4.5, certificate: false, type: "book" }),
      resource({ resource_id: "long", days: 11 }),
      resource({ resource_id: "unrelated", skills: ["welding"] }),
    ];
    const ranked = scoreResources(list, { title: "Triage training", status: "missing" }, lexicon);
    expect(ranked.map(({ resource_id }) => resource_id)).toEqual(["best", "other", "same"]);
    expect(ranked[0]?.score).toBe(100);
    for (const { score, parts } of ranked)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
    expect(timelineOf(ranked)).toEqual([
      { resource_id: "best", start_day: 1, end_day: 3 },
      { resource_id: "other", start_day: 4, end_day: 6 },
      { resource_id: "same", start_day: 7, end_day: 9 },
    ]);
  });

  it("gives no points for a rating that nobody published", () => {
    const [only] = scoreResources([resource({ rating: null })], { title: "Triage", status: "missing" }, lexicon);
    expect(only?.parts.rating).toBe(0);
  });
});

describe("the resources that can be taken up", () => {
  const resource = (over: object) => ({ ...aResource(), ...over });
  const fitting = (over: object, preferences: object = {}, limits?: Parameters<typeof fittingResources>[2]) =>
    fittingResources([resource(over)], preferences, limits).length === 1;

  it("are as short and as cheap as the candidate prefers, ten days without a preference", () => {
    expect([fitting({ days: 10 }), fitting({ days: 11 })]).toEqual([true, false]);
    expect([fitting({ days: 11 }, { max_days: 12 }), fitting({ days: 3 }, { max_days: 2 })]).toEqual([true, false]);
    expect([fitting({ cost_usd: 50 }, { max_cost_usd: 50 }), fitting({ cost_usd: 51 }, { max_cost_usd: 50 })]).toEqual([
      true,
      false,
    ]);
  });

  it("hold in the candidate's country, or anywhere", () => {
    const british = { places: ["GB"] };
    expect([fitting(british, { country: "GB" }), fitting(british, { country: "DE" }), fitting(british)]).toEqual([
      true,
      false,
      false,
    ]);
    const anywhere = { maxDays: 10, count: 5, anywhere: true };
    expect([fitting(british, {}, anywhere), fitting(british, { country: "DE" }, anywhere)]).toEqual([true, false]);
  });
});

describe("the resources that a model has read", () => {
  const read = (resource_id: string, over: object = {}, leads = false) => ({
    ...{ resource: { ...aResource(), resource_id, ...over }, relevance: 1, leads, why: "It helps." },
  });
  const order = (...given: Parameters<typeof rankRead>) => rankRead(...given).map(({ resource_id }) => resource_id);

  it("come with those that lead to the paper first, and with why", () => {
    const ranked = rankRead([read("good"), read("paper", { rating: 1 }, true)], { status: "missing" });
    expect(ranked.map(({ resource_id, why, leads }) => [resource_id, why, leads])).toEqual([
      ["paper", "It helps.", true],
      ["good", "It helps.", undefined],
    ]);
  });

  it("fit what is there already: one for beginners where nothing is, and the level that is preferred", () => {
    const both = [read("first", { difficulty: "beginner" }), read("second", { difficulty: "intermediate" })];
    expect(order(both, { status: "missing" })).toEqual(["first", "second"]);
    expect(order(both, { status: "partial" })).toEqual(["second", "first"]);
    expect(order(both, { status: "missing" }, { level: "intermediate" })).toEqual(["second", "first"]);
  });

  it("are as many as a plan holds", () => {
    const seven = Array.from({ length: 7 }, (_, at) => read(`r${at}`));
    expect(order(seven, { status: "missing" })).toHaveLength(5);
    expect(order(seven, { status: "missing" }, {}, { maxDays: 10, count: 2 })).toHaveLength(2);
  });
});
