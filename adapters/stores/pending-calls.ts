import { StoreError } from "../../domain/errors.js";
import type { Journal, JournalEntry, JournalKey, JournalRecord } from "../../domain/journal.js";
import type { Booking, CallEnd, CallLedger } from "../../domain/receipt.js";
import type { Usage } from "../../domain/usage.js";

/** The end of a recorded call: how it ended, its usage and duration, and its answer if the answer is to be journaled. */
export interface Settlement {
  booking: Booking;
  end: CallEnd;
  usage: Usage;
  durationMs: number;
  answer: JournalRecord | undefined;
}

/** The delay before a failed write is retried. */
const RETRY_MS = 500;

/**
 * Settles calls with a store's `write`, which records each call together with its answer. One write runs at a time; the calls that end
 * meanwhile go into the next write together. Until an answer is written, the returned journal finds it in memory.
 */
export function createPendingCalls(write: (settlements: Settlement[]) => Promise<void>, journal: Journal) {
  const open = new Set<Settlement>();
  const answers = new Map<string, JournalEntry>();
  const writeOpen = async (): Promise<void> => {
    const settlements = [...open];
    if (settlements.length === 0) return;
    try {
      await write(settlements);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // If the store is closed by then, the unwritten settlements are lost.
      setTimeout(() => void nextWrite().catch(() => {}), RETRY_MS).unref();
      return;
    }
    for (const settlement of settlements) {
      open.delete(settlement);
      if (settlement.answer) answers.delete(nameOf(settlement.answer.key));
    }
  };
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;
  // Starts or joins the write that contains all settlements that are open now.
  const nextWrite = (): Promise<void> => {
    next ??= underWay.then(() => {
      next = null;
      const written = writeOpen();
      underWay = written.catch(() => {});
      return written;
    });
    return next;
  };
  const settle: CallLedger["settle"] = async (booking, end, usage, durationMs, answer) => {
    open.add({ booking, end, usage, durationMs, answer });
    if (answer) answers.set(nameOf(answer.key), answer.entry);
    await nextWrite();
  };
  const held: Journal = {
    async find(key) {
      return answers.get(nameOf(key)) ?? journal.find(key);
    },
    record: (record) => journal.record(record),
  };
  return { settle, flush: nextWrite, journal: held };
}

function nameOf({ owner, session_id, key }: JournalKey): string {
  return `${owner} ${session_id} ${key}`;
}
