import type { Db } from "./database.js";

/** Extends a session's lifetime to the full TTL, counted from `at`, inside the caller's transaction. */
export function createTouch(db: Db, sessionTtlMs: number): (owner: string, sessionId: string, at: string) => void {
  const touch = db.prepare("UPDATE sessions SET updated_at = ?, expires_at = ? WHERE owner = ? AND session_id = ?");
  return (owner, sessionId, at) => {
    touch.run(at, new Date(Date.parse(at) + sessionTtlMs).toISOString(), owner, sessionId);
  };
}
