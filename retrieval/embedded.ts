import type { PassageQuery, PassageSearch, StoredPassage } from "../domain/passage.js";
import { codePointLength } from "../language/spans.js";
import { isContent, words } from "../language/words.js";
import type { Passage, Retriever } from "./retriever.js";

const MAX_QUERY_WORDS = 32;

/** Full-text search over what one candidate has said, of one kind. The question that searches does not find its own words. */
export function createEmbeddedRetriever(passages: PassageSearch, kind: PassageQuery["kind"]): Retriever {
  return {
    async search(query, { owner, question_id, limit }) {
      const found = await passages.search(owner, {
        kind,
        words: contentWords(query),
        exceptQuestionId: question_id,
        limit,
      });
      return found.map((one) => toPassage(kind, one));
    },
  };
}

function contentWords(query: string): string[] {
  const content = words(query)
    .filter(isContent)
    .map(({ lower }) => lower);
  return [...new Set(content)].slice(0, MAX_QUERY_WORDS);
}

function toPassage(kind: PassageQuery["kind"], { ref, text, score }: StoredPassage): Passage {
  return { kind, ref, text, start: 0, end: codePointLength(text), score };
}
