import type { Cited } from "../../../domain/answer.js";
import { type Act, actOf, pointsBack, saysOwnAct, tellsOwnAct } from "../../../language/acts.js";
import { LEAD_IN, readText } from "../../../language/sentences.js";
import { capitalised } from "../../../language/text.js";
import {
  beginsWithPronoun,
  CHAT,
  FIRST_PERSON_SINGULAR,
  hasVerb,
  isAboutPerson,
  reportsChange,
  SPEAKER,
} from "../../../language/wording.js";
import { MOST_LINES } from "../../../rules/claims.js";
import { isDone, type ReplySentence, withoutFinalPunctuation } from "./reply-sentence.js";

/**
 * In words. A longer act is ranked lower, and one of more than STORY_WORDS lowest; including its finding and outcome a bullet may have
 * STORY_WORDS.
 */
const ACT_WORDS = 34;
const STORY_WORDS = 45;

/** A possible bullet. */
interface Candidate {
  /** The index of its sentence among all sentences. */
  at: number;
  said: ReplySentence[];
  text: string;
  /** Its score as a bullet; below `LEAST_WORTH` it cannot be understood by itself. */
  worth: number;
  kind: "act" | "outcome" | "tools";
}

const LEAST_WORTH = -1;

/**
 * Returns the bullets of an answer: the best acts with their findings and outcomes, those first that have a word of the gap's title; without a usable
 * act, sentences as they were given.
 */
export function bulletsOf(said: ReplySentence[], title: string): Cited[] {
  const topic = new Set(readText(title).stems);
  const found = said
    .flatMap((_, at) => candidatesAt(at, said))
    .map((one) => (readText(one.text).stems.some((stem) => topic.has(stem)) ? { ...one, worth: one.worth + 1 } : one));
  const acts = best(found);
  const chosen = acts.length > 0 ? acts : asSaid(said, found);
  return chosen.map(({ text, said: cited }) => ({ text, rests_on: cited.map(({ n }) => n) }));
}

function candidatesAt(at: number, said: ReplySentence[]): Candidate[] {
  const one = said[at] as ReplySentence;
  if (isTools(one))
    return isList(one.text)
      ? [{ at, said: [one], text: withoutFinalPunctuation(one.text), worth: 0, kind: "tools" }]
      : [];
  const act = isDone(one) ? (actOf(withoutFinalPunctuation(one.text)) ?? toldAct(one)) : null;
  // With the sentence before it, or without it if that sentence is in a better bullet.
  if (act) return [actAt(at, act, said, true), actAt(at, act, said, false)];
  const before = said[at - 1];
  const isTold =
    before &&
    isOutcome(one) &&
    !beginsWithPronoun(one.text) &&
    (isAdded(one) || readText(one.text).figures.length > 0 || actOf(withoutFinalPunctuation(before.text)) !== null);
  return isTold ? [{ at, said: [one], text: sentenceOf(one), worth: LEAST_WORTH, kind: "outcome" }] : [];
}

// "When I was acting manager I did the review": an act that can only be said in the candidate's own sentence, with its "I".
function toldAct({ text }: ReplySentence): Act | null {
  const told = withoutFinalPunctuation(text).replace(LEAD_IN, "").trim();
  if (!tellsOwnAct(told) || CHAT.test(told)) return null;
  return {
    text: capitalised(told),
    pointsBack: beginsWithPronoun(told) || pointsBack(told),
    together: false,
    saysI: true,
  };
}

// True for a reply to an improvement question; its fields have these ids.
function isAdded({ field_id }: ReplySentence): boolean {
  return field_id.startsWith("fact_");
}

function isTools({ field_id }: ReplySentence): boolean {
  return field_id === "tools";
}

// A field beside the story: "About twice a month" does not belong to one case in the story.
function isAside(one: ReplySentence): boolean {
  return isTools(one) || one.field_id === "how_often";
}

// A single tool is too little for a bullet.
function isList(tools: string): boolean {
  return /,|\sand\s/u.test(tools);
}

function actAt(at: number, act: Act, said: ReplySentence[], opens: boolean): Candidate {
  const one = said[at] as ReplySentence;
  const before = act.pointsBack ? sentenceBefore(at, said) : said[at - 1];
  const after = outcomeAfter(at, said);
  const opening = opens && before && fits(`${before.text} ${act.text}`) ? openingOf(before, act) : null;
  const story = opening ? `${opening}. ${act.text}` : act.text;
  const outcome = fits([story, ...after.map(sentenceOf)].join(" ")) ? after : [];
  const text = outcome.length > 0 ? [`${story}.`, ...outcome.map(sentenceOf)].join(" ") : opening ? `${story}.` : story;
  const length = readText(story).words.length;
  const worth =
    Math.min(readText(text).figures.length, 2) +
    // The reply to an improvement question is preferred.
    ([one, ...outcome].some(isAdded) ? 1 : 0) +
    (outcome.length > 0 ? 1 : 0) +
    (length > STORY_WORDS ? -2 : length > ACT_WORDS ? -1 : 0) +
    (length < 4 ? -3 : 0) +
    // Without the sentence before, it is unclear what "it" refers to; with it, the bullet states both.
    (act.pointsBack ? (opening ? 0.5 : -9) : 0) +
    (act.together ? -1 : 0) +
    (act.saysI ? -0.5 : 0) +
    (CHAT.test(text) ? -2 : 0);
  const cited = [...(opening && before ? [before] : []), one, ...outcome];
  return { at, said: cited, text, worth, kind: "act" };
}

// "Looked after Mrs Keane. She was 91. Washed her": the sentence before names the subject of a sentence with a pronoun.
function sentenceBefore(at: number, said: ReplySentence[]): ReplySentence | undefined {
  const [earlier, before] = [said[at - 2], said[at - 1]];
  return before && earlier && beginsWithPronoun(before.text) && !beginsWithPronoun(earlier.text) ? earlier : before;
}

/** The maximum number of sentences between an act and its outcome. */
const BETWEEN = 2;

// The first outcome before the next act, else a sentence about how much or how often. If the outcome is not the next sentence, it must be
// understandable without the sentence before it.
function outcomeAfter(at: number, said: ReplySentence[]): ReplySentence[] {
  const reported = reportedAfter(at, said);
  const [next, afterNext] = said.slice(at + 1);
  if (reported || !next || !isScope(next)) return reported ? [reported] : [];
  return afterNext && isOutcome(afterNext) ? [next, afterNext] : [next];
}

function reportedAfter(at: number, said: ReplySentence[]): ReplySentence | null {
  for (const [index, one] of said.slice(at + 1, at + 2 + BETWEEN).entries()) {
    if (isOutcome(one)) return index === 0 || !beginsWithPronoun(one.text) ? one : null;
    if (isDone(one) && actOf(withoutFinalPunctuation(one.text))) return null;
  }
  return null;
}

// The text that is put before an act: a finding or, for an act that refers back, the act or sentence before it.
function openingOf(before: ReplySentence, act: Act): string | null {
  const isFinding = isOutcome(before) && isOfOthers(before) && !beginsWithPronoun(before.text);
  if (!isFinding && (!act.pointsBack || !isDone(before) || isTools(before))) return null;
  const earlier = isFinding ? null : actOf(withoutFinalPunctuation(before.text));
  if (earlier && !earlier.pointsBack && !earlier.saysI) return earlier.text;
  return isOfOthers(before) ? withoutFinalPunctuation(capitalised(before.text)) : null;
}

// A sentence about a change. The speaker does not act in it; with a figure, "we" is allowed.
function isOutcome(one: ReplySentence): boolean {
  const speaker = readText(one.text).figures.length > 0 ? FIRST_PERSON_SINGULAR : SPEAKER;
  const isFit = isDone(one) && !speaker.test(one.text) && !isTools(one) && !CHAT.test(one.text);
  return isFit && reportsChange(one.text);
}

// "That's 4 fitters and 2 apprentices, about 6 weeks a year": figures about the act before it, in a sentence without an act.
function isScope(one: ReplySentence): boolean {
  const { figures, words } = readText(one.text);
  const isFit = isOfOthers(one) && !isAside(one) && !isAboutPerson(one.text) && !CHAT.test(one.text);
  return isFit && figures.length > 0 && words.length <= SCOPE_WORDS;
}
/** The length limit of such a sentence, in words. */
const SCOPE_WORDS = 16;

function isOfOthers(one: ReplySentence): boolean {
  return isDone(one) && !SPEAKER.test(one.text);
}

function fits(text: string): boolean {
  return readText(text).words.length <= STORY_WORDS;
}

function sentenceOf({ text }: ReplySentence): string {
  return `${withoutFinalPunctuation(capitalised(text))}.`;
}

// The best acts and outcomes in their original order, then the tools. Empty if no act is understandable by itself.
function best(found: Candidate[]): Candidate[] {
  const byWorth = [...found].sort((a, b) => b.worth - a.worth || a.at - b.at);
  const good = withoutOverlap(byWorth.filter(({ kind, worth }) => kind !== "tools" && worth >= LEAST_WORTH));
  const tools = byWorth.filter(({ kind }) => kind === "tools");
  if (!good.some(({ kind }) => kind === "act")) return [];
  return [...good.slice(0, MOST_LINES - tools.length).sort((a, b) => a.at - b.at), ...tools];
}

// No sentence is in two bullets.
function withoutOverlap(candidates: Candidate[]): Candidate[] {
  const used = new Set<number>();
  return candidates.filter(({ said }) => {
    if (said.some(({ n }) => used.has(n))) return false;
    for (const { n } of said) used.add(n);
    return true;
  });
}

// The story in the candidate's wording, in at most two bullets: from the sentence before the best act on, or from the first one.
function asSaid(said: ReplySentence[], found: Candidate[]): Pick<Candidate, "said" | "text">[] {
  const [act] = found.filter(({ kind }) => kind === "act").sort((a, b) => b.worth - a.worth);
  const told = said
    .slice(act ? Math.max(0, act.at - 1) : 0)
    .filter((one) => isDone(one) && !isTools(one) && (hasVerb(one.text) || isScope(one)) && !CHAT.test(one.text));
  const stories: ReplySentence[][] = [];
  for (const one of told) {
    const story = stories.at(-1);
    if (story && fits([...story, one].map(sentenceOf).join(" "))) story.push(one);
    else stories.push([one]);
  }
  // One bullet reports the act, the last one the outcome; if the last one reports both, the bullet before it is kept too.
  const isAct = ({ n, text }: ReplySentence) => (act ? act.said.some((one) => one.n === n) : saysOwnAct(text));
  const did = Math.max(
    0,
    stories.findIndex((story) => story.some(isAct)),
  );
  const last = stories.length - 1;
  const kept = stories.filter((_, at) => at === last || at === (did === last ? last - 1 : did));
  return kept.map((story) => ({ said: story, text: story.map(inResumeStyle).join(" ") }));
}

// Without "I" if the sentence begins with an act of the speaker.
function inResumeStyle(one: ReplySentence): string {
  const act = actOf(withoutFinalPunctuation(one.text));
  return act && !act.saysI ? `${act.text}.` : sentenceOf(one);
}
