import type { EventType, LoggedEvent, NewEvent } from "../domain/event.js";
import { type Db, inStore } from "./database.js";

/** The append-only log of a session; numbers grow by one and survive restarts. */
export interface EventStore {
  /** What came after `afterSeq`, oldest first, at most `limit`. */
  list(owner: string, sessionId: string, afterSeq: number, limit: number): Promise<LoggedEvent[]>;
  /** The number of the newest event; 0 in an empty log. */
  newest(owner: string, sessionId: string): Promise<number>;
  /** The number of a run's first event, its acceptance; null when the log has none of it. */
  firstOf(owner: string, sessionId: string, runId: string): Promise<number | null>;
  /** True when another process has written to the store since this was last asked. */
  changedElsewhere(): boolean;
}

interface EventRow {
  seq: number;
  question_id: string | null;
  type: EventType;
  data: string;
  at: string;
}

export function createEventStore(db: Db): EventStore {
  const select = db.prepare<[string, string, number, number], EventRow>(
    "SELECT seq, question_id, type, data, at FROM events WHERE owner = ? AND session_id = ? AND seq > ? ORDER BY seq LIMIT ?",
  );
  const last = db.prepare<[string, string], { seq: number | null }>(
    "SELECT max(seq) AS seq FROM events WHERE owner = ? AND session_id = ?",
  );
  const first = db.prepare<[string, string, string], { seq: number | null }>(
    "SELECT min(seq) AS seq FROM events WHERE owner = ? AND session_id = ? AND json_extract(data, '$.run_id') = ?",
  );
  const version = () => inStore(() => Number(db.pragma("data_version", { simple: true })));
  let seen = version();
  return {
    async list(owner, sessionId, afterSeq, limit) {
      const rows = inStore(() => select.all(owner, sessionId, afterSeq, limit));
      // Written by `appendEvents` alone, whose type says what it holds.
      return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }) as LoggedEvent);
    },
    async newest(owner, sessionId) {
      return inStore(() => last.get(owner, sessionId))?.seq ?? 0;
    },
    async firstOf(owner, sessionId, runId) {
      return inStore(() => first.get(owner, sessionId, runId))?.seq ?? null;
    },
    changedElsewhere() {
      const before = seen;
      seen = version();
      return seen !== before;
    },
  };
}

/** Appends to a session's log, inside the caller's transaction. */
export function appendEvents(db: Db, owner: string, sessionId: string, events: NewEvent[]): void {
  const insert = db.prepare(
    `INSERT INTO events (owner, session_id, seq, question_id, type, data, at)
     SELECT @owner, @sessionId, coalesce(max(seq), 0) + 1, @question_id, @type, @data, @at FROM events WHERE owner = @owner AND session_id = @sessionId`,
  );
  for (const { question_id, type, data, at } of events)
    insert.run({ owner, sessionId, question_id, type, data: JSON.stringify(data), at });
}
