import { SessionError } from "../domain/errors.js";
import { QuestionOrigin, QuestionView, SessionInput, SessionView } from "../domain/views.js";
import { deleteCheckpoints } from "./checkpointer.js";
import { type Db, inStore, inTurn, truncateLog } from "./database.js";

/** A session as stored. `view` is null until its first run has ended. */
export interface SessionRow {
  session_id: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  input: SessionInput;
  view: SessionView | null;
}

/** A question as stored. */
export interface QuestionRow {
  session_id: string;
  question_id: string;
  origin: QuestionOrigin;
  view: QuestionView;
}

/** Sessions and their questions; the owner is first in every method, and another owner's are not there. */
export interface SessionStore {
  find(owner: string, sessionId: string): Promise<SessionRow | null>;
  /** Newest first, those after `before` in that order if one is given; it need not be there any more. */
  list(owner: string, limit: number, before: { created_at: string; session_id: string } | null): Promise<SessionRow[]>;
  questions(owner: string, sessionId: string): Promise<QuestionRow[]>;
  question(owner: string, questionId: string): Promise<QuestionRow | null>;
  /** Sessions whose time is over, of every owner. */
  expired(): Promise<{ owner: string; session_id: string }[]>;
  /** Removes every row and checkpoint of the session, or throws `thread_busy` while a run is on; its facts and their passages stay when told so. */
  remove(owner: string, sessionId: string, keepFacts: boolean): Promise<void>;
  /** Finishes taking what was deleted out of the write-ahead log, where a reader was in the way. */
  truncate(): Promise<void>;
  /** The same reads inside a running transaction. */
  readonly now: {
    session(owner: string, sessionId: string): SessionRow | null;
    questions(owner: string, sessionId: string): QuestionRow[];
    question(owner: string, questionId: string): QuestionRow | null;
  };
}

type StoredSession = Omit<SessionRow, "input" | "view"> & { input: string; view: string | null };
type StoredQuestion = Omit<QuestionRow, "origin" | "view"> & { seed: string; view: string };

export function createSessionStore(db: Db, clock: () => Date): SessionStore {
  const columns = "session_id, created_at, updated_at, expires_at, input, view";
  const one = db.prepare<[string, string, string], StoredSession>(
    `SELECT ${columns} FROM sessions WHERE owner = ? AND session_id = ? AND expires_at > ?`,
  );
  const newest = db.prepare<[string, string, string, string, number], StoredSession>(
    `SELECT ${columns} FROM sessions WHERE owner = ? AND expires_at > ? AND (created_at, session_id) < (?, ?)
     ORDER BY created_at DESC, session_id DESC LIMIT ?`,
  );
  const ofSession = db.prepare<[string, string], StoredQuestion>(
    "SELECT session_id, question_id, seed, view FROM questions WHERE owner = ? AND session_id = ? ORDER BY position, question_id",
  );
  const oneQuestion = db.prepare<[string, string, string], StoredQuestion>(
    `SELECT q.session_id, q.question_id, q.seed, q.view FROM questions q JOIN sessions s USING (owner, session_id)
     WHERE q.owner = ? AND q.question_id = ? AND s.expires_at > ?`,
  );
  const now: SessionStore["now"] = {
    session: (owner, sessionId) => toSession(one.get(owner, sessionId, clock().toISOString())),
    questions: (owner, sessionId) => ofSession.all(owner, sessionId).flatMap((row) => toQuestion(row) ?? []),
    question: (owner, questionId) => toQuestion(oneQuestion.get(owner, questionId, clock().toISOString())),
  };
  const active = db.prepare<[string, string], object>(
    "SELECT 1 FROM runs WHERE owner = ? AND session_id = ? AND status IN ('accepted', 'running')",
  );
  const past = db.prepare<[string], { owner: string; session_id: string }>(
    "SELECT owner, session_id FROM sessions WHERE expires_at <= ?",
  );
  const remove = db.transaction((owner: string, sessionId: string, keepFacts: boolean) => {
    if (active.get(owner, sessionId)) {
      throw new SessionError({
        code: "thread_busy",
        message: "A run of this session is still on.",
        details: { retry_after_seconds: 1 },
      });
    }
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
    // A day's budget remembers what was spent, and not on what.
    db.prepare("UPDATE model_calls SET session_id = '', thread_id = '' WHERE owner = ? AND session_id = ?").run(
      owner,
      sessionId,
    );
    deleteCheckpoints(db, owner, sessionId);
    // What other sessions answered with a proposal of this one's words is read anew when it is asked for again.
    if (!keepFacts)
      db.prepare("UPDATE runs SET result = NULL WHERE owner = ? AND instr(result, ?) > 0").run(owner, sessionId);
  });
  // What an earlier process deleted may be there still.
  let untruncated = true;
  return {
    now,
    async truncate() {
      if (untruncated) untruncated = !truncateLog(db);
    },
    async find(owner, sessionId) {
      return inStore(() => now.session(owner, sessionId));
    },
    async list(owner, limit, before) {
      const { created_at, session_id } = before ?? { created_at: "9999", session_id: "" };
      const rows = inStore(() => newest.all(owner, clock().toISOString(), created_at, session_id, limit));
      return rows.flatMap((row) => toSession(row) ?? []);
    },
    async expired() {
      return inStore(() => past.all(clock().toISOString()));
    },
    async questions(owner, sessionId) {
      return inStore(() => now.questions(owner, sessionId));
    },
    async question(owner, questionId) {
      return inStore(() => now.question(owner, questionId));
    },
    async remove(owner, sessionId, keepFacts) {
      await inTurn(() => remove.immediate(owner, sessionId, keepFacts));
      untruncated = !truncateLog(db);
    },
  };
}

function toSession(row: StoredSession | undefined): SessionRow | null {
  if (!row) return null;
  const { input, view, ...rest } = row;
  return {
    ...rest,
    input: SessionInput.parse(JSON.parse(input)),
    view: view === null ? null : SessionView.parse(JSON.parse(view)),
  };
}

function toQuestion(row: StoredQuestion | undefined): QuestionRow | null {
  if (!row) return null;
  const { seed, view, ...rest } = row;
  return { ...rest, origin: QuestionOrigin.parse(JSON.parse(seed)), view: QuestionView.parse(JSON.parse(view)) };
}
