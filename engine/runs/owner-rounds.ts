/**
 * Assigns the runs that this process adds to a shared queue to rounds: each round has one run of each owner. The queue serves runs by
 * priority, so the round is the priority. Many runs of one owner then do not delay the only run of another.
 */
export class OwnerRounds {
  /** By owner: the round of the newest run, and the number of runs that are being added. */
  readonly #newest = new Map<string, { round: number; adding: number }>();

  /** Begins to add a run. Returns its round. `first` is the earliest round that still has a waiting run; null if no run waits. */
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

  /** A waiting run was taken out of the queue, so the owner's next run may get its round. */
  takenOut(owner: string): void {
    this.#change(owner, { adding: 0, round: -1 });
  }

  // An owner whose newest run has begun starts again in the current round. A run that is being added is not in the queue yet.
  #forgetBefore(first: number | null): void {
    for (const [owner, { round, adding }] of this.#newest)
      if (adding === 0 && (first === null || round < first)) this.#newest.delete(owner);
  }

  #change(owner: string, by: { round: number; adding: number }): void {
    const known = this.#newest.get(owner);
    if (known) this.#newest.set(owner, { round: known.round + by.round, adding: known.adding + by.adding });
  }
}
