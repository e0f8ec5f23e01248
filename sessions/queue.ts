import type { Driven, RunKey, RunQueue } from "../stores/ports.js";
import { HELD_MS } from "../stores/ports.js";

/** A queue in this process: at most `limit` runs at once, the others in the order in which they came. */
export function createLocalQueue(limit: number, drive: (run: RunKey) => Promise<Driven>): RunQueue {
  const waiting: RunKey[] = [];
  const driving = new Set<Promise<void>>();
  let closed = false;
  const add = (run: RunKey) => {
    // It is in the ledger: the next process drives it on.
    if (closed) return;
    waiting.push(run);
    next();
  };
  const begin = (run: RunKey) => {
    const work = drive(run).then((came) => {
      driving.delete(work);
      if (came === "held") setTimeout(() => add(run), HELD_MS).unref();
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
    add,
    async restore(runs) {
      for (const run of runs) add(run);
      return runs.length;
    },
    hasten({ run_id }) {
      const at = waiting.findIndex((run) => run.run_id === run_id);
      const [run] = at >= 0 ? waiting.splice(at, 1) : [];
      if (run && !closed) begin(run);
    },
    async close(graceMs) {
      closed = true;
      const timeout = new Promise<void>((resolve) => {
        setTimeout(resolve, graceMs).unref();
      });
      await Promise.race([Promise.allSettled(driving), timeout]);
    },
  };
}
