import type { ResumeProfile } from "../../domain/resume.js";
import type { Quote } from "../../domain/text.js";
import { LEXICON } from "../lexicon/lexicon.js";
import { isInstruction } from "../text/instructions.js";
import { sentences } from "../text/lines.js";
import { isWishOrDenial } from "../text/polarity.js";
import { sourceText } from "../text/spans.js";
import { words } from "../text/words.js";
import { CONCEPT_WEIGHT, NAME_WEIGHT, STEM_WEIGHT, type Terms, termsOf } from "./terms.js";

/** What a résumé offers as evidence, with its terms read once. */
export interface ResumeEvidence {
  profile: ResumeProfile;
  lines: { quote: Quote; terms: Terms; stems: Set<string>; sequence: string[] }[];
}

/** Reads the terms of every line of a résumé. Wishes and orders to the reader are no evidence of anything done. */
export function resumeEvidence(profile: ResumeProfile): ResumeEvidence {
  const quotes = [
    ...(profile.headline ? [profile.headline] : []),
    ...profile.roles.flatMap((role) => [role.quote, ...role.lines]),
    ...profile.skills,
    ...profile.education,
    ...profile.certificates,
    ...profile.languages,
    ...profile.other,
  ];
  const done = quotes.flatMap((quote) => statementsOf(quote));
  return { profile, lines: done.map((quote) => readLine(quote)) };
}

/** A longer line is read sentence by sentence. */
const LONGEST_LINE = 400;

const counts = (sentence: string) => !isWishOrDenial(sentence) && !isInstruction(sentence);

/** The sentences of a line that say what is, rather than what is wished, ordered or not so. */
export function statementsOf(quote: Quote): Quote[] {
  if (quote.text.length <= LONGEST_LINE && counts(quote.text)) return [quote];
  const line = sourceText(quote.text);
  return sentences({ text: quote.text, start: 0 })
    .filter(({ text }) => counts(text))
    .map(({ start, end }) => line.quote(start, end))
    .map(({ text, start, end }) => ({ text, start: quote.start + start, end: quote.start + end }));
}

/** Reads the terms of a line. */
export function readLine(quote: Quote): ResumeEvidence["lines"][number] {
  const list = words(quote.text);
  return {
    quote,
    terms: termsOf(quote.text),
    stems: new Set(list.map(({ stem }) => scopeStem(stem))),
    sequence: list.map(({ stem }) => stem),
  };
}

// Running something is not less than leading it; the quote decides.
const SCOPE: Record<string, string> = {
  run: "lead",
  head: "lead",
  manag: "lead",
  chair: "lead",
  supervis: "lead",
};
/** The stem that stands for a verb of the same scope. */
export function scopeStem(stem: string): string {
  return SCOPE[stem] ?? stem;
}

/** How much of some terms a line has: their weight, the entries and names that it has whole, and whether one is near. */
export function overlap(
  terms: Terms,
  line: ResumeEvidence["lines"][number],
): { score: number; strong: string[]; near: boolean } {
  const strong: string[] = [];
  let near = false;
  let score = 0;
  for (const concept of terms.concepts) {
    if (line.terms.concepts.includes(concept)) {
      strong.push(concept);
      score += CONCEPT_WEIGHT;
    } else if (line.terms.concepts.some((other) => LEXICON.related(concept, other))) {
      score += CONCEPT_WEIGHT / 2;
      near = true;
    }
  }
  for (const name of terms.names) {
    if (containsRun(line.sequence, name)) {
      strong.push(name.join(" "));
      score += NAME_WEIGHT;
    }
  }
  for (const stem of terms.stems) if (line.stems.has(scopeStem(stem))) score += STEM_WEIGHT;
  return { score, strong, near };
}

function containsRun(sequence: string[], run: string[]): boolean {
  return sequence.some((_, at) => run.every((stem, offset) => sequence[at + offset] === stem));
}
