import type { OwnedPassage, PassageKind, PassageSearch, StoredPassage } from "../../../domain/passage.js";
import { personKey } from "../../../domain/person.js";
import { withoutMarks } from "../../../language/text.js";
import { type Db, withStoreErrors } from "./database.js";
import { isBy } from "./fact-rows.js";

/**
 * Full-text search (BM25, FTS5) in the tables `passages` and `passages_index`. `upToDate` is awaited before each search, for a database
 * that mirrors another store.
 */
export function createPassageSearch(
  db: Db,
  upToDate: (owner: string) => Promise<void> = async () => {},
): PassageSearch {
  const select = db.prepare<[string, string, string, string, string, number], StoredPassage>(
    `SELECT p.ref, p.text, -i.rank AS score FROM passages_index i JOIN passages p ON p.id = i.rowid
     WHERE passages_index MATCH ? AND p.owner = ? AND p.kind = ? AND p.question_id <> ? AND ${isBy("p")} ORDER BY i.rank LIMIT ?`,
  );
  // Counters that triggers maintain: counting the passages would take longer the more there are.
  const counts = db.prepare<[string], { added: number; removed: number; newest: number }>(
    "SELECT added, removed, newest FROM passage_counts WHERE owner = ?",
  );
  const countsOf = (owner: string) => withStoreErrors(() => counts.get(owner)) ?? { added: 0, removed: 0, newest: 0 };
  const all = db.prepare<[string], OwnedPassage>(
    "SELECT kind, ref, session_id, question_id, text FROM passages WHERE owner = ? ORDER BY id",
  );
  const later = db.prepare<[string, number], OwnedPassage>(
    `SELECT kind, ref, session_id, question_id, text FROM passages INDEXED BY passages_in_order
     WHERE owner = ? AND id > ? ORDER BY id`,
  );
  const one = db
    .prepare<[string, PassageKind, string, string], string>(
      `SELECT text FROM passages p WHERE owner = ? AND kind = ? AND ref = ? AND ${isBy("p")}`,
    )
    .pluck();
  return {
    async version(owner) {
      await upToDate(owner);
      const { added, removed, newest } = countsOf(owner);
      return `${added} ${removed} ${newest}`;
    },
    async list(owner) {
      await upToDate(owner);
      return withStoreErrors(() => all.all(owner));
    },
    async addedSince(owner, since) {
      const [added, removed, newest = Number.NaN] = since.split(" ").map(Number);
      const now = countsOf(owner);
      const fresh = withStoreErrors(() => later.all(owner, newest));
      return now.removed === removed && now.added === (added ?? Number.NaN) + fresh.length ? fresh : null;
    },
    async read({ owner, person }, kind, refs) {
      const key = personKey(person);
      const texts = withStoreErrors(() => refs.map((ref) => [ref, one.get(owner, kind, ref, key)] as const));
      return new Map(texts.flatMap(([ref, text]) => (text === undefined ? [] : [[ref, text] as const])));
    },
    async search(owner, { kind, words, person, exceptQuestionId, limit }) {
      if (words.length === 0) return [];
      await upToDate(owner);
      return withStoreErrors(() => select.all(toMatch(words), owner, kind, exceptQuestionId, personKey(person), limit));
    },
  };
}

/** A shorter word does not match as a prefix: "art" would find "article". */
const LEAST_PREFIX = 5;

// Every word is quoted, so that a candidate's text cannot contain query syntax.
function toMatch(words: string[]): string {
  return words
    .map((word) => withoutMarks(word).replace(/"/g, ""))
    .map((word) => (word.length < LEAST_PREFIX ? `"${word}"` : `"${word}" OR "${word}" *`))
    .join(" OR ");
}
