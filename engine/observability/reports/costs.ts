import { type CallTotal, NANO_PER_USD } from "../../../domain/metric.js";
import type { CostReport } from "../../../domain/metrics.js";
import type { ModelSettings } from "../../config/models.js";
import type { Measured, Window } from "../history.js";
import { countOf } from "./performance.js";

const DAY_MINUTES = 1_440;
const MONTH_DAYS = 30;

type Figures = Pick<
  CostReport,
  "calls" | "failed" | "input_tokens" | "cached_tokens" | "output_tokens" | "cost_usd" | "unpriced_calls"
>;

/** The costs of the calls in a window, from the call ledger. An unknown cost is counted as unknown, never as zero. */
export function costsOf(
  calls: CallTotal[],
  { total }: Pick<Measured, "total">,
  { minutes }: Pick<Window, "minutes">,
  prices: ModelSettings["prices"],
): Omit<CostReport, "window"> {
  const all = figuresOf(calls);
  const sessions = countOf(
    total.series.filter(({ labels }) => labels.kind === "session" && labels.operation === "started"),
  );
  const { cost_usd } = all;
  const priced = all.calls - all.unpriced_calls;
  const day = cost_usd === null || priced === 0 ? null : (cost_usd / minutes) * DAY_MINUTES;
  return {
    ...all,
    open_calls: sum(calls, (call) => (call.end === "open" ? call.calls : 0)),
    estimated_calls: sum(calls, ({ estimated }) => estimated),
    sessions,
    per_call_usd: cost_usd === null || priced === 0 ? null : cost_usd / priced,
    per_session_usd: day === null || cost_usd === null || sessions === 0 ? null : cost_usd / sessions,
    projected_day_usd: day,
    projected_month_usd: day === null ? null : day * MONTH_DAYS,
    cache_discount_usd: discountOf(calls, prices),
    by_model: grouped(calls, ({ model }) => model).map(([model, some]) => ({ model, ...figuresOf(some) })),
    by_operation: grouped(calls, ({ prompt_name }) => prompt_name).map(([operation, some]) => ({
      operation,
      ...figuresOf(some),
    })),
  };
}

export function figuresOf(calls: CallTotal[]): Figures {
  const count = sum(calls, (call) => call.calls);
  const unpriced = sum(calls, (call) => call.unpriced);
  return {
    calls: count,
    failed: sum(calls, (call) => (call.end === "failed" ? call.calls : 0)),
    input_tokens: sum(calls, (call) => call.input_tokens),
    cached_tokens: sum(calls, (call) => call.cached_tokens),
    output_tokens: sum(calls, (call) => call.output_tokens),
    cost_usd: count > 0 && unpriced === count ? null : sum(calls, (call) => call.cost_nano_usd) / NANO_PER_USD,
    unpriced_calls: unpriced,
  };
}

export function grouped<Item>(all: Item[], name: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const one of all) groups.set(name(one), [...(groups.get(name(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function discountOf(calls: CallTotal[], prices: ModelSettings["prices"]): number | null {
  const priced = calls.flatMap(({ model, cached_tokens }) => {
    const price = prices[model];
    return price ? [(cached_tokens * (price.input - price.cached)) / 1_000_000] : [];
  });
  return priced.length === 0 ? null : priced.reduce((all, one) => all + one, 0);
}

function sum<Item>(all: Item[], of: (item: Item) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
