import type { Step } from "../../../domain/metric.js";

/** The sums of one process in one time step, encoded. */
export interface StoredBucket {
  step: Step;
  /** The start of the time step, in milliseconds. */
  at: number;
  /** The process that measured them; empty for the sums of all processes. */
  process: string;
  data: string;
}

/**
 * The port to metrics. They belong to the installation and name no owner. A process overwrites its own buckets, so that nothing is added
 * twice.
 */
export interface MetricStore {
  write(buckets: StoredBucket[]): Promise<void>;
  /** The buckets of a step size that begin in [from, to), in milliseconds. */
  read(step: Step, from: number, to: number): Promise<StoredBucket[]>;
  /** The starts of the steps in [from, to) that have buckets. */
  starts(step: Step, from: number, to: number): Promise<number[]>;
  /** Deletes the buckets that begin before this time. */
  prune(before: number): Promise<void>;
}
