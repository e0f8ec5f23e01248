/**
 * The rounds in which the runs that this process adds to a shared queue are taken: each round has one run of each owner. The queue takes
 * them by priority, so a round is a priority, and many runs of one owner do not delay the only run of another.
 */
export class OwnerRounds {
  /** By owner: the round of the newest run, and how many runs are being added. */
  readonly #newest = new Map<string, { round: number; adding: number }>();

  /** Begins to add a run. Returns its round; `first` is the earliest round of which a run waits, null if none waits. */
  begin(owner: string, first: number | null): number {
    this.#forgetBefore(first);
    const { round: newest = 0, adding = 0 } = this.#newest.get(owner) ?? {};
    const round = Math.max(first ?? 1, newest + 1);
    this.#newest.set(owner, { round, adding: adding + 1 });
    return round;
  }

  /** The run is in the queue, or could not be added. */
  added(owner: string): void {
    this.#change(owner, { adding: -1, round: 0 });
  }

  /** A waiting run was taken out of the queue: the owner's next run may have its round. */
  takenOut(owner: string): void {
    this.#change(owner, { adding: 0, round: -1 });
  }

  // Owners whose newest run has begun begin with the current round again. A run that is being added is not in the queue yet.
  #forgetBefore(first: number | null): void {
    for (const [owner, { round, adding }] of this.#newest)
      if (adding === 0 && (first === null || round < first)) this.#newest.delete(owner);
  }

  #change(owner: string, by: { round: number; adding: number }): void {
    const known = this.#newest.get(owner);
    if (known) this.#newest.set(owner, { round: known.round + by.round, adding: known.adding + by.adding });
  }
}
