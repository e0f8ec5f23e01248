import type { PassageKind, PassageSearch, StoredPassage } from "../../domain/passage.js";
import { signalWithin } from "../../engine/runtime/deadline.js";
import { codePointLength, withoutMarks } from "../../language/text.js";
import { isContent, type Word, words } from "../../language/words.js";
import {
  orAbort,
  PartialSearch,
  type Passage,
  type Retriever,
  type SearchScope,
  VECTOR_DEADLINE_MS,
} from "./retriever.js";
import type { VectorSearch } from "./vectors.js";

const MAX_QUERY_WORDS = 32;
/** The number of passages of each search that are merged. */
const MERGED = 20;
/** The words that a passage shares with a query, if it shares none with its subject. */
const LEAST_SHARED = 2;
/** A shorter word is not the beginning of another: "art" would be found in "article". */
const LEAST_PREFIX = 5;
/** The number of hits of a vector search: an index does not know whose a passage is, so those of others are left out afterwards. */
const MEANT = 100;
/** The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). */
const RANK_CONSTANT = 60;

/**
 * Searches one kind of passage from what one person said: by full text, and by vectors if available, merged by reciprocal rank. A
 * question does not find its own replies. If the vectors cannot be used in time, throws PartialSearch with the full-text hits.
 */
export function createEmbeddedRetriever(
  passages: PassageSearch,
  kind: PassageKind,
  vectors: VectorSearch | null = null,
  vectorDeadlineMs = VECTOR_DEADLINE_MS,
): Retriever {
  async function byWords(query: string, { owner, person = null, question_id, subject = query }: SearchScope) {
    const asked = { kind, words: contentWords(query), person, exceptQuestionId: question_id, limit: MERGED };
    const found = await passages.search(owner, asked);
    return found.filter(({ text }) => isAbout(text, subject, query));
  }

  return {
    async search(query, scope) {
      const { owner, person = null, limit } = scope;
      if (!vectors) return (await byWords(query, scope)).slice(0, limit).map((one) => toPassage(kind, one));
      const signal = signalWithin(vectorDeadlineMs, scope.signal);
      const [told, meant] = await Promise.allSettled([
        byWords(query, scope),
        orAbort(vectors.search(query, { ...scope, kind, limit: MEANT, signal }), signal),
      ]);
      if (told.status === "rejected") throw told.reason;
      if (meant.status === "rejected") {
        const found = told.value.slice(0, limit).map((one) => toPassage(kind, one));
        throw new PartialSearch(found, meant.reason);
      }
      const texts = await passages.read({ owner, person }, kind, refsOf(meant.value));
      const merged = mergeRanks([
        refsOf(told.value),
        refsOf(meant.value)
          .filter((ref) => texts.has(ref))
          .slice(0, MERGED),
      ]);
      const known = new Map([...texts, ...told.value.map(({ ref, text }) => [ref, text] as const)]);
      return merged.slice(0, limit).flatMap(({ ref, score }): Passage[] => {
        const text = known.get(ref);
        return text === undefined ? [] : [toPassage(kind, { ref, text, score })];
      });
    },
  };
}

/** Merges lists of names, best first, by the sum of 1 / (60 + rank). */
function mergeRanks(lists: string[][]): { ref: string; score: number }[] {
  const scores = new Map<string, number>();
  for (const list of lists)
    for (const [index, ref] of [...new Set(list)].entries())
      scores.set(ref, (scores.get(ref) ?? 0) + 1 / (RANK_CONSTANT + index + 1));
  return [...scores].map(([ref, score]) => ({ ref, score })).sort((a, b) => b.score - a.score);
}

function refsOf(found: { ref: string }[]): string[] {
  return found.map(({ ref }) => ref);
}

// Full text finds whatever shares any word with the query, which may be a long story.
function isAbout(text: string, subject: string, query: string): boolean {
  const there = singleWords(text);
  const isThere = ({ lower, stem }: Word) =>
    there.some((one) => one.stem === stem || (lower.length >= LEAST_PREFIX && one.lower.startsWith(lower)));
  const shared = (of: string) =>
    new Set(singleWords(of).flatMap((word) => (isContent(word) && isThere(word) ? [word.stem] : []))).size;
  return shared(subject) > 0 || shared(query) >= LEAST_SHARED;
}

// As the index sees them: without marks, and the parts of a compound each by itself.
function singleWords(text: string): Word[] {
  return words(withoutMarks(text).replace(/[^\p{L}\p{N}]+/gu, " "));
}

function contentWords(query: string): string[] {
  const content = words(query)
    .filter(isContent)
    .map(({ lower }) => lower);
  return [...new Set(content)].slice(0, MAX_QUERY_WORDS);
}

function toPassage(kind: PassageKind, { ref, text, score }: StoredPassage): Passage {
  return { kind, ref, text, start: 0, end: codePointLength(text), score };
}
