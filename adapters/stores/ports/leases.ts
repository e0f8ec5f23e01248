/** The right to execute runs on one thread. Each acquisition returns a higher fencing token; writes under an older one are refused. */
export interface Lease {
  fence: number;
  /**
   * The time, by `performance.now()`, until which no other process can have the lease. Throws FencedError if another process may have it
   * now. Asks the queue only if its last answer is too old.
   */
  oursUntil(): Promise<number>;
  release(): Promise<void>;
}

/** A lease while it is used. */
export type HeldLease = Pick<Lease, "fence" | "oursUntil">;

/** Asks the queue whether this process still has a run: a process that was paused may have lost it. */
export type IsOurs = () => Promise<boolean>;

/** The port to leases: a thread has one lease holder at a time. */
export interface Leases {
  /**
   * Throws `thread_busy` while a living process holds the thread's lease. In Redis the queue decides who executes a run: there
   * `thread_busy` is thrown if `isOurs`, which asks the queue, resolves with false, or if another process acquires the lease meanwhile.
   */
  acquire(owner: string, threadId: string, isOurs?: IsOurs): Promise<Lease>;
}
