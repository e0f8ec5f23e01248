import type { Run } from "../domain/run.js";

/** The port that hands accepted runs to whoever drives them. */
export interface RunQueue {
  /** Hands a run over; it is driven as soon as there is room. */
  add(run: Run): void;
  /** Drives a run that still waits for its turn at once, beside the others. */
  hasten(run: Run): void;
  /** True once it takes nothing more. */
  isClosed(): boolean;
  /** Takes nothing more and waits for what is being driven, at most so long. */
  close(graceMs: number): Promise<void>;
}

/** A queue in this process: at most `limit` runs at once, the others in the order in which they came. */
export function createLocalQueue(limit: number, drive: (run: Run) => Promise<void>): RunQueue {
  const waiting: Run[] = [];
  const driving = new Set<Promise<void>>();
  let closed = false;
  const begin = (run: Run) => {
    const work = drive(run).finally(() => {
      driving.delete(work);
      next();
    });
    driving.add(work);
  };
  const next = () => {
    while (!closed && driving.size < limit) {
      const run = waiting.shift();
      if (!run) return;
      begin(run);
    }
  };
  return {
    add(run) {
      // It is in the ledger: the next process drives it on.
      if (closed) return;
      waiting.push(run);
      next();
    },
    hasten({ run_id }) {
      const at = waiting.findIndex((run) => run.run_id === run_id);
      const [run] = at >= 0 ? waiting.splice(at, 1) : [];
      if (run && !closed) begin(run);
    },
    isClosed: () => closed,
    async close(graceMs) {
      closed = true;
      const timeout = new Promise<void>((resolve) => {
        setTimeout(resolve, graceMs).unref();
      });
      await Promise.race([Promise.allSettled(driving), timeout]);
    },
  };
}
