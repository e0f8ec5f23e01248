import { expect, it } from "vitest";
import { Variants } from "../../../../clients/web/operations/variants.js";
import type { VariantComparison } from "../../../../domain/analytics.js";
import { seen } from "../../../support/page.js";

const figures = (answers: number, first_pass_acceptance: number | null) => ({
  ...{
    sessions: answers,
    answers,
    first_pass: 0,
    first_pass_acceptance,
    accepted: 0,
    mean_score: null,
    score_deviation: null,
  },
});
const row = (over: Partial<VariantComparison>) => {
  const one = {
    flag: "use_batch_generation",
    on: figures(20, 0.8),
    off: figures(10, 0.5),
    difference: 0.3,
    p_value: 0.04,
  } as const;
  const span = { from: "2026-10-21T00:00:00.000Z", to: "2026-11-20T00:00:00.000Z" };
  return seen(<Variants report={{ ...span, variants: [{ ...one, warning: null, ...over }] }} />).texts("tbody td");
};

it("both variants stand side by side, with their difference in points", () => {
  expect(row({})).toEqual(["20 / 10", "80 % / 50 %", "– / –", "30.0 points", "0.040", ""]);
});

it("a difference that chance rarely makes, or that cannot be told, is not rounded to zero", () => {
  expect(row({ p_value: 0.0004 })[4]).toBe("< 0.001");
  expect(row({ difference: null, p_value: null, off: figures(0, null) }).slice(1, 5)).toEqual([
    "80 % / –",
    "– / –",
    "–",
    "–",
  ]);
});

it("a warning stands at its flag", () => {
  expect(row({ warning: "Too few answers." }).at(-1)).toBe("Too few answers.");
});
