import { expect, it } from "vitest";
import { Costs } from "../../../../clients/web/operations/costs.js";
import type { TrendReport } from "../../../../domain/analytics.js";
import { idleDashboard, NO_CALLS } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

const { costs } = idleDashboard();
const shown = (over: Partial<typeof costs> = {}, trends: TrendReport | null = null) =>
  seen(<Costs costs={{ ...costs, ...over }} trends={trends} />);

it("what is not known is a dash, and calls without a price are pointed out", () => {
  expect(shown().texts("p")[0]).toBe("– a call, – in a month like this, – saved by the providers' caches.");
  expect(shown({ unpriced_calls: 1_200 }).texts(".warn")[0]).toMatch(/^1,200 calls are of a model without a price/);
  expect(shown().texts(".warn")).toEqual([]);
});

it("the calls are listed by model and by operation", () => {
  const spent = { ...NO_CALLS, calls: 3, input_tokens: 1_500, cost_usd: 0.5 };
  const page = shown({ by_model: [{ ...spent, model: "m1" }], by_operation: [{ ...spent, operation: "draft" }] });
  const row = ["3", "0", "1,500", "0", "0", "$0.50"];
  expect(page.texts("tbody tr > *")).toEqual(["m1", ...row, "draft", ...row]);
});

it("the days are shown once there is a cost, and a day without one is a dash", () => {
  const span = { from: "2026-11-19T00:00:00.000Z", to: "2026-11-20T09:00:00.000Z" };
  const days = [{ day: "2026-11-19", value: 1, sample: 1 }];
  const trend = {
    metric: "runs",
    days,
    slope_per_day: null,
    change: null,
    p_value: null,
    direction: "no_sample",
  } as const;
  const trends = {
    ...span,
    trends: [{ ...trend, days }],
    costs: [{ day: "2026-11-20", model: "m1", cost_usd: 2, calls: 1 }],
  };
  const page = shown({}, trends);
  expect(page.texts("details tbody tr > *")).toEqual(["2026-11-19", "–", "2026-11-20", "$2.00"]);
  expect([page.texts("figcaption span"), shown({}, { ...trends, costs: [] }).texts("h3")]).toEqual([["m1"], []]);
});
