import type { Journal, JournalRecord } from "../../../domain/journal.js";
import { toEntry } from "../journal-entry.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";

/** The journal of model answers in SQLite. */
export interface SqliteJournal extends Journal {
  /** Writes an answer inside the caller's transaction, if its session still exists. */
  write(record: JournalRecord): void;
}

export function createJournal(db: Db): SqliteJournal {
  const select = db.prepare<[string, string, string], { value: string; usage: string }>(
    "SELECT value, usage FROM journal WHERE owner = ? AND session_id = ? AND key = ?",
  );
  const insert = db.prepare(
    "INSERT OR REPLACE INTO journal (owner, session_id, key, prompt_name, value, usage) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const there = db.prepare<[string, string], object>("SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?");
  const write = ({ key: { owner, session_id, key }, promptName, entry }: JournalRecord) => {
    if (!there.get(owner, session_id)) return;
    const { value, usage, provider } = entry;
    insert.run(owner, session_id, key, promptName, JSON.stringify(value), JSON.stringify({ ...usage, provider }));
  };
  return {
    async find({ owner, session_id, key }) {
      const row = withStoreErrors(() => select.get(owner, session_id, key));
      return row ? toEntry(row.value, row.usage) : null;
    },
    async record(record) {
      await inWriteLock(() => write(record));
    },
    write,
  };
}
