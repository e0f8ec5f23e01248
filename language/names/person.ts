import { overlap, type Quote } from "../../domain/text.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { fieldFeatures } from "../resume/features.js";
import { FIELDS, type FieldKind } from "../resume/fields.js";
import type { Row } from "../resume/rows.js";
import { sectionsOf } from "../resume/sections.js";
import { withoutMarks } from "../text/letters.js";
import { testedPattern } from "../text/row.js";
import type { SourceText } from "../text/spans.js";
import { probabilitiesOf, type Weights } from "../weights.js";
import { JOB_TITLE_WORDS, ORGANISATION_WORDS } from "../words/title-words.js";
import { words } from "../words/words.js";

/* The candidate's name, found by its position, its label, the lines next to it, and the e-mail address. */

/** The data by which a name is distinguished from a title or an employer. */
export interface NameKnowledge {
  lexicon: Lexicon;
  weights: Weights;
}

/** A possible name; the more evidence there is for it, the higher its score. */
export interface NameCandidate {
  quote: Quote;
  score: number;
  /** A field of a form has a part of it: "Surname: Berg". */
  isPart?: true;
}

/** In rows. A name stands at the top of a résumé. */
const HEAD = 14;
/** In fewer rows it does not show that somebody writes without capitals. */
const FEWEST_ROWS = 8;
const FIRST = 3;
/** In UTF-16 units. A longer line has no name. */
const LONGEST_ROW = 400;
/** A candidate with at least this score is a name. */
export const IS_NAME = 1.2;
/** A candidate whose score is less than this below the best may be the name too, so that no model sees it. */
const AS_LIKELY = 0.75;
const MAY_BE_NAME = 1;

/** The candidates that may be the name: the best one, those with nearly as high scores, and the parts of it in a form. */
export function likelyNames(candidates: readonly NameCandidate[]): NameCandidate[] {
  const best = candidates[0]?.score ?? 0;
  return candidates.filter(({ score, isPart }) => isPart || (score >= MAY_BE_NAME && score > best - AS_LIKELY));
}

const LABEL = testedPattern(
  /^(?:personal information|applicant|candidate|(?:sur|fore|first |last |family |given |middle )names?(?:\(s\))?(?:\s*\/\s*(?:sur|fore|first |last |family |given )names?(?:\(s\))?)?|(?:first and last |full )?name(?: as (?:on|in) \p{L}+)?|nom(?: et prénom)?|nombre(?: y apellidos)?|vor- und (?:nach|zu)name|naam|imię i nazwisko)\s*(?::|\t|\s{2,})\s*|^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf)(?:\s+(?:of|for|von|van|de|[-–—]):?|\s*:)\s+|^(?:(?:hi|hello|hey)\b[,!.]?\s+)?(?:i['’]m|i am|(?:my )?name is)\s+(?=\p{Lu}\S+ \p{Lu})|^(?:from|von):\s+(?=[^<:@]{3,60} <\S+@)/iu,
  "Name: Anna Berg",
  "Anna Berg",
);
/** The end of a label of a form, behind which a name stands in whatever letters. */
const IN_FORM = /(?::|\t|\s{2})\s*$/;
const DOCUMENT = testedPattern(
  /^(?:curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|bewerbung|personal (?:details|data|information)|persönliche daten|contact(?: details)?|profile|summary|objective|page \d+)\b|\b(?:cv|r[eé]sum[eé]|sample|template)\b/i,
  "Curriculum Vitae",
  "Anna Berg",
);
const PRONOUNS = testedPattern(
  /\s*[([]\s*(?:she|he|they|her|him|sie|er|elle|il|ella|él)(?:\s*[/|,]\s*\p{L}+)*\s*[)\]]|\s*,\s*(?:she|he|they)\s*\/\s*\p{L}+/iu,
  "Anna Berg (she/her)",
  "Anna Berg (née Olsen)",
);

/** The candidates for the name in the first rows, the best first. `addresses` are the candidate's own, for mail and on the web. */
export function nameCandidates(
  resume: SourceText,
  rows: readonly Row[],
  addresses: readonly string[],
  details: readonly Quote[],
  knowledge: NameKnowledge,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  let line = 0;
  const top = rows.slice(0, 2 * HEAD).filter(({ text }) => text.length <= LONGEST_ROW);
  const { weights } = knowledge;
  const small = rows.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  const writesSmall = rows.length >= FEWEST_ROWS && small > rows.length / 2;
  const sections = sectionsOf(top, { headings: weights("headings"), contents: weights("sections") });
  const own = new Set(sections.flatMap((one) => (one.kind === "head" || one.kind === "personal" ? one.rows : [])));
  for (const [at, each] of top.entries()) {
    const row = at === 0 ? (overTwo(each, top[1]) ?? each) : each;
    const shared = addresses.reduce((most, address) => Math.max(most, sharedWith(row.text, address)), 0);
    const isNamesake = addresses.some((address) => longestShared(row.text, address) >= LONG_SURNAME);
    const isSigned =
      shared > 1 ||
      (shared > 0 && row.above > 0 && TWO_WORDS.test(row.text)) ||
      (isNamesake && OF_NAMES.test(row.text));
    if ((line >= HEAD && shared < 2) || (!own.has(each) && !LABEL.test(row.text) && !isSigned)) continue;
    const label = LABEL.exec(row.text)?.[0].length ?? 0;
    const piece = nameIn(row.text, label);
    // "Jory Penrose — Seafarer CV" has a name too.
    const isNamed = piece !== null && isShaped(row.text.slice(piece.from, piece.to), knowledge);
    const words = isNamed && piece ? row.text.slice(piece.from, piece.to) : row.text.trim();
    const isTitle = DOCUMENT.test(words) && label === 0;
    if (!isTitle) line += 1;
    const isPost = row.times.some(({ form }) => form !== "single" && form !== "until");
    if (piece === null || isTitle || isPost || (row.sign !== "" && at > 0 && label === 0)) continue;
    const quote = resume.quote(row.start + piece.from, row.start + piece.to);
    // "John Smith" and "Jane Developer" are names of people too, where an address says so.
    const isIn = (address: string) => sharedWith(quote.text, address) > 0;
    const isAddressed = addresses.some(isIn);
    if (details.some((detail) => overlap(detail, quote)) || (!isAddressed && namesWork(quote.text))) continue;
    // The words before the @ are a person's; those behind it may be a firm's.
    const isAddressee = addresses.some((address) => isIn(address.replace(/@.*/, "@")));
    const isSaid =
      label === 0 ? isAddressee && /^[\p{Lu}\p{Lo}]|\s/u.test(quote.text) : IN_FORM.test(row.text.slice(0, label));
    const isSmall = writesSmall && line === 1 && SMALL_NAME.test(quote.text);
    const isWhole = isShaped(quote.text, knowledge) || SURNAME_FIRST.test(quote.text) || isSmall;
    if (!isWhole && !(isSaid && isOfWords(quote.text))) continue;
    const isBesideContact = [row, rows[at + 1], rows[at + 2]].some(
      (one) =>
        one && details.some(({ start, end }) => start < resumeEnd(resume, one) && end > resumeStart(resume, one)),
    );
    const witnesses = [
      label > 0 ? 3 : 0,
      line <= 1 ? 2.5 : line <= FIRST ? 2 : line < HEAD / 2 ? 0.5 : 0,
      isBesideContact && line <= HEAD / 2 ? 0.5 : 0,
      Math.min(
        2,
        addresses.reduce((most, address) => Math.max(most, sharedWith(quote.text, address)), 0),
      ),
      isNamesake ? 0.5 : 0,
      -otherShare(quote.text, knowledge),
    ];
    const isPart = label > 0 && !/\s/.test(quote.text) && PART.test(row.text);
    const score = witnesses.reduce((sum, one) => sum + one, 0) - (isPart ? PART_LESS : 0);
    if (isPart) {
      found.push({ quote, score, isPart });
      continue;
    }
    const bare = ownName(quote.text, (word) => addresses.some((address) => sharedWith(word, address) > 0));
    // A surname in capitals looks like letters behind a name: the whole may be the name too.
    const start = row.start + piece.from;
    if (bare) found.push({ quote: resume.quote(start + bare.from, start + bare.to), score });
    found.push({ quote, score: bare ? score - LESS : score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** "BRANDT, Helene" */
const SURNAME_FIRST = /^\p{Lu}{2}[\p{Lu}'’-]*, \p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?$/u;
/** In a document without capitals, at its top: "anna berg-olsen". */
const SMALL_NAME = /^\p{Ll}[\p{Ll}'’-]+ (?:\p{Ll}[\p{Ll}'’-]+ )?\p{Ll}[\p{Ll}'’-]+$/u;
/** A name with wide gaps between its words: "BAPTISTE   LEROUX". */
const WIDE_NAME = /^\p{Lu}[\p{Lu}'’-]+(?: {2,5}\p{Lu}[\p{Lu}'’-]+){1,2}\s*$/u;
/** Two words of a name, alone on their line. */
const TWO_WORDS = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
/** Two to four such words. */
const OF_NAMES = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** In letters. So long a surname in an address is nobody else's. */
const LONG_SURNAME = 7;
/** A word of a name, alone on its line. */
const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u;

// A name over the first two lines, as templates print it; null for any other rows.
function overTwo(first: Row, second: Row | undefined): Row | null {
  if (!second || second.above > 0 || first.sign !== "" || second.sign !== "") return null;
  const isName = ONE_WORD.test(first.text.trim()) && ONE_WORD.test(second.text.trim());
  const isOther = DOCUMENT.test(first.text) || namesWork(`${first.text} ${second.text}`);
  return isName && !isOther ? { ...first, text: `${first.text} ${second.text}`, end: second.end } : null;
}

/** The label of a part of a name, and how much less it counts than a whole one. */
const PART = testedPattern(
  /^(?:sur|fore|first |last |family |given |middle )name/iu,
  "Surname: Berg",
  "Name: Anna Berg",
);
const PART_LESS = 3.5;

/** How much less the whole counts than the name without these letters. */
const LESS = 0.1;

const ADDRESSED = testedPattern(
  /^(?:(?:dr|prof|engr?)\.? )?\(?(?:mr|mrs|ms|miss|mx|herr|frau)\.?\)?\s+(?=\p{Lu})/iu,
  "Mrs Anna Berg",
  "Anna Berg",
);
/** Letters behind a name: a degree, a register, a membership. */
const LETTERS = /^(?:\p{Lu}{2,6}|[BMD]\p{Lu}?(?:Sc|Ed|Eng|Phil|Arch|Mus|Pharm)|PhD|[CI]Eng|Dip\p{L}*|\(\p{L}{2,6}\))$/u;
/** Letters with brackets, which no name has: "CA(SA)", "CCN(C)". */
const LETTERS_IN_BRACKETS = /^\p{Lu}{2,6}\(\p{Lu}{1,5}\)$/u;

// The name without what it is addressed by ("Mrs") and the letters behind it ("RGN"); null if there are none. UTF-16 indexes.
function ownName(text: string, isInAddress: (text: string) => boolean): { from: number; to: number } | null {
  const from = ADDRESSED.exec(text)?.[0].length ?? 0;
  const parts = text.slice(from).split(" ");
  const certain = parts.findIndex((part) => LETTERS_IN_BRACKETS.test(part));
  let count = certain > 1 ? certain : parts.length;
  const most = count;
  while (count > 2 && LETTERS.test(parts[count - 1] ?? "") && !isInAddress(parts[count - 1] ?? "")) count -= 1;
  // Where the whole name is in capitals, letters behind it look like it.
  // There only an address shows which are letters: "GARETH PELLOW MRICS" with "g.pellow@".
  const isCapital = !/\p{Ll}/u.test(parts.slice(0, 2).join(""));
  if (isCapital && !(count < most && isInAddress(parts[count - 1] ?? ""))) count = most;
  const to = from + parts.slice(0, count).join(" ").length;
  return from === 0 && to === text.length ? null : { from, to };
}

function resumeStart(resume: SourceText, { start, end }: Row): number {
  return resume.quote(start, end).start;
}

function resumeEnd(resume: SourceText, { start, end }: Row): number {
  return resume.quote(start, end).end;
}

/** Replaces a letter that is not part of the name. */
const GONE = "\ufffc";

// The words of a line that may be a name: behind its label, before a comma, a bracket, a bar or a wide gap.
function nameIn(text: string, label: number): { from: number; to: number } | null {
  const rest = text.slice(label).replace(PRONOUNS, (gone) => GONE.repeat(gone.length));
  const lead = /^[^\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0;
  const end = rest
    .slice(lead)
    .search(
      /\ufffc|,|\s(?:and|und) (?:I|ich)\b|[|·•;:/]|\s[-–—~]+\s|\t|\s{2,}|\s<\S+@|\s\((?!\p{Lu}\p{L}{1,11}\.?\)\s\p{Lu})|\n/u,
    );
  if (SURNAME_FIRST.test(rest.slice(lead).trimEnd())) return { from: label + lead, to: text.trimEnd().length };
  if (WIDE_NAME.test(text)) return { from: 0, to: text.trimEnd().length };
  // Signs for show may stand on both sides: "★ Anna Berg ★".
  const piece = (end < 0 ? rest.slice(lead) : rest.slice(lead, lead + end)).replace(/[^\p{L}\p{M}\p{N}.)"”“'’]+$/u, "");
  const stop = /\p{Ll}{3}\.$/u.test(piece) ? 1 : 0;
  return piece === "" ? null : { from: label + lead, to: label + lead + piece.length - stop };
}

const MOST_WORDS = 8;
/** Small words within names. */
const PARTICLES = new Set(
  "van von de der den da di del della do dos das du la las le les los el al bin ibn binti wa y e i ter ten te zu zur vom af av ap o".split(
    " ",
  ),
);

/** A short word of a degree before a name: "Dr. med.". */
const DEGREE = /^\p{Ll}{2,5}\.$/u;

// One to eight words of letters.
function isOfWords(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  return (
    parts.length <= MOST_WORDS &&
    parts.every((part) => /^["“„(]?[\p{L}\p{M}.'’‘`-]+(?:\(\p{Lu}{1,5}\)|[)"”“])?$/u.test(part))
  );
}

function namesWork(text: string): boolean {
  return JOB_TITLE_WORDS.test(text) || ORGANISATION_WORDS.test(text);
}

// Two to six words that begin with capitals, or with short words such as "van" between them; or two to four letters of a script without capitals.
function isShaped(text: string, { lexicon }: NameKnowledge): boolean {
  if (/[\d@_\\]|https?:/.test(text)) return false;
  if (/^\p{Script=Han}{2,4}$|^\p{Script=Hangul}{2,5}$/u.test(text)) return true;
  const parts = text.trim().split(/\s+/);
  // "C O N T A C T"
  if (parts.length < 2 || !isOfWords(text) || parts.every((part) => part.length === 1)) return false;
  const isName = (part: string, at: number) =>
    /^["“„('’‘]?(?:\p{Ll}{1,3}['’-])?[\p{Lu}\p{Lo}]/u.test(part) ||
    (at > 0 && at < parts.length - 1 && (PARTICLES.has(part) || DEGREE.test(part)));
  if (!parts.every(isName)) return false;
  const list = words(text);
  return !lexicon.find(list).some(({ first, last }) => last - first + 1 === list.length);
}

// The words of a name that are in an address: before the @, in a domain of one's own, or in the path of a profile.
function wordsIn(address: string, name: string): string[] {
  const own = withoutMarks(address.replace(/\.\p{L}+$/u, ""));
  return words(name).flatMap(({ text }) => (own.includes(withoutMarks(text)) ? text : []));
}

// How many words of a name are in an address; those of one or two letters may be by chance.
function sharedWith(name: string, address: string): number {
  return wordsIn(address, name).filter((word) => word.length > 2).length;
}

// The letters of the longest word of a name that is in an address.
function longestShared(name: string, address: string): number {
  return Math.max(0, ...wordsIn(address, name).map((word) => word.length));
}

// The penalty of a candidate: the probability that these words are the title of a post, an employer or a place.
function otherShare(text: string, { weights }: NameKnowledge): number {
  const fields = weights("fields");
  const shares = probabilitiesOf(fields, fieldFeatures(text, fields.places));
  const of = (kind: FieldKind) => shares[FIELDS.indexOf(kind)] ?? 0;
  return 1.5 * of("title") + of("place") + 0.7 * (of("employer") + of("institution"));
}
