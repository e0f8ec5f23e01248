import type { EventType, LoggedEvent, NewEvent } from "../../../domain/event.js";
import type { EventStore } from "../ports/events.js";
import { type Db, withStoreErrors } from "./database.js";

interface EventRow {
  seq: number;
  question_id: string | null;
  type: EventType;
  data: string;
  at: string;
}

/** The event logs of sessions in SQLite. */
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
  return {
    async list(owner, sessionId, afterSeq, limit) {
      const rows = withStoreErrors(() => select.all(owner, sessionId, afterSeq, limit));
      // Only `appendEvents` writes these rows, and its types guarantee their shape.
      return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }) as LoggedEvent);
    },
    async newest(owner, sessionId) {
      return withStoreErrors(() => last.get(owner, sessionId))?.seq ?? 0;
    },
    async firstOf(owner, sessionId, runId) {
      return withStoreErrors(() => first.get(owner, sessionId, runId))?.seq ?? null;
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
