import { type FoundSubject, subjectOf } from "./subjects.js";
import { type TaggedWord, taggedWords } from "./tagger.js";
import { auxiliaryOf, isBetween, isNegation, isPast, isVerbAt } from "./verbs.js";

/** A verb with its auxiliaries and its subject. Places are indexes of the sentence's words. */
export interface VerbGroup extends FoundSubject {
  from: number;
  /** The place of the main verb, or of "be" or "have" where they are the main verb. */
  head: number;
  /** The base form of the main verb. */
  lemma: string;
  /** "would", "might"; null if there is none. */
  modal: string | null;
  /** "never", "n't"; null if there is none. */
  negation: string | null;
  /** True for "was shown". */
  isPassive: boolean;
  /** False for "to run", "running", and "run" without a subject. */
  isFinite: boolean;
  /** True for a past form, alone or with "have" or "be". */
  isPast: boolean;
}

/** An English sentence with its words and its verb groups, in order. */
export interface ReadVerbs {
  words: readonly TaggedWord[];
  groups: VerbGroup[];
}

/** Finds the verb groups of an English sentence. */
export function verbGroupsOf(sentence: string): ReadVerbs {
  const words = taggedWords(sentence);
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isVerbAt(words, at)) continue;
    const last = groups.at(-1);
    const group = groupAt(words, at, last);
    groups.push(group);
    at = group.head;
  }
  return { words, groups };
}

function groupAt(words: readonly TaggedWord[], from: number, last: VerbGroup | undefined): VerbGroup {
  const { head, auxiliaries, negation } = partsFrom(words, from);
  const main = words[head] ?? { text: "", lower: "", lemma: "", part: "X" };
  const classes = auxiliaries.map(({ lower }) => auxiliaryOf(lower));
  const subject = subjectOf(words, from, last ? last.head + 1 : 0, last);
  const ownClass = auxiliaryOf(main.lower);
  const isIng = main.lower.length > 4 && main.lower.endsWith("ing");
  const isPastForm = isPast(main) || /^(?:was|were|had|been)$/u.test(main.lower);
  const isBare = auxiliaries.length === 0 && ownClass === null && !isPastForm;
  const before = wordBefore(words, from);
  const isNonfinite =
    before?.lower === "to" ||
    (isIng && !classes.includes("be")) ||
    /^(?:me|him|her|them|us|myself)$/u.test(before?.lower ?? "") ||
    (isBare && (subject.subject === "none" || (subject.isShared && last?.isPast === true)));
  return {
    ...{ from, head, negation, ...subject },
    lemma: ownClass === "be" || ownClass === "have" ? ownClass : main.lemma,
    modal: modalOf(auxiliaries, main),
    isPassive: classes.includes("be") && !isIng && (isPastForm || /(?:[nw]n|[eou]n|ught)$/u.test(main.lower)),
    isFinite: !isNonfinite,
    isPast:
      isPastForm || classes.includes("have") || auxiliaries.some(({ lower }) => /^(?:did|was|were)$/u.test(lower)),
  };
}

// "I'd worked there" is "I had", "I'd work there" is "I would".
function modalOf(auxiliaries: TaggedWord[], main: TaggedWord): string | null {
  const isHad = ({ lower }: TaggedWord) => lower === "'d" && (isPast(main) || /^(?:been|had)$/u.test(main.lower));
  const modals = auxiliaries.filter((one) => auxiliaryOf(one.lower) === "modal" && !isHad(one));
  const alone = auxiliaryOf(main.lower) === "modal" && main.lower !== "'d" ? main : undefined;
  return (modals[0] ?? alone)?.text ?? null;
}

// The auxiliaries, the main verb and the negation of the group that begins here: "had never been asked".
function partsFrom(words: readonly TaggedWord[], from: number) {
  const auxiliaries: TaggedWord[] = [];
  let negation = negationBefore(words, from);
  let head = from;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (isNegation(word)) negation ??= word.text;
    else if (isVerbAt(words, at)) {
      head = at;
      if (auxiliaryOf(word.lower) === null || !hasVerbAfter(words, at)) break;
      auxiliaries.push(word);
    } else if (!isBetween(word) && !isInverted(words, at, from)) break;
  }
  // "It isn't right": behind a verb that stands alone.
  const next = words[head + 1];
  if (next && isNegation(next)) negation ??= next.text;
  return { head, auxiliaries, negation };
}

// "Had I been there": the subject stands after its auxiliary.
function isInverted(words: readonly TaggedWord[], at: number, from: number): boolean {
  return from === 0 && at === 1 && words[at]?.part === "PRON";
}

function hasVerbAfter(words: readonly TaggedWord[], at: number): boolean {
  for (let next = at + 1; next < words.length; next += 1) {
    if (isVerbAt(words, next)) return words[next]?.lower !== "'s";
    if (!isBetween(words[next]) && !isInverted(words, next, at)) return false;
  }
  return false;
}

function wordBefore(words: readonly TaggedWord[], from: number): TaggedWord | undefined {
  let at = from - 1;
  while (isBetween(words[at])) at -= 1;
  return words[at];
}

function negationBefore(words: readonly TaggedWord[], from: number): string | null {
  for (let at = from - 1; isBetween(words[at]); at -= 1) {
    const word = words[at];
    if (word && isNegation(word)) return word.text;
  }
  return null;
}
