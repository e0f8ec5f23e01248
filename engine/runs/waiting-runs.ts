import type { RunKey } from "../../adapters/stores/ports/runs.js";
import type { Urgency } from "../../domain/run.js";
import { OwnerRounds, priorityOf, roundOf } from "./owner-rounds.js";
import { waitsOf } from "./waits.js";

/** A run that waits for capacity, with the start of its wait (by `performance.now()`). */
export interface WaitingRun extends RunKey {
  since: number;
  urgency: Urgency;
}

/** The waiting runs of this process, in the order in which they will begin: in rounds (see OwnerRounds), background runs after all others. */
export class WaitingRuns {
  readonly #rounds = new OwnerRounds();
  readonly #runs: { run: WaitingRun; priority: number }[] = [];

  add(run: RunKey, urgency: Urgency): void {
    const priority = this.#priorityFor(run.owner, urgency);
    const after = this.#runs.findLastIndex((one) => one.priority <= priority);
    this.#runs.splice(after + 1, 0, { run: { ...run, urgency, since: performance.now() }, priority });
  }

  /** Removes and returns the next run. */
  next(): WaitingRun | undefined {
    return this.#runs.shift()?.run;
  }

  /** Removes and returns this run, if it waits. */
  take({ run_id }: Pick<RunKey, "run_id">): WaitingRun | undefined {
    const at = this.#indexOf(run_id);
    if (at < 0) return undefined;
    const [taken] = this.#runs.splice(at, 1);
    if (taken && taken.run.urgency !== "background") this.#rounds.takenOut(taken.run.owner, taken.run.urgency);
    return taken?.run;
  }

  /** The number of runs that begin before this one; null if it does not wait. */
  ahead({ run_id }: Pick<RunKey, "run_id">): number | null {
    const at = this.#indexOf(run_id);
    return at < 0 ? null : at;
  }

  /** By owner, for how long each of its runs has waited, in milliseconds. */
  waits(): Map<string, number[]> {
    return waitsOf(
      this.#runs.map(({ run }) => run),
      performance.now(),
    );
  }

  #indexOf(run_id: string): number {
    return this.#runs.findIndex(({ run }) => run.run_id === run_id);
  }

  #priorityFor(owner: string, urgency: Urgency): number {
    if (urgency === "background") return Number.POSITIVE_INFINITY;
    const [first] = this.#runs;
    const isInRounds = first !== undefined && first.priority < Number.POSITIVE_INFINITY;
    const round = this.#rounds.begin(owner, urgency, isInRounds ? roundOf(first.priority) : null);
    this.#rounds.added(owner, urgency);
    return priorityOf(round, urgency);
  }
}
