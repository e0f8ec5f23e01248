import { type JobProfile, MOST_REQUIREMENTS } from "../domain/job.js";
import type { ReadJobOutput } from "../domain/outputs.js";
import type { Quote } from "../domain/text.js";
import { type Sectioned, sectionedBlocks } from "../language/job/sections.js";
import { languageOf } from "../language/language.js";
import type { Lexicon } from "../language/lexicon/lexicon.js";
import { isOrder, ordersIn } from "../language/orders.js";
import type { SourceText } from "../language/spans.js";
import { familyOf } from "../language/trades.js";
import { settleRequirements } from "./gaps/requirements.js";

/** Settles what a reader proposed: sentences that do not stand in the job are dropped, and the rules decide the rest. */
export function settleJob(
  job: SourceText,
  { title, requirements, unread }: ReadJobOutput,
  lexicon: Lexicon,
): JobProfile {
  const parts = sectionedBlocks(job.text);
  const located = requirements.slice(0, MOST_REQUIREMENTS).flatMap(({ title: about, quote, kind }) => {
    const found = occurrenceOf(job, parts, quote);
    return found ? [{ title: about, quote: found, kind }] : [];
  });
  // What looks like an order is no requirement that somebody could be asked about; it is listed, and the candidate looks.
  const asked = located.filter(({ quote }) => !isOrder(quote.text));
  const orders = located.filter(({ quote }) => isOrder(quote.text)).map(({ quote }) => quote.text);
  return {
    language: languageOf(job.text),
    title,
    family: familyOf(title, job.text, lexicon),
    requirements: settleRequirements(job, parts, title, asked, lexicon),
    unread: locateAll(job, [...unread, ...orders, ...requirements.slice(MOST_REQUIREMENTS).map(({ quote }) => quote)]),
    suspicious: ordersIn(job),
  };
}

// One after the other, since most come in the order of the text.
function locateAll(job: SourceText, sentences: string[]): Quote[] {
  let from = 0;
  return sentences.flatMap((sentence) => {
    const quote = job.locate(sentence, from) ?? job.locate(sentence);
    if (quote) from = job.toIndex(quote.end);
    return quote ?? [];
  });
}

// A sentence that stands twice is read where requirements are listed.
function occurrenceOf(job: SourceText, parts: Sectioned[], sentence: string): Quote | null {
  const first = job.locate(sentence);
  let next = first;
  for (let tries = 0; next && tries < 5; tries += 1) {
    const at = job.toIndex(next.start);
    const section = parts.find((block) => block.start <= at && at < block.end)?.section;
    if (section === "must" || section === "desirable") return next;
    next = job.locate(sentence, job.toIndex(next.end));
  }
  return first;
}
