import { figures } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { contentStems } from "../words/words.js";

const YEARS = testedPattern(
  /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))\s*\+?\s*(?:or more\s+)?(?:[-–]\s*\d+\s*)?(?:\(\d+\)\s*)?(?:years?|yrs|months?)['’]?\b(?!.{0,12}\b(of starting|of joining|contract)\b)/i,
  "At least three years in retail",
  "Three shops",
);
const NO_LENGTH = testedPattern(
  /\b(?:no more than|fewer than|in the (?:past|last)|within)\b/i,
  "Within the last six months",
  "At least six months",
);

const LENGTH = testedPattern(
  /^(?:(?:about|ca\.?)\s)?\d{1,2}\+?\s?(?:years?|yrs?|months?|mo?n?ths?|mos?|Jahre?|Monate?|ans?|mois|años?|mes(?:es)?|lat|jaar|maanden)\.?(?:(?:,?\s|\sand\s)\d{1,2}\s?(?:months?|mo?n?ths?|mos?|Monate?|mois|mes(?:es)?|maanden)\.?)?(?:,? (?:current|present|to date|ongoing))?$/iu,
  "5 years 3 months",
  "5 years in sales",
);

/** True for a length of time and nothing else, as networks count it: "5 years 3 months", "2 yrs, current". */
export function isLength(text: string): boolean {
  return LENGTH.test(text.trim());
}

/** True if a text asks for a length of experience. */
export function asksForYears(text: string): boolean {
  return (YEARS.test(text) || /\bseveral years\b/i.test(text)) && !NO_LENGTH.test(text);
}

/** The length of experience that a sentence asks for, in months; of a range, the lower end. Null if it asks for none. */
export function monthsAskedFor(sentence: string): number | null {
  const unit = YEARS.exec(sentence);
  if (!unit) return null;
  const figure = figures(unit[0].replace("+", ""))[0]?.value ?? (/\bone\b/i.test(unit[0]) ? 1 : null);
  if (figure === null || figure <= 0) return null;
  return Math.round(/month/i.test(unit[0]) ? figure : figure * 12);
}

/** Words around a length of experience that do not name its field. */
const NO_SUBJECT = testedPattern(
  /\b(?:post.?(?:qualification|registration)?|positions?|roles?|ranks?|jobs?|similar|comparable|relevant|related|under your belt|agency|in.house|several|minimum|qualif\w+|professional|total|verifiable|proven)\b/gi,
  "relevant",
  "payroll",
);

/** The field in which a title asks for experience: the title without the length itself. */
export function subjectOf(title: string): string {
  return title
    .replace(YEARS, " ")
    .replace(/\d+\+?/g, " ")
    .replace(NO_SUBJECT, " ");
}

/** True if a title names the field of the experience. */
export function namesASubject(title: string): boolean {
  return contentStems(subjectOf(title)).length > 0;
}
