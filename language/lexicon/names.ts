import type { Word } from "../words/words.js";

/** An occurrence of a lexicon entry in a text; `first` and `last` are word indexes, both inclusive. */
export interface Mention {
  concept: string;
  first: number;
  last: number;
}

/** Maps names of one or several words to concepts. Stored flat, since a tree of maps takes four times the memory. */
export interface NameTable {
  /** Maps a name, by its words, to a concept. One that is case-sensitive is found as it is written. */
  add(name: Word[], concept: string, isCaseSensitive: boolean): void;
  /** Maps a name, by its words, to a concept unless the name is known already; returns the concept of the name. */
  addNew(name: Word[], concept: string): string;
  /** Finds the names in a list of words, from left to right, the longest match at each position, without overlaps. */
  find(list: Word[]): Mention[];
}

/** Creates an empty table of names. */
export function createNameTable(): NameTable {
  /** Names by the stems of their words; case-sensitive names by the words as written. */
  const byStems = createTable(({ stem }) => stem);
  // A name such as "Go" is an ordinary word in "Go-Karting"; "AWS" is always a name.
  const byText = createTable(({ text, isPart }) => (isPart && text !== text.toUpperCase() ? `${text}-` : text));
  const longest = (list: Word[], first: number) => {
    const [one, other] = [byStems.longest(list, first), byText.longest(list, first)];
    return one && other ? (other.last >= one.last ? other : one) : (one ?? other);
  };
  return {
    add(name, concept, isCaseSensitive) {
      (isCaseSensitive ? byText : byStems).set(name, concept);
    },
    addNew(name, concept) {
      const known = byStems.get(name) ?? byText.get(name);
      if (known === undefined) byStems.set(name, concept);
      return known ?? concept;
    },
    find(list) {
      const found: Mention[] = [];
      for (let first = 0; first < list.length; ) {
        const hit = longest(list, first);
        if (hit) found.push(hit);
        first = hit ? hit.last + 1 : first + 1;
      }
      return found;
    },
  };
}

function createTable(partOf: (word: Word) => string) {
  const meanings = new Map<string, string>();
  /** Prefixes of longer names. */
  const openings = new Set<string>();
  const keyOf = (list: Word[]) => list.map(partOf).join(" ");
  return {
    get: (list: Word[]) => meanings.get(keyOf(list)),
    set(list: Word[], concept: string): void {
      let key = "";
      for (const [at, word] of list.entries()) {
        if (at > 0) openings.add(key);
        key = at === 0 ? partOf(word) : `${key} ${partOf(word)}`;
      }
      meanings.set(key, concept);
    },
    longest(list: Word[], first: number): Mention | null {
      let best: Mention | null = null;
      let key = "";
      for (let last = first; last < list.length; last += 1) {
        const part = partOf(list[last] as Word);
        key = last === first ? part : `${key} ${part}`;
        const concept = meanings.get(key);
        if (concept !== undefined) best = { concept, first, last };
        if (!openings.has(key)) break;
      }
      return best;
    },
  };
}
