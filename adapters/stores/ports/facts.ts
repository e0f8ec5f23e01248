import type { Fact, FactAmendment, FactReader } from "../../../domain/fact.js";

/** The port to facts: what candidates have stated. They are written with the projection of their thread. */
export interface FactStore extends FactReader {
  /** Everything that an owner has stated, oldest first. */
  list(owner: string): Promise<Fact[]>;
  /**
   * Deletes one fact and its passage. It is not written again with the next projection of its thread, unless it is stated again. False if
   * it does not exist.
   */
  remove(owner: string, factId: string): Promise<boolean>;
  /** Keeps the candidate's later word on a fact, and makes searches find it. False if the fact does not exist. */
  amend(owner: string, factId: string, amendment: FactAmendment): Promise<boolean>;
  /** Deletes every fact and passage of an owner. Those of a session that still exists are written again with its next projection. */
  removeAll(owner: string): Promise<void>;
}
