import { documentOf } from "../../../domain/document.js";
import { DOCUMENTS_LAST } from "../acceptance.js";
import type { ListedSession, SessionStore } from "../ports/sessions.js";
import { createApplications } from "./applications.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { createRemoval } from "./removal.js";
import {
  createRowReader,
  SESSION_COLUMNS,
  type StoredQuestion,
  type StoredSession,
  toDocument,
  toQuestion,
  toSession,
  toThreads,
} from "./rows.js";

/** Sessions and their questions in SQLite. */
export function createSessionStore(db: Db, clock: () => Date, sessionTtlMs: number): SessionStore {
  const rowsOf = createRowReader(db);
  const one = db.prepare<[string, string, string], StoredSession>(
    `SELECT ${SESSION_COLUMNS} FROM sessions WHERE owner = ? AND session_id = ? AND expires_at > ?`,
  );
  const newest = db.prepare<[string, string, string, string, number], ListedSession>(
    `SELECT session_id, created_at, updated_at || ' ' || coalesce((SELECT max(seq) FROM events e
       WHERE e.owner = sessions.owner AND e.session_id = sessions.session_id), 0) AS version
     FROM sessions WHERE owner = ? AND expires_at > ? AND (created_at, session_id) < (?, ?)
     ORDER BY created_at DESC, session_id DESC LIMIT ?`,
  );
  const ofSession = db.prepare<[string, string], StoredQuestion>(
    "SELECT session_id, question_id, seed, view FROM questions WHERE owner = ? AND session_id = ? ORDER BY position, question_id",
  );
  const oneQuestion = db.prepare<[string, string, string], StoredQuestion>(
    `SELECT q.session_id, q.question_id, q.seed, q.view FROM questions q JOIN sessions s USING (owner, session_id)
     WHERE q.owner = ? AND q.question_id = ? AND s.expires_at > ?`,
  );
  const open = db.prepare(
    "INSERT OR IGNORE INTO questions (owner, session_id, question_id, position, created_at, seed, view) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const choose = db.prepare("UPDATE sessions SET resume_choice = ? WHERE owner = ? AND session_id = ?");
  return {
    ...createRemoval(db, clock),
    ...createApplications(db, clock, sessionTtlMs),
    async find(owner, sessionId) {
      return withStoreErrors(() => toSession(one.get(owner, sessionId, clock().toISOString())));
    },
    async list(owner, limit, before) {
      const { created_at, session_id } = before ?? { created_at: "9999", session_id: "" };
      return withStoreErrors(() => newest.all(owner, clock().toISOString(), created_at, session_id, limit));
    },
    async choose(owner, sessionId, choice) {
      return onDisk(db, () => choose.run(JSON.stringify(choice), owner, sessionId).changes > 0);
    },
    async questions(owner, sessionId) {
      return toThreads(withStoreErrors(() => ofSession.all(owner, sessionId))).questions;
    },
    async question(owner, questionId) {
      const row = withStoreErrors(() => oneQuestion.get(owner, questionId, clock().toISOString()));
      return row && documentOf(questionId) === null ? toQuestion(row) : null;
    },
    async document(owner, documentId) {
      const row = withStoreErrors(() => oneQuestion.get(owner, documentId, clock().toISOString()));
      return row && documentOf(documentId) !== null ? toDocument(row) : null;
    },
    async openDocument(owner, { session_id, document_id, origin, view }, at) {
      const [seed, shown] = [JSON.stringify(origin), JSON.stringify(view)];
      return onDisk(db, () => {
        if (!one.get(owner, session_id, clock().toISOString())) return false;
        open.run(owner, session_id, document_id, DOCUMENTS_LAST, at, seed, shown);
        return true;
      });
    },
    async rows(owner, threadId) {
      const rows = withStoreErrors(() => rowsOf(owner, threadId));
      return rows && rows.session.expires_at > clock().toISOString() ? rows : null;
    },
  };
}
