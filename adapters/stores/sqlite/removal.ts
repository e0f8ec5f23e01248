import { threadBusy } from "../acceptance.js";
import type { SessionStore } from "../ports/sessions.js";
import { deleteCheckpoints } from "./checkpointer.js";
import { type Db, withStoreErrors } from "./database.js";
import { erase, finishErasures } from "./erasure.js";
import { deleteStaleResults } from "./stale-results.js";

/** The tables whose rows belong to the owner: they are kept if a session is deleted with `keepFacts`. */
const OF_THE_OWNER = ["facts", "amended_facts", "plans"];
/** The tables with the rows of a session, which are deleted with it. */
const TABLES = [
  "sessions",
  "texts",
  "sent_files",
  "questions",
  "runs",
  "idempotency",
  "events",
  "journal",
  "cache",
  "deleted_facts",
  ...OF_THE_OWNER,
];

/** Deletes sessions, and erases the deleted data from the write-ahead log. */
export function createRemoval(db: Db, now: () => Date): Pick<SessionStore, "remove" | "expired" | "finishErasures"> {
  const active = db.prepare<[string, string], object>(
    "SELECT 1 FROM runs WHERE owner = ? AND session_id = ? AND status IN ('accepted', 'running')",
  );
  const expired = db.prepare<[string], { owner: string; session_id: string }>(
    "SELECT owner, session_id FROM sessions WHERE expires_at <= ?",
  );
  const remove = db.transaction((owner: string, sessionId: string, keepFacts: boolean) => {
    if (active.get(owner, sessionId)) throw threadBusy("A run of this session is still active.");
    deleteRows(db, owner, sessionId, keepFacts);
    deleteCheckpoints(db, owner, sessionId);
  });
  return {
    finishErasures: () => finishErasures(db),
    async expired() {
      return withStoreErrors(() => expired.all(now().toISOString())).map((row) => ({ ...row, keepFacts: true }));
    },
    async remove(owner, sessionId, keepFacts) {
      await erase(db, () => remove.immediate(owner, sessionId, keepFacts));
    },
  };
}

function deleteRows(db: Db, owner: string, sessionId: string, keepFacts: boolean): void {
  for (const table of TABLES.filter((one) => !(keepFacts && OF_THE_OWNER.includes(one))))
    db.prepare(`DELETE FROM ${table} WHERE owner = ? AND session_id = ?`).run(owner, sessionId);
  const passages = keepFacts ? "AND kind <> 'fact'" : "";
  db.prepare(`DELETE FROM passages WHERE owner = ? AND session_id = ? ${passages}`).run(owner, sessionId);
  const ofSession = "(thread_id = ? OR (thread_id > ? || '.' AND thread_id < ? || '/'))";
  db.prepare(`DELETE FROM leases WHERE owner = ? AND ${ofSession}`).run(owner, sessionId, sessionId, sessionId);
  // The calls still count for the day's budgets, without a reference to the session.
  const anonymise = "UPDATE model_calls SET session_id = '', thread_id = '' WHERE owner = ? AND session_id = ?";
  db.prepare(anonymise).run(owner, sessionId);
  // Results of other sessions may propose facts of this one.
  if (!keepFacts) deleteStaleResults(db, owner, sessionId);
}
