import type Database from "better-sqlite3";
import type { Evidence } from "../domain/answer.js";
import { codePointLength } from "../language/spans.js";
import { isContent, words } from "../language/words.js";
import type { Passage, Retriever } from "./retriever.js";

interface Hit {
  ref: string;
  text: string;
  rank: number;
}

const MAX_QUERY_WORDS = 32;

/**
 * Full-text search (BM25) over what one candidate stored, of one kind; another owner's rows are never read. `indexOf` gives the
 * database that holds an owner's passages.
 */
export function createEmbeddedRetriever(
  indexOf: (owner: string) => Promise<Database.Database>,
  kind: "fact" | "answer",
): Retriever {
  const sql = `SELECT p.ref, p.text, i.rank FROM passages_index i JOIN passages p ON p.id = i.rowid
     WHERE passages_index MATCH ? AND p.owner = ? AND p.kind = ? AND p.question_id <> ? ORDER BY i.rank LIMIT ?`;
  return {
    async search(query, { owner, question_id, limit }) {
      const match = toMatch(query);
      if (match === "") return [];
      const index = await indexOf(owner);
      const select = index.prepare<[string, string, string, string, number], Hit>(sql);
      return select.all(match, owner, kind, question_id, limit).map((hit) => toPassage(kind, hit));
    },
  };
}

// Every word quoted: nothing in a candidate's text is query syntax.
function toMatch(query: string): string {
  const content = [
    ...new Set(
      words(query)
        .filter(isContent)
        .map(({ lower }) => lower),
    ),
  ];
  return content
    .slice(0, MAX_QUERY_WORDS)
    .map((word) => `"${word.replace(/"/g, "")}"`)
    .join(" OR ");
}

function toPassage(kind: Evidence["kind"], { ref, text, rank }: Hit): Passage {
  return { kind, ref, text, start: 0, end: codePointLength(text), score: -rank };
}
