import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { StoreError } from "../../domain/errors.js";

/** An open SQLite file; the checkpoints live in it too, so that one connection fences and backs up all. */
export type Db = Database.Database;

// The owner heads every key, and every row with text names its session, so that both can be erased whole.
const FIRST = `
CREATE TABLE sessions (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  expires_at TEXT NOT NULL, input TEXT NOT NULL, view TEXT,
  PRIMARY KEY (owner, session_id)) STRICT;
CREATE INDEX sessions_by_time ON sessions (owner, created_at, session_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE texts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, sha256)) STRICT;
CREATE TABLE questions (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, position INTEGER NOT NULL,
  created_at TEXT NOT NULL, seed TEXT NOT NULL, view TEXT NOT NULL,
  PRIMARY KEY (owner, question_id)) STRICT;
CREATE INDEX questions_by_session ON questions (owner, session_id, position);
CREATE TABLE runs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, session_id TEXT NOT NULL, run_id TEXT NOT NULL UNIQUE,
  thread_id TEXT NOT NULL, kind TEXT NOT NULL, input TEXT NOT NULL, ask_id TEXT, reply_hash TEXT,
  status TEXT NOT NULL, problem TEXT, result TEXT, accepted_at TEXT NOT NULL, ended_at TEXT,
  acceptor TEXT NOT NULL, cancel_requested INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX one_active_run ON runs (owner, thread_id) WHERE status IN ('accepted', 'running');
CREATE UNIQUE INDEX one_run_per_ask ON runs (owner, thread_id, ask_id) WHERE ask_id IS NOT NULL;
CREATE INDEX runs_by_thread ON runs (owner, thread_id, seq);
CREATE INDEX runs_by_session ON runs (owner, session_id);
CREATE INDEX open_runs ON runs (seq) WHERE status IN ('accepted', 'running');
CREATE TABLE idempotency (
  owner TEXT NOT NULL, route TEXT NOT NULL, key TEXT NOT NULL, session_id TEXT NOT NULL, body_hash TEXT NOT NULL,
  run_id TEXT NOT NULL, created_at TEXT NOT NULL,
  PRIMARY KEY (owner, route, key)) STRICT;
CREATE TABLE events (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, seq INTEGER NOT NULL, question_id TEXT, type TEXT NOT NULL,
  data TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, seq)) STRICT;
CREATE TABLE journal (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, key TEXT NOT NULL, prompt_name TEXT NOT NULL, value TEXT NOT NULL,
  usage TEXT NOT NULL,
  PRIMARY KEY (owner, session_id, key)) STRICT;
CREATE TABLE facts (
  owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, fact_id TEXT NOT NULL,
  gap_title TEXT NOT NULL, text TEXT NOT NULL, field_values TEXT NOT NULL, said_at TEXT NOT NULL,
  PRIMARY KEY (owner, fact_id)) STRICT;
CREATE INDEX facts_by_question ON facts (owner, question_id);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, owner TEXT NOT NULL, session_id TEXT NOT NULL, question_id TEXT NOT NULL, kind TEXT NOT NULL,
  ref TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX passages_by_question ON passages (owner, question_id);
CREATE VIRTUAL TABLE passages_index USING fts5 (text, content='passages', content_rowid='id', tokenize='porter unicode61');
INSERT INTO passages_index (passages_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN
  INSERT INTO passages_index (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER passages_removed AFTER DELETE ON passages BEGIN
  INSERT INTO passages_index (passages_index, rowid, text) VALUES ('delete', old.id, old.text); END;
CREATE TABLE leases (
  owner TEXT NOT NULL, thread_id TEXT NOT NULL, fence INTEGER NOT NULL, holder TEXT,
  PRIMARY KEY (owner, thread_id)) STRICT;
`;

// Rows of calls hold ids and counts, no text: a deleted session's lose their ids, and still count for the day's budgets.
const CALLS_AND_CACHE = `
CREATE TABLE model_calls (
  call_id TEXT PRIMARY KEY, owner TEXT NOT NULL, session_id TEXT NOT NULL, thread_id TEXT NOT NULL, prompt_name TEXT NOT NULL,
  role TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, at TEXT NOT NULL, status TEXT NOT NULL,
  reserved_usd REAL, input_tokens INTEGER, cached_tokens INTEGER, output_tokens INTEGER, cost_usd REAL, estimated INTEGER,
  duration_ms INTEGER) STRICT;
CREATE INDEX calls_by_session ON model_calls (owner, session_id);
CREATE INDEX calls_by_thread ON model_calls (owner, thread_id);
CREATE INDEX calls_by_time ON model_calls (at, owner);
CREATE TABLE cache (
  kind TEXT NOT NULL, owner TEXT NOT NULL, session_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  provider TEXT NOT NULL, bytes INTEGER NOT NULL, took_ms INTEGER NOT NULL, used_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
  UNIQUE (kind, owner, key)) STRICT;
CREATE INDEX cache_by_session ON cache (owner, session_id);
CREATE INDEX cache_by_use ON cache (kind, used_at);
CREATE INDEX cache_by_expiry ON cache (expires_at);
CREATE TABLE cache_counts (
  kind TEXT PRIMARY KEY, hits INTEGER NOT NULL, misses INTEGER NOT NULL, saved_ms INTEGER NOT NULL) STRICT;
`;

// How often processes have begun a run at the same point of its thread, and which one did last.
const BEGINS = `
ALTER TABLE runs ADD COLUMN begins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN begun_at TEXT;
ALTER TABLE runs ADD COLUMN begun_by TEXT;
`;

/** Each layout is the one before it with this added; a data folder's version is how many of them it has. */
const LAYOUTS = [FIRST, CALLS_AND_CACHE, BEGINS];
const SCHEMA_VERSION = LAYOUTS.length;

/** Opens (and on first use lays out) the data folder's database. Throws StoreError when it cannot be used. */
export function openDatabase(dataDir: string): Db {
  return inStore(() => {
    mkdirSync(dataDir, { recursive: true });
    const db = new Database(join(dataDir, "adaptive-answers.sqlite"));
    patiently(db, () => {
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = FULL");
      db.pragma("secure_delete = ON");
      layOut(db);
    });
    return db;
  });
}

/** A database that lives in memory alone, for tests and for CHECKPOINTER=memory. */
export function openMemoryDatabase(): Db {
  const db = new Database(":memory:");
  layOut(db);
  return db;
}

/** Runs a piece of database work; what SQLite throws becomes a StoreError, once, here. */
export function inStore<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeError(error);
  }
}

function storeError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const full = error.code === "SQLITE_FULL";
  return new StoreError({
    code: full ? "storage_full" : "store_unavailable",
    message: full ? "The disk is full; reading goes on." : "The data folder cannot be used at the moment.",
    retryable: true,
    details: { retry_after_seconds: 5 },
    cause: error,
  });
}

/** Runs what is done once, such as laying tables out, with this whole process waiting for its turn. */
export function patiently<Value>(db: Db, work: () => Value, longestMs = LONGEST_WAIT_MS): Value {
  db.pragma(`busy_timeout = ${longestMs}`);
  try {
    return work();
  } finally {
    // SQLite would wait with this whole process; see inTurn.
    db.pragma(`busy_timeout = ${SHORTEST_WAIT_MS}`);
  }
}

/** Another process may hold the store for so long before a write fails. */
const LONGEST_WAIT_MS = 2_000;
const SHORTEST_WAIT_MS = 1;
/** A reader may be in the way of the log for so long. */
const LOG_WAIT_MS = 200;
const PAUSE_MS = 10;
/** Each try holds this process up for a moment: however many wait, they try no more often than this together. */
const BETWEEN_TRIES_MS = 10;
let nextTryAt = 0;

/** Runs a write as inStore does. While another process writes, it waits for its turn, and everything else here goes on. */
export async function inTurn<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const until = performance.now() + LONGEST_WAIT_MS;
  let isLast = false;
  for (;;) {
    if (performance.now() >= nextTryAt || isLast) {
      try {
        const value = await work();
        nextTryAt = 0;
        return value;
      } catch (error) {
        if (!isBusy(error) || isLast) throw storeError(error);
        nextTryAt = performance.now() + BETWEEN_TRIES_MS;
      }
    }
    await setTimeout(PAUSE_MS);
    isLast = performance.now() > until;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/**
 * Runs writes that need not be on the disk when this returns: they outlive this process, and reach the disk with the next
 * synced commit. Only a power cut before that loses them.
 */
export function unsynced<Value>(db: Db, work: () => Value): Value {
  db.pragma("synchronous = NORMAL");
  try {
    return work();
  } finally {
    db.pragma("synchronous = FULL");
  }
}

// Another process may lay the same new folder out: the version is read again inside the write lock.
function layOut(db: Db): void {
  const version = () => Number(db.pragma("user_version", { simple: true }));
  if (version() === SCHEMA_VERSION) return;
  db.transaction(() => {
    if (version() === SCHEMA_VERSION) return;
    if (version() > SCHEMA_VERSION) {
      const message = `The data folder has layout ${version()}; this version reads layouts up to ${SCHEMA_VERSION}.`;
      throw new StoreError({ code: "store_unavailable", message });
    }
    for (const added of LAYOUTS.slice(version())) db.exec(added);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

/** Takes what was deleted out of the write-ahead log as well. False while a reader is in the way: then call it again. */
export function truncateLog(db: Db): boolean {
  const [result] = inStore(() => patiently(db, () => db.pragma("wal_checkpoint(TRUNCATE)"), LOG_WAIT_MS)) as {
    busy: number;
  }[];
  return result?.busy === 0;
}
