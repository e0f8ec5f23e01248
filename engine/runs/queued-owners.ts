/**
 * The owners of the runs in a shared queue, by the ids of the runs. The owner of a run that another server has queued is read once: reading
 * all waiting runs at each count would block the event loop.
 */
export class QueuedOwners {
  #owners = new Map<string, string>();

  /** A run that this process queues. */
  add(runId: string, owner: string): void {
    this.#owners.set(runId, owner);
  }

  /** Counts the waiting runs by owner, and forgets all other runs. `read` returns a run's owner, or null if the run no longer waits. */
  async count(waiting: string[], read: (runId: string) => Promise<string | null>): Promise<Map<string, number>> {
    const owners = await Promise.all(waiting.map(async (id) => this.#owners.get(id) ?? read(id)));
    this.#owners = new Map(waiting.flatMap((id, at) => (owners[at] == null ? [] : [[id, owners[at]] as const])));
    const counts = new Map<string, number>();
    for (const owner of this.#owners.values()) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return counts;
  }
}
