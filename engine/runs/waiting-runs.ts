import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { OwnerQueue } from "../runtime/owner-queue.js";

/** A run that waits for room, with the time since which it waits (of `performance.now()`). */
export interface WaitingRun extends RunKey {
  since: number;
  /** It has low priority. */
  background: boolean;
}

/** The runs that wait in this process. They are taken round-robin by owner; background runs come after all others. */
export class WaitingRuns {
  readonly #queue = new OwnerQueue<WaitingRun>(2);

  add(run: RunKey, background: boolean): void {
    this.#queue.add(run.owner, { ...run, background, since: performance.now() }, background ? 1 : 0);
  }

  /** Takes out the next run. */
  next(): WaitingRun | undefined {
    return this.#queue.next();
  }

  /** Takes out this run, if it waits. */
  take({ run_id, owner }: RunKey): WaitingRun | undefined {
    return this.#queue.take(owner, (run) => run.run_id === run_id);
  }

  /** Their numbers by owner. */
  byOwner(): Map<string, number> {
    return this.#queue.byOwner();
  }

  /** Their number, and the time since which the one that came first waits. */
  load(): { waiting: number; since: number | null } {
    const all = this.#queue.all();
    return { waiting: all.length, since: all.length > 0 ? Math.min(...all.map(({ since }) => since)) : null };
  }
}
