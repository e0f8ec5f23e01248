import { NEW_APPLICATION, StoredApplication } from "../../../domain/application.js";
import type { ApplicationWrite, SessionStore } from "../ports/sessions.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { appendEvents } from "./events.js";
import { createTouch } from "./touch.js";

/** What candidates say about their applications, the files that they sent, and the postings of their sessions. */
export function createApplications(
  db: Db,
  clock: () => Date,
  sessionTtlMs: number,
): Pick<SessionStore, "changeApplication" | "sentFile" | "withPosting"> {
  const touch = createTouch(db, sessionTtlMs);
  const read = db.prepare<[string, string], { application: string | null }>(
    "SELECT application FROM sessions WHERE owner = ? AND session_id = ?",
  );
  const store = db.prepare("UPDATE sessions SET application = ? WHERE owner = ? AND session_id = ?");
  const keep = db.prepare("INSERT OR IGNORE INTO sent_files (owner, session_id, sha256, body) VALUES (?, ?, ?, ?)");
  const file = db.prepare<[string, string, string], { body: Uint8Array }>(
    "SELECT body FROM sent_files WHERE owner = ? AND session_id = ? AND sha256 = ?",
  );
  const sameWords = db
    .prepare<[string, string, string, number], string>(
      `SELECT session_id FROM sessions WHERE owner = ? AND json_extract(input, '$.posting') = ? AND expires_at > ?
       ORDER BY created_at DESC LIMIT ?`,
    )
    .pluck();

  const change = db.transaction((owner: string, sessionId: string, { at, next, files, event }: ApplicationWrite) => {
    const row = read.get(owner, sessionId);
    if (!row) return null;
    const before = row.application === null ? NEW_APPLICATION : StoredApplication.parse(JSON.parse(row.application));
    const after = next(before);
    store.run(JSON.stringify(after), owner, sessionId);
    for (const { sha256, body } of files) keep.run(owner, sessionId, sha256, body);
    touch(owner, sessionId, at);
    appendEvents(db, owner, sessionId, [event(after)]);
    return after;
  });

  return {
    changeApplication: async (owner, sessionId, write) => onDisk(db, () => change.immediate(owner, sessionId, write)),
    async sentFile(owner, sessionId, sha256) {
      return withStoreErrors(() => file.get(owner, sessionId, sha256))?.body ?? null;
    },
    async withPosting(owner, posting, limit) {
      return withStoreErrors(() => sameWords.all(owner, posting, clock().toISOString(), limit));
    },
  };
}
