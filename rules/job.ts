import type { JobProfile } from "../domain/job.js";
import type { ReadJobOutput } from "../domain/outputs.js";
import type { Quote } from "../domain/text.js";
import { familyOf } from "./gaps/family.js";
import { settleRequirements } from "./gaps/requirements.js";
import { type Sectioned, sectionedBlocks } from "./gaps/sections.js";
import { LEXICON, type Lexicon } from "./lexicon/lexicon.js";
import { instructionsIn, isInstruction } from "./text/instructions.js";
import { languageOf } from "./text/language.js";
import type { SourceText } from "./text/spans.js";

/** More than these are not settled, but listed as not read. */
export const MOST_REQUIREMENTS = 150;

/** Settles what a reader proposed: sentences that do not stand in the job are dropped, and the rules decide the rest. */
export function settleJob(
  job: SourceText,
  { title, requirements, unread }: ReadJobOutput,
  lexicon: Lexicon = LEXICON,
): JobProfile {
  const parts = sectionedBlocks(job.text);
  const located = requirements.slice(0, MOST_REQUIREMENTS).flatMap(({ title: about, quote, kind }) => {
    const found = occurrenceOf(job, parts, quote);
    return found && !isInstruction(found.text) ? [{ title: about, quote: found, kind }] : [];
  });
  return {
    language: languageOf(job.text),
    title,
    family: familyOf(title, job.text, lexicon),
    requirements: settleRequirements(job, parts, title, located, lexicon),
    unread: locateAll(job, [...unread, ...requirements.slice(MOST_REQUIREMENTS).map(({ quote }) => quote)]).filter(
      ({ text }) => !isInstruction(text),
    ),
    suspicious: instructionsIn(job),
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
