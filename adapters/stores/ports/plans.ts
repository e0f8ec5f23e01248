import type { PlanRecord, StoredPlan } from "../../../domain/learning.js";

/** The port to learning plans. They are written with the projection of their thread, and are kept when the session is deleted. */
export interface PlanStore {
  list(owner: string): Promise<StoredPlan[]>;
  find(owner: string, planId: string): Promise<StoredPlan | null>;
  /**
   * Writes the candidate's record, which `change` computes from the current plan. Null if the plan does not exist. An error of `change` is
   * rethrown, and nothing is written. `change` is called again if the plan has changed in the meantime.
   */
  record(owner: string, planId: string, change: (stored: StoredPlan) => PlanRecord): Promise<StoredPlan | null>;
  /** Deletes every plan of an owner. The next projection of a session that still exists writes its plans again. */
  removeAll(owner: string): Promise<void>;
}
