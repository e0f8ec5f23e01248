import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  contextsOf,
  type FirstLook,
  headedBlocks,
  headingFeatures,
  type PlacedSentence,
  placedSentences,
  type SentenceToken,
  STRENGTH_LABELS,
  sentenceTokens,
  type Tag,
  tokenFeatures,
  waivedShare,
} from "../../language/job.js";
import { blocks } from "../../language/text.js";
import type { FeatureValues, Weights } from "../../language/weights.js";
import type { Example } from "./fit.js";

const LABELS = [...STRENGTH_LABELS, "none"] as const;
const Sentence = z.object({ text: z.string(), label: z.enum(LABELS), things: z.array(z.string()) });
/** Postings as lists of sentences, line by line. */
const Postings = z.object({ postings: z.array(z.object({ lines: z.array(z.array(Sentence)) })) });
/** Postings in the layout of job boards, with their sentences in order. */
const Boards = z.object({ postings: z.array(z.object({ text: z.string(), sentences: z.array(Sentence) })) });
const Gold = z.object({ requirements: z.array(z.object({ quote: z.string() })) });

interface Span {
  start: number;
  end: number;
  label: string;
  things: Span[];
}

interface Labelled {
  text: string;
  sentences: LabelledSentence[];
  group: string;
}
type LabelledSentence = z.infer<typeof Sentence> & { start: number };

/** The labelled postings of a folder; each is a separate group. */
function postingsIn(folder: string): Labelled[] {
  const read = (prefix: string) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .sort()
      .map((name) => ({ name, json: JSON.parse(readFileSync(join(folder, name), "utf8")) }));
  return [
    ...read("postings-").flatMap(({ name, json }) =>
      Postings.parse(json).postings.map(({ lines }, index) => ({ ...laidOut(lines), group: `${name} ${index}` })),
    ),
    ...read("boards-").flatMap(({ name, json }) =>
      Boards.parse(json).postings.map(({ text, sentences }, index) => ({
        ...{ text, sentences: placed(text, sentences) },
        group: `${name} ${index}`,
      })),
    ),
  ];
}

/** A posting with the label of each of its sentences: a strength, "asks" where that is not labelled, or "none". */
export interface LabelledPosting {
  group: string;
  sentences: PlacedSentence[];
  labels: string[];
}

/** The labelled postings of a folder. Their headings are read with these models. */
export function labelledPostings(folder: string, weights: Weights): LabelledPosting[] {
  return postingsIn(folder).map(({ text, sentences, group }) =>
    labelledAs(text, sentences.map(spanOf), group, weights),
  );
}

/** The sentences, each with its neighbours and once more without, as in a posting of one line. */
export function sentencesOf(postings: LabelledPosting[]): Example[] {
  return postings.flatMap(({ group, sentences, labels }) =>
    sentences.flatMap(({ features }, at) =>
      [features, alone(features)].map((one) => ({ label: labels[at] ?? "none", group, features: one })),
    ),
  );
}

/**
 * The sentences with the features of their context, given what models that were not fitted to the posting say of each; and each once more in the
 * context of its section alone and by itself, as in a posting of one list or one line.
 */
export function inContext(postings: LabelledPosting[], looksOf: (posting: LabelledPosting) => FirstLook[]): Example[] {
  return postings.flatMap((posting) => {
    const { group, sentences, labels } = posting;
    const looks = looksOf(posting);
    const sections = [...new Set(sentences.map(({ section }) => section))];
    const all = [...sentences.keys()].filter((at) => waivedShare(sentences[at]?.text ?? "") !== "all");
    const parts = [
      all,
      ...sections.map((one) => all.filter((at) => sentences[at]?.section === one)),
      ...all.map((at) => [at]),
    ];
    return parts.flatMap((part) =>
      contextsOf(
        part.flatMap((at) => sentences[at] ?? []),
        part.flatMap((at) => looks[at] ?? []),
      ).map((features, nth) => ({ label: labels[part[nth] ?? 0] ?? "none", group, features })),
    );
  });
}

/** The lines that the layout of labelled postings marks as headings, and their other lines. */
export function labelledPostingHeadings(folder: string): Example[] {
  return postingsIn(folder).flatMap(({ text, group }) =>
    blocks(text)
      .slice(1)
      .map((block) => ({
        label: block.kind === "heading" ? "heading" : "text",
        group,
        features: headingFeatures(block.text),
      })),
  );
}

/** The words of the sentences that ask for something, each with its tag and those of the two before it. */
export function labelledWords(folder: string): Example[] {
  return postingsIn(folder).flatMap(({ sentences, group }) =>
    sentences.flatMap(({ text, label, things }) => (label === "none" ? [] : wordsOf(text, things, group))),
  );
}

/**
 * The same for a gold set, in which each quote is a thing: its prose, and the items of its lists that name several things. Sentences that are quoted as
 * a whole are left out.
 */
export function goldWords(folder: string, weights: Weights): Example[] {
  return goldIn(folder).flatMap(({ text, spans, group }) =>
    placedSentences(headedBlocks(text, weights)).flatMap(({ text: sentence, start, kind }) => {
      const quoted = spans.filter((span) => span.start >= start && span.end <= start + sentence.length);
      const isWhole = quoted.some((span) => span.end - span.start > LONGEST_SHARE * sentence.length);
      const things = quoted.sort((a, b) => a.start - b.start).map((span) => text.slice(span.start, span.end));
      const isTold = quoted.length > (kind === "text" ? 0 : 1) && !isWhole;
      return isTold ? wordsOf(sentence, things, group) : [];
    }),
  );
}

/** If a quote is a larger share of its sentence, it does not show where the thing begins and ends. */
const LONGEST_SHARE = 0.7;

function wordsOf(sentence: string, things: string[], group: string): Example[] {
  const tokens = sentenceTokens(sentence);
  const tags = tagsOf(sentence, tokens, things);
  return tokens.map((_, at) => ({
    label: tags[at] ?? "outside",
    group,
    features: tokenFeatures(tokens, at, tags[at - 1] ?? "start", tags[at - 2] ?? "start"),
  }));
}

/** The tags of the words of a sentence with these things. */
function tagsOf(text: string, tokens: SentenceToken[], things: string[]): Tag[] {
  const tags: Tag[] = tokens.map(() => "outside");
  let from = 0;
  for (const thing of things) {
    const start = Math.max(text.indexOf(thing, from), text.indexOf(thing));
    if (start < 0) continue;
    from = start + thing.length;
    const inside = [...tokens.entries()].filter(([, token]) => token.start >= start && token.end <= from);
    for (const [nth, [at]] of inside.entries()) tags[at] = nth === 0 ? "begins" : "inside";
  }
  return tags;
}

/** The postings of a gold set: a sentence "asks" if a requirement is quoted from it. */
export function goldPostings(folder: string, weights: Weights): LabelledPosting[] {
  return goldIn(folder).map(({ text, spans, group }) => labelledAs(text, spans, group, weights));
}

function goldIn(folder: string): { text: string; spans: Span[]; group: string }[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "gold.json")))
    .sort()
    .map((group) => {
      const text = readFileSync(join(folder, group, "job.txt"), "utf8");
      const { requirements } = Gold.parse(JSON.parse(readFileSync(join(folder, group, "gold.json"), "utf8")));
      const spans = requirements.map(({ quote }) => {
        const start = text.indexOf(quote);
        return { start, end: start + quote.length, label: "asks", things: [] };
      });
      return { text, spans, group };
    });
}

// The sentences of each line in one paragraph, with a space between them.
function laidOut(lines: z.infer<typeof Sentence>[][]): Omit<Labelled, "group"> {
  const text = lines.map((line) => `${line.map((one) => one.text).join(" ")}\n\n`).join("");
  return { text, sentences: placed(text, lines.flat()) };
}

// Each sentence with its UTF-16 index in the text, which has the sentences in this order.
function placed(text: string, sentences: z.infer<typeof Sentence>[]): LabelledSentence[] {
  let from = 0;
  return sentences.map((one) => {
    const start = text.indexOf(one.text, from);
    if (start < 0) throw new Error(`A labelled sentence is not in its posting: ${one.text}`);
    from = start + one.text.length;
    return { ...one, start };
  });
}

function spanOf({ text, label, things, start }: LabelledSentence): Span {
  let from = 0;
  const places = things.map((thing) => {
    const at = Math.max(text.indexOf(thing, from), text.indexOf(thing));
    from = at + thing.length;
    return { start: start + at, end: start + from, label, things: [] };
  });
  return { start, end: start + text.length, label, things: places };
}

function labelledAs(text: string, spans: Span[], group: string, weights: Weights): LabelledPosting {
  const sentences = placedSentences(headedBlocks(text, weights));
  const labels = sentences.map(({ start, text: { length } }) => labelOf({ start, end: start + length }, spans));
  return { group, sentences, labels };
}

// The same sentence without its neighbours, as in a posting of one line.
function alone(features: FeatureValues): FeatureValues {
  return new Map([...features].filter(([name]) => !/^(?:before|after) /.test(name)));
}

/** A part of a labelled sentence that is smaller than this share has the label only if it contains one of the sentence's things. */
const WHOLE = 0.8;

function labelOf(sentence: Pick<Span, "start" | "end">, spans: Span[]): string {
  const shared = (span: Pick<Span, "start" | "end">) =>
    Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
  const [span] = spans.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a));
  if (!span || span.label === "none") return "none";
  const isPart = sentence.end - sentence.start < WHOLE * (span.end - span.start);
  return isPart && span.things.length > 0 && span.things.every((thing) => shared(thing) <= 0) ? "none" : span.label;
}
