import type { PlanRecord, StoredPlan } from "../../../domain/learning.js";

/** The port to learning plans. They are written with the projection of their thread, and outlive the session. */
export interface PlanStore {
  list(owner: string): Promise<StoredPlan[]>;
  find(owner: string, planId: string): Promise<StoredPlan | null>;
  /**
   * Writes what the candidate has recorded, computed from the plan as it is now. Null if the plan does not exist. What `change` throws is
   * thrown, and nothing is written; it may be called again if the plan has changed in the meantime.
   */
  record(owner: string, planId: string, change: (stored: StoredPlan) => PlanRecord): Promise<StoredPlan | null>;
  /** Deletes every plan of an owner. Those of a session that still exists are written again with its next projection. */
  removeAll(owner: string): Promise<void>;
}
