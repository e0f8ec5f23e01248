import type { Usage } from "./usage.js";

/** A model answer that arrived, kept so that it is never paid for twice. */
export interface JournalEntry {
  value: unknown;
  usage: Usage;
  provider: string;
}

/** The key of an entry. With owner and session in it, the entry is erased with them; `key` is a hash of the whole call. */
export interface JournalKey {
  owner: string;
  session_id: string;
  key: string;
}

/** An entry with its key and the name of its prompt. */
export interface JournalRecord {
  key: JournalKey;
  promptName: string;
  entry: JournalEntry;
}

/** The store of model answers. */
export interface Journal {
  find(key: JournalKey): Promise<JournalEntry | null>;
  record(record: JournalRecord): Promise<void>;
}
