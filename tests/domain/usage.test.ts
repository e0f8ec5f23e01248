import { expect, it } from "vitest";
import { addUsage, NO_USAGE } from "../../domain/usage.js";

const one = { ...NO_USAGE, calls: 1, input_tokens: 10, cached_tokens: 4, output_tokens: 2, cost_usd: 0.5 };

it("two usages add up, and are estimated if one of them is", () => {
  expect(addUsage(one, { ...one, estimated: true })).toEqual({
    ...{ calls: 2, input_tokens: 20, cached_tokens: 8, output_tokens: 4, cost_usd: 1, estimated: true },
  });
  expect(addUsage(NO_USAGE, one)).toEqual(one);
});

it("the cost of two is unknown if that of one is", () => {
  const unknown = { ...one, cost_usd: null };
  expect([addUsage(one, unknown).cost_usd, addUsage(unknown, one).cost_usd]).toEqual([null, null]);
});
