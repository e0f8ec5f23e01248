import { z } from "zod";
import type { Journal, JournalKey, JournalRecord } from "../domain/journal.js";
import { Usage } from "../domain/usage.js";
import { type Db, inStore, inTurn } from "./database.js";

/** What earlier versions recorded has no provider of its own. */
const Recorded = Usage.extend({ provider: z.string().default("") });

/** The journal of model answers in SQLite, with what could not be written yet. */
export interface HeldJournal extends Journal {
  /** Finds it from now on, written or not. */
  hold(record: JournalRecord): void;
  /** Writes it, inside the caller's transaction, where its session is still there. */
  write(record: JournalRecord): void;
  /** It has been written. */
  release(record: JournalRecord): void;
}

export function createJournal(db: Db): HeldJournal {
  const select = db.prepare<[string, string, string], { value: string; usage: string }>(
    "SELECT value, usage FROM journal WHERE owner = ? AND session_id = ? AND key = ?",
  );
  const insert = db.prepare(
    "INSERT OR REPLACE INTO journal (owner, session_id, key, prompt_name, value, usage) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const there = db.prepare<[string, string], object>("SELECT 1 FROM sessions WHERE owner = ? AND session_id = ?");
  const held = new Map<string, JournalRecord>();
  const write = (record: JournalRecord) => {
    if (there.get(record.key.owner, record.key.session_id)) put(record);
  };
  const put = ({ key: { owner, session_id, key }, promptName, entry: { value, usage, provider } }: JournalRecord) =>
    insert.run(owner, session_id, key, promptName, JSON.stringify(value), JSON.stringify({ ...usage, provider }));
  return {
    async find(wanted) {
      const unwritten = held.get(nameOf(wanted));
      if (unwritten) return unwritten.entry;
      const { owner, session_id, key } = wanted;
      const row = inStore(() => select.get(owner, session_id, key));
      if (!row) return null;
      const { provider, ...usage } = Recorded.parse(JSON.parse(row.usage));
      return { value: JSON.parse(row.value), usage, provider };
    },
    async record(record) {
      await inTurn(() => write(record));
    },
    hold: (record) => void held.set(nameOf(record.key), record),
    release: (record) => void held.delete(nameOf(record.key)),
    write,
  };
}

function nameOf({ owner, session_id, key }: JournalKey): string {
  return `${owner} ${session_id} ${key}`;
}
