import type { Family } from "../../domain/job.js";
import type { Quote } from "../../domain/text.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { injectionsIn, isInjection } from "../sentences/injections.js";
import { languageOf } from "../text/detect.js";
import { sentences } from "../text/lines.js";
import { once } from "../text/once.js";
import { lowerBound, sourceText } from "../text/spans.js";
import type { Weights } from "../weights.js";
import { familyOf } from "../words/family.js";
import { contentStems } from "../words/words.js";
import { judgedSentences } from "./asking.js";
import { employerOf } from "./employer.js";
import { modelsFor } from "./posting-models.js";
import { isReadIn } from "./rest.js";
import { headedBlocks } from "./sections.js";
import { placedSentences } from "./sentence-features.js";

/** The text of a job posting, in which passages can be located. */
export interface JobReading {
  /** ISO 639-1 code. */
  language: string;
  /** All sentences, in their order. */
  readonly sentences: Quote[];
  /** Sentences that seem to give instructions to the evaluating reader. */
  orders: Quote[];
  /** True for a sentence that seems to give instructions. */
  isSuspicious(sentence: string): boolean;
  /** Finds a passage, preferably in a sentence that asks for something; null if it is not found. */
  locate(passage: string): Quote | null;
  /** The sentence that shares the most words with a passage, if it has at least half of them; else null. */
  nearest(passage: string): Quote | null;
  /** True if these titles are about a passage: together they have at least half of its content words. */
  isReadIn(passage: string, titles: string[]): boolean;
  /** The employer that the posting names in a form of its own; null if there is none. */
  employer: string | null;
  /** The family of occupations of a job with this title. */
  family(title: string): Family;
}

/** The share of a passage's words that the most similar sentence must have. */
const HALF = 0.5;
/** The maximum number of occurrences of a passage that are checked. */
const MOST_PLACES = 5;

/** Reads the text of a job posting. */
export function readingOfJob(text: string, known: { lexicon: Lexicon; weights: Weights }): JobReading {
  const { lexicon } = known;
  const weights = modelsFor(text, known.weights);
  const job = sourceText(text);
  const parts = headedBlocks(text, weights);
  let cut: { quote: Quote; stems: Set<string> }[] | null = null;
  const allSentences = () => {
    cut ??= parts.flatMap((block) =>
      sentences(block).map(({ start, end, text }) => ({
        quote: job.quote(start, end),
        stems: new Set(contentStems(text)),
      })),
    );
    return cut;
  };
  const asking = once(() => {
    const found = judgedSentences(placedSentences(parts), weights).filter((one) => one.asking === "asks");
    return found
      .map(({ start, text: { length } }) => ({ start, end: start + length }))
      .sort((a, b) => a.start - b.start);
  });
  const starts = once(() => asking().map(({ start }) => start));
  const asks = (index: number) => index < (asking()[lowerBound(starts(), index + 1) - 1]?.end ?? 0);
  return {
    language: languageOf(text),
    employer: employerOf(text, weights),
    get sentences() {
      return allSentences().map(({ quote }) => quote);
    },
    orders: injectionsIn(job),
    isSuspicious: isInjection,
    locate(passage) {
      const first = job.locate(passage);
      let next = first;
      for (let tries = 0; next && tries < MOST_PLACES; tries += 1) {
        if (asks(job.toIndex(next.start))) return next;
        next = job.locate(passage, job.toIndex(next.end));
      }
      return first;
    },
    nearest(passage) {
      const wanted = contentStems(passage);
      const shared = ({ stems }: { stems: Set<string> }) => wanted.filter((stem) => stems.has(stem)).length;
      const best = [...allSentences()].sort((a, b) => shared(b) - shared(a))[0];
      return best && wanted.length > 0 && shared(best) / wanted.length >= HALF ? best.quote : null;
    },
    isReadIn,
    family: (title) => familyOf(title, text, lexicon),
  };
}
