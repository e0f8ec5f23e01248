/** The right to execute runs on one thread. Each acquisition returns a higher fencing token; writes under an older one are refused. */
export interface Lease {
  fence: number;
  release(): Promise<void>;
}

/** The port to leases: a thread has one lease holder at a time. */
export interface Leases {
  /** Throws `thread_busy` while a living process holds the thread's lease. In Redis it never does: the queue gives a run to one process. */
  acquire(owner: string, threadId: string): Promise<Lease>;
}
