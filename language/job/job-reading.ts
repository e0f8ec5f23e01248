import type { Family } from "../../domain/job.js";
import type { Quote } from "../../domain/text.js";
import { languageOf } from "../language.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { sentences } from "../lines.js";
import { isOrder, ordersIn } from "../orders.js";
import { sourceText } from "../spans.js";
import { familyOf } from "../trades.js";
import { contentStems } from "../words.js";
import { type Sectioned, sectionedBlocks } from "./sections.js";

/** A job's text, in which passages are found again. */
export interface JobReading {
  /** ISO 639-1 code. */
  language: string;
  /** Sentences that give orders to whoever evaluates. */
  orders: Quote[];
  isOrder(sentence: string): boolean;
  /** Finds a passage; if it occurs twice, the place where requirements are listed. Null when it is not found. */
  locate(passage: string): Quote | null;
  /** The sentence that has most of a passage's words, where it has half of them; null for none. */
  nearest(passage: string): Quote | null;
  /** The trade of the job under this title. */
  family(title: string): Family;
}

/** Half of a passage's words, for the sentence that it may have been taken from. */
const HALF = 0.5;
/** So many places of one passage are looked at. */
const MOST_PLACES = 5;

/** Reads a job's text. */
export function readingOfJob(text: string, lexicon: Lexicon): JobReading {
  const job = sourceText(text);
  const parts = sectionedBlocks(text);
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
  return {
    language: languageOf(text),
    orders: ordersIn(job),
    isOrder,
    locate(passage) {
      const first = job.locate(passage);
      let next = first;
      for (let tries = 0; next && tries < MOST_PLACES; tries += 1) {
        const section = sectionAt(parts, job.toIndex(next.start));
        if (section === "must" || section === "desirable") return next;
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
    family: (title) => familyOf(title, text, lexicon),
  };
}

function sectionAt(parts: Sectioned[], index: number) {
  return parts.find((block) => block.start <= index && index < block.end)?.section;
}
