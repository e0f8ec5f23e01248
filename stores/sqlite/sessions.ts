import { threadBusy } from "../acceptance.js";
import type { SessionStore } from "../ports/sessions.js";
import { deleteCheckpoints } from "./checkpointer.js";
import { type Db, inWriteLock, truncateLog, withStoreErrors } from "./database.js";
import {
  createRowReader,
  SESSION_COLUMNS,
  type StoredQuestion,
  type StoredSession,
  toQuestion,
  toSession,
} from "./rows.js";

/** Sessions and their questions in SQLite. */
export function createSessionStore(db: Db, clock: () => Date): SessionStore {
  const rowsOf = createRowReader(db);
  const one = db.prepare<[string, string, string], StoredSession>(
    `SELECT ${SESSION_COLUMNS} FROM sessions WHERE owner = ? AND session_id = ? AND expires_at > ?`,
  );
  const newest = db.prepare<[string, string, string, string, number], StoredSession>(
    `SELECT ${SESSION_COLUMNS} FROM sessions WHERE owner = ? AND expires_at > ? AND (created_at, session_id) < (?, ?)
     ORDER BY created_at DESC, session_id DESC LIMIT ?`,
  );
  const ofSession = db.prepare<[string, string], StoredQuestion>(
    "SELECT session_id, question_id, seed, view FROM questions WHERE owner = ? AND session_id = ? ORDER BY position, question_id",
  );
  const oneQuestion = db.prepare<[string, string, string], StoredQuestion>(
    `SELECT q.session_id, q.question_id, q.seed, q.view FROM questions q JOIN sessions s USING (owner, session_id)
     WHERE q.owner = ? AND q.question_id = ? AND s.expires_at > ?`,
  );
  const active = db.prepare<[string, string], object>(
    "SELECT 1 FROM runs WHERE owner = ? AND session_id = ? AND status IN ('accepted', 'running')",
  );
  const past = db.prepare<[string], { owner: string; session_id: string }>(
    "SELECT owner, session_id FROM sessions WHERE expires_at <= ?",
  );
  const remove = db.transaction((owner: string, sessionId: string, keepFacts: boolean) => {
    if (active.get(owner, sessionId)) throw threadBusy("A run of this session is still active.");
    const kept = keepFacts ? ["facts"] : [];
    for (const table of [
      "sessions",
      "texts",
      "questions",
      "runs",
      "idempotency",
      "events",
      "journal",
      "cache",
      "facts",
    ]) {
      if (!kept.includes(table))
        db.prepare(`DELETE FROM ${table} WHERE owner = ? AND session_id = ?`).run(owner, sessionId);
    }
    const passages = keepFacts ? "AND kind <> 'fact'" : "";
    db.prepare(`DELETE FROM passages WHERE owner = ? AND session_id = ? ${passages}`).run(owner, sessionId);
    db.prepare(
      "DELETE FROM leases WHERE owner = ? AND (thread_id = ? OR (thread_id > ? || '.' AND thread_id < ? || '/'))",
    ).run(owner, sessionId, sessionId, sessionId);
    // The calls still count for the day's budgets, without a reference to the session.
    db.prepare("UPDATE model_calls SET session_id = '', thread_id = '' WHERE owner = ? AND session_id = ?").run(
      owner,
      sessionId,
    );
    deleteCheckpoints(db, owner, sessionId);
    // Stored results of other sessions may propose facts of this one. Such results are deleted, and built again from the rows.
    if (!keepFacts)
      db.prepare("UPDATE runs SET result = NULL WHERE owner = ? AND instr(result, ?) > 0").run(owner, sessionId);
  });
  // True at the start: an earlier process may have ended before it truncated the log.
  let untruncated = true;
  return {
    async truncate() {
      if (untruncated) untruncated = !truncateLog(db);
    },
    async find(owner, sessionId) {
      return withStoreErrors(() => toSession(one.get(owner, sessionId, clock().toISOString())));
    },
    async list(owner, limit, before) {
      const { created_at, session_id } = before ?? { created_at: "9999", session_id: "" };
      const rows = withStoreErrors(() => newest.all(owner, clock().toISOString(), created_at, session_id, limit));
      return rows.flatMap((row) => toSession(row) ?? []);
    },
    async expired() {
      return withStoreErrors(() => past.all(clock().toISOString())).map((row) => ({ ...row, keepFacts: true }));
    },
    async questions(owner, sessionId) {
      return withStoreErrors(() => ofSession.all(owner, sessionId)).map(toQuestion);
    },
    async question(owner, questionId) {
      const row = withStoreErrors(() => oneQuestion.get(owner, questionId, clock().toISOString()));
      return row ? toQuestion(row) : null;
    },
    async rows(owner, threadId) {
      const rows = withStoreErrors(() => rowsOf(owner, threadId));
      return rows && rows.session.expires_at > clock().toISOString() ? rows : null;
    },
    async remove(owner, sessionId, keepFacts) {
      await inWriteLock(() => remove.immediate(owner, sessionId, keepFacts));
      untruncated = !truncateLog(db);
    },
  };
}
