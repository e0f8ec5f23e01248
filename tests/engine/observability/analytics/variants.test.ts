import { describe, expect, it } from "vitest";
import { variantsOf } from "../../../../engine/observability/analytics/variants.js";
import { times } from "../../../support/alert-cases.js";
import { bucketOf, recordOf } from "../../../support/measured.js";

const FLAG = "experimental_llm_model";
const NOW = new Date("2026-11-20T09:30:00Z");

/** Answers under one variant of a flag, of which the first are accepted at once, of owners in as many groups. */
const answers = (outcome: string, count: number, accepted: number, { scores = [8], groups = 20 } = {}) =>
  times(count, (at) => {
    const score = scores[at % scores.length] ?? 0;
    const first_pass = Number(at < accepted);
    const sums = { judged: 1, score, score_squared: score * score, first_pass, priced: 1, cost_nano_usd: 2_000_000 };
    const { labels, ...record } = recordOf("variant", FLAG, outcome, null, sums);
    return { ...record, labels: { ...labels, group: groups === 0 ? "" : String(at % groups) } };
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
    expect(found?.by_owner?.p_value).toBeLessThan(0.01);
    expect(found?.on.cost_per_answer_usd).toBeCloseTo(0.002);
  });

  it("takes the answers of one owner as one, so that few owners prove nothing", async () => {
    const few = await compared([...answers("on", 100, 90, { groups: 7 }), ...answers("off", 100, 60)]);
    expect(few).toMatchObject({ by_owner: null, on: { owner_groups: 7 } });
    expect(few?.warning).toContain("Too few owners");
    // Nine groups whose answers are all accepted beside eleven with none are as unlike as the two variants.
    const split = (outcome: string, good: number) =>
      times(20, (group) =>
        answers(outcome, 10, group < good ? 10 : 0, { groups: 1 }).map(({ labels, ...record }) => ({
          ...record,
          labels: { ...labels, group: String(group) },
        })),
      ).flat();
    const unlike = await compared([...split("on", 13), ...split("off", 9)]);
    expect(unlike?.p_value).toBeLessThan(0.001);
    expect(unlike?.by_owner?.p_value).toBeGreaterThan(0.1);
  });

  it("compares each further variant with off", async () => {
    const found = await compared([...answers("on", 100, 60), ...answers("off", 100, 60), ...answers("small", 100, 95)]);
    expect(found?.others).toMatchObject([
      { variant: "small", figures: { answers: 100, first_pass: 95 }, warning: null },
    ]);
    expect(found?.others[0]?.difference).toBeCloseTo(0.35);
    expect(found?.difference).toBe(0);
  });

  it("warns of few answers, with their numbers", async () => {
    const found = await compared([...answers("on", 100, 90), ...answers("off", 99, 60)]);
    expect(found?.warning).toContain("100 on, 99 off");
  });

  it("has nothing to compare with one variant only", async () => {
    const found = await compared(answers("on", 200, 100));
    expect(found).toMatchObject({ difference: null, p_value: null, by_owner: null, others: [] });
    expect(found?.warning).toContain("Only one variant");
  });

  it("does not know the owners of answers that an earlier version recorded", async () => {
    const found = await compared([...answers("on", 100, 90, { groups: 0 }), ...answers("off", 100, 60, { groups: 0 })]);
    expect(found).toMatchObject({ by_owner: null, on: { owner_groups: 0 } });
    expect(found?.p_value).toBeLessThan(0.001);
  });

  it("has the spread of the scores from two answers on, and counts sessions apart from answers", async () => {
    const started = recordOf("session", FLAG, "on", null, { priced: 1, cost_nano_usd: 30_000_000 });
    const two = await compared([
      ...answers("on", 2, 1, { scores: [6, 8] }),
      { ...started, labels: { ...started.labels, group: "1" } },
    ]);
    expect(two?.on).toMatchObject({ sessions: 1, answers: 2, mean_score: 7, cost_per_start_usd: 0.03 });
    expect(two?.on.score_deviation).toBeCloseTo(Math.SQRT2);
    expect((await compared(answers("on", 1, 1)))?.on).toMatchObject({ mean_score: 8, score_deviation: null });
  });
});
