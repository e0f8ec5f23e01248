import { type Block, sentences } from "../text/lines.js";
import { BIAS, type FeatureValues } from "../weights.js";
import type { Sectioned, SectionKind } from "./sections.js";

/** A sentence of a posting with its position. */
export interface PlacedSentence {
  text: string;
  /** UTF-16 index in the posting. */
  start: number;
  section: SectionKind;
  heading: string;
  kind: Block["kind"];
  features: FeatureValues;
}

/** The sentences of a posting, each with the features by which the learned models decide about it. */
export function placedSentences(parts: Sectioned[]): PlacedSentence[] {
  const all = parts.flatMap((block) =>
    // A paragraph is not cut at semicolons, as in the examples that the models were fitted to.
    sentences(block, { clauses: block.kind !== "text" }).map(({ text, start }) => ({
      ...{ text, start, section: block.section, heading: block.heading, kind: block.kind },
    })),
  );
  const tokens = all.map(({ text }) => tokensOf(text));
  return all.map((one, index) => ({
    ...one,
    features: featuresOf(one, tokens[index] ?? [], {
      before: all[index - 1] && { section: all[index - 1]?.section, first: tokens[index - 1]?.[0] },
      after: all[index + 1] && { section: all[index + 1]?.section, first: tokens[index + 1]?.[0] },
    }),
  }));
}

interface Neighbour {
  section: SectionKind | undefined;
  first: string | undefined;
}

const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+|[?!£$€%:;,]/gu;
/** In characters; the rest of a longer sentence has no features. */
const LONGEST = 1_000;

/** The words of a sentence in lower case, figures as "#". */
function tokensOf(text: string): string[] {
  const plain = text.slice(0, LONGEST).toLowerCase().replace(/[’‘]/g, "'");
  return (plain.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? "#" : token));
}

function featuresOf(
  { text, section, kind, heading }: Pick<PlacedSentence, "text" | "section" | "kind" | "heading">,
  tokens: string[],
  { before, after }: { before: Neighbour | undefined; after: Neighbour | undefined },
): FeatureValues {
  const [first = "", second = ""] = tokens;
  const pairs = tokens.slice(1).map((token, index) => `pair ${tokens[index]} ${token}`);
  const names = [
    BIAS,
    ...tokens.map((token) => `word ${token}`),
    ...pairs,
    `first ${first}`,
    `first two ${first} ${second}`,
    `section ${section}`,
    `kind ${kind}`,
    ...tokensOf(heading).map((token) => `heading ${token}`),
    `place ${section} ${kind}`,
    `length ${lengthOf(tokens.length)}`,
    `end ${/[.?!:;]$/.exec(text.trim())?.[0] ?? "none"}`,
    ...(before ? [`before ${before.section}`, `before first ${before.first ?? ""}`] : []),
    ...(after ? [`after ${after.section}`, `after first ${after.first ?? ""}`] : []),
  ];
  return new Map(names.map((name) => [name, 1]));
}

/** The upper limits of the classes of length, in words. */
const LENGTHS = [3, 7, 15, 29];

function lengthOf(words: number): number {
  return LENGTHS.filter((limit) => words > limit).length;
}
