import { type Word, words } from "../text/words.js";

/** A place where a text names an entry of the lexicon; `first` and `last` are word positions. */
export interface Mention {
  concept: string;
  first: number;
  last: number;
}

/** Names of one or several words, each with the one thing that it means. Flat, since a tree of maps takes four times the memory. */
export interface Names {
  /** Gives a name its meaning; one that ends in "!" is matched with its capitals as written. */
  add(name: string, concept: string): void;
  /** Gives a name its meaning unless it has one; returns the one that it has. */
  addNew(name: string, concept: string): string;
  /** Finds the names in a list of words, longest first, without overlaps. */
  find(list: Word[]): Mention[];
}

export function createNames(): Names {
  const meanings = new Map<string, string>();
  const capitals = new Map<string, string>();
  /** Beginnings of longer names. */
  const openings = new Set<string>();

  const keyOf = (list: Word[]): string => {
    let key = "";
    for (const { stem } of list) {
      if (key !== "") openings.add(key);
      key = key === "" ? stem : `${key} ${stem}`;
    }
    return key;
  };

  function longest(list: Word[], first: number): Mention | null {
    let best: Mention | null = null;
    let key = "";
    for (let last = first; last < list.length; last += 1) {
      const word = list[last] as Word;
      key = last === first ? word.stem : `${key} ${word.stem}`;
      const concept = meanings.get(key);
      if (concept !== undefined && isAsWritten(key, list, first, last)) best = { concept, first, last };
      if (!openings.has(key)) break;
    }
    return best;
  }

  function isAsWritten(key: string, list: Word[], first: number, last: number): boolean {
    const exact = capitals.get(key);
    return exact === undefined || exact === written(list.slice(first, last + 1));
  }

  return {
    add(name, concept) {
      const exact = name.endsWith("!");
      const list = words(exact ? name.slice(0, -1) : name);
      const key = keyOf(list);
      meanings.set(key, concept);
      if (exact) capitals.set(key, written(list));
    },
    addNew(name, concept) {
      const key = keyOf(words(name));
      const known = meanings.get(key);
      if (known === undefined) meanings.set(key, concept);
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

function written(list: Word[]): string {
  return list.map(({ text }) => text).join(" ");
}
