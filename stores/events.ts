import type { EventType, NewEvent, SessionEvent } from "../domain/run.js";
import { type Db, inStore } from "./database.js";

/** The append-only log of a session; numbers grow by one and survive restarts. */
export interface EventStore {
  list(owner: string, sessionId: string, afterSeq: number): Promise<SessionEvent[]>;
}

interface EventRow {
  seq: number;
  question_id: string | null;
  type: EventType;
  data: string;
  at: string;
}

export function createEventStore(db: Db): EventStore {
  const select = db.prepare<[string, string, number], EventRow>(
    "SELECT seq, question_id, type, data, at FROM events WHERE owner = ? AND session_id = ? AND seq > ? ORDER BY seq",
  );
  return {
    async list(owner, sessionId, afterSeq) {
      const rows = inStore(() => select.all(owner, sessionId, afterSeq));
      return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }));
    },
  };
}

/** Appends to a session's log, inside the caller's transaction. */
export function appendEvents(db: Db, owner: string, sessionId: string, at: string, events: NewEvent[]): void {
  const insert = db.prepare(
    `INSERT INTO events (owner, session_id, seq, question_id, type, data, at)
     SELECT @owner, @sessionId, coalesce(max(seq), 0) + 1, @question_id, @type, @data, @at FROM events WHERE owner = @owner AND session_id = @sessionId`,
  );
  for (const { question_id, type, data } of events)
    insert.run({ owner, sessionId, question_id, type, data: JSON.stringify(data), at });
}
