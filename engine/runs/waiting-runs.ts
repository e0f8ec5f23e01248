import type { RunKey } from "../../adapters/stores/ports/runs.js";
import { OwnerTurns } from "../runtime/owner-turns.js";
import { countByOwner } from "./queued-owners.js";

/** A run that waits for room, with the time since which it waits (of `performance.now()`). */
export interface WaitingRun extends RunKey {
  since: number;
  /** It has low priority. */
  background: boolean;
}

/** The runs that wait in this process. They are taken round-robin by owner; background runs come after all others. */
export class WaitingRuns {
  readonly #attended = new OwnerTurns<WaitingRun>();
  readonly #background = new OwnerTurns<WaitingRun>();

  add(run: RunKey, background: boolean): void {
    const lane = background ? this.#background : this.#attended;
    lane.add(run.owner, { ...run, background, since: performance.now() });
  }

  /** Takes out the next run. */
  next(): WaitingRun | undefined {
    return this.#attended.next() ?? this.#background.next();
  }

  /** Takes out this run, if it waits. */
  take({ run_id, owner }: RunKey): WaitingRun | undefined {
    const isIt = (run: WaitingRun) => run.run_id === run_id;
    return this.#attended.take(owner, isIt) ?? this.#background.take(owner, isIt);
  }

  /** Their numbers by owner. */
  byOwner(): Map<string, number> {
    return countByOwner([...this.#attended.all(), ...this.#background.all()].map(({ owner }) => owner));
  }

  /** Their number, and the time since which the one that came first waits. */
  load(): { waiting: number; since: number | null } {
    const all = [...this.#attended.all(), ...this.#background.all()];
    return { waiting: all.length, since: all.length > 0 ? Math.min(...all.map(({ since }) => since)) : null };
  }
}
