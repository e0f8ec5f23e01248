import type { Urgency } from "../../domain/run.js";

/** The urgencies that take part in the rounds: background runs come after all rounds. */
export type InRounds = Exclude<Urgency, "background">;

/** Of an owner's runs, one reply begins in each round, and one start in every fourth. */
const ROUNDS_BETWEEN: Record<InRounds, number> = { reply: 1, start: 4 };

/**
 * Assigns waiting runs to rounds. The queue serves them by round, replies first within a round. So replies come before starts, many runs of
 * one owner do not delay the only run of another, and no start waits for ever: each owner has at most a few replies before it.
 */
export class OwnerRounds {
  /** By owner and urgency: the round of the newest run, and the number of runs that are being added. */
  readonly #newest = new Map<string, { round: number; adding: number }>();

  /** Begins to add a run. Returns its round. `first` is the earliest round that still has a waiting run; null if no run waits. */
  begin(owner: string, urgency: InRounds, first: number | null): number {
    this.#forgetBefore(first);
    const key = keyOf(owner, urgency);
    const between = ROUNDS_BETWEEN[urgency];
    const { round: newest = 0, adding = 0 } = this.#newest.get(key) ?? {};
    const round = Math.max((first ?? 1) + between - 1, newest + between);
    this.#newest.set(key, { round, adding: adding + 1 });
    return round;
  }

  /** The run is in the queue, or could not be added. */
  added(owner: string, urgency: InRounds): void {
    this.#change(keyOf(owner, urgency), { adding: -1, round: 0 });
  }

  /** A waiting run was taken out of the queue, so the owner's next run may get its round. */
  takenOut(owner: string, urgency: InRounds): void {
    this.#change(keyOf(owner, urgency), { adding: 0, round: -ROUNDS_BETWEEN[urgency] });
  }

  // An owner whose newest run has begun starts again in the current round. A run that is being added is not in the queue yet.
  #forgetBefore(first: number | null): void {
    for (const [key, { round, adding }] of this.#newest)
      if (adding === 0 && (first === null || round < first)) this.#newest.delete(key);
  }

  #change(key: string, by: { round: number; adding: number }): void {
    const known = this.#newest.get(key);
    if (known) this.#newest.set(key, { round: known.round + by.round, adding: known.adding + by.adding });
  }
}

function keyOf(owner: string, urgency: InRounds): string {
  return `${urgency} ${owner}`;
}

/** The priority of a run of a round: lower ones begin first, and of one round its replies. */
export function priorityOf(round: number, urgency: InRounds): number {
  return 2 * round + (urgency === "start" ? 1 : 0);
}

/** The round of a run with this priority. */
export function roundOf(priority: number): number {
  return Math.floor(priority / 2);
}
