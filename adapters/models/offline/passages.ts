import { type Act, actOf, lacksReferent, pointsBack, tellsOwnAct } from "../../../language/acts.js";
import { LEAD_IN, readText } from "../../../language/sentences.js";
import { capitalised } from "../../../language/text.js";
import { timesOf } from "../../../language/times.js";
import { beginsWithPronoun, CHAT, hasVerb, isAboutPerson, reportsChange } from "../../../language/wording.js";
import { isDone, type ReplySentence, withoutFinalPunctuation } from "./reply-sentence.js";

/*
 * Divides a candidate's sentences into passages, each understood by itself: an act of the candidate, with the sentences before it that say what it was about,
 * and those behind it that say how much there was of it or what came of it.
 */

/** In words: of a passage whose last sentence is understood alone, of any other, and of one whose act needs the sentence before it. */
const [LONGEST_LOOSE, LONGEST, LONGEST_WITH_SETTING] = [46, 48, 60];

/** A sentence of a passage. */
export interface Part {
  one: ReplySentence;
  /** The candidate's act; null for a sentence about something or somebody else. */
  act: Act | null;
  /** It is there only for the act behind it, and takes no room from what came of that. */
  isLeftOut?: true;
}

export type Passage = Part[];

/**
 * The passages of the sentences about what was done. A sentence that fits in none is in none. What `isLeftOut` is in one only before an act that
 * nobody understands without it: "Our director wanted it live. I drew her two pictures".
 */
export function passagesOf(
  said: readonly ReplySentence[],
  isLeftOut: (one: ReplySentence) => boolean = () => false,
): Passage[] {
  const found: Passage[] = [];
  /** The passage that the next sentence may belong to; null if there is none. */
  let open: Passage | null = null;
  /** The sentences since the last one of that passage. */
  let between: Part[] = [];
  /** True behind a sentence that is left out: a pronoun may mean something in it. */
  let isBehindGap = false;
  for (const [at, one] of said.entries()) {
    const part = isLeftOut(one) ? settingOf(one, said[at + 1]) : partOf(one);
    if (!part && isLeftOut(one)) {
      isBehindGap = true;
      continue;
    }
    // "She was 91": the next "her" is still the one who was named before.
    const isInterrupted = isBehindGap || between.some((other) => !isOfPerson(other));
    isBehindGap = false;
    if (!part || (isInterrupted && refersBack(part))) {
      open = null;
      continue;
    }
    const isOpenNext = part.act === null && isAboutNext(part, said[at + 1]);
    if (open && !isOpenNext && belongsTo(open, part, between) && fits([...open, part])) {
      open.push(part);
      between = [];
    } else if (open && !isOpenNext && (refersBack(part) || (!part.act && !saysMore(part, null)))) {
      // "It is a big shop": what came of the act may follow. What has no room and is not understood alone is in no passage.
      between.push(part);
      if (between.length > MOST_BETWEEN) open = null;
    } else {
      open = [part];
      between = [];
      found.push(open);
    }
  }
  return found;
}
/** In sentences, between an act and what came of it. */
const MOST_BETWEEN = 2;

/** The text of a sentence of a passage: an act in résumé style, anything else as it was written. */
export function textOf({ one, act }: Part): string {
  return act?.text ?? withoutFinalPunctuation(capitalised(one.text));
}

/** True for a reply to an improvement question; its fields have these ids. */
export function isAdded({ field_id }: ReplySentence): boolean {
  return field_id.startsWith("fact_");
}

// A sentence that is no line, as what the act behind it is about; null if that act is understood without it.
function settingOf(one: ReplySentence, next: ReplySentence | undefined): Part | null {
  const following = next ? partOf(next) : null;
  return following?.act && wantsMore(following) && hasVerb(one.text) ? { one, act: null, isLeftOut: true } : null;
}

// Null for a sentence that no line may have: not done, a tool, how often, chat.
function partOf(one: ReplySentence): Part | null {
  if (!isDone(one) || one.field_id === "tools" || one.field_id === "how_often" || CHAT.test(one.text)) return null;
  const act = actOf(withoutFinalPunctuation(one.text)) ?? toldAct(one);
  return { one, act };
}

// "When I was acting manager I did the review": an act that can only be said in the candidate's own sentence, with its "I".
function toldAct({ text }: ReplySentence): Act | null {
  const told = withoutFinalPunctuation(text).replace(LEAD_IN, "").trim();
  if (!tellsOwnAct(told)) return null;
  return { text: capitalised(told), pointsBack: pointsBack(told), together: false, saysI: true };
}

function belongsTo(open: Passage, part: Part, between: readonly Part[]): boolean {
  if (part.act && between.every(isOfPerson) && wantsMore(part)) return true;
  if (part.act) return between.length === 0 && !hasAct(open) && open.every((one) => saysMore(one, null));
  return !isOfPerson(part) && (hasAct(open) ? saysMore(part, open.at(-1) ?? null) : refersBack(part));
}

function isOfPerson({ one, act }: Part): boolean {
  return act === null && isAboutPerson(one.text);
}

function hasAct(passage: Passage): boolean {
  return passage.some(({ act }) => act !== null);
}

// True for a sentence about what the next act was done to, or that begins another case: "A man collapsed. I rang 999 and put him on his side", "In
// March 2023 the account was off. I found the entry".
function isAboutNext(part: Part, next: ReplySentence | undefined): boolean {
  const following = next ? partOf(next) : null;
  if (!following?.act || refersBack(part)) return false;
  return wantsMore(following) || opensWithTime(part.one.text);
}

function opensWithTime(text: string): boolean {
  const [first] = timesOf(text);
  return (
    first !== undefined && first.from <= LATEST && /^(?:in|on|at|last|by|during|since|from|im|am|seit)\b/iu.test(text)
  );
}
/** In UTF-16 units: "On a Saturday in August 2025". */
const LATEST = 25;

// True for an act with a pronoun for which the sentence before may have the name.
function wantsMore(part: Part): boolean {
  return refersBack(part) || lacksReferent(part.one.text);
}

/** True for a sentence that is understood only behind another one. */
export function refersBack({ one, act }: Part): boolean {
  return act ? act.pointsBack : beginsWithPronoun(one.text) || pointsBack(one.text);
}

// True for a sentence that says what an act was about, how much there was of it, or what came of it. Without a verb it says how much only behind its act.
function saysMore({ one }: Part, before: Part | null): boolean {
  if (reportsChange(one.text) || isAdded(one)) return true;
  return readText(one.text).figures.length > 0 && (hasVerb(one.text) || before === null || before.act !== null);
}

function fits(passage: Passage): boolean {
  const words = passage.reduce((sum, part) => sum + (part.isLeftOut ? 0 : readText(textOf(part)).words.length), 0);
  const last = passage.at(-1);
  if (last && !wantsMore(last) && last.act === null) return words <= LONGEST_LOOSE;
  return words <= (passage.some((part) => part.act && wantsMore(part)) ? LONGEST_WITH_SETTING : LONGEST);
}

/** True for a sentence that says something by itself: "Zero claims on 370 objects since 2021", not "About twice a month". */
export function hasSense({ text }: ReplySentence): boolean {
  const { figures, words } = readText(text);
  return hasVerb(text) || (figures.length > 0 && words.length > SHORTEST);
}
/** In words. */
const SHORTEST = 4;
