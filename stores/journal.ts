import type { Journal } from "../domain/journal.js";
import { Usage } from "../domain/usage.js";
import { type Db, inStore } from "./database.js";

/** The journal of model answers in SQLite. */
export function createJournal(db: Db): Journal {
  const select = db.prepare<[string, string, string], { value: string; usage: string }>(
    "SELECT value, usage FROM journal WHERE owner = ? AND session_id = ? AND key = ?",
  );
  const insert = db.prepare(
    "INSERT OR REPLACE INTO journal (owner, session_id, key, prompt_name, value, usage) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return {
    async find({ owner, session_id, key }) {
      const row = inStore(() => select.get(owner, session_id, key));
      return row ? { value: JSON.parse(row.value), usage: Usage.parse(JSON.parse(row.usage)) } : null;
    },
    async record({ owner, session_id, key }, promptName, { value, usage }) {
      inStore(() => insert.run(owner, session_id, key, promptName, JSON.stringify(value), JSON.stringify(usage)));
    },
  };
}
