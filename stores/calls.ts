import { randomUUID } from "node:crypto";
import { BudgetError, StoreError } from "../domain/errors.js";
import type { JournalRecord } from "../domain/journal.js";
import type { Budgets, CallLedger, ReceiptReader } from "../domain/receipt.js";
import type { Usage } from "../domain/usage.js";
import { type Db, inStore, inTurn, unsynced } from "./database.js";
import { createJournal, type HeldJournal } from "./journal.js";

/** What could not be written is tried again so soon. */
const AGAIN_MS = 500;

interface Settlement {
  row: (string | number | null)[];
  answer: JournalRecord | undefined;
}

interface Sums {
  calls: number;
  input_tokens: number | null;
  cached_tokens: number | null;
  output_tokens: number | null;
  cost_usd: number | null;
  unpriced: number | null;
  estimated: number | null;
}

/** The record of model calls in SQLite. What a dead process had booked and not settled stays booked at what it might have cost. */
export function createCallLedger(
  db: Db,
  budgets: Budgets,
  now: () => Date,
  journal: HeldJournal = createJournal(db),
): CallLedger & ReceiptReader & { flush(): Promise<void> } {
  const insert = db.prepare(
    `INSERT INTO model_calls (call_id, owner, session_id, thread_id, prompt_name, role, provider, model, at, status, reserved_usd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)`,
  );
  const update = db.prepare(
    `UPDATE model_calls SET status = ?, input_tokens = ?, cached_tokens = ?, output_tokens = ?, cost_usd = ?, estimated = ?, duration_ms = ?
     WHERE call_id = ?`,
  );
  const spentBy = (where: string) =>
    db.prepare<string[], { usd: number | null }>(
      `SELECT SUM(CASE status WHEN 'open' THEN reserved_usd ELSE cost_usd END) AS usd FROM model_calls WHERE ${where}`,
    );
  const spent = {
    session: spentBy("owner = ? AND session_id = ?"),
    ownerDay: spentBy("owner = ? AND at >= ?"),
    day: spentBy("at >= ?"),
  };
  const sumsBy = (where: string) =>
    db.prepare<string[], Sums>(
      `SELECT COUNT(*) AS calls, SUM(input_tokens) AS input_tokens, SUM(cached_tokens) AS cached_tokens,
         SUM(output_tokens) AS output_tokens, SUM(cost_usd) AS cost_usd, SUM(cost_usd IS NULL) AS unpriced, SUM(estimated) AS estimated
       FROM model_calls WHERE status != 'open' AND ${where}`,
    );
  const bySession = sumsBy("owner = ? AND session_id = ?");
  const byThread = sumsBy("owner = ? AND thread_id = ?");
  const today = () => now().toISOString().slice(0, 10);

  // One transaction reads what was spent and books the call: of parallel calls each sees the others.
  const book = db.transaction((callId: string, reservation: Parameters<CallLedger["reserve"]>[0]) => {
    const { owner, session_id, thread_id, prompt_name, role, provider, model, reserved_usd } = reservation;
    const may = (budget: string, limit: number | null, already: () => number) => {
      if (limit === null) return;
      const usd = already();
      if (usd + (reserved_usd ?? 0) <= limit) return;
      throw exceeded(budget, usd, limit, budget === "session" ? null : secondsToMidnight(now()));
    };
    may("session", budgets.session, () => spent.session.get(owner, session_id)?.usd ?? 0);
    may("owner_day", budgets.ownerDay, () => spent.ownerDay.get(owner, today())?.usd ?? 0);
    may("day", budgets.day, () => spent.day.get(today())?.usd ?? 0);
    const at = now().toISOString();
    insert.run(callId, owner, session_id, thread_id, prompt_name, role, provider, model, at, reserved_usd);
  });

  const open = new Set<Settlement>();
  const write = db.transaction((settlements: Settlement[]) => {
    for (const { row, answer } of settlements) {
      update.run(...row);
      if (answer) journal.write(answer);
    }
  });
  // An answer that has arrived is used whether or not it can be written: it is kept until it is.
  const writeOpen = async () => {
    const settlements = [...open];
    if (settlements.length === 0) return;
    try {
      await inTurn(() => unsynced(db, () => write.immediate(settlements)));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // When the store has been closed by then, what it never took is gone.
      setTimeout(() => void writeOpen().catch(() => {}), AGAIN_MS).unref();
      return;
    }
    for (const settlement of settlements) {
      open.delete(settlement);
      if (settlement.answer) journal.release(settlement.answer);
    }
  };

  return {
    async reserve(reservation) {
      const callId = randomUUID();
      await inTurn(() => unsynced(db, () => book.immediate(callId, reservation)));
      return callId;
    },
    async settle(callId, end, { input_tokens, cached_tokens, output_tokens, cost_usd, estimated }, durationMs, answer) {
      const row = [end, input_tokens, cached_tokens, output_tokens, cost_usd, Number(estimated), durationMs, callId];
      open.add({ row, answer });
      if (answer) journal.hold(answer);
      await writeOpen();
    },
    flush: writeOpen,
    ofSession: (owner, sessionId) => toUsage(inStore(() => bySession.get(owner, sessionId))),
    ofThread: (owner, threadId) => toUsage(inStore(() => byThread.get(owner, threadId))),
  };
}

function toUsage(sums: Sums | undefined): Usage | null {
  if (!sums || sums.calls === 0) return null;
  return {
    calls: sums.calls,
    input_tokens: sums.input_tokens ?? 0,
    cached_tokens: sums.cached_tokens ?? 0,
    output_tokens: sums.output_tokens ?? 0,
    cost_usd: (sums.unpriced ?? 0) > 0 ? null : (sums.cost_usd ?? 0),
    estimated: (sums.estimated ?? 0) > 0,
  };
}

const NAMES: Record<string, string> = {
  session: "this session's budget",
  owner_day: "your budget for today",
  day: "the budget for today",
};

function exceeded(budget: string, spentUsd: number, limit: number, retryAfter: number | null): BudgetError {
  return new BudgetError({
    code: "budget_exceeded",
    message: `The next call could exceed ${NAMES[budget]}: ${dollars(spentUsd)} of ${dollars(limit)} are spent or booked.`,
    details: {
      budget,
      spent_usd: spentUsd,
      limit_usd: limit,
      ...(retryAfter !== null && { retry_after_seconds: retryAfter }),
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
