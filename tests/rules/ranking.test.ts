import { describe, expect, it } from "vitest";
import { aResource } from "../../lab/support/builders.js";
import { lexicon } from "../../lab/support/reader.js";
import { scoreResources } from "../../rules/ranking.js";
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
