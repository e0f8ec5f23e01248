import type { Run } from "../../../domain/run.js";
import type { IsOurs } from "./leases.js";
import type { RunKey } from "./runs.js";

/** A run that is to be queued. Its input says if it is a background run. */
export type QueuedRun = Pick<Run, "owner" | "thread_id" | "run_id" | "input">;

/** The outcome of executing a queued run: it has ended, or another process has the thread's lease and it has to be tried again later. */
export type Execution = "ended" | "locked";

/** Executes a run. `isOurs` asks the queue if this process still has it. */
export type ExecuteRun = (run: RunKey, isOurs?: IsOurs) => Promise<Execution>;

/** The port that hands accepted runs to the processes that execute them. */
export interface RunQueue {
  /**
   * Enqueues a run; it is executed as soon as there is room. Owners take turns, and background runs come after all others. Resolves when
   * the queue has it, or cannot have it now.
   */
  add(run: QueuedRun): Promise<void>;
  /** Enqueues those of the runs that are not in the queue. Returns their number. */
  restore(runs: QueuedRun[]): Promise<number>;
  /** Executes a waiting run at once, in addition to those that are executed already. */
  prioritise(run: QueuedRun): void;
  /** The numbers of waiting runs of each owner, of all servers with this queue. */
  waitingByOwner(): Promise<Map<string, number>>;
  /** The waiting runs, and how long the oldest of them has waited, in milliseconds. */
  load(): Promise<{ waiting: number; oldestMs: number | null }>;
  /** Accepts nothing more and waits for the runs that are executed, at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** A process that does not renew its lock on a run for so long loses the run. */
export const LOCK_MS = 3_000;
/** The delay after which a locked run is tried again. */
export const LOCKED_RETRY_MS = 1_000;
