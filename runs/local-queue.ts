import { type Execution, LOCKED_RETRY_MS, type RunQueue } from "../stores/ports/queue.js";
import type { RunKey } from "../stores/ports/runs.js";

/** A queue in this process: at most `limit` runs are executed at once, the others wait in order of arrival. */
export function createLocalQueue(limit: number, execute: (run: RunKey) => Promise<Execution>): RunQueue {
  const waiting: (RunKey & { since: number })[] = [];
  const executing = new Set<Promise<void>>();
  let closed = false;
  const add = (run: RunKey) => {
    // The store has it: the next process recovers it.
    if (closed) return;
    waiting.push({ ...run, since: performance.now() });
    next();
  };
  const begin = (run: RunKey) => {
    const work = execute(run).then((outcome) => {
      executing.delete(work);
      if (outcome === "locked") setTimeout(() => add(run), LOCKED_RETRY_MS).unref();
      next();
    });
    executing.add(work);
  };
  const next = () => {
    while (!closed && executing.size < limit) {
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
    prioritise({ run_id }) {
      const at = waiting.findIndex((run) => run.run_id === run_id);
      const [run] = at >= 0 ? waiting.splice(at, 1) : [];
      if (run && !closed) begin(run);
    },
    async load() {
      const [oldest] = waiting;
      return { waiting: waiting.length, oldestMs: oldest ? performance.now() - oldest.since : null };
    },
    async close(graceMs) {
      closed = true;
      const timeout = new Promise<void>((resolve) => {
        setTimeout(resolve, graceMs).unref();
      });
      await Promise.race([Promise.allSettled(executing), timeout]);
    },
  };
}
