/** The owner of a run in a queue, and since when it is there, by `Date.now()`. */
export interface Queued {
  owner: string;
  since: number;
}

/**
 * What is known of the runs in a shared queue, by their ids. A run that another server has queued is read once: reading all waiting runs at each
 * count would block the event loop.
 */
export class QueuedRuns {
  #runs = new Map<string, Queued>();

  /** A run that this process queues. */
  add(runId: string, queued: Queued): void {
    this.#runs.set(runId, queued);
  }

  /** The waiting runs; all others are forgotten. `read` reads a run, or returns null if it no longer waits. */
  async these(waiting: string[], read: (runId: string) => Promise<Queued | null>): Promise<Queued[]> {
    const runs = await Promise.all(waiting.map(async (id) => this.#runs.get(id) ?? read(id)));
    this.#runs = new Map(waiting.flatMap((id, at) => (runs[at] ? [[id, runs[at]] as const] : [])));
    return [...this.#runs.values()];
  }
}
