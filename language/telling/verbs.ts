import { isPastForm } from "../words/words.js";
import type { TaggedWord } from "./tagger.js";

/* The verbs of a tagged sentence: what counts as one, its class and its tense. */

const MODALS = wordSet("would should could might may must shall will can wo ca ought 'd 'll cannot");
const BE = wordSet("be am is are was were been being 'm 're 's");
const HAVE = wordSet("have has had having 've");
const DO = wordSet("do does did");
const NEGATIONS = wordSet("not n't never nt hardly barely scarcely nearly almost");
/** Verbs whose past form is their base form. */
const UNCHANGED = wordSet("put set cut let hit shut read split spread beat bet cast cost hurt quit rid shed upset");
/** Verbs of perceiving, thinking, wishing and saying: what is in their clause is not told as done. */
const OF_THE_MIND = wordSet(
  `think believe suppose guess reckon imagine picture dream wish hope want fancy feel know remember recall understand see watch hear
   observe expect doubt wonder assume presume pretend intend mean say claim swear bet like love hate enjoy prefer admire envy visualise
   visualize daydream fantasise fantasize consider ponder regret forget dread long aspire`,
);

/** The words of a text that stand apart by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** The class of an auxiliary by its lower-case form; null for any other word. */
export function auxiliaryOf(lower: string): "modal" | "be" | "have" | "do" | null {
  if (MODALS.has(lower)) return "modal";
  if (BE.has(lower)) return "be";
  if (HAVE.has(lower)) return "have";
  return DO.has(lower) ? "do" : null;
}

/** True for "not", "never", and for words that deny nearly: "hardly". */
export function isNegation({ lower }: Pick<TaggedWord, "lower">): boolean {
  return NEGATIONS.has(lower);
}

/** True for a word that may stand between a subject and its verb. */
export function isBetween(word: TaggedWord | undefined): boolean {
  return word !== undefined && (word.part === "ADV" || isNegation(word));
}

/** True for a verb of perceiving, thinking, wishing or saying, by its base form. */
export function isOfTheMind(lemma: string): boolean {
  return OF_THE_MIND.has(lemma);
}

/** True for a past form: "broke" is another form of "break", and neither "breaks" nor "breaking". */
export function isPast({ lower, lemma, part }: TaggedWord): boolean {
  if (isPastForm(lower) || UNCHANGED.has(lower)) return true;
  return part === "VERB" && lower !== lemma && !/(?:s|ing)$/u.test(lower) && /^\p{L}+$/u.test(lower);
}

/**
 * True if the word at this place is a verb. A past form at the beginning is one, whatever the tagger takes it for ("Cut fuel costs"); a word
 * directly after an article is none.
 */
export function isVerbAt(words: readonly TaggedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || (word.lower === "'s" && word.part === "PART")) return false;
  if (auxiliaryOf(word.lower) !== null && word.part !== "NOUN" && word.part !== "PROPN") return true;
  if (isWithinName(words, at)) return false;
  if (before?.part === "DET" && !/^(?:that|this|all|those|these)$/u.test(before.lower)) return false;
  if (word.part === "VERB" || word.part === "AUX") return true;
  const begins = before === undefined || /^(?:i|we)$/u.test(before.lower) || /^(?:CCONJ|PUNCT)$/u.test(before.part);
  return begins && isPast(word) && word.part !== "NUM";
}

// "3 newly qualified nurses": a past form between a number or an article and the noun that it describes.
function isWithinName(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word || words[at + 1]?.part !== "NOUN" || !isPast(word)) return false;
  let opens = at - 1;
  while (words[opens]?.part === "ADV") opens -= 1;
  const counted = words[opens];
  const isYear = words[opens - 1]?.part === "ADP" && /^\d{4}$/u.test(counted?.lower ?? "");
  return opens < at - 1 && !isYear && (counted?.part === "NUM" || /^(?:an?|the)$/u.test(counted?.lower ?? ""));
}
