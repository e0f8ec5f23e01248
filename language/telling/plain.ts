import { testedPattern } from "../text/row.js";
import { doubtInGerman, isGerman } from "./german.js";
import { governorOf, isDoing, isOfThing, isPassiveOpening } from "./governed.js";
import { correctionIn } from "./repairs.js";
import { IN_A_NAME, TIME, textOf } from "./subjects.js";
import type { TaggedWord } from "./tagger.js";
import { type ReadVerbs, type VerbGroup, verbGroupsOf } from "./verb-groups.js";

/*
 * The form that permits: a sentence is plain if its own subject is the candidate, its main verb is finite and says what was or is done, and
 * nothing governs it. Whatever is not plainly so is left to the candidate, with the words that made it so.
 */

/** What a sentence is part of: a résumé says "I" by its form, a short field is no sentence. */
export type Setting = "resume" | "story" | "field";

const MY_JOB = testedPattern(
  /^\W*(?:and |so |then )?my (?:\p{L}+ ){0,2}(?:job|part|role|task|duty|duties|bit|side|responsibility) (?:was|is|were|included|involved|meant)\b/iu,
  "My job was to count the till",
  "My job ended in May",
);
const BY_ME = testedPattern(
  /\bby (?:me|us)\b|\b(?:was|were|is|are) mine\b/iu,
  "The stair was cut by me",
  "The stair was cut by Lea",
);
const UNREAL = testedPattern(
  /\b(?:according to|to hear (?:him|her|them)|as if|as though|like I was|so to speak|in my (?:head|mind|dreams?|imagination)|in theory|in a (?:dream|novel|film|book|game|simulation|role[- ]play|mock))\b|^\W*(?:had|were|should) (?:I|we)\b/iu,
  "Had I been there",
  "I had been there",
);
const ATTEMPT = testedPattern(
  /\b(?:had|have|having|took|gave it) a (?:go|crack|stab|shot|bash|try)\b/iu,
  "Had a go at welding",
  "Had a torch",
);

/** The words that keep a sentence from being plain; null for a plain one. "We" counts as own: whether there is an own part, the story decides. */
export function doubtIn(sentence: string, setting: Setting, isInGerman = isGerman(sentence)): string | null {
  if (/\?\W*$/u.test(sentence)) return "?";
  return isInGerman ? doubtInGerman(sentence, setting === "story") : doubtInEnglish(sentence, setting);
}

/** True for a sentence of a story that is plain by its own form, whatever its words or the sentences around it make likely. */
export function isPlain(sentence: string): boolean {
  return doubtIn(sentence, "story") === null;
}

function doubtInEnglish(sentence: string, setting: Setting): string | null {
  const marked = correctionIn(sentence) ?? ATTEMPT.exec(sentence)?.[0] ?? UNREAL.exec(sentence)?.[0];
  if (marked) return marked.trim();
  const read = verbGroupsOf(sentence);
  const own = read.groups.filter((group) => isOwn(group, read.words, setting));
  const governed = own.filter((group) => governorOf(group, read.words) !== null);
  const isActing = own.some((group) => !governed.includes(group) && isDoing(group, read.words));
  // "I was asked to sit on the group, and I reported it": what was done to the candidate governs nothing that they did.
  const [governing] = governed.filter(({ isPassive }) => !(isPassive && isActing));
  if (governing) return governorOf(governing, read.words);
  const thing = thingBefore(own, read);
  if (thing !== null) return thing;
  if (own.some((group) => isDoing(group, read.words)) || MY_JOB.test(sentence) || BY_ME.test(sentence)) return null;
  // A short field, and a line of a résumé, need no verb.
  if (setting !== "story" && (read.groups.every((group) => !group.isFinite) || isOutcome(read))) return null;
  return whoOrWhat(read, own[0]) ?? sentence.trim();
}

// What stands in the place of an act of the candidate: a denial, a verb that is no act, or somebody or something else.
function whoOrWhat({ words, groups }: ReadVerbs, own: VerbGroup | undefined): string | null {
  if (own) return own.negation ?? textOf(words, own.from, own.head);
  const main = mainOf(groups);
  if (!main) return null;
  if (main.subjectText !== "") return main.subjectText;
  return textOf(words, hasUnreadSubject(main, words) ? 0 : main.from, main.head);
}

/** True for a sentence about a thing, or one that counts, with nothing that governs it: behind an act of the candidate it says what came of it. */
export function tellsOutcome(sentence: string): boolean {
  const isMarked = correctionIn(sentence) !== null || UNREAL.test(sentence) || /\?\W*$/u.test(sentence);
  const read = verbGroupsOf(sentence);
  return !isMarked && (isOutcome(read) || isCount(read));
}

/** True for a sentence about one who is named by no name, with nothing that governs it: "A man collapsed one night". */
export function tellsOfSomebody(sentence: string): boolean {
  const { groups } = verbGroupsOf(sentence);
  const main = mainOf(groups);
  const isAny = /^(?:an?|one|two|three|some) \p{Ll}/iu.test(main?.subjectText ?? "");
  return (
    isAny && correctionIn(sentence) === null && groups.every(({ modal, under }) => modal === null || under !== null)
  );
}

// "64 children came for a test", "About 25 of those 40 book", "Zero claims since 2021".
function isCount({ words, groups }: ReadVerbs): boolean {
  const first = words.find(({ part }) => part !== "ADV" && part !== "ADP" && part !== "PUNCT");
  return first?.part === "NUM" && groups.every(({ modal, negation }) => modal === null && negation === null);
}

function isOutcome({ groups }: ReadVerbs): boolean {
  const isOwnSide = ({ subject }: VerbGroup) => subject === "I" || subject === "we";
  // "Before, we guessed; our margin rose."
  const main = mainOf(groups.filter((group) => !isOwnSide(group)));
  // "I don't do the return myself, the accountant does."
  const isDenied = groups.some((group) => isOwnSide(group) && group.under === null && group.negation !== null);
  const isSupposed = groups.some(({ under, modal }) => under === null && modal !== null);
  return main !== undefined && isOfThing(main) && !isDenied && !isSupposed;
}

// The name before an own act that is said of it: "the nearest" in "The nearest I came to a board was the biscuits". Null where the candidate acts
// in a main clause too.
function thingBefore(own: VerbGroup[], { words, groups }: ReadVerbs): string | null {
  const [first, ...others] = own;
  if ((first?.subject !== "I" && first?.subject !== "we") || others.some((group) => isDoing(group, words))) return null;
  const at = words.slice(0, first.from).findLastIndex(({ lower }) => lower === "i" || lower === "we");
  const name = words.slice(0, at);
  const isOneName = name[0]?.part === "DET" && name.every(({ part }) => IN_A_NAME.has(part));
  const isTime = name.some(({ lower }) => TIME.test(lower));
  const main = groups.some((group) => group.from > first.head && group.isFinite && group.subject === "thing");
  return isOneName && !isTime && main ? textOf(words, 0, at - 1) : null;
}

function mainOf(groups: VerbGroup[]): VerbGroup | undefined {
  const finite = groups.filter((group) => group.isFinite);
  return finite.find(({ under }) => under === null) ?? finite[0];
}

/** True if the sentence is about what the candidate does with others, and names no part of their own. */
export function isOnlyWe(sentence: string): boolean {
  const { words, groups } = verbGroupsOf(sentence);
  const own = groups.filter((group) => isOwn(group, words, "story"));
  return own.length > 0 && own.every(({ subject }) => subject === "we");
}

// A main clause of the candidate. Without a subject, only a past form says that something was done; in a résumé any form does.
function isOwn(group: VerbGroup, words: readonly TaggedWord[], setting: Setting): boolean {
  if (group.under !== null) return false;
  if (group.subject === "I" || group.subject === "we") return group.isFinite;
  if (group.subject !== "none") return false;
  if (setting === "resume") return true;
  return group.isFinite && group.isPast && !isPassiveOpening(group, words) && !hasUnreadSubject(group, words);
}

// True if somebody acts before a verb without a subject, and the tagger has taken that act for a noun: "Caroline rewrote the advert, put the pay in
// it". Two names with nothing between them have a verb there: "Waitress at the Crown served" has none.
function hasUnreadSubject({ from, isShared }: VerbGroup, words: readonly TaggedWord[]): boolean {
  if (isShared) return false;
  const before = words.slice(0, from);
  const opens = before.findIndex(({ part }) => !/^(?:ADV|CCONJ|INTJ|PUNCT)$/u.test(part));
  if (opens < 0 || !/^(?:PROPN|PRON|DET)$/u.test(before[opens]?.part ?? "")) return false;
  const named = before.slice(opens);
  const noun = named.find(isNoun);
  const isTime = noun !== undefined && TIME.test(noun.lower);
  return !isTime && named.some(({ part }, at) => part === "DET" && isNoun(named[at - 1]));
}

function isNoun(word: TaggedWord | undefined): boolean {
  return word?.part === "NOUN" || word?.part === "PROPN";
}
