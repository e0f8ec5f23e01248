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

/** The time for which an empty database may be one that is being created. */
const CREATING_MS = 2_000;

/**
 * Opens the data folder's database, and creates or migrates its tables. It also has the checkpoints, so that one connection can fence and back
 * up everything. Throws StoreError when it cannot be used.
 */
export function openDatabase(dataDir: string): Db {
  const path = join(dataDir, "adaptive-answers.sqlite");
  return namingFile(path, () => {
    makeFolder(resolve(dataDir));
    refuseLost(path);
    try {
      return open(path);
    } catch (error) {
      // Even reading needs a little room, for the log's index. The rest of the reserve stays for deletions.
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
      // Has an effect on new files only; see `finishErasures`.
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

// Whoever starts the program has to know which file it is, and what to do.
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

// Folder by folder: with `recursive`, mkdir never ends below a folder that takes no folders, such as /proc.
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(path)) throw error;
  }
}

// A database that is gone, or was cut to nothing by a full disk or a failed copy, would otherwise be taken for a new one.
function refuseLost(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file && file.size > 0) return;
  // A process that is creating it has not written anything for a moment, and keeps no reserve yet.
  const isUsed = existsSync(reserveBeside(path));
  const isBeingCreated = !file || Date.now() - file.mtimeMs < CREATING_MS;
  if (!isUsed && isBeingCreated) return;
  const message = file
    ? `${path} is empty: it has lost its data. Restore it from a backup, or remove the whole folder to start anew.`
    : `${path} is gone, though its folder has been used. Restore it from a backup, or remove the whole folder to start anew.`;
  throw new StoreError({ code: "store_unavailable", message });
}

/** Opens a database in memory, such as for tests and CHECKPOINTER=memory. */
export function openMemoryDatabase(): Db {
  const db = withKeptStatements(connect(":memory:"));
  addFunctions(db);
  migrate(db);
  return db;
}

// To prepare a statement takes longer than to execute it, and LangGraph's saver prepares one for every write. All texts of statements are
// constants of the program, so that there are few.
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

// The triggers of the full-text index call it.
function addFunctions(db: Db): void {
  db.function("subject_stems", { deterministic: true }, (title) => JSON.stringify(contentStems(String(title))));
  db.function("without_marks", { deterministic: true }, (text) => withoutMarks(String(text)));
}

/** Executes database work. Converts errors of SQLite to StoreErrors. */
export function withStoreErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeError(error);
  }
}

/** The codes of writes that failed for a reason that stays until somebody mends it. */
const WRITE_FAILURE = /^SQLITE_(?:READONLY|IOERR_WRITE|IOERR_FSYNC|CANTOPEN)/;
let hasWriteFailed = false;
/** True from a write that failed until `writesWork` is called. */
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

/** The error of what needs more room than the disk has. */
export function storageFull(cause?: unknown): StoreError {
  return new StoreError({
    code: "storage_full",
    message: "The disk is full. Reads still work.",
    retryable: true,
    details: { retry_after_seconds: 5 },
    cause,
  });
}

// The second is the index of the log, which is a file as well.
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
/** The interval between two attempts of all waiting writes together, since each attempt blocks the process for a moment. */
const RETRY_INTERVAL_MS = 10;
let nextTryAt = 0;

/**
 * Executes a write, and retries it while another process has the write lock, without blocking this process. Throws StoreError when that
 * takes longer than LOCK_TIMEOUT_MS.
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
 * Executes a write that is acknowledged to somebody: as `inWriteLock`, and waits until it is on the disk, with everything that was written
 * before. Other writes survive a crash of this process, and only a power cut loses those since the last acknowledged one: the run that made
 * them was accepted, and goes on from what is there.
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

/** Erases deleted data from the write-ahead log as well. Returns false if a reader prevented that: then call it again. */
export function truncateLog(db: Db): boolean {
  const [result] = withStoreErrors(() =>
    withLockTimeout(db, () => db.pragma("wal_checkpoint(TRUNCATE)"), LOG_WAIT_MS),
  ) as {
    busy: number;
  }[];
  return result?.busy === 0;
}
