import type { PartialDate } from "../../domain/resume.js";
import { isCredential } from "../names/credentials.js";
import { taggedWords } from "../telling/tagger.js";
import { isPast, wordSet } from "../telling/verbs.js";
import { testedPattern } from "../text/row.js";
import { timesOf } from "../times/grammar.js";
import { isContent, words } from "../words/words.js";

/* What a line of a résumé says to be so. A line that denies a thing, or wishes for it, names it too, and is no evidence of it. */

const WISH = testedPattern(
  /\b(?:interested in|looking for|seeking|hop(?:e|ing) to|would like|want(?:ing)? to|wish(?:ing|es)? to|keen to|aim(?:ing|s)? to|plan(?:ning|s)? to|moving to|aspiring|eager to)\b/iu,
  "Interested in emergency care",
  "Worked in emergency care",
);

/** True for a line that wishes for something. */
export function isWish(line: string): boolean {
  return WISH.test(line);
}

const NEGATOR = testedPattern(
  /(?<![\p{L}-])(?:no(?![.\s]*\d|\s+(?:later|less|more|fewer)\b)|not(?! (?:only|just)\b)|never|none|nil|without|nor|neither|cannot)(?![\p{L}-])|\p{L}n['’]t(?!\p{L})/iu,
  "No first aid certificate",
  "No. 5 in sales",
);
const SEPARATOR = /(?<between>\s*[;,:]\s+|\.\s+|\s+[–—-]\s+|\s*\|\s*|\t+)/u;

/**
 * The part of a line that says something to be so: "Drove a van" of "Drove a van, no forklift licence"; nothing of "First aid certificate: none". A
 * denial reaches from its negation to the end of its clause; where a thing alone stands before it, that thing is denied.
 */
export function affirmedPart(line: string): string {
  if (!NEGATOR.test(line)) return line;
  const [first = "", ...rest] = line.split(SEPARATOR);
  const kept = [{ between: "", text: affirmedIn(first) }];
  for (let at = 0; at < rest.length; at += 2) {
    const [between = "", text = ""] = [rest[at], rest[at + 1]];
    const before = kept.at(-1);
    // "SAP: no experience", "Driving licence, none": what stands before is denied.
    const isAboutBefore = deniesAtOnce(text) && (/[:–—-]/u.test(between) || !hasContent(text.replace(NEGATOR, "")));
    if (isAboutBefore && before && !tells(before.text)) before.text = "";
    kept.push({ between, text: affirmedIn(text) });
  }
  const said = kept.map(({ between, text }) => `${between}${text}`).join("");
  return hasContent(said) ? said : "";
}

function affirmedIn(clause: string): string {
  const found = NEGATOR.exec(clause);
  if (!found) return clause;
  const head = clause.slice(0, found.index);
  // "A team of four without absences": there are four.
  const isBeside = /^without$/iu.test(found[0]) || /\bwith\s+$/iu.test(head);
  return tells(head) || (isBeside && hasContent(head)) ? head : "";
}

function deniesAtOnce(clause: string): boolean {
  const found = NEGATOR.exec(clause);
  return found !== null && !hasContent(clause.slice(0, found.index));
}

// True for words that say what was or is done, so that a denial after them is about something else: "Delivered 80 parcels a day without losses".
function tells(text: string): boolean {
  return taggedWords(text).some(
    (word) => isNoName(word.text) && (isPast(word) || (word.part === "VERB" && !word.lower.endsWith("ing"))),
  );
}

function isNoName(word: string): boolean {
  return /\p{Ll}/u.test(word);
}

function hasContent(text: string): boolean {
  return words(text).some(isContent);
}

/** Verbs that say that a paper is held, or how it was gained, and what papers are called. */
const HOLDING = wordSet(
  `be have hold obtain gain pass complete achieve award renew register qualify issue certify train attain earn receive get take study graduate
   accredit license licence include date update maintain finish clear sit attend do enrol list approve recognise recognize endorse grade
   enhance advance combine integrate restrict limit charter authorise authorize sign verify assess`,
);

/** True if no verb of what a line says of a paper says anything but that it is held, or was gained: not "Lost in 2022", "planned for May". */
export function saysHeld(line: string): boolean {
  // What stands behind a colon or a dash is said of what stands before it.
  const clauses = line.split(/[,;|.]\s/u);
  const about = clauses.filter(isCredential);
  return (about.length > 0 ? about : clauses).every((clause) => {
    const verb = taggedWords(clause).find((word) => word.part === "VERB" && isPast(word));
    return !verb || HOLDING.has(verb.lemma);
  });
}

const EXPIRES = testedPattern(
  /\b(?:exp(?:ir(?:es|y|ing|ed))?|renewal|due)\b/iu,
  "Expires Aug 2026",
  "Expert since 2016",
);

/** True if a line says until when a paper is valid, and that time has passed. */
export function isOver(line: string, asOf: PartialDate): boolean {
  return timesOf(line).some(
    ({ form, end }) =>
      (form === "until" || (form === "single" && EXPIRES.test(line))) && end !== null && isBefore(end, asOf),
  );
}

// A year without a month has passed once the next one has begun.
function isBefore({ year, month }: PartialDate, asOf: PartialDate): boolean {
  if (year !== asOf.year || month === null || asOf.month === null) return year < asOf.year;
  return month < asOf.month;
}
