import { type Places, placeShape, townAtEnd } from "../names/places.js";
import { BIAS, type FeatureValues } from "../weights.js";
import type { Row } from "./rows.js";

/* The features by which the learned models read the lines of a résumé. */

const WORD = /\p{L}[\p{L}\p{M}'’]*|\d+|[&+#@%€£$]/gu;
/** In words; the rest of a longer text has no features. */
const MOST_WORDS = 12;
/** The lengths of the ends of words that are features. */
const ENDS = [2, 3, 4];

/** Words in lower case, figures as "#". */
function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((token) => (/^\d/.test(token) ? "#" : token));
}

/** The features of a few words: a heading, or a part of a post's heading. Capitals say nothing, since many layouts use them for show. */
export function wordFeatures(text: string): FeatureValues {
  const tokens = tokensOf(text).slice(0, MOST_WORDS);
  const names = tokens.flatMap((token, at) => [
    `word ${token}`,
    ...(token.length > 3 ? [`begin ${token.slice(0, 4)}`] : []),
    ...ENDS.filter((length) => token.length > length).map((length) => `end ${token.slice(-length)}`),
    ...(at > 0 ? [`pair ${tokens[at - 1]} ${token}`] : []),
  ]);
  const last = tokens.at(-1) ?? "";
  const all = [
    BIAS,
    ...names,
    `first ${tokens[0] ?? ""}`,
    `last ${last}`,
    `last end ${last.slice(-3)}`,
    `words ${Math.min(tokens.length, 6)}`,
    ...[...new Set(text.match(/[,;:/()|.&-]/g) ?? [])].map((sign) => `sign ${sign}`),
  ];
  return new Map(all.map((name) => [name, 1]));
}

/** The features of a part of a post's heading, with what a gazetteer says of it. */
export function fieldFeatures(text: string, places: Places): FeatureValues {
  const features = new Map(wordFeatures(text));
  const shape = placeShape(text, places);
  if (shape) features.set(`place ${shape}`, 1);
  else if (townAtEnd(text, places) !== null) features.set("town at the end", 1);
  return features;
}

/** What of the document matters for a line of it. */
export interface Around {
  before: Row | undefined;
  after: Row | undefined;
  /** True if most lines about work have signs. */
  hasSigns: boolean;
}

const LENGTHS = [2, 4, 7, 10, 14, 20, 30];

function sizeOf(count: number): number {
  return LENGTHS.filter((limit) => count > limit).length;
}

/** The features of a line in the work history: whether it says what was done or belongs to the heading of a post. */
export function lineFeatures(row: Row, { before, after, hasSigns }: Around): FeatureValues {
  const tokens = tokensOf(row.text);
  const written = row.text.match(/\p{L}[\p{L}'’]+/gu) ?? [];
  const capitals = written.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, written.length);
  const [first = "", second = ""] = tokens;
  const sign = row.sign === "" ? (hasSigns ? "missing" : "none") : "some";
  const end = /[.?!:;,]$/.exec(row.text.trim())?.[0] ?? "none";
  const shape = `${sign} ${row.times.length > 0 ? "time" : "no time"}`;
  const names = [
    BIAS,
    `shape ${shape}`,
    `shape ${shape} ${sizeOf(tokens.length)}`,
    `first ${first}`,
    `first end ${first.slice(-3)}`,
    `first end ${first.slice(-2)}`,
    `second ${second}`,
    ...tokens.slice(0, 2 * MOST_WORDS).map((token) => `word ${token}`),
    `length ${sizeOf(tokens.length)}`,
    `capitals ${Math.round(capitals * 4)}`,
    `capitals ${Math.round(capitals * 4)} ${sizeOf(tokens.length)}`,
    `end ${end}`,
    `small ${/^\p{Ll}/u.test(row.text)}`,
    `above ${Math.min(row.above, 2)}`,
    `above ${Math.min(row.above, 2)} ${sign}`,
    `before ${before ? (before.sign === "" ? "plain" : "item") : "nothing"} ${Math.min(row.above, 1)}`,
    `before time ${(before?.times.length ?? 0) > 0} ${sign}`,
    `after ${after ? (after.sign === "" ? "plain" : "item") : "nothing"} ${Math.min(after?.above ?? 0, 1)}`,
    `after time ${(after?.times.length ?? 0) > 0} ${sign}`,
    `indent ${Math.min(2, Math.ceil(row.indent / 2))} ${sign}`,
    `deeper ${Math.sign(row.indent - (before?.indent ?? 0))} ${sign}`,
    `gap ${/\S(?:\t| {3,})\S/.test(row.text)}`,
    `bars ${/ [|·•–—/]|::/u.test(row.text)}`,
    ...(row.times.some(({ form }) => form !== "single") ? ["range", `range ${sizeOf(tokens.length)}`] : []),
  ];
  return new Map(names.map((name) => [name, 1]));
}

/** In rows. Those further below say nothing new about the kind of a section. */
const FIRST_ROWS = 12;

/** The features of the lines below a heading, by which the kind of the section is seen. */
export function sectionFeatures(all: readonly Row[]): FeatureValues {
  const rows = all.slice(0, FIRST_ROWS);
  const share = (count: number) => Math.round((4 * count) / Math.max(1, rows.length));
  const tokens = new Set(rows.flatMap(({ text }) => tokensOf(text).slice(0, 2 * MOST_WORDS)));
  const has = (test: (row: Row) => boolean) => share(rows.filter(test).length);
  const names = [
    ...[...tokens].map((token) => `word ${token}`),
    ...[...tokens].filter((token) => token.length > 5).map((token) => `end ${token.slice(-4)}`),
  ];
  const shapes = [
    `rows ${sizeOf(all.length)}`,
    `times ${has(({ times }) => times.length > 0)}`,
    `ranges ${has(({ times }) => times.some(({ form }) => form !== "single"))}`,
    `signs ${has(({ sign }) => sign !== "")}`,
    `lists ${has(({ text }) => text.split(/, | \| |; /).length > 3)}`,
    `sentences ${has(({ text }) => /[.!?]$/.test(text))}`,
    `short ${has(({ text }) => text.split(/\s+/).length < 4)}`,
    `long ${has(({ text }) => text.split(/\s+/).length > 12)}`,
    `colons ${has(({ text }) => /^[^:]{2,30}: /.test(text))}`,
    `contact ${has(({ text }) => /@|·{4}|\+\d/.test(text))}`,
  ];
  const each = 1 / Math.sqrt(Math.max(1, names.length));
  return new Map<string, number>([
    [BIAS, 1],
    ...shapes.map((name): [string, number] => [name, 1]),
    ...names.map((name): [string, number] => [name, 4 * each]),
  ]);
}
