import { Family } from "../../domain/job.js";
import { type Word, words } from "../words/words.js";
import { parseEntry } from "./entries.js";
import { createNameTable, type Mention } from "./names.js";
import type { TaxonomyEntry } from "./taxonomy.js";

/** Decides which phrases are synonyms and which are related. */
export interface Lexicon {
  /** Finds the entries that a list of words names, from left to right, the longest match at each position, without overlaps. */
  find(list: Word[]): Mention[];
  /** The entry and all its broader entries: Tableau, and data visualisation. */
  kindsOf(concept: string): readonly string[];
  /** The stems of the words of all names of an entry: "k8" and "kubernet". */
  stemsOf(concept: string): readonly string[];
  /** True if the two entries are related but not the same. */
  related(a: string, b: string): boolean;
  /** The family of an entry; "general" for an unknown one. */
  familyOf(concept: string): Family;
  readonly size: number;
}

/**
 * Creates a lexicon from entries in the format of entries.ts and from a taxonomy. For a name that is in both, the entry takes
 * precedence.
 */
export function createLexicon({
  entries,
  taxonomy = [],
}: {
  entries: Record<Family, string>;
  taxonomy?: TaxonomyEntry[];
}): Lexicon {
  const names = createNameTable();
  const found = new Map<string, Set<string>>();
  const addStems = (concept: string, name: readonly Word[]) => {
    const own = found.get(concept) ?? new Set();
    found.set(concept, own);
    for (const { stem } of name) own.add(stem);
  };
  const near = new Map<string, Set<string>>();
  const broader = new Map<string, string[]>();
  const families = new Map<string, Family>();
  for (const family of Family.options) {
    for (const line of entries[family].split("\n").filter((text) => text.trim() !== "")) {
      const entry = parseEntry(line);
      families.set(entry.concept, family);
      broader.set(entry.concept, entry.broader);
      for (const name of entry.names) {
        const isCaseSensitive = name.endsWith("!");
        const list = words(isCaseSensitive ? name.slice(0, -1) : name);
        names.add(list, entry.concept, isCaseSensitive);
        addStems(entry.concept, list);
      }
      for (const other of entry.related) {
        near.set(entry.concept, (near.get(entry.concept) ?? new Set()).add(other));
        near.set(other, (near.get(other) ?? new Set()).add(entry.concept));
      }
    }
  }
  for (const { name, aliases } of taxonomy) {
    const concept = names.addNew(words(name), name);
    if (!families.has(concept)) families.set(concept, "general");
    for (const alias of [name, ...aliases].map(words)) addStems(names.addNew(alias, concept), alias);
  }
  // Joined in one string, since many small sets take several times the memory.
  const stems = new Map([...found].map(([concept, own]) => [concept, [...own].join(" ")]));
  const kinds = new Map<string, string[]>();
  const kindsOf = (concept: string): string[] => {
    const known = kinds.get(concept);
    if (known) return known;
    const found = new Set([concept]);
    for (const one of found) for (const other of broader.get(one) ?? []) found.add(other);
    kinds.set(concept, [...found]);
    return [...found];
  };
  return {
    size: families.size,
    find: names.find,
    kindsOf,
    stemsOf: (concept) => stems.get(concept)?.split(" ").filter(Boolean) ?? [],
    related: (a, b) => a !== b && (near.get(a)?.has(b) ?? false),
    familyOf: (concept) => families.get(concept) ?? "general",
  };
}
