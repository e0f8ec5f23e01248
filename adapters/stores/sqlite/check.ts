import { type Db, inWriteLock, storageFull, withStoreErrors, writesFail, writesWork } from "./database.js";
import { freeBytes } from "./reserve.js";

/** The free space that a new session needs on the disk: with ten questions it writes about 0.8 MB. */
const SPACE_BYTES = 2 * 1024 * 1024;

/**
 * Checks that a session can be started: the disk has space for it and, if a write failed before, a write of that size succeeds. A small
 * write would prove nothing: it still fits into the log on a full disk. Throws StoreError.
 */
export async function checkDatabase(db: Db): Promise<void> {
  withStoreErrors(() => db.prepare("SELECT 1").get());
  if (!db.memory && freeBytes(db.name) < SPACE_BYTES) throw storageFull();
  if (!writesFail()) return;
  await inWriteLock(() => writeOnce(db, SPACE_BYTES));
  writesWork();
}

// The pages stay in the file, free for later writes.
function writeOnce(db: Db, bytes: number): void {
  db.transaction(() => {
    db.exec("CREATE TABLE space (bytes BLOB)");
    db.exec(`INSERT INTO space VALUES (zeroblob(${bytes}))`);
    db.exec("DROP TABLE space");
  }).immediate();
}
