import { FlagRule } from "../../../domain/flag.js";
import { inShort } from "../../../domain/operator-change.js";
import type { FlagStore } from "../ports/flags.js";
import { storedRules } from "../stored-rules.js";
import { type Db, onDisk, withStoreErrors } from "./database.js";
import { createChangeWriter } from "./operator-changes.js";

/** The rules of flags in SQLite. */
export function createFlagStore(db: Db): FlagStore {
  const all = db.prepare<[], { name: string; rule: string }>("SELECT name, rule FROM flag_rules");
  const one = db.prepare<[string], string>("SELECT rule FROM flag_rules WHERE name = ?").pluck();
  const put = db.prepare<[string, string]>("INSERT OR REPLACE INTO flag_rules VALUES (?, ?)");
  const remove = db.prepare<[string]>("DELETE FROM flag_rules WHERE name = ?");
  const addChange = createChangeWriter(db);
  return {
    async read() {
      return storedRules(withStoreErrors(() => all.all()));
    },
    async write(name, rule, made) {
      const change = db.transaction(() => {
        const before = one.get(name);
        if (rule) put.run(name, JSON.stringify(rule));
        else remove.run(name);
        // A rule that cannot be read any more can be replaced.
        const from = FlagRule.safeParse(before === undefined ? null : JSON.parse(before)).data;
        addChange({ ...made, kind: "flag", name, from: from ? inShort(from) : null, to: rule && inShort(rule) });
      });
      await onDisk(db, () => change.immediate());
    },
  };
}
