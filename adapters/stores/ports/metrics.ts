import type { Step } from "../../../domain/metric.js";

/** The sums of one process in one step of time, encoded. */
export interface StoredBucket {
  step: Step;
  /** The start of the step, in milliseconds. */
  at: number;
  /** The process that they were measured in; empty for the sums of all processes. */
  process: string;
  data: string;
}

/** The port to metrics. They belong to the installation and name no owner. A process writes its own buckets again and again: nothing is added twice. */
export interface MetricStore {
  write(buckets: StoredBucket[]): Promise<void>;
  /** The buckets of a step that begin in [from, to), in milliseconds. */
  read(step: Step, from: number, to: number): Promise<StoredBucket[]>;
  /** The starts of the steps in [from, to) that have buckets. */
  starts(step: Step, from: number, to: number): Promise<number[]>;
  /** Deletes what began before this time. */
  prune(before: number): Promise<void>;
}
