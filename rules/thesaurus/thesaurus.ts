import { readFileSync } from "node:fs";

/*
 * What English words mean beside one another, from WordNet 3.1 (© Princeton University; its licence is in LICENSE-wordnet). The
 * files are made by eval/make-thesaurus.ts. They are read when a claim is first checked, and kept as two lists that are searched, since a map of
 * them would take ten times the memory.
 */

/** Stems of words that mean the same, broader ones, and opposites. */
export interface Meanings {
  same: readonly string[];
  broader: readonly string[];
  opposite: readonly string[];
}

/** Those that were asked for; at most as many as the dictionary has. */
const READ = new Map<string, Meanings>();
const NONE: Meanings = { same: [], broader: [], opposite: [] };
let lines: { words: string[]; people: Set<string> } | null = null;
const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
const loaded = () => {
  lines ??= { words: read("words.tsv"), people: new Set(read("people.txt")) };
  return lines;
};

/** What a stem means beside others. Nothing for a word that is not common English: a name, a product, a term of a trade. */
export function meaningsOf(stem: string): Meanings {
  const known = READ.get(stem);
  if (known) return known;
  const line = lineOf(stem);
  if (line === undefined) return NONE;
  const [, same, broader, opposite] = line.split("\t");
  const list = (text: string | undefined) => (text ? text.split(" ") : []);
  const meanings = { same: list(same), broader: list(broader), opposite: list(opposite) };
  READ.set(stem, meanings);
  return meanings;
}

/** True for a word of common English. */
export function isCommon(stem: string): boolean {
  return lineOf(stem) !== undefined;
}

/** True for a lower-case word that above all means a person: nurse, fitter, colleagues. */
export function isPerson(lower: string): boolean {
  const { people } = loaded();
  return people.has(lower) || (lower.endsWith("s") && people.has(lower.slice(0, -1)));
}

function lineOf(stem: string): string | undefined {
  const { words } = loaded();
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = words[middle] ?? "";
    const end = line.indexOf("\t");
    const key = end < 0 ? line : line.slice(0, end);
    if (key === stem) return line;
    if (key < stem) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
