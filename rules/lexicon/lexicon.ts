import { Family } from "../../domain/job.js";
import { type Word, words } from "../text/words.js";
import { ENTRIES } from "./entries.js";
import type { TaxonomyEntry } from "./taxonomy.js";

/** A place where a text names an entry of the lexicon; `first` and `last` are word positions. */
export interface Mention {
  concept: string;
  first: number;
  last: number;
}

/** Knows which phrases mean the same thing, and which are near. */
export interface Lexicon {
  /** Finds the entries that a list of words names, longest first, without overlaps. */
  find(list: Word[]): Mention[];
  /** The entry and those that it is one of: a counterbalance forklift is a forklift. */
  kindsOf(concept: string): readonly string[];
  /** True when the two entries are near but not the same. */
  related(a: string, b: string): boolean;
  /** The family in which an entry stands. */
  familyOf(concept: string): Family;
  readonly size: number;
}

interface Node {
  next: Map<string, Node>;
  concept?: string;
  exact?: string[];
}

/**
 * Builds a lexicon from entries in the form of entries.ts, and from those of a taxonomy for what the entries do not know:
 * a name that both have keeps the meaning that it has here.
 */
export function createLexicon({
  entries = ENTRIES,
  taxonomy = [],
}: {
  entries?: Record<Family, string>;
  taxonomy?: TaxonomyEntry[];
} = {}): Lexicon {
  const root: Node = { next: new Map() };
  const near = new Map<string, Set<string>>();
  const broader = new Map<string, string[]>();
  const families = new Map<string, Family>();
  for (const family of Family.options) {
    for (const line of entries[family].split("\n").filter((text) => text.trim() !== "")) {
      const entry = parseEntry(line);
      families.set(entry.concept, family);
      broader.set(entry.concept, entry.broader);
      for (const alias of entry.names) insert(root, alias, entry.concept);
      for (const other of entry.related) {
        near.set(entry.concept, (near.get(entry.concept) ?? new Set()).add(other));
        near.set(other, (near.get(other) ?? new Set()).add(entry.concept));
      }
    }
  }
  for (const { name, aliases } of taxonomy) {
    const concept = insertNew(root, name, name);
    if (!families.has(concept)) families.set(concept, "general");
    for (const alias of aliases) insertNew(root, alias, concept);
  }
  const kinds = new Map<string, string[]>();
  const kindsOf = (concept: string): string[] => {
    const known = kinds.get(concept);
    if (known) return known;
    const found = new Set([concept]);
    // A name of two words is one of what its last word names: a counterbalance forklift is a forklift.
    for (const one of found) for (const other of [...(broader.get(one) ?? []), ...headsOf(root, one)]) found.add(other);
    kinds.set(concept, [...found]);
    return [...found];
  };
  return {
    size: families.size,
    find: (list) => find(root, list),
    kindsOf,
    related: (a, b) => a !== b && (near.get(a)?.has(b) ?? false),
    familyOf: (concept) => families.get(concept) ?? "general",
  };
}

/** An entry as its line writes it; names and aliases keep the "!" that asks for exact capitals. */
export interface Entry {
  concept: string;
  names: string[];
  broader: string[];
  related: string[];
}

/** Reads a line of the lexicon: name = alias, alias < broader, broader ~ related, related. */
export function parseEntry(line: string): Entry {
  const [rest = "", related = ""] = line.split(" ~ ");
  const [naming = "", broader = ""] = rest.split(" < ");
  const [name = "", aliases = ""] = naming.split(" = ");
  return {
    concept: name.trim().replace(/!$/, ""),
    names: [name.trim(), ...listOf(aliases)],
    broader: listOf(broader),
    related: listOf(related),
  };
}

function listOf(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

function headsOf(root: Node, concept: string): string[] {
  const list = words(concept);
  return list.slice(1).flatMap((_, index) => {
    let node: Node | undefined = root;
    for (const { stem } of list.slice(index + 1)) node = node?.next.get(stem);
    return node?.concept !== undefined && !node.exact ? [node.concept] : [];
  });
}

function insert(root: Node, alias: string, concept: string): void {
  const exact = alias.endsWith("!");
  const list = words(exact ? alias.slice(0, -1) : alias);
  const node = nodeOf(root, list);
  node.concept = concept;
  if (exact) node.exact = list.map((word) => word.text);
}

// The meaning that the name has already, or the new one.
function insertNew(root: Node, alias: string, concept: string): string {
  const node = nodeOf(root, words(alias));
  node.concept ??= concept;
  return node.concept;
}

function nodeOf(root: Node, list: Word[]): Node {
  let node = root;
  for (const word of list) {
    const next = node.next.get(word.stem) ?? { next: new Map() };
    node.next.set(word.stem, next);
    node = next;
  }
  return node;
}

function find(root: Node, list: Word[]): Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < list.length; ) {
    const hit = longest(root, list, first);
    if (hit) found.push(hit);
    first = hit ? hit.last + 1 : first + 1;
  }
  return found;
}

function longest(root: Node, list: Word[], first: number): Mention | null {
  let node: Node | undefined = root;
  let best: Mention | null = null;
  for (let last = first; last < list.length; last += 1) {
    const word = list[last];
    node = word && node.next.get(word.stem);
    if (!node) break;
    const asWritten = node.exact?.every((text, index) => list[first + index]?.text === text) ?? true;
    if (node.concept !== undefined && asWritten) best = { concept: node.concept, first, last };
  }
  return best;
}

/** The lexicon that ships with the program. */
export const LEXICON: Lexicon = createLexicon();
