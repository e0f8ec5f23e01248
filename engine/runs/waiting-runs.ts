import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { OwnerQueue } from "../runtime/owner-queue.js";

/** A run that waits for capacity, with the start of its wait (by `performance.now()`). */
export interface WaitingRun extends RunKey {
  since: number;
  /** True for a run of low priority. */
  background: boolean;
}

/** The waiting runs of this process. They are served round-robin by owner; background runs come after all others. */
export class WaitingRuns {
  readonly #queue = new OwnerQueue<WaitingRun>(2);

  add(run: RunKey, background: boolean): void {
    this.#queue.add(run.owner, { ...run, background, since: performance.now() }, background ? 1 : 0);
  }

  /** Removes and returns the next run. */
  next(): WaitingRun | undefined {
    return this.#queue.next();
  }

  /** Removes and returns this run, if it waits. */
  take({ run_id, owner }: RunKey): WaitingRun | undefined {
    return this.#queue.take(owner, (run) => run.run_id === run_id);
  }

  /** The number of waiting runs by owner. */
  byOwner(): Map<string, number> {
    return this.#queue.byOwner();
  }

  /** The number of waiting runs, and the start of the longest wait. */
  load(): { waiting: number; since: number | null } {
    const all = this.#queue.all();
    return { waiting: all.length, since: all.length > 0 ? Math.min(...all.map(({ since }) => since)) : null };
  }
}
