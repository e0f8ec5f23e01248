import { contentStems } from "../words/words.js";
import { saysMust } from "./strength.js";

/* The rest of a sentence after the things that were read from it are removed. */

/** In words. A shorter clause ("of course") is not worth a second look. */
const SHORTEST_REST = 3;
/** In content words. */
const FEWEST_CONTENT_WORDS = 2;
/** A clause with at least this share of its content words in the titles was read. */
const HALF = 0.5;
const CLAUSE = /[,;:]\s+|\s[–—-]\s+/u;

/** The clauses of a sentence that are not covered by these titles, neighbours joined; each is a passage of the sentence. */
export function clausesWithout(sentence: string, titles: string[]): string[] {
  const read = new Set(titles.flatMap(contentStems));
  if (!CLAUSE.test(sentence)) return [];
  const found: string[] = [];
  let open = "";
  let from = 0;
  for (const part of [...sentence.split(CLAUSE), null]) {
    const at = part === null ? sentence.length : sentence.indexOf(part, from);
    if (part !== null && !isRead(part, read)) {
      open = open === "" ? part : sentence.slice(sentence.indexOf(open), at + part.length);
    } else {
      if (isWorthALook(open)) found.push(open);
      open = "";
    }
    from = at + (part?.length ?? 0);
  }
  return found;
}

/** True if at least half of the content words of a passage are in these titles. */
export function isReadIn(passage: string, titles: string[]): boolean {
  return isRead(passage, new Set(titles.flatMap(contentStems)));
}

function isRead(part: string, read: ReadonlySet<string>): boolean {
  const stems = contentStems(part);
  return stems.filter((stem) => read.has(stem)).length >= stems.length * HALF;
}

function isWorthALook(clause: string): boolean {
  if (saysMust(clause)) return contentStems(clause).length > 0;
  return (
    clause.trim().split(/\s+/).length >= SHORTEST_REST && new Set(contentStems(clause)).size >= FEWEST_CONTENT_WORDS
  );
}
