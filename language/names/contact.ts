import type { Contact } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { testedPattern } from "../text/row.js";
import { escapeRegExp, type SourceText, sourceText } from "../text/spans.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";
import { words } from "../words/words.js";

// Telephone numbers begin with +, 0 or a bracket, or have the form 555-123-4567. Other long numbers are not telephone numbers.
const CONTACT: { what: "emails" | "phones" | "links"; pattern: RegExp }[] = [
  { what: "emails", pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu },
  { what: "phones", pattern: /(?<![\p{L}\p{N}.,])(?:\+\d|\(\+?\d|0)[\d ()/.-]{7,}\d(?![\p{L}\p{N}])/gu },
  { what: "phones", pattern: /(?<![\p{L}\p{N}.,])\d{3}[-. ]\d{3}[-. ]\d{4}(?![\p{L}\p{N}])/gu },
  { what: "links", pattern: /\bhttps?:\/\/\S+|\b(?:linkedin|github)\.com\/\S+/giu },
];
const HAS_DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * Replaces name, place, e-mail addresses, telephone numbers and links by the same number of dots, so that spans stay valid.
 * Models see a résumé only in this form.
 */
export function maskContact(text: string, lexicon: Lexicon): string {
  const source = sourceText(text);
  const { name, place, emails, phones, links } = contactIn(source, lexicon);
  const covered = [...emails, ...phones, ...links, ...(place ? [place] : [])].map(({ start, end }) => [
    source.toIndex(start),
    source.toIndex(end),
  ]);
  // The name may be repeated, for example in page footers.
  if (name)
    for (const { index } of text.matchAll(new RegExp(escapeRegExp(name.text), "gu")))
      covered.push([index, index + name.text.length]);
  let masked = "";
  let from = 0;
  for (const [start = 0, end = 0] of covered.sort(([a = 0], [b = 0]) => a - b)) {
    if (end <= from) continue;
    masked += text.slice(from, Math.max(from, start)) + "·".repeat([...text.slice(Math.max(from, start), end)].length);
    from = end;
  }
  return masked + text.slice(from);
}

function isDates(what: string, hit: string): boolean {
  return what === "phones" && HAS_DATE.test(hit);
}

/** The number of pieces at the top of a résumé that are searched for name and place. */
const HEAD_LINES = 12;
const DOCUMENT_NAME = testedPattern(
  /^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|personal (?:details|data|information)|persönliche daten|contact(?: details)?|(?:\w+ )?skills|profile|summary|objective)\b/i,
  "Curriculum Vitae",
  "Anna Berg",
);
const PLACE_LABEL = testedPattern(
  /^(?:address|location|place of residence|residence|city|adresse|wohnort|loca[țt]ie)\s*(?::|\s{2,}|$)\s*/i,
  "Address: Leeds",
  "Leeds",
);
const NAME_LABEL = testedPattern(/^(?:full )?name\s*(?::|\s{2,})\s*/i, "Name: Anna Berg", "Anna Berg");
/** "Leeds LS9 7TA", "Toledo, Ohio 43606", "30161 Hannover", "Callan, Co. Kilkenny" */
const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<=\p{L}[, ]+)\d{5}(?:-\d{4})?$|^\d{5}(?= \p{Lu}\p{L}+)|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4})\b|\bCo\. \p{Lu}\p{L}+/u;
/** "14 Harbour Row, Eastport" */
const STREET = /^\d{1,4}[a-z]?,? \p{Lu}[\p{L}'. -]+,\s*\p{Lu}\p{L}/u;
/** "San Francisco, CA", "Leeds, UK", "London, England" */
const TOWN_AND_REGION =
  /^\p{Lu}[\p{L}.' -]+,\s*(?:[A-Z]{2,3}|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Spain|Italy|Netherlands|Nederland|Belgium|Austria|Switzerland|Poland|Romania|România|Portugal|Sweden|Norway|Denmark|Finland|Canada|Australia|India|Texas|California|Ohio|Kansas|New York)$/u;

/** The candidate's contact details: name and place from the first lines, the rest from the whole text. Spans refer to that text. */
export function contactIn(resume: SourceText, lexicon: Lexicon): Contact {
  const found: Contact = { name: null, emails: [], phones: [], links: [], place: null };
  for (const { what, pattern } of CONTACT)
    for (const { 0: hit, index } of resume.text.matchAll(pattern)) {
      const quote = resume.quote(index, index + hit.length);
      const known = found[what].some((detail) => overlap(detail, quote));
      if (!isDates(what, hit) && !known) found[what].push(quote);
    }
  const details = [...found.emails, ...found.phones, ...found.links];
  for (const { first, beside, ...piece } of headOf(resume, details)) {
    if (details.some((detail) => overlap(detail, piece))) continue;
    const label = (PLACE_LABEL.exec(piece.text) ?? NAME_LABEL.exec(piece.text))?.[0].length ?? 0;
    const text = piece.text.slice(label);
    const named = NAME_LABEL.test(piece.text);
    if (!found.name && (first || named) && isName(text, lexicon)) found.name = nameIn(after(piece, label));
    else if (found.place || !isPlace(text)) continue;
    else if (PLACE_LABEL.test(piece.text) || STREET.test(text) || TOWN_AND_REGION.test(text) || POSTCODE.test(text))
      found.place = after(piece, label);
    else if (beside && isTown(text)) found.place = piece;
  }
  return found;
}

// "Tynemarsh | 01632 960912 | ann@field.example": a place of one or two words next to the details.
function isTown(text: string): boolean {
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(text);
}

// The name without the text after the comma: "Ann Field, Electrician", "Ann Field, MPH".
function nameIn({ text, start }: Quote): Quote {
  const mark = /^#+\s*/.exec(text)?.[0].length ?? 0;
  const name = (text.slice(mark).split(",")[0] ?? text).trimEnd();
  return { text: name, start: start + mark, end: start + mark + [...name].length };
}

function after({ text, start, end }: Quote, label: number): Quote {
  return { text: text.slice(label), start: start + [...text.slice(0, label)].length, end };
}

/** The number of first lines that are searched for the name. */
const NAME_LINES = 3;

/** A piece of a line at the top of a résumé. */
interface HeadPiece extends Quote {
  /** True in the first lines, where the name is expected. */
  first: boolean;
  /** True if its line contains an e-mail address, a telephone number or a link. */
  beside: boolean;
}

// The pieces of the first lines, split at separators and wide gaps.
function headOf(resume: SourceText, details: Quote[]): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  let at = 0;
  let lines = 0;
  for (const line of resume.text.split("\n", 2 * HEAD_LINES)) {
    const whole = resume.quote(at, at + line.length);
    const beside = details.some((detail) => overlap(detail, whole));
    let from = at;
    for (const part of line.split(/(\s*[|·•\t]\s*|\s{2,}|\s+\/\s+)/)) {
      const lead = part.length - part.trimStart().length;
      const trimmed = part.trim();
      if (/[\p{L}\p{N}]/u.test(trimmed))
        pieces.push({ ...resume.quote(from + lead, from + lead + trimmed.length), first: lines < NAME_LINES, beside });
      from += part.length;
    }
    if (line.trim() !== "" && !DOCUMENT_NAME.test(line.trim())) lines += 1;
    at += line.length + 1;
  }
  return pieces.slice(0, HEAD_LINES);
}

// "Machine Learning" is a skill, not a name.
function namesASkill(text: string, lexicon: Lexicon): boolean {
  const list = words(text);
  return lexicon.find(list).some(({ first, last }) => last - first + 1 === list.length);
}

function isName(text: string, lexicon: Lexicon): boolean {
  // The text after a comma is a degree or an occupation: "Ann Field, MPH".
  const [name = ""] = text.replace(/^#+\s*/, "").split(",");
  const parts = name.trim().split(/\s+/);
  if (
    namesASkill(name, lexicon) ||
    DOCUMENT_NAME.test(name) ||
    JOB_TITLE_WORDS.test(name) ||
    ORGANISATION_WORDS.test(name) ||
    /\d|@/.test(text)
  )
    return false;
  const named = parts.length >= 2 && parts.length <= 5;
  return named && parts.every((part) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|del|la|le|bin|al)$/u.test(part));
}

function isPlace(text: string): boolean {
  if (text.length > 100 || text.split(/\s+/).length > 9 || JOB_TITLE_WORDS.test(text)) return false;
  return !/@|(?:19|20)\d{2}\s*(?:-|–|to)/.test(text) && /\p{L}{3}/u.test(text);
}
