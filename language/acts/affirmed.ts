import type { PartialDate } from "../../domain/resume.js";
import { isNotHeld } from "../figures/levels.js";
import { testedPattern } from "../text/row.js";
import { timesOf } from "../times/grammar.js";
import { isContent, words } from "../words/words.js";

/* What a line of a résumé says to be so. A line that denies a thing, or wishes for it, names it too, and is no evidence of it. */

const WISH = testedPattern(
  /\b(?:interested in|looking for|seeking|hop(?:e|ing) to|would like|want(?:ing)? to|wish(?:ing|es)? to|keen to|moving to|aspiring|eager to)\b/iu,
  "Interested in emergency care",
  "Worked in emergency care",
);

/** True for a line that wishes for something. */
export function isWish(line: string): boolean {
  return WISH.test(line);
}

const NEGATION = testedPattern(
  /(?<![\p{L}\p{N}-])(?:no(?![.:\s]*\S*\d| (?:longer than|later|less|more|fewer|problem|worries|issue))|not(?! (?:only|just|for profit)\b)|never|none|nil|zero|without|nor|neither|cannot|hardly any|n\/a|[0] years|\p{L}+n['’]t|(?:have|has|had|do|does|did|was|is|ca|wo)nt|kein\p{L}*|nicht|nein|ohne)(?![\p{L}-])/iu,
  "Driving licence: no",
  "Licence No AB-1234",
);
/** Words that name nothing: a denial of them denies what is before it. */
const NAMES_NOTHING = testedPattern(
  /^(?:held|hold|experience|knowledge|training|certificate|yet|valid|available|vorhanden|erfahrung|kenntnisse|at all|so far)$/iu,
  "experience",
  "points",
);
/** Where what is denied ends. */
const END = /[,;:.()|]|\s[–—-]\s|\b(?:but|aber)\b|$/u;

/**
 * A line without what it denies: "Drove a van, " of "Drove a van, no forklift licence"; nothing of "First aid certificate: none". From its negation to
 * the end of its phrase is denied; if that names nothing, what is before it is denied.
 */
export function affirmedPart(line: string): string {
  let said = "";
  let rest = line;
  for (let found = NEGATION.exec(rest); found; found = NEGATION.exec(rest)) {
    const before = rest.slice(0, found.index);
    const after = rest.slice(found.index + found[0].length);
    const phrase = after.slice(0, END.exec(after)?.index ?? after.length);
    said += namesNothing(phrase) ? withoutLast(before) : before;
    rest = after.slice(phrase.length);
  }
  const whole = `${said}${rest}`;
  return hasContent(whole) ? whole : "";
}

function namesNothing(phrase: string): boolean {
  return words(phrase).every((word) => !isContent(word) || NAMES_NOTHING.test(word.text));
}

// "Excel, driving licence: ": the last thing of a list is what the denial is about.
function withoutLast(before: string): string {
  const bare = before.replace(/[\s:,–—(-]+$/u, "");
  return before.slice(0, Math.max(bare.lastIndexOf(","), bare.lastIndexOf(";"), bare.lastIndexOf(".")) + 1);
}

function hasContent(text: string): boolean {
  return words(text).some(isContent);
}

const EXPIRES = testedPattern(
  /\bexp(?:ir(?:es|y|ing|ed))?\b\W*(?:date\W*|on\W*|in\W*)?$/iu,
  "Card, expires ",
  "Expert since ",
);

/** True for a line about a paper that the candidate does not have at a time: lost, not yet gained, or valid until a time that has passed. */
export function isPaperNotHeld(line: string, asOf: PartialDate): boolean {
  return isNotHeld(line) || isOver(line, asOf);
}

// The latest time until which it says to be valid has passed.
function isOver(line: string, asOf: PartialDate): boolean {
  const limits = timesOf(line).flatMap(({ form, end, from }) =>
    end !== null && (form === "until" || (form === "single" && EXPIRES.test(line.slice(0, from)))) ? [end] : [],
  );
  return limits.length > 0 && limits.every((end) => isBefore(end, asOf));
}

// A year without a month has passed once the next one has begun.
function isBefore({ year, month }: PartialDate, asOf: PartialDate): boolean {
  if (year !== asOf.year || month === null || asOf.month === null) return year < asOf.year;
  return month < asOf.month;
}
