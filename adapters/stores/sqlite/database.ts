import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Statement } from "better-sqlite3";
import { StoreError } from "../../../domain/errors.js";
import { withoutMarks } from "../../../language/text.js";
import { contentStems } from "../../../language/words.js";
import { connect, type Db, isSqliteError } from "../sqlite-module.js";
import { freePartOfReserve, reserveBeside } from "./reserve.js";
import { migrate } from "./schema.js";

export type { Db };

/** The time for which an empty database file may belong to a process that is still creating it. */
const CREATING_MS = 2_000;

/**
 * Opens the data folder's database, and creates or migrates its tables. It also contains the checkpoints, so that one connection can fence
 * and back up all data. Throws StoreError if it cannot be used.
 */
export function openDatabase(dataDir: string): Db {
  const path = join(dataDir, "adaptive-answers.sqlite");
  return namingFile(path, () => {
    makeFolder(resolve(dataDir));
    refuseLost(path);
    try {
      return open(path);
    } catch (error) {
      // Even reading needs some space, for the index of the log. The rest of the reserve stays for deletions.
      if (!isFull(error) || !freePartOfReserve(path)) throw error;
      return open(path);
    }
  });
}

function open(path: string): Db {
  const db = withKeptStatements(connect(path));
  try {
    addFunctions(db);
    withLockTimeout(db, () => {
      // Affects new files only; see `finishErasures`.
      db.pragma("auto_vacuum = INCREMENTAL");
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = NORMAL");
      db.pragma("secure_delete = ON");
      synced(db, () => migrate(db));
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

// The person who starts the program has to know which file is affected, and what to do.
function namingFile<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const isDamaged = error.code === "SQLITE_NOTADB" || error.code.startsWith("SQLITE_CORRUPT");
    const message = isDamaged
      ? `${path} is damaged or not a database. Restore it from a backup, or remove the whole folder to start anew.`
      : `${path} cannot be used${isFull(error) ? ": the disk is full" : ` (${error.code})`}.`;
    throw new StoreError({ code: isFull(error) ? "storage_full" : "store_unavailable", message, cause: error });
  }
}

// Creates one folder at a time: with `recursive`, mkdir never returns below a folder that accepts no subfolders, such as /proc.
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process has created it in the meantime.
    if (!existsSync(path)) throw error;
  }
}

// A missing database, or one that a full disk or a failed copy truncated to nothing, must not be mistaken for a new one.
function refuseLost(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file && file.size > 0) return;
  // A process that is still creating it may not have written anything yet, and has no reserve yet.
  const isUsed = existsSync(reserveBeside(path));
  const isBeingCreated = !file || Date.now() - file.mtimeMs < CREATING_MS;
  if (!isUsed && isBeingCreated) return;
  const message = file
    ? `${path} is empty: it has lost its data. Restore it from a backup, or remove the whole folder to start anew.`
    : `${path} is gone, though its folder has been used. Restore it from a backup, or remove the whole folder to start anew.`;
  throw new StoreError({ code: "store_unavailable", message });
}

/** Opens a database in memory, for example for tests and for CHECKPOINTER=memory. */
export function openMemoryDatabase(): Db {
  const db = withKeptStatements(connect(":memory:"));
  addFunctions(db);
  migrate(db);
  return db;
}

// Preparing a statement takes longer than executing it, and LangGraph's saver prepares one for every write. All statement texts are
// constants of the program, so there are few.
function withKeptStatements(db: Db): Db {
  const prepare = db.prepare.bind(db);
  const kept = new Map<string, Statement>();
  db.prepare = ((text: string) => {
    const statement = kept.get(text) ?? prepare(text);
    kept.set(text, statement);
    return statement;
  }) as typeof db.prepare;
  return db;
}

// The triggers of the full-text index call this function.
function addFunctions(db: Db): void {
  db.function("subject_stems", { deterministic: true }, (title) => JSON.stringify(contentStems(String(title))));
  db.function("without_marks", { deterministic: true }, (text) => withoutMarks(String(text)));
}

/** Executes database work. Converts SQLite errors to StoreErrors. */
export function withStoreErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeError(error);
  }
}

/** The codes of failed writes whose cause stays until somebody fixes it. */
const WRITE_FAILURE = /^SQLITE_(?:READONLY|IOERR_WRITE|IOERR_FSYNC|CANTOPEN)/;
let hasWriteFailed = false;
/** True from a failed write until `writesWork` is called. */
export const writesFail = () => hasWriteFailed;
export const writesWork = () => {
  hasWriteFailed = false;
};

function storeError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  if (isFull(error) || WRITE_FAILURE.test(error.code)) hasWriteFailed = true;
  if (isFull(error)) return storageFull(error);
  return new StoreError({
    code: "store_unavailable",
    message: "The data folder cannot be used at the moment.",
    retryable: true,
    details: { retry_after_seconds: 5 },
    cause: error,
  });
}

/** The error for a write that needs more space than the disk has. */
export function storageFull(cause?: unknown): StoreError {
  return new StoreError({
    code: "storage_full",
    message: "The disk is full. Reads still work.",
    retryable: true,
    details: { retry_after_seconds: 5 },
    cause,
  });
}

// The second code concerns the index of the log, which is a file as well.
function isFull(error: unknown): boolean {
  return isSqliteError(error) && /^SQLITE_(?:FULL|IOERR_SHMSIZE)$/.test(error.code);
}

/** Executes rare work, such as a migration, with a longer timeout for locks. Waiting for a lock blocks the whole process. */
export function withLockTimeout<Value>(db: Db, work: () => Value, longestMs = LOCK_TIMEOUT_MS): Value {
  db.pragma(`busy_timeout = ${longestMs}`);
  try {
    return work();
  } finally {
    // Waiting inside SQLite blocks the whole process; see inWriteLock.
    db.pragma(`busy_timeout = ${MIN_LOCK_TIMEOUT_MS}`);
  }
}

/** The time for which a write waits for another process's lock before it fails. */
const LOCK_TIMEOUT_MS = 2_000;
const MIN_LOCK_TIMEOUT_MS = 1;
/** The time for which the truncation of the log waits for readers. */
const LOG_WAIT_MS = 200;
const PAUSE_MS = 10;
/** The interval between two attempts of all waiting writes together, since each attempt briefly blocks the process. */
const RETRY_INTERVAL_MS = 10;
let nextTryAt = 0;

/**
 * Executes a write, and retries it while another process has the write lock, without blocking this process. Throws StoreError if that takes
 * longer than LOCK_TIMEOUT_MS.
 */
export async function inWriteLock<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const until = performance.now() + LOCK_TIMEOUT_MS;
  let isLast = false;
  for (;;) {
    if (performance.now() >= nextTryAt || isLast) {
      try {
        const value = await work();
        nextTryAt = 0;
        return value;
      } catch (error) {
        if (!isBusy(error) || isLast) throw storeError(error);
        nextTryAt = performance.now() + RETRY_INTERVAL_MS;
      }
    }
    await setTimeout(PAUSE_MS);
    isLast = performance.now() > until;
  }
}

function isBusy(error: unknown): boolean {
  return isSqliteError(error) && error.code.startsWith("SQLITE_BUSY");
}

/**
 * Executes an acknowledged write: like `inWriteLock`, but waits until this write and all earlier ones are on the disk. Other writes survive
 * a crash of this process. A power cut loses only those since the last acknowledged write: the run that made them was accepted before, and
 * resumes from the last stored state.
 */
export function onDisk<Value>(db: Db, work: () => Value): Promise<Value> {
  return inWriteLock(() => synced(db, work));
}

function synced<Value>(db: Db, work: () => Value): Value {
  db.pragma("synchronous = FULL");
  try {
    return work();
  } finally {
    db.pragma("synchronous = NORMAL");
  }
}

/** Also erases deleted data from the write-ahead log. Returns false if a reader prevented that; then it must be called again. */
export function truncateLog(db: Db): boolean {
  const [result] = withStoreErrors(() =>
    withLockTimeout(db, () => db.pragma("wal_checkpoint(TRUNCATE)"), LOG_WAIT_MS),
  ) as {
    busy: number;
  }[];
  return result?.busy === 0;
}
