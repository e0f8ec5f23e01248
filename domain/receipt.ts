import type { BudgetError } from "./errors.js";
import type { Priority } from "./gap.js";
import type { JournalRecord } from "./journal.js";
import type { Usage } from "./usage.js";

/** A model call that is about to be made: its owner, and its highest possible cost. */
export interface Reservation {
  owner: string;
  session_id: string;
  thread_id: string;
  prompt_name: string;
  role: string;
  provider: string;
  model: string;
  /** The priority of the gap that the call is about; empty for a call about the whole job. */
  priority: Priority | "";
  /** In dollars; null if the price is not known. */
  reserved_usd: number | null;
}

/** A call that was recorded in the ledger. */
export type Booking = Reservation & {
  call_id: string;
  /** By `performance.now()`. The request must be written before this time, since another server may make the call after it. Default: no limit. */
  send_before?: number;
};

/** How a call ended. */
export type CallEnd = "done" | "failed" | "cancelled";

/** The ledger of all model calls: one row each, without text. Receipts and budgets are read from it. */
export interface CallLedger {
  /**
   * Records a call before it is made. Throws BudgetError if it would exceed a budget; parallel calls cannot exceed it together. Throws
   * FencedError if another server has the run by now.
   */
  reserve(reservation: Reservation): Promise<Booking>;
  /** The error with which a cost would exceed a budget now; null if it fits all. Nothing is booked. */
  affords(owner: string, session_id: string, cost: Cost): Promise<BudgetError | null>;
  /**
   * Replaces the reserved cost with the billed one and journals the answer, both in one transaction. While the store is
   * unavailable, both are kept in memory, where the answer can be found, and written as soon as possible.
   */
  settle(booking: Booking, end: CallEnd, usage: Usage, durationMs: number, answer?: JournalRecord): Promise<void>;
}

/** A cost in dollars, as it counts towards each budget: of its session, of its owner, and of all. */
export type Cost = { [Name in keyof Budgets]: number };

/** Spending limits in dollars: of one session, of one owner in a day, of all in a day (UTC). Null is no limit. */
export interface Budgets {
  session: number | null;
  ownerDay: number | null;
  day: number | null;
}
