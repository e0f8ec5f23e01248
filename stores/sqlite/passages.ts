import type { PassageSearch, StoredPassage } from "../../domain/passage.js";
import { type Db, withStoreErrors } from "./database.js";

/**
 * Full-text search (BM25, FTS5) in the tables `passages` and `passages_index`. `upToDate` is awaited before each search, for a database
 * that mirrors another store.
 */
export function createPassageSearch(
  db: Db,
  upToDate: (owner: string) => Promise<void> = async () => {},
): PassageSearch {
  const select = db.prepare<[string, string, string, string, number], StoredPassage>(
    `SELECT p.ref, p.text, -i.rank AS score FROM passages_index i JOIN passages p ON p.id = i.rowid
     WHERE passages_index MATCH ? AND p.owner = ? AND p.kind = ? AND p.question_id <> ? ORDER BY i.rank LIMIT ?`,
  );
  return {
    async search(owner, { kind, words, exceptQuestionId, limit }) {
      if (words.length === 0) return [];
      await upToDate(owner);
      return withStoreErrors(() => select.all(toMatch(words), owner, kind, exceptQuestionId, limit));
    },
  };
}

// Every word is quoted, so that nothing in a candidate's text is query syntax.
function toMatch(words: string[]): string {
  return words.map((word) => `"${word.replace(/"/g, "")}"`).join(" OR ");
}
