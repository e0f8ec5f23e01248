import { BudgetError } from "../../domain/errors.js";

const NAMES: Record<string, string> = {
  session: "this session's budget",
  owner_day: "your budget for today",
  day: "the budget for today",
};

/** The error for a call that could exceed a budget. */
export function exceeded(budget: string, spentUsd: number, limit: number, now: Date): BudgetError {
  return new BudgetError({
    code: "budget_exceeded",
    message: `The next call could exceed ${NAMES[budget]}: ${dollars(spentUsd)} of ${dollars(limit)} are spent or reserved.`,
    details: {
      budget,
      spent_usd: spentUsd,
      limit_usd: limit,
      // A session's budget is never renewed, so a retry cannot succeed.
      ...(budget !== "session" && { retry_after_seconds: secondsToMidnight(now) }),
    },
  });
}

function dollars(usd: number): string {
  return `$${usd.toFixed(4)}`;
}

function secondsToMidnight(now: Date): number {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return Math.max(1, Math.ceil((midnight - now.getTime()) / 1000));
}
