import { describe, expect, it } from "vitest";
import { variantsOf } from "../../../../engine/observability/analytics/variants.js";
import { times } from "../../../support/alert-cases.js";
import { bucketOf, recordOf } from "../../../support/measured.js";

const FLAG = "advanced_quality_evaluation";
const NOW = new Date("2026-11-20T09:30:00Z");

/** Answers under one value of a flag, of which the first are accepted at once. */
const answers = (outcome: "on" | "off", count: number, accepted: number, scores = [8]) =>
  times(count, (at) => {
    const score = scores[at % scores.length] ?? 0;
    const first_pass = Number(at < accepted);
    return recordOf("variant", FLAG, outcome, null, { judged: 1, score, score_squared: score * score, first_pass });
  });

async function compared(records: ReturnType<typeof answers>) {
  const { variants } = await variantsOf({ hours: async () => new Map([[0, bucketOf(records)]]) }, NOW);
  return variants.find(({ flag }) => flag === FLAG);
}

describe("the comparison of a flag's variants", () => {
  it("is their difference without a warning when both have enough answers", async () => {
    const found = await compared([...answers("on", 100, 90), ...answers("off", 100, 60)]);
    expect(found).toMatchObject({ warning: null, on: { answers: 100, first_pass: 90 }, off: { first_pass: 60 } });
    expect(found?.difference).toBeCloseTo(0.3);
    expect(found?.p_value).toBeLessThan(0.001);
  });

  it("warns of few answers, with their numbers", async () => {
    const found = await compared([...answers("on", 100, 90), ...answers("off", 99, 60)]);
    expect(found?.warning).toContain("100 on, 99 off");
  });

  it("has nothing to compare with one variant only", async () => {
    const found = await compared(answers("on", 200, 100));
    expect(found).toMatchObject({ difference: null, p_value: null });
    expect(found?.warning).toContain("Only one variant");
  });

  it("has the spread of the scores from two answers on, and counts sessions apart from answers", async () => {
    const two = await compared([...answers("on", 2, 1, [6, 8]), recordOf("session", FLAG, "on")]);
    expect(two?.on).toMatchObject({ sessions: 1, answers: 2, mean_score: 7 });
    expect(two?.on.score_deviation).toBeCloseTo(Math.SQRT2);
    expect((await compared(answers("on", 1, 1)))?.on).toMatchObject({ mean_score: 8, score_deviation: null });
  });
});
