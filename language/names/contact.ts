import type { Contact } from "../../domain/resume.js";
import { overlap, type Quote } from "../../domain/text.js";
import { type Row, rowsOf } from "../resume/rows.js";
import { testedPattern } from "../text/row.js";
import { escapeRegExp, type SourceText, sourceText } from "../text/spans.js";
import { isTimeAlone } from "../times/alone.js";
import { JOB_TITLE_WORDS } from "../words/title-words.js";
import { nameOfFields } from "./name-fields.js";
import { IS_NAME, likelyNames, type NameKnowledge, nameCandidates } from "./person.js";

// Telephone numbers begin with +, 0 or a bracket, have the form 555-123-4567, or stand behind a label. Other long numbers are not telephone numbers.
const CONTACT: { what: "emails" | "phones" | "links"; pattern: RegExp }[] = [
  { what: "emails", pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu },
  { what: "phones", pattern: /(?<![\p{L}\p{N}.,])(?:\+\d|\(\+?\d|0)[\d ()/.‐‑-]{7,}\d(?![\p{L}\p{N}])/gu },
  { what: "phones", pattern: /(?<![\p{L}\p{N}.,])\d{3}[-. ‐‑]\d{3}[-. ‐‑]\d{4}(?![\p{L}\p{N}])/gu },
  {
    what: "phones",
    pattern:
      /(?<=(?<!\p{L})(?:phone|tel(?:ephone|efon)?|mobile|mob|cell|fax|handy|téléphone|teléfono|móvil|whatsapp)\.?\s?[:.]?\s{0,3})\d[\d ()/.‐‑-]{5,}\d(?![\p{L}\p{N}])/giu,
  },
  { what: "links", pattern: /\bhttps?:\/\/[^\s<>"|]+|\bwww\.[^\s<>"|]+/giu },
  {
    what: "links",
    pattern:
      /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|eu|fr|info|app|design|art|tech|xyz|page|site|blog|example)\/[^\s<>"|)\]]+/giu,
  },
];
const HAS_DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** In the lines of contact details also an address without a path: "petra-vance.example". */
const BARE_LINK =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|eu|fr|info|app|design|art|tech|xyz|page|site|blog|example)(?![\p{L}\p{N}@./-])/giu;

/**
 * Replaces name, place, e-mail addresses, telephone numbers and links by the same number of dots, so that spans stay valid.
 * Models see a résumé only in this form. Where several lines may be the name, all of them are covered.
 */
export function maskContact(text: string, knowledge: NameKnowledge): string {
  const source = sourceText(text);
  const { contact, maybeNames } = detailsIn(source, rowsOf(text), knowledge);
  const { name, place, emails, phones, links } = contact;
  const covered = [...emails, ...phones, ...links, ...(place ? [place] : []), ...maybeNames].map(({ start, end }) => [
    source.toIndex(start),
    source.toIndex(end),
  ]);
  // The name may be repeated, for example in page footers, there without capitals for show.
  if (name)
    for (const { index, 0: found } of text.matchAll(new RegExp(repeated(name.text), "giu")))
      covered.push([index, index + found.length]);
  let masked = "";
  let from = 0;
  for (const [start = 0, end = 0] of covered.sort(([a = 0], [b = 0]) => a - b)) {
    if (end <= from) continue;
    // A name may stand on two lines.
    masked += text.slice(from, Math.max(from, start)) + text.slice(Math.max(from, start), end).replace(/[^\n]/gu, "·");
    from = end;
  }
  return masked + text.slice(from);
}

function repeated(name: string): string {
  return `(?<![\\p{L}])${name.trim().split(/\s+/).map(escapeRegExp).join("\\s+")}(?![\\p{L}])`;
}

// "01/20 - 06/22" is a time.
function isDates(what: string, hit: string): boolean {
  return what === "phones" && (HAS_DATE.test(hit) || isTimeAlone(hit)) && !hit.startsWith("+");
}

/** The number of rows at the top of a résumé that are searched for the place. */
const HEAD_ROWS = 12;
/** In UTF-16 units. A longer line has no address, and the patterns take time in proportion to its square. */
const LONGEST_ROW = 400;
const PLACE_LABEL = testedPattern(
  /^(?:address|location|place of residence|residence|city|based in|adresse|anschrift|wohnort|ort|adres|dirección|domicilio|loca[țt]ie)\s*(?::|\s{2,}|\t|$)\s*/i,
  "Address: Leeds",
  "Leeds",
);
/** "Leeds LS9 7TA", "Toledo, Ohio 43606", "30161 Hannover", "Callan, Co. Kilkenny" */
const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<=\p{L}[, ]+)\d{5}(?:-\d{4})?$|(?:^|(?<=, ))\d{4,5}(?:-\d{3})?(?= \p{Lu}\p{L}+)|\d{2}-\d{3}(?= \p{Lu})|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4})\b|\bCo\. \p{Lu}\p{L}+/u;
/** "14 Harbour Row, Eastport", "Am Kapuzinerberg 8, 88100 Lindau" */
const STREET =
  /^\d{1,4}[a-z]?,? \p{Lu}[\p{L}'. -]+,\s*\p{Lu}\p{L}|^\p{Lu}[\p{L}'. -]+ \d{1,4}[a-z]?,\s*(?:\d{4,5} )?\p{Lu}\p{L}/u;
/** "San Francisco, CA", "Leeds, UK", "London, England" */
const TOWN_AND_REGION =
  /^\p{Lu}[\p{L}.' -]+,\s*(?:[A-Z]{2,3}|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Spain|Italy|Netherlands|Nederland|Belgium|Austria|Switzerland|Poland|Romania|România|Portugal|Sweden|Norway|Denmark|Finland|Canada|Australia|India|Texas|California|Ohio|Kansas|New York)$/u;

/** The candidate's contact details: name and place from the first lines, the rest from the whole text. Spans refer to that text. */
export function contactIn(resume: SourceText, knowledge: NameKnowledge): Contact {
  return detailsIn(resume, rowsOf(resume.text), knowledge).contact;
}

// Also all passages that may be the name, if it is not certain.
function detailsIn(
  resume: SourceText,
  rows: readonly Row[],
  knowledge: NameKnowledge,
): { contact: Contact; maybeNames: Quote[] } {
  const contact: Contact = { name: null, emails: [], phones: [], links: [], place: null };
  for (const { what, pattern } of CONTACT)
    for (const { 0: found, index } of resume.text.matchAll(pattern)) {
      const lead = what === "phones" && found.startsWith("(") && !found.includes(")") ? 1 : 0;
      const hit = what === "links" ? found.replace(/[.,;:!?)\]]+$/u, "") : found.slice(lead);
      const quote = resume.quote(index + lead, index + lead + hit.length);
      const known = [...contact.emails, ...contact[what]].some((detail) => overlap(detail, quote));
      if (!isDates(what, hit) && !known) contact[what].push(quote);
    }
  contact.phones.sort((a, b) => a.start - b.start);
  // Below the first post or school there are no details of the candidate.
  const first = rows.findIndex(({ times }) => times.some(({ form }) => form !== "single"));
  const head = rows
    .slice(0, first < 0 ? HEAD_ROWS : Math.min(first, HEAD_ROWS))
    .filter(({ text }) => text.length <= LONGEST_ROW);
  const isBeside = ({ start, end }: Row) => {
    const whole = resume.quote(start, end);
    return [...contact.emails, ...contact.phones, ...contact.links].some((detail) => overlap(detail, whole));
  };
  for (const row of head.filter(isBeside))
    for (const { 0: found, index } of row.text.matchAll(BARE_LINK)) {
      const quote = resume.quote(row.start + index, row.start + index + found.length);
      const known = [...contact.emails, ...contact.links].some((detail) => overlap(detail, quote));
      if (!known) contact.links.push(quote);
    }
  const details = [...contact.emails, ...contact.phones, ...contact.links];
  const addresses = [...contact.emails.map(({ text }) => text), ...profilesIn(resume.text)];
  const names = nameCandidates(resume, rows, addresses, details, knowledge);
  const ofFields = nameOfFields(resume);
  const best = names[0];
  if (ofFields) contact.name = ofFields.name;
  else if (best && best.score >= IS_NAME) contact.name = best.quote;
  const maybeNames = [...likelyNames(names).map(({ quote }) => quote), ...(ofFields?.parts ?? [])];
  contact.place = placeIn(resume, head, [...details, ...maybeNames], isBeside);
  return { contact, maybeNames };
}

/** The name of an account behind the address of a network, which a narrow column may break at a hyphen: "…/in/marcus-" above "berg-hr". */
const PROFILE = /\/in\/([\p{L}\p{N}%-]{3,100}(?:(?<=-)\n[\p{L}\p{N}-]{1,60})?)/gu;

function profilesIn(text: string): string[] {
  return [...text.matchAll(PROFILE)].map(([, account = ""]) => account);
}

function placeIn(
  resume: SourceText,
  rows: readonly Row[],
  taken: readonly Quote[],
  isBeside: (row: Row) => boolean,
): Quote | null {
  let town: Quote | null = null;
  for (const row of rows)
    for (const piece of piecesOf(resume, row)) {
      const label = PLACE_LABEL.exec(piece.text)?.[0].length ?? 0;
      const text = piece.text.slice(label);
      if (taken.some((one) => overlap(one, piece)) || !isPlace(text)) continue;
      if (label > 0 || STREET.test(text) || TOWN_AND_REGION.test(text) || POSTCODE.test(text))
        return after(piece, label);
      if (town === null && isBeside(row) && isTown(text)) town = piece;
    }
  return town;
}

// The pieces of a line between separators and wide gaps.
function piecesOf(resume: SourceText, { text, start }: Row): Quote[] {
  const pieces: Quote[] = [];
  let from = start;
  for (const part of text.split(/(\s*[|·•\t]\s*|\s{2,}|\s+[/–—-]\s+)/)) {
    if (/[\p{L}\p{N}]/u.test(part)) pieces.push(resume.quote(from, from + part.length));
    from += part.length;
  }
  return pieces;
}

// "Tynemarsh | 01632 960912 | ann@field.example": a place of one or two words next to the details.
function isTown(text: string): boolean {
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(text);
}

function after({ text, start, end }: Quote, label: number): Quote {
  return { text: text.slice(label), start: start + [...text.slice(0, label)].length, end };
}

function isPlace(text: string): boolean {
  if (text.length > 100 || text.split(/\s+/).length > 9 || JOB_TITLE_WORDS.test(text)) return false;
  return !/@|(?:19|20)\d{2}\s*(?:-|–|to)/.test(text) && /\p{L}{3}/u.test(text);
}
