import { isInjection } from "../sentences/injections.js";
import { sentences } from "../text/lines.js";
import { BIAS, type FeatureValues } from "../weights.js";
import { waivedShare } from "./polarity.js";
import type { HeadedBlock } from "./sections.js";

/** A sentence of a posting with its position. */
export interface PlacedSentence extends Pick<HeadedBlock, "kind" | "heading" | "section" | "marked"> {
  text: string;
  /** UTF-16 index in the posting. */
  start: number;
  /** Of its words, its heading and its neighbours. */
  features: FeatureValues;
}

/**
 * The sentences of a posting, each with the features by which the learned models decide about it. Sentences that give orders to the reader are left out,
 * so that they change nothing of their neighbours.
 */
export function placedSentences(parts: HeadedBlock[]): PlacedSentence[] {
  const all = parts.flatMap((block) => {
    const { kind, heading, section, marked } = block;
    // A paragraph is not cut at semicolons, as in the examples that the models were fitted to.
    const pieces = sentences(block, { clauses: kind !== "text" });
    const own = pieces.filter(({ text }) => !isInjection(text));
    return own.map(({ text, start }) => ({ text, start, kind, heading, section, marked }));
  });
  const tokens = all.map(({ text }) => tokensOf(text));
  return all.map((one, index) => {
    const first = (at: number) => tokens[at]?.[0];
    return { ...one, features: featuresOf(one, tokens[index] ?? [], first(index - 1), first(index + 1)) };
  });
}

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+|[?!£$€%:;,]/gu;
/** In characters; the rest of a longer sentence has no features. */
const LONGEST = 1_000;

/** The words of a sentence in lower case, figures as "#". */
function tokensOf(text: string): string[] {
  const plain = text.slice(0, LONGEST).toLowerCase().replace(/[’‘]/g, "'");
  return (plain.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? "#" : token));
}

// `before` and `after` are the first words of its neighbours.
function featuresOf(
  { text, kind, heading }: Pick<PlacedSentence, "text" | "kind" | "heading">,
  tokens: string[],
  before: string | undefined,
  after: string | undefined,
): FeatureValues {
  const [first = "", second = ""] = tokens;
  const above = tokensOf(heading);
  const names = [
    BIAS,
    ...tokens.map((token) => `word ${token}`),
    ...pairsOf(tokens).map((pair) => `pair ${pair}`),
    `first ${first}`,
    `first two ${first} ${second}`,
    `kind ${kind}`,
    ...above.map((token) => `heading ${token}`),
    ...pairsOf(above).map((pair) => `heading pair ${pair}`),
    `length ${lengthOf(tokens.length)}`,
    `end ${/[.?!:;]$/.exec(text.trim())?.[0] ?? "none"}`,
    `waived ${waivedShare(text.slice(0, LONGEST))}`,
    ...(before === undefined ? [] : [`before first ${before}`]),
    ...(after === undefined ? [] : [`after first ${after}`]),
  ];
  return new Map(names.map((name) => [name, 1]));
}

const pairsOf = (tokens: string[]) => tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`);

/** The upper limits of the classes of length, in words. */
const LENGTHS = [3, 7, 15, 29];

function lengthOf(words: number): number {
  return LENGTHS.filter((limit) => words > limit).length;
}
