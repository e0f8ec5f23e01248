import { threadBusy } from "../acceptance.js";
import { FencedError } from "../fenced-error.js";
import type { Leases } from "../ports/leases.js";
import { isAlive, thisProcess } from "../processes.js";
import { type Db, inWriteLock } from "./database.js";

/** Returns a check for use inside a transaction. It throws FencedError if the thread has a newer fencing token than `fence`. */
export function createFenceCheck(db: Db): (thread: { owner: string; thread_id: string }, fence: number) => void {
  const select = db.prepare<[string, string], { fence: number }>(
    "SELECT fence FROM leases WHERE owner = ? AND thread_id = ?",
  );
  return ({ owner, thread_id }, fence) => {
    const newest = select.get(owner, thread_id);
    if (newest && newest.fence > fence) throw new FencedError();
  };
}

/** Leases of the processes that share one data folder. The leases of a dead process are free at once. */
export function createLeases(db: Db, self = thisProcess()): Leases {
  const select = db.prepare<[string, string], { fence: number; holder: string | null }>(
    "SELECT fence, holder FROM leases WHERE owner = ? AND thread_id = ?",
  );
  const upsert = db.prepare(
    `INSERT INTO leases (owner, thread_id, fence, holder) VALUES (?, ?, 1, ?)
     ON CONFLICT (owner, thread_id) DO UPDATE SET fence = fence + 1, holder = excluded.holder`,
  );
  const free = db.prepare("UPDATE leases SET holder = NULL WHERE owner = ? AND thread_id = ? AND fence = ?");
  const mine = new Set<string>();
  const held = (owner: string, threadId: string) => {
    const holder = select.get(owner, threadId)?.holder;
    if (holder === self) return mine.has(`${owner} ${threadId}`);
    return holder !== undefined && holder !== null && isAlive(holder);
  };
  const acquire = db.transaction((owner: string, threadId: string): number => {
    if (held(owner, threadId)) throw threadBusy("A run is in progress on this thread.");
    upsert.run(owner, threadId, self);
    return select.get(owner, threadId)?.fence ?? 1;
  });
  return {
    async acquire(owner, threadId) {
      const fence = await inWriteLock(() => {
        // A lease need not survive a power cut, because that ends every lease holder.
        const taken = acquire.immediate(owner, threadId);
        mine.add(`${owner} ${threadId}`);
        return taken;
      });
      return {
        fence,
        // A process loses its lease only when it dies.
        oursUntil: async () => Number.POSITIVE_INFINITY,
        async release() {
          // Done first: even if the write fails, this process can acquire the lease again.
          mine.delete(`${owner} ${threadId}`);
          await inWriteLock(() => free.run(owner, threadId, fence));
        },
      };
    },
  };
}
