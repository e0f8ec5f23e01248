import type { OperatorChange } from "../../../domain/operator-change.js";
import { MOST_CHANGES, type OperatorChangeStore } from "../ports/operator-changes.js";
import { storedChanges } from "../stored-changes.js";
import { type Db, withStoreErrors } from "./database.js";
import { withReserve } from "./erasure.js";

/** Adds a change to the list within the caller's transaction. */
export function createChangeWriter(db: Db): (change: OperatorChange) => void {
  const put = db.prepare<[string]>("INSERT INTO operator_changes (change) VALUES (?)");
  const prune = db.prepare<[number]>(
    "DELETE FROM operator_changes WHERE seq <= (SELECT MAX(seq) FROM operator_changes) - ?",
  );
  return (change) => {
    put.run(JSON.stringify(change));
    prune.run(MOST_CHANGES);
  };
}

/** What operators changed, in SQLite. */
export function createOperatorChangeStore(db: Db): OperatorChangeStore {
  const write = createChangeWriter(db);
  const newest = db.prepare<[number], string>("SELECT change FROM operator_changes ORDER BY seq DESC LIMIT ?").pluck();
  return {
    async add(change) {
      // An erasure is among them, and goes on when the disk is full.
      await withReserve(db, () => write(change));
    },
    async newest(limit) {
      return storedChanges(withStoreErrors(() => newest.all(limit)));
    },
  };
}
