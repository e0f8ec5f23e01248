import { setImmediate as turn } from "node:timers/promises";
import { StoreError } from "../../../domain/errors.js";
import { type Db, inWriteLock, truncateLog, withStoreErrors } from "./database.js";
import { freeReserve, keepReserve } from "./reserve.js";

/* Deletions. On a full disk they need some room before they free more, and what was deleted must leave the log and the file as well. */

/** Free pages that stay in the file, for what is stored next. */
const PAGES_KEPT = 1_000;
/** Pages that are given back in one turn: about 1 ms of work. */
const PAGES_A_TURN = 32;

const untruncated = new WeakSet<Db>();

/** Executes a deletion, if need be with the room of the reserve, and erases what was deleted from the log. */
export async function erase<Value>(db: Db, work: () => Value): Promise<Value> {
  const value = await withReserve(db, work);
  untruncated.add(db);
  try {
    eraseLog(db);
  } catch (error) {
    // It is deleted; the log is erased by finishErasures.
    if (!(error instanceof StoreError)) throw error;
  }
  return value;
}

/** Executes a write that must succeed on a full disk, such as one that leads to a deletion. */
export async function withReserve<Value>(db: Db, work: () => Value): Promise<Value> {
  try {
    return await inWriteLock(work);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "storage_full" && !db.memory && freeReserve(db.name)))
      throw error;
    return inWriteLock(work);
  }
}

/**
 * What deletions could not do at once: erases the log if a reader prevented that, gives the file's free pages back to the disk, and keeps
 * the reserve again if there is room for it. Called from time to time.
 */
export async function finishErasures(db: Db): Promise<void> {
  const pages = (name: string) => Number(withStoreErrors(() => db.pragma(name, { simple: true })));
  while (pages("freelist_count") > PAGES_KEPT) {
    const before = pages("page_count");
    await inWriteLock(() => db.pragma(`incremental_vacuum(${PAGES_A_TURN})`));
    // A folder of an earlier version, whose file cannot give pages back.
    if (pages("page_count") === before) break;
    untruncated.add(db);
    await turn();
  }
  eraseLog(db);
  if (!db.memory) keepReserve(db.name);
}

/** Called once for a database: an earlier process may have ended before it had erased the log, or had used the reserve. */
export function prepareErasures(db: Db): void {
  untruncated.add(db);
  if (!db.memory) keepReserve(db.name);
}

function eraseLog(db: Db): void {
  if (untruncated.has(db) && truncateLog(db)) untruncated.delete(db);
}
