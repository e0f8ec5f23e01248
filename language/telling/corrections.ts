import { stateOf } from "../acts/states.js";
import { figures } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { repairIn } from "./repairs.js";
import { isPerson } from "./subjects.js";
import type { TaggedWord } from "./tagger.js";
import { type ReadVerbs, type VerbGroup, verbGroupsOf } from "./verb-groups.js";

/*
 * A sentence that may withdraw what stands before it. It need not say so: a word of correction ("Sorry, fourteen"), an order to the reader ("Make that
 * fourteen"), a figure without a verb in the place of another, a word about the telling ("I made that up"), or that something of it was not so.
 */

const TELLING = testedPattern(
  /\b(?:joke|joking|kidding|fib|lie|lied|lying|invent\w*|made (?:that|this|it|all|most|some)[^.]{0,12}\bup|fiction|why i (?:wrote|said|put|typed)|placeholder|nonsense|pulling your leg|your leg|wrote (?:that|this|the wrong)|typed (?:that|this|it)|anyone reads|somebody reads|reads? (?:these|this)|tall tale|dream(?:t|ed)?|woke|alarm clock|i (?:mixed|muddled|confused)|got (?:that|it|the \w+) wrong|i (?:was|am|'m) (?:wrong|mistaken)|my mistake|not true|isn'?t true|wasn'?t true|none of (?:that|this|it)|(?:that|this|it) (?:never|didn'?t) happen\w*|(?:that|it|this) (?:was|were)(?:n'?t| not) (?:me|mine|so|us)|wasn'?t me|not me|i (?:say|said|wrote|put|typed) (?:\d|\p{Lu})|did i (?:say|write|put))\b/iu,
  "I made that up",
  "I made the bed up",
);
const CHECKED = testedPattern(
  /\b(?:checked|checking|looked|looking|counted|found|asked|read)\b[^.]{0,30}\b(?:my|our|the|an?) (?:\p{L}+ )?(?:diary|sheet|log|calendar|records?|notes?|fingers|wife|husband)\b|\bover my shoulder\b/iu,
  "I have checked my sheet: twenty-four",
  "I checked the tyres",
);
const NEGATED_START = testedPattern(
  /^\W*(?:no|nope|nah|wait|well|or|actual+y|rather|correction|oops|er|erm|edit|ps|p\.s\.|update|ok|okay|apologies|my bad)\b(?=[\s,.:!]*[,.:!]|\s+(?:it|that|i|the|there|an?|they|he|she|make|just|only|not|tried|my)\b|\s+\d)/iu,
  "No, it was March",
  "No engineer was needed",
);

const NOT_SO = testedPattern(
  /^(?:\d|right|true|so\b|like (?:that|this)|quite|exactly|really|me\b|mine|us\b|him|her|happen|actually|my|our|that)/u,
  "quite so",
  "down again",
);

/** True if a sentence may withdraw what stands before it: `before` are those sentences, `isOpen` is true unless it is plain itself. */
export function takesBack(sentence: string, before: readonly string[], isOpen = true): boolean {
  if (TELLING.test(sentence)) return true;
  if (before.length === 0) return false;
  if (repairIn(sentence) !== null || NEGATED_START.test(sentence)) return true;
  const { words, groups } = verbGroupsOf(sentence);
  const hasFigure = figures(sentence).length > 0;
  if (hasFigure && CHECKED.test(sentence)) return true;
  const restates = (isOpen || groups.some(isOfNumber)) && restatesFigure(sentence, { words, groups }, before);
  const first = groups[0];
  if (!first || groups.every((group) => !group.isFinite)) return (restates && !LATER.test(sentence)) || isOrder(words);
  const isOver = /^(?:it|that|this|they)$/iu.test(first.subjectText) && stateOf(sentence) === "lapsed";
  const saying = isOpen ? groups.filter(({ under }) => under === null) : [first];
  const isSaid = saying.some((group) => saysOfIt(group, words)) || groups.some(isOfFigure);
  return isOver || (isOrder(words) && !first.isFinite) || (!LATER.test(sentence) && (restates || isSaid));
}

// "It was eleven", "That was Lea", "It was not forty", "Lea did that".
function saysOfIt({ lemma, head, subject, subjectText, negation }: VerbGroup, words: readonly TaggedWord[]): boolean {
  const isIt = /^(?:that|this|it|all|none|most|half|all of (?:that|it|this))$/iu.test(subjectText);
  const next = words[head + 1];
  if (isIt && negation !== null) return NOT_SO.test(rest(words, head)) || lemma === "right";
  if (isIt && lemma === "be")
    return (
      (next?.part === "NUM" && words[head + 2]?.part !== "NOUN") ||
      (next?.part === "PROPN" && /^\p{Lu}/u.test(next.text)) ||
      /^(?:me|him|her|them|mine|his|hers|theirs)$/u.test(next?.lower ?? "") ||
      (/^(?:only|actually|really)$/u.test(next?.lower ?? "") &&
        !/^(?:ADJ|ADV|VERB)$/u.test(words[head + 2]?.part ?? "")) ||
      // "It was my boss", not "it was my idea".
      (/^(?:my|our)$/u.test(next?.lower ?? "") && isPerson(words.slice(head + 1, head + 3)))
    );
  return (
    (subject === "person" || subject === "thing") &&
    lemma === "do" &&
    /^(?:that|this|it|all|most|everything)$/u.test(next?.lower ?? "")
  );
}

// The next words behind a verb, without its "not".
function rest(words: readonly TaggedWord[], head: number): string {
  const following = words.slice(head + 1, head + 4).filter(({ lower }) => lower !== "not");
  return following.map(({ lower }) => lower).join(" ");
}

// "Make that fourteen": a bare form that begins the sentence, with something to put right.
function isOrder(words: readonly TaggedWord[]): boolean {
  const [first, next] = words.filter(({ part }) => part !== "PUNCT" && part !== "INTJ" && part !== "ADV");
  const isBare = first?.part === "VERB" && first.lower === first.lemma;
  return isBare && (next?.part === "NUM" || /^(?:that|it|this|me|out|the|my)$/u.test(next?.lower ?? ""));
}

// True if it counts only what was counted before, with another figure: "forty stalls", "fourteen is nearer the mark".
function restatesFigure(sentence: string, { words, groups }: ReadVerbs, before: readonly string[]): boolean {
  const own = figures(sentence).map(({ value }) => value);
  const counted = before.filter((one) => figures(one).length > 0);
  const there = counted.flatMap((one) => figures(one).map(({ value }) => value));
  if (own.length === 0 || there.length === 0) return false;
  const nouns = countedIn(words);
  if (nouns.length === 0) return groups.length === 0 ? words.filter(isWord).length <= 4 : groups.some(isOfNumber);
  const named = new Set(counted.flatMap((one) => countedIn(verbGroupsOf(one).words)));
  return nouns.every((noun) => named.has(noun));
}

/** "It's 69% now", behind "it was 58%", is a change and no correction. */
const LATER = testedPattern(
  /(?:\b(?:is|are|been)|['’]s|['’]re)\s(?:(?:about|around|at|over|under)\s)?[£$€]?\d[^.]*\b(?:now|today|since)\b|^\W*(?:by|since) (?:then|\d{4})\b/iu,
  "It's 69% now",
  "It was 69%, I see now",
);

function isWord({ part }: TaggedWord): boolean {
  return part !== "PUNCT";
}

// "Seventy would be right", "ten is a saturday", "it says 320".
function isOfNumber({ lemma, subjectText }: VerbGroup): boolean {
  return (
    /^(?:be|right|say|sound|look|read)$/u.test(lemma) &&
    (figures(subjectText).length > 0 || /^(?:it|that)$/iu.test(subjectText))
  );
}

// "80 was mondays": a figure that was said before is the subject.
function isOfFigure({ lemma, subjectText }: VerbGroup): boolean {
  return (
    lemma === "be" &&
    /^(?:\d[\d,.]*|that|the (?:\d[\d,.]*|first|second|other) (?:figure|number|one))$/u.test(subjectText)
  );
}

// The things that are counted: the noun at most one word after a number.
function countedIn(words: readonly TaggedWord[]): string[] {
  return words.flatMap(({ part, lemma }, at) => {
    const isCounted = words[at - 1]?.part === "NUM" || (words[at - 1]?.part === "ADJ" && words[at - 2]?.part === "NUM");
    return part === "NOUN" && isCounted ? [lemma] : [];
  });
}
