import type { OperatorChange } from "../../../domain/operator-change.js";

/** The port to the list of what operators changed. It belongs to the installation, and stays when an owner's data is erased. */
export interface OperatorChangeStore {
  add(change: OperatorChange): Promise<void>;
  /** The newest first, at most `limit`. */
  newest(limit: number): Promise<OperatorChange[]>;
}

/** The newest of so many changes are kept. */
export const MOST_CHANGES = 10_000;
