import { setImmediate as turn } from "node:timers/promises";
import { StoreError } from "../../../domain/errors.js";
import { type Db, inWriteLock, truncateLog, withStoreErrors } from "./database.js";
import { freeReserve, keepReserve } from "./reserve.js";

/* Deletions. On a full disk they need some space before they free more, and deleted data must disappear from the log and the file as well. */

/** The number of free pages that stay in the file for later writes. */
const PAGES_KEPT = 1_000;
/** The number of pages that are returned to the disk in one turn of the event loop: about 1 ms of work. */
const PAGES_A_TURN = 32;

const untruncated = new WeakSet<Db>();

/** Executes a deletion, with the space of the reserve if necessary, and erases the deleted data from the log. */
export async function erase<Value>(db: Db, work: () => Value): Promise<Value> {
  const value = await withReserve(db, work);
  untruncated.add(db);
  try {
    eraseLog(db);
  } catch (error) {
    // The data is deleted; finishErasures erases it from the log.
    if (!(error instanceof StoreError)) throw error;
  }
  return value;
}

/** Executes a write that must succeed even on a full disk, such as one that leads to a deletion. */
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
 * Finishes deletions that could not be completed at once: erases the log if a reader prevented that, returns the file's free pages to the
 * disk, and creates the reserve again if there is space for it. Called periodically.
 */
export async function finishErasures(db: Db): Promise<void> {
  const pages = (name: string) => Number(withStoreErrors(() => db.pragma(name, { simple: true })));
  while (pages("freelist_count") > PAGES_KEPT) {
    const before = pages("page_count");
    await inWriteLock(() => db.pragma(`incremental_vacuum(${PAGES_A_TURN})`));
    // A data folder of an earlier version, whose file cannot return pages.
    if (pages("page_count") === before) break;
    untruncated.add(db);
    await turn();
  }
  eraseLog(db);
  if (!db.memory) keepReserve(db.name);
}

/** Called once for a database: an earlier process may have ended before it erased the log, or may have used the reserve. */
export function prepareErasures(db: Db): void {
  untruncated.add(db);
  if (!db.memory) keepReserve(db.name);
}

function eraseLog(db: Db): void {
  if (untruncated.has(db) && truncateLog(db)) untruncated.delete(db);
}
