import type { JournalRecord } from "./journal.js";
import type { Usage } from "./usage.js";

/** A call of a model that is about to be made: whose it is, and what it may cost at most. */
export interface Reservation {
  owner: string;
  session_id: string;
  thread_id: string;
  prompt_name: string;
  role: string;
  provider: string;
  model: string;
  /** Dollars; null where no price is known. */
  reserved_usd: number | null;
}

/** A call that was booked. */
export type Booking = Reservation & { call_id: string };

/** How a call ended. */
export type CallEnd = "done" | "failed" | "cancelled";

/** The record of every call that a model was sent: one row each, without text. Receipts and budgets are read from it. */
export interface CallLedger {
  /** Books a call before it is made. Throws BudgetError when a budget would not bear it; of parallel calls none slips through. */
  reserve(reservation: Reservation): Promise<Booking>;
  /**
   * Books what the call was billed in place of what it might have cost, and its answer in the journal with it: neither is there
   * without the other. What the store does not take now is kept, found, and written as soon as it does.
   */
  settle(booking: Booking, end: CallEnd, usage: Usage, durationMs: number, answer?: JournalRecord): Promise<void>;
}

/** Dollars that may be spent: by one session, by one owner in a day, by all in a day (UTC). Null is no limit. */
export interface Budgets {
  session: number | null;
  ownerDay: number | null;
  day: number | null;
}
