import type { Lexicon } from "../lexicon/lexicon.js";
import {
  BEFORE_PURPOSE,
  COMMON_WORK_STEMS,
  CONCEPT_WEIGHT,
  FUNCTION_WORD,
  NAME_WEIGHT,
  phraseWeight,
  STEM_WEIGHT,
  termsOf,
} from "../words/terms.js";
import { contentStems, words } from "../words/words.js";

/*
 * The things that a phrase asks for: lexicon entries, names and plain words. Words common to all work, and words after
 * "for", "to" or "at", weigh less than the rest.
 */

/** One thing that a phrase asks for, with its weight. `stems` are those of its words in the phrase, in order. */
export interface AskedFor {
  entry: string | null;
  stems: string[];
  weight: number;
  /** True for an entry or a name: without it a requirement is not fully covered. */
  isStrong: boolean;
}

const LIGHT_WEIGHT = 0.3;
const BEHIND_WEIGHT = 0.5;

/** The things that a phrase asks for. */
export function askedForIn(text: string, lexicon: Lexicon): AskedFor[] {
  const phrase = text.replace(/\S+@\S*/g, " ");
  const list = words(phrase);
  const mentions = lexicon.find(list);
  const entries = mentions.map(({ concept, first, last }) => ({
    entry: concept,
    stems: list.slice(first, last + 1).flatMap(({ lower, stem }) => (FUNCTION_WORD.test(lower) ? [] : [stem])),
    weight: CONCEPT_WEIGHT,
    isStrong: true,
  }));
  const { names, stems } = termsOf(withoutInitials(phrase), lexicon);
  const behind = new Set(
    contentStems(BEFORE_PURPOSE.exec(phrase)?.index === undefined ? "" : phrase.slice(phrase.search(BEFORE_PURPOSE))),
  );
  const owners = new Set(
    [...phrase.matchAll(/(\p{L}+?)(?:['’]s|s['’])\s/gu)].flatMap(([, owner = ""]) => contentStems(owner)),
  );
  const light = (one: string) => COMMON_WORK_STEMS.has(one) || owners.has(one) || /^\d/.test(one);
  const inFront = stems.filter((one) => !light(one) && !behind.has(one)).length;
  const front = inFront > 1 || entries.length + names.length > 0;
  const heavy = stems.some((one) => !light(one)) || entries.length + names.length > 0;
  return [
    ...entries,
    ...names.map((stems) => ({ entry: null, stems, weight: NAME_WEIGHT, isStrong: true })),
    ...stems.map((one) => ({
      entry: null,
      stems: [one],
      weight: STEM_WEIGHT * (heavy && light(one) ? LIGHT_WEIGHT : front && behind.has(one) ? BEHIND_WEIGHT : 1),
      isStrong: false,
    })),
  ];
}

// "first-in-first-out (FIFO) storage": an acronym in brackets repeats the words before it.
function withoutInitials(phrase: string): string {
  return phrase.replace(/\s*\((\p{Lu}{2,6})\)/gu, (bracket, letters: string, at: number) => {
    const before = words(phrase.slice(0, at)).slice(-letters.length);
    return before.map(({ lower }) => lower.charAt(0)).join("") === letters.toLowerCase() ? "" : bracket;
  });
}

/** The alternatives of "A, or B"; `named` adds a name in brackets: "Data integrity (ALCOA)". */
export function alternativesIn(title: string, lexicon: Lexicon, named: boolean): string[] {
  const parts = splitAtOr(title).filter((part) => phraseWeight(termsOf(part, lexicon)) > 0);
  const within = named ? /\(([^()]*\p{Lu}[^()]*)\)/u.exec(title)?.[1] : undefined;
  return [
    ...(parts.length > 1 ? parts : [title]),
    ...(within !== undefined && namesSomething(within, lexicon) ? [within] : []),
  ];
}

/** The things of a title that are each worth learning alone: its alternatives, and each name in the brackets of "automation (HubSpot, Marketo)". */
export function choicesIn(title: string, lexicon: Lexicon): string[] {
  const bracketed = /\(([^()]*,[^()]*)\)/u.exec(title)?.[1] ?? "";
  const names = bracketed.split(/,\s*(?:and\s+|or\s+)?/u).filter((name) => namesSomething(name, lexicon));
  return [...new Set([title, ...alternativesIn(title, lexicon, false), ...names])];
}

function namesSomething(text: string, lexicon: Lexicon): boolean {
  const { concepts, names } = termsOf(text, lexicon);
  return concepts.length + names.length > 0;
}

const OR = /,?\s+or\s+/i;

function splitAtOr(title: string): string[] {
  const [first = "", ...rest] = title.split(OR);
  // "Sage, Xero or other bookkeeping software" are three alternatives.
  return rest.length > 0 ? [...first.split(/,\s+/), ...rest] : [first];
}
