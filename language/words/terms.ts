import type { Lexicon } from "../lexicon/lexicon.js";
import { contentStems, isContent, stem, type Word, words } from "./words.js";

/** The subject of a phrase: lexicon entries, names that must match as a whole, and stems of single words. */
export interface Terms {
  concepts: string[];
  /** Stems of each capitalised phrase or acronym that the lexicon does not know. */
  names: string[][];
  stems: string[];
}

/** The weights of matches. A name weighs more than a plain word: "support" does not show "Advanced Life Support". */
export const CONCEPT_WEIGHT = 3;
export const NAME_WEIGHT = 3;
export const STEM_WEIGHT = 1;

/** Extracts the subject of a phrase. */
export function termsOf(text: string, lexicon: Lexicon): Terms {
  const list = words(text);
  const mentions = lexicon.find(list);
  const taken = new Set<number>();
  for (const { first, last } of mentions) for (let at = first; at <= last; at += 1) taken.add(at);
  const rest = list.map((word, index) => ({ word, index })).filter(({ index }) => !taken.has(index));
  const names = namedThings(text, rest);
  const named = new Set(names.flat());
  const others = rest.filter(({ word }) => isContent(word) && !named.has(word.stem));
  const subject = others.filter(({ word }) => !FORM_OR_DEGREE.test(word.lower));
  const plain = subject.length + mentions.length + names.length > 0 ? subject : others;
  return {
    concepts: [...new Set(mentions.map(({ concept }) => concept))],
    names,
    stems: [...new Set(plain.map(({ word }) => word.stem))],
  };
}

/** The total weight of the terms; 0 if there is nothing to match. */
export function phraseWeight(terms: Terms): number {
  return terms.concepts.length * CONCEPT_WEIGHT + terms.names.length * NAME_WEIGHT + terms.stems.length * STEM_WEIGHT;
}

/** True if two phrases share a lexicon entry or, unless both have entries, at least two content words and 60 % of the shorter one's. */
export function sameSubject(a: string, b: string, lexicon: Lexicon): boolean {
  const left = termsOf(a, lexicon);
  const right = termsOf(b, lexicon);
  if (left.concepts.some((concept) => right.concepts.includes(concept))) return true;
  if (left.concepts.length > 0 && right.concepts.length > 0) return false;
  const one = contentStems(a);
  const other = contentStems(b);
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared >= 2 && shared / Math.min(one.length, other.length) >= 0.6;
}

// Words for the form or the level of a thing, not the thing itself: "Moving and handling certificate", "advanced SQL".
const FORM_OR_DEGREE =
  /^(?:certificate|certificates|certification|certifications|certified|credential|credentials|card|cards|software|advanced|basic|confident|useful|helpful|equivalent|qualification|qualifications|qualified|act|regulations|rules|directive|suite|platform|system|systems|programme|level)$/;

/** The number of UTF-16 units before a word that are checked for context. */
const LOOK_BACK = 24;

// Acronyms, mixed-case words and capitalised words. A capital at the beginning of a sentence does not count.
function namedThings(text: string, rest: { word: Word; index: number }[]): string[][] {
  const names: string[][] = [];
  let open: { stems: string[]; lastIndex: number } | null = null;
  for (const { word, index } of rest) {
    const before = text.slice(Math.max(0, word.start - LOOK_BACK), word.start);
    const opens = index === 0 || /[.!?:;•(]\s*$/.test(before);
    const acronym = /^(?=.*\p{Lu})[\p{Lu}\p{N}&+#.]{2,}$/u.test(word.text) || /\p{Ll}\p{Lu}/u.test(word.text);
    // "the Office" and "our Director" are capitalised common nouns, not names.
    const title = /\b(?:the|our|your|this) $/i.test(before) && !/^\s\p{Lu}/u.test(text.slice(word.end, word.end + 2));
    const capital = /^\p{Lu}/u.test(word.text) && !opens && !title;
    // In "Category C" and "Class B+E" the letters are the name.
    const letter = /^[A-Z]$/.test(word.text) && /\b(?:category|class|level|grade|type)\s+(?:[A-Z][+/])*$/i.test(before);
    if (!letter && (!(acronym || capital) || !isContent(word) || FORM_OR_DEGREE.test(word.lower))) {
      open = null;
      continue;
    }
    if (open && open.lastIndex === index - 1 && before.endsWith(" ")) {
      open.stems.push(word.stem);
      open.lastIndex = index;
    } else {
      open = { stems: [word.stem], lastIndex: index };
      names.push(open.stems);
    }
  }
  return names;
}

/** Stems of words that occur in descriptions of any work. */
export const COMMON_WORK_STEMS = new Set(
  `achieve act assist attend build carry complete conduct contribute create daily day deliver design develop do draft enter execute fit
   handle help keep maintain make manage modify monthly own perform plan post prepare present produce program provide put record run safely
   set start steer submit support take team tell use weekly write yearly people staff colleague area small common different various full
   first two three four five six seven eight nine ten eleven twelve one time year month week past last date up-to-date outcome finding
   result business company office department organisation organization service tool method process`
    .split(/\s+/)
    .map(stem),
);
/** Function words that may occur between the words of one thing. */
export const FUNCTION_WORD = /^(?:in|of|and|or|the|a|an|for|to|with|on|at)$/;
/** Words that introduce the purpose, the recipient, the place or the time of a thing. */
export const BEFORE_PURPOSE =
  /\s(?:to|for|from|across|at|on|under|per|within|through|into|before|after|until|while|during|when|around|between)\s/i;
