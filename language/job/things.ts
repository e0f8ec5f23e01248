import { BIAS, type FeatureValues, type LearnedModel, scoresOf, softmax, type Weights } from "../weights.js";

/* The things that a sentence asks for, found word by word: each word begins a thing, continues it, or is outside. */

/** The tag of a word: the first of a thing, a further one, or neither. */
export const TAGS = ["outside", "begins", "inside"] as const;
export type Tag = (typeof TAGS)[number];

/** A word or a sign of a sentence; UTF-16 indexes. */
export interface SentenceToken {
  text: string;
  start: number;
  end: number;
}

const TOKEN = /\d{1,3}(?:,\d{3})+(?![\d,])|[\p{L}\p{N}]+(?:['’./&:-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The words and signs of a sentence. */
export function sentenceTokens(sentence: string): SentenceToken[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** The features of a token, given the tags of the two before it. */
export function tokenFeatures(
  tokens: SentenceToken[],
  at: number,
  before: Tag | "start",
  earlier: Tag | "start",
): FeatureValues {
  return new Map([...wordFeatures(tokens, at), ...tagFeatures(tokens, at, before, earlier)]);
}

const wordAt = (tokens: SentenceToken[], index: number) => plain(tokens[index]?.text ?? (index < 0 ? "<" : ">"));

// Without the features that depend on the tags before the token.
function wordFeatures(tokens: SentenceToken[], at: number): FeatureValues {
  const [here, last, next] = [wordAt(tokens, at), wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const [second, third, after] = [wordAt(tokens, at - 2), wordAt(tokens, at - 3), wordAt(tokens, at + 2)];
  return valued([
    BIAS,
    `word ${here}`,
    `last ${last}`,
    `next ${next}`,
    `second ${second}`,
    `third ${third}`,
    `after ${after}`,
    `last two ${last} ${here}`,
    `with next ${here} ${next}`,
    `before two ${second} ${last}`,
    `next two ${next} ${after}`,
    `ending ${here.slice(-3)}`,
    `last ending ${last.slice(-3)}`,
    `next ending ${next.slice(-3)}`,
    `endings ${here.slice(-2)} ${next.slice(-2)}`,
    at === 0 ? "first" : "later",
  ]);
}

function tagFeatures(
  tokens: SentenceToken[],
  at: number,
  before: Tag | "start",
  earlier: Tag | "start",
): FeatureValues {
  const [here, last] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  const isCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  return valued([
    `tag ${before}`,
    `tags ${earlier} ${before}`,
    `tag word ${before} ${here}`,
    `tag last ${before} ${last}`,
    `tag last ending ${before} ${last} ${here.slice(-3)}`,
    `tag capital ${before} ${isCapital}`,
  ]);
}

function valued(names: string[]): FeatureValues {
  return new Map(names.map((name) => [name, 1]));
}

function plain(text: string): string {
  return /^\d/.test(text) ? "#" : text.toLowerCase().replace(/’/g, "'");
}

/** The number of the best tag sequences that are kept from word to word. */
const KEPT = 4;
/** In tokens; the rest of a longer sentence is not read. */
const LONGEST = 200;

interface Path {
  score: number;
  tags: Tag[];
}

/** The things that a sentence asks for, at least one if it has words, as passages with their UTF-16 indexes. */
export function thingsIn(sentence: string, weights: Weights): SentenceToken[] {
  const model = weights("things");
  const tokens = sentenceTokens(sentence).slice(0, LONGEST);
  let paths: Path[] = [{ score: 0, tags: [] }];
  for (const at of tokens.keys()) {
    const word = scoresOf(model, wordFeatures(tokens, at));
    const next = paths.flatMap((path) => continued(model, path, tokens, at, word)).sort((a, b) => b.score - a.score);
    // Paths with a thing are kept in a separate list: the sentence is known to ask for something.
    const [named, unnamed] = [next.filter(hasThing), next.filter((path) => !hasThing(path))];
    paths = [...named.slice(0, KEPT), ...unnamed.slice(0, KEPT)];
  }
  return passagesOf(sentence, tokens, paths[0]?.tags ?? []);
}

const hasThing = ({ tags }: Path) => tags.includes("begins");

// `word` has the scores of the token without its tags.
function continued(
  model: LearnedModel,
  { score, tags }: Path,
  tokens: SentenceToken[],
  at: number,
  word: number[],
): Path[] {
  const before = tags.at(-1) ?? "start";
  const tagged = scoresOf(model, tagFeatures(tokens, at, before, tags.at(-2) ?? "start"));
  const shares = softmax(word.map((one, tag) => one + (tagged[tag] ?? 0)));
  return TAGS.filter((tag) => tag !== "inside" || before === "begins" || before === "inside").map((tag) => ({
    score: score + Math.log(shares[TAGS.indexOf(tag)] ?? 0),
    tags: [...tags, tag],
  }));
}

// A thing that ends inside brackets is extended to the closing bracket. A thing that begins inside brackets and ends behind them begins behind
// them.
function passagesOf(sentence: string, tokens: SentenceToken[], tags: Tag[]): SentenceToken[] {
  const found: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    const open = found.at(-1);
    const isBracketed =
      open !== undefined && isUnclosed(sentence.slice(open.start, start)) && sentence.includes(")", start);
    if (open && (isBracketed || tags[at] === "inside")) open.end = end;
    else if (tags[at] === "begins") found.push({ start, end });
  }
  return found.flatMap(({ start, end }) => {
    const closed = looseBracket(sentence.slice(start, end));
    const from = closed === null ? start : tokens.find((token) => token.start > start + closed)?.start;
    return from === undefined || from >= end ? [] : [{ text: sentence.slice(from, end), start: from, end }];
  });
}

// The index of a closing bracket without an opening one; null if there is none.
function looseBracket(text: string): number | null {
  const closed = text.indexOf(")");
  return closed >= 0 && !text.slice(0, closed).includes("(") ? closed : null;
}

function isUnclosed(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
