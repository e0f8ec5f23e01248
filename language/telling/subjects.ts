import type { TaggedWord } from "./tagger.js";
import { isBetween, isOfTheMind, wordSet } from "./verbs.js";

/** Who acts: the candidate, the candidate with others, nobody named, the reader ("you"), a person or a thing that is named. */
export type Subject = "I" | "we" | "none" | "you" | "person" | "thing";

/** The subject of a verb. */
export interface FoundSubject {
  subject: Subject;
  /** Its words; empty if there are none. */
  subjectText: string;
  /** "if", "who", "that", or a verb of thinking or saying that governs the verb; null in a main clause. */
  under: string | null;
  /** True if the verb shares the subject of the verb before it: "I ran it and closed it". */
  isShared: boolean;
}

/** The verb before, with its subject and the place of its word. */
export type Before = FoundSubject & { lemma: string; head: number };

/** Words that open a subordinate clause. */
const SUBORDINATING = wordSet(
  `if when whenever while whilst because cos coz since as after before until till unless although though that whether once where wherever who
   which whose what how why than lest`,
);
const OF_TIME = wordSet("since after before until till as");
const PERSONS = wordSet(
  "he she they who somebody someone everybody everyone nobody me him her them us myself himself herself themselves",
);
/** Parts of speech within a name of somebody or something. */
export const IN_A_NAME = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "SYM", "X"]);
/** A name of a time: "last year". */
export const TIME =
  /^(?:year|month|week|weekend|day|night|morning|evening|afternoon|shift|season|term|spring|summer|autumn|winter|time|\p{L}+day)s?$/u;
const IS = /^(?:is|are|was|were)$/u;
const OWNED = wordSet("my our his her their your its");
/** Ends of words for people and for groups of them. */
const PEOPLE =
  /(?:(?:er|or|ist|ian|mate|lad|girl|friend|colleague|kid|temp|trainee|student|volunteer|neighbour|contractor|guy)s?|m[ae]n|people|person|team|crew|boss|staff|mum|dad|aunt|uncle|cousin|wife|son|apprentice|nurse|chef|cook|clerk|agent|company|firm|shift|lot|children|family|head|deputy|bloke|lady|guard)$/u;

/** The subject of the verb at `from`: the nearest words after `after` that can be one, or the subject of the verb before. */
export function subjectOf(
  words: readonly TaggedWord[],
  from: number,
  after: number,
  last: Before | undefined,
): FoundSubject {
  let at = from - 1;
  while (at >= after && isBetween(words[at]) && words[at]?.lower !== "so") at -= 1;
  const word = words[at];
  const shared = last ? { ...sharedWith(last) } : nobody(null);
  // "The van that I drove was old": the subject stands before the other verb.
  if (last && from === after) return { subject: "thing", subjectText: "", under: null, isShared: false };
  if (!word || at < after) return shared;
  const named = (subject: Subject, start = at): FoundSubject => ({
    ...{ subject, subjectText: textOf(words, start, at), isShared: false },
    under: subordinatorOf(words, after, start, last),
  });
  if (word.lower === "i") return named("I");
  if (word.lower === "we") return named("we");
  if (word.lower === "you") return named("you");
  const before = words[at - 1];
  const begins = before === undefined || before.part === "PUNCT" || before.part === "CCONJ";
  // "That isn't right", "80 was mondays".
  if (begins && (word.lower === "that" || word.part === "NUM")) return named("thing");
  if (SUBORDINATING.has(word.lower))
    return { ...named(PERSONS.has(word.lower) ? "person" : "thing"), under: word.lower };
  if (PERSONS.has(word.lower)) return named("person");
  if (word.part === "PRON") return named("thing");
  if (IN_A_NAME.has(word.part)) {
    const start = startOfName(words, at, after);
    // "Waste was 14%": at the beginning of a sentence any word may look like a name.
    const isMeasured = IS.test(words[from]?.lower ?? "") && words[from + 1]?.part === "NUM";
    const kindFrom = (first: number) => (!isMeasured && isPerson(words.slice(first, at + 1)) ? "person" : "thing");
    // "In spring 2024 collected leads": a phrase of time or place is no subject.
    const opens = words[start - 1];
    if (start > after && opens?.part === "ADP" && !SUBORDINATING.has(opens.lower)) {
      const whole = last ? null : wholeName(words, start - 1, after, IS.test(words[from]?.lower ?? ""));
      return whole === null ? shared : named(kindFrom(whole), whole);
    }
    return named(kindFrom(start), start);
  }
  return last && (word.part === "CCONJ" || word.part === "PUNCT") ? shared : nobody(named("none").under);
}

function nobody(under: string | null): FoundSubject {
  return { subject: "none", subjectText: "", under, isShared: false };
}

function sharedWith({ subject, subjectText, under }: Before): FoundSubject {
  return { subject, subjectText, under, isShared: true };
}

/** Words of a sentence, with single spaces, as they were written. */
export function textOf(words: readonly TaggedWord[], from: number, to: number): string {
  return words
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (?='|n't)/gu, "");
}

// "A patient with pneumonia": where the name begins that the phrase behind a preposition belongs to; null if there is none before it. What is said
// to be something needs no article: "Turnover on my days is up".
function wholeName(
  words: readonly TaggedWord[],
  preposition: number,
  after: number,
  isSaidToBe: boolean,
): number | null {
  const end = preposition - 1;
  if (end < after || !IN_A_NAME.has(words[end]?.part ?? "")) return null;
  const start = startOfName(words, end, after);
  // "Waitress at the Crown" is a post of the candidate.
  const opening = words[start];
  if (!isSaidToBe && opening?.part !== "DET" && !OWNED.has(opening?.lower ?? "")) return null;
  const opens = words[start - 1];
  if (TIME.test(words[end]?.lower ?? "")) return null;
  const isInPhrase = start > after && opens?.part === "ADP" && !SUBORDINATING.has(opens.lower);
  return isInPhrase ? wholeName(words, start - 1, after, isSaidToBe) : start;
}

function startOfName(words: readonly TaggedWord[], end: number, after: number): number {
  let start = end;
  const isPartOfIt = (at: number): boolean => {
    const word = words[at];
    if (!word) return false;
    const joins = word.lower === "of" && at > after && IN_A_NAME.has(words[at - 1]?.part ?? "");
    return IN_A_NAME.has(word.part) || OWNED.has(word.lower) || joins;
  };
  // An article opens its name: "In 2023 a crate", but "all the crates".
  const opens = () =>
    words[start]?.part === "DET" && words[start - 1]?.part !== "DET" && words[start - 1]?.lower !== "of";
  while (start > after && !opens() && isPartOfIt(start - 1)) start -= 1;
  return start;
}

/** True if these words name a person or a group of people. */
export function isPerson(words: readonly TaggedWord[]): boolean {
  // "The foreman of the site", "the electrician in charge": the words before the preposition.
  const preposition = words.findIndex(({ part, lower }) => part === "ADP" || lower === "of");
  const named = preposition > 0 ? words.slice(0, preposition) : words;
  const head = named.findLast(({ part }) => part === "NOUN" || part === "PROPN") ?? named.at(-1);
  if (!head) return false;
  // At the beginning of a sentence the tagger takes "Complaints" for a name.
  const isPlural = words.length === 1 && head.part === "PROPN" && head.lower.endsWith("s");
  if (!isPlural && words.some(({ part, lower }) => part === "PROPN" && /^\p{L}+$/u.test(lower))) return true;
  return PEOPLE.test(head.lower);
}

// The word between the verb before and a subject that makes a subordinate clause of it.
function subordinatorOf(
  words: readonly TaggedWord[],
  after: number,
  start: number,
  last: Before | undefined,
): string | null {
  const between = words.slice(after, start);
  const near = between.slice(between.findLastIndex(({ part }) => part === "PUNCT") + 1);
  // "Since January I ran it": a preposition of time, unless the subject stands directly behind it ("since it closed").
  const opens = near.findLastIndex(
    ({ lower }, at) =>
      SUBORDINATING.has(lower) &&
      (!OF_TIME.has(lower) || at === near.length - 1) &&
      !(lower === "that" && OF_TIME.has(near[at - 1]?.lower ?? "")),
  );
  if (opens >= 0 && !near.slice(opens).some(({ part }) => part === "CCONJ")) return near[opens]?.lower ?? null;
  // "I think I ran it", "she said I ran it": nothing stands between the verb and the subject of its clause.
  const isDirect = last !== undefined && last.head + 1 === after && between.every(({ part }) => part === "ADV");
  return isDirect && isOfTheMind(last.lemma) ? (words[last.head]?.text ?? null) : null;
}
