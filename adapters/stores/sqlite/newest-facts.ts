import type { FactReader } from "../../../domain/fact.js";
import { personKey } from "../../../domain/person.js";
import { type Db, withStoreErrors } from "./database.js";
import { FACTS, type FactRow, isBy, toFact } from "./fact-rows.js";

/** Reads a person's newest facts, however many there are. `upToDate` is awaited first, for a database that mirrors another store. */
export function createNewestFacts(
  db: Db,
  upToDate: (owner: string) => Promise<void> = async () => {},
): FactReader["newest"] {
  const select = db.prepare<[string, string, number], FactRow>(
    `${FACTS} WHERE f.owner = ? AND ${isBy("f")} ORDER BY f.said_at DESC LIMIT ?`,
  );
  return async ({ owner, person }, limit) => {
    await upToDate(owner);
    return withStoreErrors(() => select.all(owner, personKey(person), limit)).map(toFact);
  };
}
