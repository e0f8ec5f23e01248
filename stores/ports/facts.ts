import type { FactReader } from "../../domain/session.js";

/** The port to facts: what candidates have stated. They are written with the projection of their thread. */
export interface FactStore extends FactReader {
  /** Deletes every fact and passage of an owner. Those of a session that still exists are written again with its next projection. */
  removeAll(owner: string): Promise<void>;
}
