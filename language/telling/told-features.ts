import { figures } from "../figures.js";
import { BIAS, type FeatureValues } from "../weights.js";

/* The features by which a learned model recognizes a sentence that reads as done and may be untrue. */

const TOKEN = /\p{L}[\p{L}'’]*|\d+|[?!…]/gu;
/* In sentences, on each side, and in words of them; what is further away has no features. */
const [NEAR, MOST_WORDS] = [8, 150];

/** A sentence of a story, and the words that keep it from being plain by its form; null for a plain one. */
export interface ToldSentence {
  text: string;
  doubt: string | null;
}

/** The features of the sentence at `at`: its own words, those before it and behind it, and how many of the others are not plain. */
export function toldFeatures(story: readonly ToldSentence[], at: number): FeatureValues {
  const tokens = (part: readonly ToldSentence[]) => part.flatMap(({ text }) => tokensOf(text)).slice(0, MOST_WORDS);
  const before = story.slice(Math.max(0, at - NEAR), at);
  const own = story.slice(at, at + 1);
  const after = story.slice(at + 1, at + 1 + NEAR);
  const words = tokens(own);
  const names = [
    BIAS,
    ...inOrder("own", words),
    ...inOrder("before", tokens(before)),
    ...inOrder("after", tokens(after)),
    ...tokens(after.slice(0, 1)).map((word) => `next ${word}`),
    `first ${words[0]}`,
    `first ${words.slice(0, 2).join(" ")}`,
    `last ${after.length === 0} ${before.length === 0}`,
    `length ${Math.min(4, Math.floor(words.length / 6))}`,
    ...relationsTo(
      after.map(({ text }) => text),
      own[0]?.text ?? "",
    ),
    `doubts before ${Math.min(2, doubtsIn(before))}`,
    `doubts after ${Math.min(2, doubtsIn(after))}`,
  ];
  return new Map(names.map((name) => [name, 1]));
}

function inOrder(where: string, words: readonly string[]): string[] {
  return words.flatMap((word, at) => [`${where} ${word}`, ...(at > 0 ? [`${where} ${words[at - 1]} ${word}`] : [])]);
}

// A correction often repeats what it corrects, or names another of its kind: "2 coaches … 2 coaches is 49 each", "nine weeks. Not nine: seven."
function relationsTo(after: readonly string[], text: string): string[] {
  const [next = ""] = after;
  const rest = after.join(" ");
  const values = new Set(figures(text).map(({ value }) => value));
  const later = figures(rest);
  const names = new Set(namesIn(text));
  const words = new Set(longWords(text));
  const shared = longWords(next).filter((word) => words.has(word)).length;
  const opening = figures(next)[0];
  const first = longWords(rest).slice(0, OPENING_WORDS);
  return [
    ...(later.some(({ value }) => values.has(value)) ? ["figure again"] : []),
    ...(values.size > 0 && later.some(({ value }) => !values.has(value)) ? ["another figure"] : []),
    ...(values.size > 0 && opening && opening.start <= OPENING ? ["figure opens the next"] : []),
    ...(namesIn(rest).some((name) => names.has(name)) ? ["name again"] : []),
    ...(first.some((word) => words.has(word)) ? ["word opens the next"] : []),
    `shared ${Math.min(3, shared)}`,
  ];
}
/* In characters, and in long words. */
const [OPENING, OPENING_WORDS] = [8, 3];

function namesIn(text: string): string[] {
  return text.match(/(?<=\S\s)\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

function doubtsIn(part: readonly ToldSentence[]): number {
  return part.filter(({ doubt }) => doubt !== null).length;
}

// Words in lower case, figures as "#".
function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? "#" : token));
}
