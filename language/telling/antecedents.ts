import { testedPattern } from "../text/row.js";
import { isGerman } from "./german.js";
import { taggedWords } from "./tagger.js";

/* Whether a sentence can be understood without the one before it: what each of its pronouns means is in the sentence itself. */

/** A pronoun near the beginning that refers to an earlier sentence. */
const POINTING = testedPattern(
  /^(?:\S+\s+){1,5}?(?:it|them|him|her|they|this|these|those)\b|^(?:did|done|do) (?:that|so|the same)\b/iu,
  "Weighed it twice",
  "Weighed the crate",
);
const IN_GERMAN = testedPattern(
  /^(?:\S+\s+){0,4}?(?:sie|er|es|ihn|ihm|ihnen|ihre[rsmn]?|seine[rsmn]?|diese[rsmn]?|dies|das|damit|dafür|dabei|davon|daran|dazu|dort)\b(?! (?:gibt|war|ist|sind)\b)/iu,
  "Danach habe ich sie angerufen",
  "Ich rief die Eltern an",
);

/** Whether it means a thing, several things or people, or one person. */
type Referent = "thing" | "several" | "person";
const MEANS: Readonly<Record<string, Referent>> = {
  ...{ it: "thing", its: "thing" },
  ...{ them: "several", they: "several", their: "several", these: "several", those: "several" },
  ...{ him: "person", his: "person", he: "person", her: "person", she: "person" },
};

/** True if a sentence begins with a reference to something before it, so that nobody understands it alone: "Weighed it twice". */
export function pointsBack(sentence: string): boolean {
  return isGerman(sentence) ? IN_GERMAN.test(sentence) : POINTING.test(sentence);
}

/** True if a pronoun anywhere in an English sentence has nothing in the sentence that it can mean: "rang the ward and told them". */
export function lacksReferent(sentence: string): boolean {
  const named = new Set<Referent>();
  const words = taggedWords(sentence);
  for (const [at, { lower, part, text }] of words.entries()) {
    const wanted = Object.hasOwn(MEANS, lower) ? MEANS[lower] : undefined;
    if (wanted && part !== "NOUN" && !named.has(wanted)) return true;
    if (part !== "NOUN" && part !== "PROPN") continue;
    named.add("thing");
    const before = words[at - 1];
    const isOpened = before !== undefined && /^(?:DET|NUM|ADJ|PRON)$/u.test(before.part);
    if (isOpened || (part === "PROPN" && at > 0 && /^\p{Lu}/u.test(text))) named.add("person");
    const isJoined = before?.lower === "and" || before?.lower === "or";
    if (/(?:[^s]s|people|children|m[ae]n|staff)$/u.test(lower) || isJoined || before?.part === "NUM")
      named.add("several");
  }
  return false;
}
