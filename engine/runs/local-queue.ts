import { type ExecuteRun, LOCKED_RETRY_MS, type QueuedRun, type RunQueue } from "../../adapters/stores/ports/queue.js";
import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { type Urgency, urgencyOf } from "../../domain/run.js";
import { settledWithin } from "../runtime/settled-within.js";
import { type WaitingRun, WaitingRuns } from "./waiting-runs.js";

/** A queue in this process: at most `limit` runs are executed at the same time, and the others wait. */
export function createLocalQueue(limit: number, execute: ExecuteRun): RunQueue {
  const waiting = new WaitingRuns();
  const executing = new Set<Promise<void>>();
  let closed = false;
  const wait = (run: RunKey, urgency: Urgency) => {
    // The run is in the store, from which the next process recovers it.
    if (closed) return;
    waiting.add(run, urgency);
    next();
  };
  const add = async (run: QueuedRun) => wait(run, urgencyOf(run));
  const begin = (run: WaitingRun) => {
    const work = execute(run).then((outcome) => {
      executing.delete(work);
      if (outcome === "locked") setTimeout(() => wait(run, run.urgency), LOCKED_RETRY_MS).unref();
      next();
    });
    executing.add(work);
  };
  const next = () => {
    while (!closed && executing.size < limit) {
      const run = waiting.next();
      if (!run) return;
      begin(run);
    }
  };
  return {
    add,
    async restore(runs) {
      for (const run of runs) void add(run);
      return runs.length;
    },
    prioritise(run) {
      const waited = closed ? null : waiting.take(run);
      if (waited) begin(waited);
    },
    ahead: async (run) => waiting.ahead(run),
    servers: async () => 1,
    waits: async () => waiting.waits(),
    async close(graceMs) {
      closed = true;
      await settledWithin(graceMs, [...executing]);
    },
  };
}
