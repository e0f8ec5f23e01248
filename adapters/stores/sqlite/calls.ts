import { randomUUID } from "node:crypto";
import type { BudgetError } from "../../../domain/errors.js";
import type { CallTotal } from "../../../domain/metric.js";
import type { Booking, Budgets, Cost } from "../../../domain/receipt.js";
import { exceeded } from "../budgets.js";
import { createPendingCalls, type Settlement } from "../pending-calls.js";
import type { JournaledLedger } from "../ports/ledger.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";
import { createJournal, type SqliteJournal } from "./journal.js";

/** The ledger of model calls in SQLite. A call that a dead process did not settle stays booked at its highest possible cost. */
export function createCallLedger(
  db: Db,
  budgets: Budgets,
  now: () => Date,
  journal: SqliteJournal = createJournal(db),
): JournaledLedger {
  const insert = db.prepare(
    `INSERT INTO model_calls (call_id, owner, session_id, thread_id, prompt_name, role, provider, model, priority, at, status, reserved_usd)
     VALUES (@call_id, @owner, @session_id, @thread_id, @prompt_name, @role, @provider, @model, @priority, @at, 'open', @reserved_usd)`,
  );
  const overBudget = createBudgetCheck(db, budgets, now);
  // One transaction reads the spending and books the call, so that parallel calls cannot exceed a budget together.
  const book = db.transaction((booking: Booking) => {
    const usd = booking.reserved_usd ?? 0;
    const refusal = overBudget(booking.owner, booking.session_id, { session: usd, ownerDay: usd, day: usd });
    if (refusal) throw refusal;
    insert.run({ ...booking, at: now().toISOString() });
  });
  const settle = createSettlement(db, journal);
  return {
    ...createPendingCalls((settlements) => inWriteLock(() => settle(settlements)), journal),
    async reserve(reservation) {
      const booking = { ...reservation, call_id: randomUUID() };
      await inWriteLock(() => book.immediate(booking));
      return booking;
    },
    affords: async (owner, session_id, cost) => withStoreErrors(() => overBudget(owner, session_id, cost)),
    totals: createTotals(db),
  };
}

// The error for a cost that would exceed a budget.
function createBudgetCheck(
  db: Db,
  budgets: Budgets,
  now: () => Date,
): (owner: string, session_id: string, cost: Cost) => BudgetError | null {
  const spentBy = (where: string) =>
    db.prepare<string[], { usd: number | null }>(
      `SELECT SUM(CASE status WHEN 'open' THEN reserved_usd ELSE cost_usd END) AS usd FROM model_calls WHERE ${where}`,
    );
  const bySession = spentBy("owner = ? AND session_id = ?");
  const byOwnerSince = spentBy("owner = ? AND at >= ?");
  const since = spentBy("at >= ?");
  return (owner, session_id, cost) => {
    const today = now().toISOString().slice(0, 10);
    const check = (
      budget: string,
      limit: number | null,
      more: number,
      spent: () => { usd: number | null } | undefined,
    ) => {
      if (limit === null) return null;
      const usd = spent()?.usd ?? 0;
      return usd + more > limit ? exceeded(budget, usd, limit, now()) : null;
    };
    return (
      check("session", budgets.session, cost.session, () => bySession.get(owner, session_id)) ??
      check("owner_day", budgets.ownerDay, cost.ownerDay, () => byOwnerSince.get(owner, today)) ??
      check("day", budgets.day, cost.day, () => since.get(today))
    );
  };
}

// Writes the usage of ended calls and the answers to be journaled, in one transaction.
function createSettlement(db: Db, journal: SqliteJournal): (settlements: Settlement[]) => void {
  const update = db.prepare(
    `UPDATE model_calls SET status = @end, input_tokens = @input_tokens, cached_tokens = @cached_tokens,
       output_tokens = @output_tokens, cost_usd = @cost_usd, estimated = @estimated, duration_ms = @durationMs
     WHERE call_id = @call_id`,
  );
  const write = db.transaction((settlements: Settlement[]) => {
    for (const { booking, end, usage, durationMs, answer } of settlements) {
      const { calls: _, estimated, ...billed } = usage;
      update.run({ ...billed, estimated: Number(estimated), end, durationMs, call_id: booking.call_id });
      if (answer) journal.write(answer);
    }
  });
  return (settlements) => write.immediate(settlements);
}

// The length of "2026-11-21T10:05", and of its part up to the hour.
const PREFIX = { minute: 16, hour: 13 } as const;
const REST = { minute: ":00.000Z", hour: ":00:00.000Z" } as const;

// Costs are rounded call by call, so that the sum does not depend on the order.
function createTotals(db: Db): JournaledLedger["totals"] {
  const totals = db.prepare<[number, string, string], Omit<CallTotal, "at"> & { prefix: string }>(
    `SELECT substr(at, 1, ?) AS prefix, provider, model, role, prompt_name, priority, status AS end, COUNT(*) AS calls,
       SUM(coalesce(input_tokens, 0)) AS input_tokens, SUM(coalesce(cached_tokens, 0)) AS cached_tokens,
       SUM(coalesce(output_tokens, 0)) AS output_tokens,
       SUM(CAST(round(coalesce(CASE status WHEN 'open' THEN reserved_usd ELSE cost_usd END, 0) * 1e9) AS INTEGER)) AS cost_nano_usd,
       SUM(CASE status WHEN 'open' THEN reserved_usd IS NULL ELSE cost_usd IS NULL END) AS unpriced,
       SUM(coalesce(estimated, 0)) AS estimated
     FROM model_calls WHERE at >= ? AND at < ? GROUP BY prefix, provider, model, role, prompt_name, priority, status`,
  );
  return async (step, from, to) =>
    withStoreErrors(() => totals.all(PREFIX[step], new Date(from).toISOString(), new Date(to).toISOString())).map(
      ({ prefix, ...total }) => ({ ...total, at: Date.parse(prefix + REST[step]) }),
    );
}
