import { z } from "zod";
import type { AppError } from "./errors.js";

/** The usage of model calls. Tokens are the provider's own figures; `estimated` is true if a provider did not report them. */
export const Usage = z.object({
  calls: z.int().nonnegative(),
  input_tokens: z.int().nonnegative(),
  cached_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  cost_usd: z.number().nonnegative().nullable().describe("null while no price table covers the model"),
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof Usage>;

export const NO_USAGE: Usage = {
  calls: 0,
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  cost_usd: 0,
  estimated: false,
};

/** Adds two usages; an unknown cost makes the sum unknown. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    input_tokens: a.input_tokens + b.input_tokens,
    cached_tokens: a.cached_tokens + b.cached_tokens,
    output_tokens: a.output_tokens + b.output_tokens,
    cost_usd: a.cost_usd === null || b.cost_usd === null ? null : a.cost_usd + b.cost_usd,
    estimated: a.estimated || b.estimated,
  };
}

/** The usage of a failed call, which may have been billed; its adapter puts it in the error's details. */
export function usageOf({ details }: AppError): Usage {
  return (details.usage as Usage | undefined) ?? NO_USAGE;
}
