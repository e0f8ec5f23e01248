import type { FactReader } from "../../../domain/fact.js";
import { type Db, withStoreErrors } from "./database.js";
import { FACTS, type FactRow, toFact } from "./fact-rows.js";

/** Reads an owner's newest facts, however many there are. `upToDate` is awaited first, for a database that mirrors another store. */
export function createNewestFacts(
  db: Db,
  upToDate: (owner: string) => Promise<void> = async () => {},
): FactReader["newest"] {
  const select = db.prepare<[string, number], FactRow>(`${FACTS} WHERE f.owner = ? ORDER BY f.said_at DESC LIMIT ?`);
  return async (owner, limit) => {
    await upToDate(owner);
    return withStoreErrors(() => select.all(owner, limit)).map(toFact);
  };
}
