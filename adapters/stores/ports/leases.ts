/** The right to execute runs on one thread. Each acquisition returns a higher fencing token; writes under an older one are refused. */
export interface Lease {
  fence: number;
  /**
   * Until when no other process can have the lease, by `performance.now()`. Throws FencedError if one may have it now. Asks the queue only
   * if the last answer is too old.
   */
  oursUntil(): Promise<number>;
  release(): Promise<void>;
}

/** A lease while it is used. */
export type HeldLease = Pick<Lease, "fence" | "oursUntil">;

/** Asks the queue if a run is still this process's: a process that was paused may have lost it. */
export type IsOurs = () => Promise<boolean>;

/** The port to leases: a thread has one lease holder at a time. */
export interface Leases {
  /**
   * Throws `thread_busy` while a living process holds the thread's lease. In Redis the queue decides who executes a run: there it is thrown
   * when `isOurs`, which asks the queue, resolves with false, or when another process acquires the lease meanwhile.
   */
  acquire(owner: string, threadId: string, isOurs?: IsOurs): Promise<Lease>;
}
