import { describe, expect, it } from "vitest";
import { type Basis, recommend } from "../../../../engine/observability/analytics/recommendations.js";
import { cachesOf } from "../../../../engine/observability/reports/caches.js";
import { costsOf } from "../../../../engine/observability/reports/costs.js";
import { performanceOf } from "../../../../engine/observability/reports/performance.js";
import { NANO, times } from "../../../support/alert-cases.js";
import { bucketOf, callsOf, recordOf } from "../../../support/measured.js";

/** The reports of a day with these records and calls. */
function basis(records: ReturnType<typeof recordOf>[], calls = [callsOf({})], over: Partial<Basis> = {}): Basis {
  const measured = { total: bucketOf(records), points: new Map(), pointMs: 60_000 };
  return {
    performance: performanceOf(measured),
    costs: costsOf(calls, measured, { minutes: 1_440 }, {}),
    caches: cachesOf(measured, []),
    variants: [],
    trends: [],
    maxRuns: 4,
    budgetDayUsd: null,
    prices: {},
    ...over,
  };
}
const ids = (given: Basis) => recommend(given).map(({ id }) => id);
const models = (count: number, sums: object) =>
  times(count, () => recordOf("model", "draftAnswer", "done", 900, { attempts: 1, ...sums }));

const figures = {
  ...{ sessions: 60, answers: 100, owner_groups: 20, first_pass: 60, first_pass_acceptance: 0.6, accepted: 60 },
  ...{ mean_score: 7, score_deviation: 1, cost_per_answer_usd: null, cost_per_start_usd: null },
};
const apart = (difference: number, p_value: number, standard_error = 0.01) => ({
  ...{ difference, p_value: 0.5, by_owner: { standard_error, p_value }, warning: null },
});
const variantOf = (over: Partial<Basis["variants"][number]>): Basis["variants"][number] => ({
  ...{ flag: "experimental_llm_model", on: figures, off: figures, others: [], ...apart(0, 1), ...over },
});
const idsOf = (variant: Basis["variants"][number]) => ids(basis([], [], { variants: [variant] }));

describe("the recommendations", () => {
  it("are none without a sample, and none for a day like any other", () => {
    expect(ids(basis([]))).toEqual([]);
    expect(ids(basis(times(60, () => recordOf("part", "queue", "done", 900))))).toEqual([]);
  });

  it("say what to set when runs wait or a store is slow, from fifty runs on", () => {
    const waits = (count: number) => times(count, () => recordOf("part", "queue", "done", 2_000));
    expect(recommend(basis(waits(50)))).toMatchObject([{ id: "runs_wait", setting: "MAX_RUNS" }]);
    expect(ids(basis(waits(49)))).toEqual([]);
    const stores = (ms: number) =>
      times(50, () => [recordOf("run", "reply", "done", 1_000), recordOf("part", "store", "done", ms)]).flat();
    expect(ids(basis(stores(600)))).toEqual(["store_is_slow"]);
    expect(ids(basis(stores(400)))).toEqual([]);
  });

  it("name repeated calls and caches that are rarely hit", () => {
    expect(ids(basis(models(50, { attempts: 2 })))).toEqual(["calls_are_repeated"]);
    expect(ids(basis(models(50, { prefixable: 1, prefix_hits: 0 })))).toEqual(["prefix_cache_misses"]);
    expect(ids(basis(models(50, { prefixable: 1, prefix_hits: 1 })))).toEqual([]);
    expect(ids(basis(models(49, { attempts: 2, prefixable: 1 })))).toEqual([]);
  });

  it("name runs that fail, and scores that fall", () => {
    const ran = (count: number, failed: number) =>
      times(count, (at) => recordOf("run", "reply", at < failed ? "failed" : "done", 900));
    expect(recommend(basis(ran(100, 11)))).toMatchObject([
      { id: "runs_fail", because: [{ value: 0.11, unit: "share" }, { value: 100 }] },
    ]);
    expect(ids(basis(ran(100, 4)))).toEqual([]);
    expect(ids(basis(ran(49, 40)))).toEqual([]);
    const trend = (direction: "falling" | "steady") => [
      { metric: "mean_score" as const, days: [], slope_per_day: -0.3, change: -0.25, p_value: 0.01, direction },
    ];
    expect(ids(basis([], [callsOf({})], { trends: trend("falling") }))).toEqual(["scores_fall"]);
    expect(ids(basis([], [callsOf({})], { trends: trend("steady") }))).toEqual([]);
  });

  it("do not name a flag that is on for everybody", () => {
    const missed = models(50, { prefixable: 1, prefix_hits: 0 });
    const with_ = (on: number, off: number) =>
      ids(
        basis(missed, [callsOf({})], {
          variants: [
            variantOf({
              flag: "use_prompt_cache_optimizer",
              on: { ...figures, sessions: on },
              off: { ...figures, sessions: off },
            }),
          ],
        }),
      );
    expect(with_(20, 0)).toEqual([]);
    expect(with_(10, 10)).toEqual(["prefix_cache_misses"]);
  });

  it("name missing prices, a day without a budget, and a judge that costs most", () => {
    expect(ids(basis([], [callsOf({ calls: 2, unpriced: 1 })]))).toEqual(["prices_are_missing"]);
    const day = [
      callsOf({ calls: 50, cost_nano_usd: 6 * NANO }),
      callsOf({ prompt_name: "judgeAnswer", cost_nano_usd: 4 * NANO }),
    ];
    expect(ids(basis([], day))).toEqual(["no_budget", "judging_is_dear"]);
    expect(ids(basis([], day.slice(0, 1), { budgetDayUsd: 20 }))).toEqual([]);
  });

  it("name the better variant of a flag, but not one whose difference may be chance", () => {
    const flag = "use_batch_generation" as const;
    const variant = variantOf({ flag, ...apart(-0.2, 0.001) });
    const [found] = recommend(basis([], [], { variants: [variant] }));
    expect(found).toMatchObject({ id: "variant_is_better", setting: flag, title: expect.stringContaining(" off") });
    expect(idsOf({ ...variant, ...apart(-0.2, 0.02) })).toEqual([]);
    expect(idsOf({ ...variant, by_owner: null, p_value: 0.0001 })).toEqual([]);
    expect(idsOf({ ...variant, warning: "few" })).toEqual([]);
  });

  it("need more certainty the more variants are compared", () => {
    const small = { variant: "small", figures, ...apart(0.2, 0.006) };
    const [found] = recommend(
      basis([], [], { variants: [variantOf({ others: [{ ...small, ...apart(0.2, 0.004) }] })] }),
    );
    expect(found).toMatchObject({ id: "variant_is_better", title: expect.stringContaining("small") });
    expect(idsOf(variantOf({ others: [small] }))).toEqual([]);
    expect(idsOf(variantOf({ ...apart(0.2, 0.006) }))).toEqual(["variant_is_better"]);
  });

  it("name a writer that costs less and is no worse, with what it would have saved", () => {
    const off = { ...figures, cost_per_answer_usd: 0.01 };
    const cheap = { ...figures, cost_per_answer_usd: 0.004 };
    const others = [{ variant: "small", figures: cheap, ...apart(-0.01, 1) }];
    const [found] = recommend(basis([], [], { variants: [variantOf({ off, others })] }));
    expect(found).toMatchObject({ id: "writer_is_cheaper", title: expect.stringContaining("small") });
    expect(found?.because.at(-1)?.value).toBeCloseTo(0.6);
    const worse = [{ variant: "small", figures: cheap, ...apart(-0.04, 1) }];
    expect(idsOf(variantOf({ off, others: worse }))).toEqual([]);
    const unsure = [{ variant: "small", figures: cheap, ...apart(0, 1, 0.03) }];
    expect(idsOf(variantOf({ off, others: unsure }))).toEqual([]);
    expect(idsOf(variantOf({ off: { ...off, cost_per_answer_usd: 0.0044 }, others }))).toEqual([]);
  });

  it("name one call for all questions where it was the cheaper start, with what it would have saved", () => {
    const flag = "use_batch_generation" as const;
    const start = (sessions: number, cost_per_start_usd: number | null) => ({
      ...figures,
      sessions,
      cost_per_start_usd,
    });
    const [found] = recommend(
      basis([], [], { variants: [variantOf({ flag, on: start(50, 0.02), off: start(50, 0.03) })] }),
    );
    expect(found).toMatchObject({ id: "one_call_is_cheaper", setting: flag });
    expect(found?.because.at(-1)?.value).toBeCloseTo(0.5);
    expect(idsOf(variantOf({ flag, on: start(49, 0.02), off: start(50, 0.03) }))).toEqual([]);
    expect(idsOf(variantOf({ flag, on: start(50, 0.03), off: start(50, 0.03) }))).toEqual([]);
    expect(idsOf(variantOf({ flag, on: start(50, null), off: start(50, 0.03) }))).toEqual([]);
  });

  it("name the next cheaper model of the same maker, at the price of the day's own tokens", () => {
    const day = [callsOf({ model: "gpt-4.1", calls: 50, input_tokens: 1_000_000, cost_nano_usd: 2 * NANO })];
    const prices = {
      "gpt-4.1": { input: 2, cached: 0.5, output: 8 },
      "gpt-4.1-mini": { input: 0.4, cached: 0.1, output: 1.6 },
      "gpt-4.1-nano": { input: 0.1, cached: 0.025, output: 0.4 },
      "gemini-2.5-pro": { input: 0.5, cached: 0.1, output: 1 },
      "gpt-embedding": { input: 1, cached: 1, output: 0 },
    };
    const given = { prices, budgetDayUsd: 20 };
    const [found] = recommend(basis([], day, given));
    expect(found).toMatchObject({ id: "model_is_dear", advice: expect.stringContaining("gpt-4.1-mini") });
    expect(found?.because.map(({ value }) => value)).toEqual([2, 0.4, 1.6]);
    const few = [callsOf({ model: "gpt-4.1", calls: 49, cost_nano_usd: 2 * NANO })];
    expect(ids(basis([], few, given))).toEqual([]);
    const { "gpt-4.1-mini": _, "gpt-4.1-nano": __, ...dear } = prices;
    expect(ids(basis([], day, { ...given, prices: dear }))).toEqual([]);
  });
});
