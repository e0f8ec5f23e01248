import { dateRanges } from "../times/dates.js";
import { words } from "../words/words.js";
import { oneLine } from "./letters.js";
import { testedPattern } from "./row.js";

/* Plausibility checks of documents before they are processed. Only clear cases are reported; a doubtful document passes. */

const POSTING = testedPattern(
  /\b(?:we are (?:looking for|seeking|hiring)|we offer|you will|you(?:'|’)ll|your (?:responsibilities|tasks|role)|the (?:successful|ideal) candidate|person specification|requirements|responsibilities|what (?:we|you)(?:'|’)?(?:ll)? (?:offer|bring|need)|how to apply|apply (?:by|via|online|now)|closing date|about us|equal opportunit(?:y|ies)|essential|desirable|nice to have)\b/giu,
  "We are looking for a baker",
  "Baker at Corner Bakery",
);
const RESUME = testedPattern(
  /^[#\s*]*(?:(?:work|professional|relevant) )?(?:experience|employment|career|education|curriculum vitae|résumé|resume|skills|languages|references)(?: history)?:?\s*$/gimu,
  "EXPERIENCE",
  "Experience of baking is needed",
);

/** The minimum number of words of a résumé or a posting. */
const FEWEST_WORDS = 6;

/** True for a text of too few words to be a résumé or a posting. */
export function hasTooFewWords(text: string): boolean {
  return words(text.slice(0, 1_000)).length < FEWEST_WORDS;
}

/** True for a text that is nothing but the address of a page. */
export function isBareLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

/** True for a text with the phrases of a job posting, no date ranges and fewer than two résumé headings. */
export function looksLikeAJob(text: string): boolean {
  return countOf(text, POSTING) >= 3 && dateRanges(text).length === 0 && countOf(text, RESUME) < 2;
}

/** True for a text with date ranges, a résumé heading and at most one phrase of a job posting. */
export function looksLikeAResume(text: string): boolean {
  return dateRanges(text).length >= 2 && countOf(text, RESUME) >= 1 && countOf(text, POSTING) <= 1;
}

/** True for two texts that are equal apart from case and white space. */
export function isSameText(a: string, b: string): boolean {
  return foldedText(a) === foldedText(b);
}

/** A text without differences of case and white space. */
export function foldedText(text: string): string {
  return oneLine(text).toLowerCase();
}

// Counts each phrase once.
function countOf(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map(([found]) => found.trim().toLowerCase())).size;
}
