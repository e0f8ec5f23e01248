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
    ...over,
  };
}
const ids = (given: Basis) => recommend(given).map(({ id }) => id);
const models = (count: number, sums: object) =>
  times(count, () => recordOf("model", "draftAnswer", "done", 900, { attempts: 1, ...sums }));

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
    const figures = { sessions: 0, answers: 0, first_pass: 0, first_pass_acceptance: null, accepted: 0 };
    const none = { ...figures, mean_score: null, score_deviation: null };
    const flag = { flag: "use_prompt_cache_optimizer" as const, difference: null, p_value: null, warning: null };
    const missed = models(50, { prefixable: 1, prefix_hits: 0 });
    const with_ = (on: number, off: number) =>
      ids(
        basis(missed, [callsOf({})], {
          variants: [{ ...flag, on: { ...none, sessions: on }, off: { ...none, sessions: off } }] as Basis["variants"],
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
    const [flag, figures] = ["use_batch_generation" as const, { sessions: 0, answers: 100, first_pass: 60 }];
    const one = { ...figures, first_pass_acceptance: 0.6, accepted: 60, mean_score: 7, score_deviation: 1 };
    const variant = { flag, on: one, off: one, difference: -0.2, p_value: 0.001, warning: null };
    const [found] = recommend(basis([], [], { variants: [variant] }));
    expect(found).toMatchObject({ id: "variant_is_better", setting: flag, title: expect.stringContaining(" off") });
    expect(ids(basis([], [], { variants: [{ ...variant, p_value: 0.02 }] }))).toEqual([]);
    expect(ids(basis([], [], { variants: [{ ...variant, warning: "few" }] }))).toEqual([]);
  });
});
