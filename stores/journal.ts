import { z } from "zod";
import type { Journal } from "../domain/journal.js";
import { Usage } from "../domain/usage.js";
import { type Db, inStore } from "./database.js";

/** What earlier versions recorded has no provider of its own. */
const Recorded = Usage.extend({ provider: z.string().default("") });

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
      if (!row) return null;
      const { provider, ...usage } = Recorded.parse(JSON.parse(row.usage));
      return { value: JSON.parse(row.value), usage, provider };
    },
    async record({ owner, session_id, key }, promptName, { value, usage, provider }) {
      inStore(() =>
        insert.run(owner, session_id, key, promptName, JSON.stringify(value), JSON.stringify({ ...usage, provider })),
      );
    },
  };
}
