import type { Usage } from "./usage.js";

/** A model answer that arrived, kept so that it is never paid for twice. */
export interface JournalEntry {
  value: unknown;
  usage: Usage;
  provider: string;
}

/** Names an entry: owner and session first, so that it is erased with them; `key` is a hash of the whole call. */
export interface JournalKey {
  owner: string;
  session_id: string;
  key: string;
}

/** An entry with its name and its prompt's. */
export interface JournalRecord {
  key: JournalKey;
  promptName: string;
  entry: JournalEntry;
}

/** Where model answers are kept. */
export interface Journal {
  find(key: JournalKey): Promise<JournalEntry | null>;
  record(record: JournalRecord): Promise<void>;
}
