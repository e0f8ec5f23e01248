import { FieldValues } from "../../domain/question.js";
import type { Fact } from "../../domain/session.js";
import type { FactStore } from "../ports/facts.js";
import { type Db, inWriteLock, truncateLog, withStoreErrors } from "./database.js";

export interface FactRow {
  fact_id: string;
  session_id: string;
  question_id: string;
  gap_title: string;
  text: string;
  field_values: string;
  said_at: string;
}

/** The facts in SQLite, by owner. */
export function createFactStore(db: Db): FactStore {
  const select = db.prepare<[string], FactRow>(
    "SELECT fact_id, session_id, question_id, gap_title, text, field_values, said_at FROM facts WHERE owner = ? ORDER BY said_at, fact_id",
  );
  const removeOne = db.transaction((owner: string, factId: string): boolean => {
    const entomb =
      "INSERT OR IGNORE INTO deleted_facts SELECT owner, session_id, fact_id, said_at FROM facts WHERE owner = ? AND fact_id = ?";
    db.prepare(entomb).run(owner, factId);
    db.prepare("DELETE FROM passages WHERE owner = ? AND kind = 'fact' AND ref = ?").run(owner, factId);
    // Stored results may propose the fact, or quote it. Such results are deleted, and built again from the rows.
    db.prepare("UPDATE runs SET result = NULL WHERE owner = ? AND instr(result, ?) > 0").run(owner, factId);
    return db.prepare("DELETE FROM facts WHERE owner = ? AND fact_id = ?").run(owner, factId).changes > 0;
  });
  const remove = db.transaction((owner: string) => {
    for (const table of ["facts", "deleted_facts", "passages"])
      db.prepare(`DELETE FROM ${table} WHERE owner = ?`).run(owner);
  });
  return {
    async list(owner) {
      return withStoreErrors(() => select.all(owner)).map(toFact);
    },
    async remove(owner, factId) {
      const isRemoved = await inWriteLock(() => removeOne.immediate(owner, factId));
      if (isRemoved) truncateLog(db);
      return isRemoved;
    },
    async removeAll(owner) {
      await inWriteLock(() => remove.immediate(owner));
      truncateLog(db);
    },
  };
}

export function toFact({ field_values, ...row }: FactRow): Fact {
  return { ...row, values: FieldValues.parse(JSON.parse(field_values)) };
}
