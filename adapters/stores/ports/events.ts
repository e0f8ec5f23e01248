import type { LoggedEvent } from "../../../domain/event.js";

/** The port to the append-only log of a session. Sequence numbers grow by one and survive restarts. */
export interface EventStore {
  /** The events after `afterSeq`, oldest first, at most `limit`. */
  list(owner: string, sessionId: string, afterSeq: number, limit: number): Promise<LoggedEvent[]>;
  /** The sequence number of the newest event; 0 in an empty log. */
  newest(owner: string, sessionId: string): Promise<number>;
  /** The sequence number of a run's first event, its acceptance; null when the log has none. */
  firstOf(owner: string, sessionId: string, runId: string): Promise<number | null>;
}
