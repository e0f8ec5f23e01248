import type { Fact, FactAmendment, FactReader } from "../../../domain/fact.js";

/** The port to facts, the statements of candidates. They are written with the projection of their thread. */
export interface FactStore extends FactReader {
  /** All facts of an owner, oldest first. */
  list(owner: string): Promise<Fact[]>;
  /**
   * Deletes one fact and its passage. The next projection of its thread does not write it again, unless the candidate states it again.
   * False if it does not exist.
   */
  remove(owner: string, factId: string): Promise<boolean>;
  /** Stores the candidate's later decision about a fact, so that searches use it. False if the fact does not exist. */
  amend(owner: string, factId: string, amendment: FactAmendment): Promise<boolean>;
  /** Deletes every fact and passage of an owner. The next projection of a session that still exists writes its facts again. */
  removeAll(owner: string): Promise<void>;
}
