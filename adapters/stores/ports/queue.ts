import type { Run } from "../../../domain/run.js";
import type { IsOurs } from "./leases.js";
import type { RunKey } from "./runs.js";

/** A run that is to be queued. Its input says if it is a background run. */
export type QueuedRun = Pick<Run, "owner" | "thread_id" | "run_id" | "input">;

/** The outcome of executing a queued run: it has ended, or another process has the thread's lease and it has to be tried again later. */
export type Execution = "ended" | "locked";

/** Executes a run. `isOurs` asks the queue whether this process still has it. */
export type ExecuteRun = (run: RunKey, isOurs?: IsOurs) => Promise<Execution>;

/** The port that hands accepted runs to the processes that execute them. */
export interface RunQueue {
  /**
   * Enqueues a run; it is executed as soon as there is capacity. Owners are served in rounds, replies before starts, and background runs
   * after all others.
   * Resolves when the run is in the queue, or cannot be queued now.
   */
  add(run: QueuedRun): Promise<void>;
  /** Enqueues the runs that are missing from the queue. Returns their number. */
  restore(runs: QueuedRun[]): Promise<number>;
  /** Executes a waiting run at once, in addition to the runs that are executed already. */
  prioritise(run: QueuedRun): void;
  /** By owner, for how long each of its waiting runs has waited, in milliseconds; over all servers with this queue. */
  waits(): Promise<Map<string, number[]>>;
  /** The number of runs that begin before this one, over all servers with this queue; null if it does not wait. */
  ahead(run: RunKey): Promise<number | null>;
  /** The number of processes that execute the runs of this queue. */
  servers(): Promise<number>;
  /** Stops accepting runs, and waits at most `graceMs` for the running ones. */
  close(graceMs: number): Promise<void>;
}

/** A process loses a run if it does not renew its lock within this time. */
export const LOCK_MS = 3_000;
/** The delay after which a locked run is tried again. */
export const LOCKED_RETRY_MS = 1_000;
