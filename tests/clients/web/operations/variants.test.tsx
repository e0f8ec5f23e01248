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
    owner_groups: 9,
    cost_per_answer_usd: 0.0123,
    cost_per_start_usd: null,
  },
});
const row = (over: Partial<VariantComparison>) => {
  const one = {
    flag: "use_batch_generation" as const,
    on: figures(20, 0.8),
    off: figures(10, 0.5),
    difference: 0.3,
    p_value: 0.04,
    by_owner: { standard_error: 0.1, p_value: 0.2 },
    others: [],
  } satisfies Partial<VariantComparison>;
  const span = { from: "2026-10-21T00:00:00.000Z", to: "2026-11-20T00:00:00.000Z" };
  return seen(<Variants report={{ ...span, variants: [{ ...one, warning: null, ...over }] }} />).texts("tbody td");
};

it("both variants stand side by side, with their difference in points", () => {
  expect(row({})).toEqual([
    ...["20 / 10", "80 % / 50 %", "– / –", "$0.0123 / $0.0123", "30.0 points", "0.200", "0.040", ""],
  ]);
});

it("a difference that chance rarely makes, or that cannot be told, is not rounded to zero", () => {
  expect(row({ p_value: 0.0004 })[6]).toBe("< 0.001");
  const none = row({ difference: null, p_value: null, by_owner: null, off: figures(0, null) });
  expect([none[1], ...none.slice(4, 7)]).toEqual(["80 % / –", "–", "–", "–"]);
});

it("a further variant has a row of its own, beside off", () => {
  const one = {
    variant: "small",
    figures: figures(7, 0.6),
    difference: 0.1,
    p_value: 1,
    by_owner: null,
    warning: null,
  };
  const cells = row({ others: [one] });
  expect(cells).toHaveLength(16);
  expect(cells.slice(8, 10)).toEqual(["7 / 10", "60 % / 50 %"]);
});

it("a warning stands at its flag", () => {
  expect(row({ warning: "Too few answers." }).at(-1)).toBe("Too few answers.");
});
