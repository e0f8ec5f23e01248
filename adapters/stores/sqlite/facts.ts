import { type Fact, FactAmendment } from "../../../domain/fact.js";
import type { FactStore } from "../ports/facts.js";
import { type Db, withStoreErrors } from "./database.js";
import { erase } from "./erasure.js";
import { createFactInsert, FACTS, type FactRow, toFact } from "./fact-rows.js";
import { createNewestFacts } from "./newest-facts.js";
import { deleteStaleResults } from "./stale-results.js";
import { createFactFinder } from "./subjects.js";

/** The facts in SQLite, by owner. */
export function createFactStore(db: Db): FactStore {
  const select = db.prepare<[string], FactRow>(`${FACTS} WHERE f.owner = ? ORDER BY f.said_at, f.fact_id`);
  const removeOne = db.transaction((owner: string, factId: string): boolean => {
    const entomb =
      "INSERT OR IGNORE INTO deleted_facts SELECT owner, session_id, fact_id, said_at FROM facts WHERE owner = ? AND fact_id = ?";
    db.prepare(entomb).run(owner, factId);
    db.prepare("DELETE FROM passages WHERE owner = ? AND kind = 'fact' AND ref = ?").run(owner, factId);
    db.prepare("DELETE FROM amended_facts WHERE owner = ? AND fact_id = ?").run(owner, factId);
    deleteStaleResults(db, owner, factId);
    return db.prepare("DELETE FROM facts WHERE owner = ? AND fact_id = ?").run(owner, factId).changes > 0;
  });
  const amendOne = db.transaction((owner: string, factId: string, amendment: FactAmendment): boolean => {
    const keep = db.prepare(
      `INSERT INTO amended_facts SELECT owner, session_id, fact_id, said_at, ? FROM facts WHERE owner = ? AND fact_id = ?
       ON CONFLICT (owner, fact_id, said_at) DO UPDATE SET amendment = excluded.amendment`,
    );
    if (keep.run(JSON.stringify(amendment), owner, factId).changes === 0) return false;
    if (amendment.text !== null) replacePassage(db, owner, factId, amendment.text);
    deleteStaleResults(db, owner, factId);
    return true;
  });
  const remove = db.transaction((owner: string) => {
    for (const table of ["facts", "deleted_facts", "amended_facts", "passages", "passage_counts"])
      db.prepare(`DELETE FROM ${table} WHERE owner = ?`).run(owner);
  });
  return {
    about: createFactFinder(db),
    newest: createNewestFacts(db),
    async list(owner) {
      return withStoreErrors(() => select.all(owner)).map(toFact);
    },
    async remove(owner, factId) {
      return erase(db, () => removeOne.immediate(owner, factId));
    },
    async amend(owner, factId, amendment) {
      return erase(db, () => amendOne.immediate(owner, factId, amendment));
    },
    async removeAll(owner) {
      await erase(db, () => remove.immediate(owner));
    },
  };
}

/** Inserts a fact with the candidate's later decision about it, inside the caller's transaction. */
export function insertFact(db: Db, owner: string, fact: Fact): void {
  const { session_id, fact_id, text, values, said_at, confirmed_at, corrected } = fact;
  createFactInsert(db)(owner, fact);
  if (confirmed_at === null) return;
  const amendment: FactAmendment = { text: corrected ? text : null, values: corrected ? values : null, confirmed_at };
  db.prepare("INSERT INTO amended_facts VALUES (?, ?, ?, ?, ?)").run(
    owner,
    session_id,
    fact_id,
    said_at,
    JSON.stringify(amendment),
  );
}

/** The candidate's later decision about a fact as stated at that time, inside the caller's transaction. */
export function amendmentOf(
  db: Db,
  owner: string,
  { fact_id, said_at }: Pick<Fact, "fact_id" | "said_at">,
): FactAmendment | null {
  const row = db
    .prepare<[string, string, string], { amendment: string }>(
      "SELECT amendment FROM amended_facts WHERE owner = ? AND fact_id = ? AND said_at = ?",
    )
    .get(owner, fact_id, said_at);
  return row ? FactAmendment.parse(JSON.parse(row.amendment)) : null;
}

// Deleted and inserted again, because triggers on these operations maintain the index.
function replacePassage(db: Db, owner: string, factId: string, text: string): void {
  const rows = db
    .prepare<[string, string], { session_id: string; question_id: string; person_key: string | null }>(
      "DELETE FROM passages WHERE owner = ? AND kind = 'fact' AND ref = ? RETURNING session_id, question_id, person_key",
    )
    .all(owner, factId);
  const insert = db.prepare(
    "INSERT INTO passages (owner, session_id, question_id, kind, ref, text, person_key) VALUES (?, ?, ?, 'fact', ?, ?, ?)",
  );
  for (const { session_id, question_id, person_key } of rows)
    insert.run(owner, session_id, question_id, factId, text, person_key);
}
