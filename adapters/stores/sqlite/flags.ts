import type { FlagStore } from "../ports/flags.js";
import { storedRules } from "../stored-rules.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";

/** The rules of flags in SQLite. */
export function createFlagStore(db: Db): FlagStore {
  const all = db.prepare<[], { name: string; rule: string }>("SELECT name, rule FROM flag_rules");
  const put = db.prepare<[string, string]>("INSERT OR REPLACE INTO flag_rules VALUES (?, ?)");
  const remove = db.prepare<[string]>("DELETE FROM flag_rules WHERE name = ?");
  return {
    async read() {
      return storedRules(withStoreErrors(() => all.all()));
    },
    async write(name, rule) {
      await onDisk(db, () => (rule ? put.run(name, JSON.stringify(rule)) : remove.run(name)));
    },
  };
}
