import { randomUUID } from "node:crypto";
import type { Budgets, CallLedger } from "../../domain/receipt.js";
import { exceeded } from "../budgets.js";
import { createPendingCalls, type Settlement } from "../pending-calls.js";
import type { JournaledLedger } from "../ports/ledger.js";
import { type Db, inWriteLock, unsynced } from "./database.js";
import { createJournal, type SqliteJournal } from "./journal.js";

/** The ledger of model calls in SQLite. A call that a dead process did not settle stays booked at its highest possible cost. */
export function createCallLedger(
  db: Db,
  budgets: Budgets,
  now: () => Date,
  journal: SqliteJournal = createJournal(db),
): JournaledLedger {
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
  const today = () => now().toISOString().slice(0, 10);

  // One transaction reads the spending and books the call, so that parallel calls cannot exceed a budget together.
  const book = db.transaction((callId: string, reservation: Parameters<CallLedger["reserve"]>[0]) => {
    const { owner, session_id, thread_id, prompt_name, role, provider, model, reserved_usd } = reservation;
    const assertWithinBudget = (budget: string, limit: number | null, already: () => number) => {
      if (limit === null) return;
      const usd = already();
      if (usd + (reserved_usd ?? 0) <= limit) return;
      throw exceeded(budget, usd, limit, now());
    };
    assertWithinBudget("session", budgets.session, () => spent.session.get(owner, session_id)?.usd ?? 0);
    assertWithinBudget("owner_day", budgets.ownerDay, () => spent.ownerDay.get(owner, today())?.usd ?? 0);
    assertWithinBudget("day", budgets.day, () => spent.day.get(today())?.usd ?? 0);
    const at = now().toISOString();
    insert.run(callId, owner, session_id, thread_id, prompt_name, role, provider, model, at, reserved_usd);
  });

  const write = db.transaction((settlements: Settlement[]) => {
    for (const { booking, end, usage, durationMs, answer } of settlements) {
      const { input_tokens, cached_tokens, output_tokens, cost_usd, estimated } = usage;
      update.run(
        end,
        input_tokens,
        cached_tokens,
        output_tokens,
        cost_usd,
        Number(estimated),
        durationMs,
        booking.call_id,
      );
      if (answer) journal.write(answer);
    }
  });
  const pendingCalls = createPendingCalls(
    (settlements) => inWriteLock(() => unsynced(db, () => write.immediate(settlements))),
    journal,
  );

  return {
    ...pendingCalls,
    async reserve(reservation) {
      const callId = randomUUID();
      await inWriteLock(() => unsynced(db, () => book.immediate(callId, reservation)));
      return { ...reservation, call_id: callId };
    },
  };
}
