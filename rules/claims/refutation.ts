import type { Post } from "../../domain/resume.js";
import type { Statement } from "../../domain/statement.js";
import {
  isWeekday,
  monthByPrefix,
  monthsCovered,
  namesNextYear,
  relativeYears,
  shortenedYears,
} from "../../language/dates.js";
import { namesEmployer, namingWords } from "../../language/employer-names.js";
import type { Lexicon } from "../../language/lexicon/lexicon.js";
import {
  clockTime,
  type Figure,
  halfHours,
  isInHoursAndMinutes,
  saysHowOften,
  timeUnit,
} from "../../language/numbers.js";
import { saysNotDone } from "../../language/states.js";
import { readText } from "../../language/text-reading.js";
import { hasOtherSubject } from "../../language/wording.js";
import { isContent, type Word } from "../../language/words.js";

/*
 * Reasons to refute a sentence: a figure, a name, a tool, a date or an employer that its statements do not have, or
 * statements that are denied, planned, lapsed or about somebody else. Plain words refute nothing; they leave a sentence open.
 */

/** Everything that a sentence is compared with. */
export interface Compared {
  cited: Statement[];
  /** All posts of the résumé, to distinguish their employers. */
  posts: Post[];
  /** The topic of the question; a reply need not name it again. */
  topic: string;
  /** For comparing things that have several names. */
  lexicon: Lexicon;
}

/** The reasons to refute a clause, worded for the candidate and the writer; empty if there are none. */
export function refutationsOf(clause: string, compared: Compared): string[] {
  const { cited } = compared;
  if (cited.length === 0) return ["it names no statement that it rests on"];
  const unfit = unfitOf(clause, cited);
  if (unfit !== null) return [unfit];
  const there = citedTextOf(compared);
  const elsewhere = otherPost(clause, compared);
  const names = missingNames(clause, there, compared.lexicon).filter((name) =>
    elsewhere.every((one) => !one.includes(name)),
  );
  return [...missingFigures(clause, there, cited), ...names.map(notThere), ...elsewhere];
}

/** The names among the reasons to refute a clause: "SAP" of '"SAP" is not there'. */
export function missingNamesIn(reasons: string[]): string[] {
  return reasons.flatMap((one) => MISSING_NAME.exec(one)?.[1] ?? []);
}
const MISSING_NAME = /^"(\p{L}.*)" is not there$/u;

/** The reason why a sentence that repeats these statements may not be a bullet: a denial, or somebody else's act. Null if it may. */
export function noBullet(repeated: Statement[]): string | null {
  if (repeated.some(({ isTemplate }) => isTemplate)) return null;
  // "I never lost a parcel" denies nothing that was asked for.
  if (repeated.every(({ text }) => saysNotDone(text))) return REFUSED.denied ?? null;
  return repeated.every(({ whose }) => whose === "other") ? OTHERS : null;
}

const OTHERS = "what it rests on is about somebody else";
const REFUSED: Partial<Record<Statement["state"], string>> = {
  denied: "what it rests on is denied",
  planned: "what it rests on is only planned",
  lapsed: "what it rests on is not valid any more",
};

// Only if all cited statements are unfit: of several, one may support the clause.
function unfitOf(clause: string, cited: Statement[]): string | null {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  if (facts.length === 0) return null;
  if (facts.every(({ whose, text }) => whose === "other" && !namesSubject(clause, text))) return OTHERS;
  const [first] = facts;
  const refused = first && facts.every(({ state }) => state === first.state) ? REFUSED[first.state] : undefined;
  return refused !== undefined && readText(clause).state === "done" && !readText(clause).negates ? refused : null;
}

// A sentence that names who acted says no more than its statement, and one about a thing ("it has stayed low since") claims no act.
function namesSubject(clause: string, statement: string): boolean {
  if (readText(clause).doer === "other" || hasOtherSubject(clause)) return true;
  const there = new Set(readText(clause).words.map(({ stem }) => stem));
  return readText(statement)
    .words.slice(0, SUBJECT_WORDS)
    .some(({ stem, lower }) => lower.length > 3 && there.has(stem));
}
const SUBJECT_WORDS = 3;

/** The text of the cited statements, with their headings, their questions and the header of their post. */
interface CitedText {
  text: string;
  words: readonly Word[];
  figures: readonly Figure[];
}

function citedTextOf({ cited, topic, posts }: Compared): CitedText {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  const own = new Set(facts.flatMap(({ post }) => (post ? [post.header.start] : [])));
  // If facts are cited, the header of another post than theirs contributes its employer and its dates only if they name that employer.
  const isTold = ({ employer }: Post) => employer !== null && facts.some(({ text }) => namesEmployer(text, employer));
  const isOwn = (post: Post | null | undefined) => post && (own.has(post.header.start) || isTold(post));
  const fitting =
    facts.length === 0 ? cited : cited.filter(({ isHeader, post }) => !isHeader || own.size === 0 || isOwn(post));
  const texts = fitting.flatMap(({ text, question, post, kind, heading }) => [
    heading ?? "",
    text,
    question ?? "",
    post?.header.text ?? "",
    kind === "resume" ? "" : topic,
  ]);
  // A part of an employer's name stands for all of it.
  const employers = posts.filter(isTold).map(({ employer }) => employer ?? "");
  const text = [...new Set([...texts, ...employers])].join("\n");
  return { text, words: readText(text).words, figures: readText(text).figures };
}

function missingFigures(clause: string, there: CitedText, cited: Statement[]): string[] {
  const isSupported = (figure: Figure) =>
    saysHowOften(figure) ||
    isThere(clause, figure, there) ||
    isShortened(figure, there) ||
    isListed(figure, cited) ||
    isReckoned(clause, figure, cited) ||
    isClockThere(clause, figure, there) ||
    isInHoursAndMinutes(there.text, figure.value, timeUnit(clause, figure)) ||
    isInPoundsAndPence(figure, there) ||
    isYearThere(figure.value, there, cited) ||
    (isYearThere(figure.value - 1, there, cited) && cited.some(({ text }) => namesNextYear(text)));
  return readText(clause)
    .figures.filter((figure) => !isSupported(figure))
    .map(({ text }) => notThere(text.trim()));
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

// "2024" is supported by "spring of 24".
function isYearThere(value: number, there: CitedText, cited: Statement[]): boolean {
  if (value < FIRST_YEAR || value > LAST_YEAR) return false;
  const inFull = there.figures.some((figure) => figure.value === value);
  return inFull || shortenedYears(there.text).includes(value) || isRelativeYear(value, cited);
}

// "2025" is supported by "last year" that was said in 2026.
function isRelativeYear(value: number, cited: Statement[]): boolean {
  return cited.some(({ text, saidIn }) => saidIn !== undefined && relativeYears(text, saidIn).includes(value));
}

function isThere(clause: string, figure: Figure, there: CitedText): boolean {
  const same = there.figures.filter(({ value }) => value === figure.value);
  const unit = timeUnit(clause, figure);
  return same.some((other) => {
    if (figure.unit !== null && other.unit !== null && figure.unit !== other.unit) return false;
    // "40 %" is not "40 residents", though it may be "from 40 to 12 %".
    if (figure.unit === "percent" && other.unit === null && isCounted(there.text, other)) return false;
    const theirs = timeUnit(there.text, other);
    // "Three months" is not "three Fridays"; a figure without a unit may be either.
    return unit === null || theirs === unit || (theirs === null && !isCounted(there.text, other));
  });
}

// "£18k" for "from £61k down to 18": the candidate is asked. "18 staff" is no £18k.
function isShortened({ value, scale, unit }: Figure, { text, figures }: CitedText): boolean {
  if (unit === "percent" || (unit === null && scale === 1)) return false;
  const isBare = (other: Figure) => other.unit === null && other.scale === 1 && !isCounted(text, other);
  return figures.some((other) => isBare(other) && (other.value * 1000 === value || other.value * scale === value));
}

// "7.20pm" matches "twenty past 7", and "5.30" matches "half 5".
function isClockThere(clause: string, { text, end }: Figure, { text: told, figures }: CitedText): boolean {
  if (halfHours(told).includes(text.trim().replace(":", "."))) return true;
  const clock = clockTime(text + clause.slice(end));
  return !!clock?.every((part) => figures.some(({ value, unit }) => value === part && unit === null));
}

// "£9.50" matches "9 pounds 50".
function isInPoundsAndPence({ value, unit }: Figure, { figures }: CitedText): boolean {
  if (unit === null || unit === "percent" || Number.isInteger(value)) return false;
  const [whole, part] = [Math.floor(value), Math.round((value % 1) * 100)];
  return figures.some((one, at) => {
    const next = figures[at + 1];
    const follows = next !== undefined && next.unit === null && next.start - one.end <= 1;
    return one.unit === unit && one.value === whole && follows && next.value === part;
  });
}

/** The largest count that may be derived from a list. */
const LISTED = 12;

// "Three rooms" is supported by a list of three.
function isListed({ value, unit }: Figure, cited: Statement[]): boolean {
  if (unit !== null || !Number.isInteger(value) || value > LISTED) return false;
  const listed = (text: string) => text.split(/,|;|\band\b|\n/u).filter((part) => part.trim() !== "").length;
  return cited.length >= value || cited.some(({ text }) => listed(text) >= value);
}

// True if a word follows that the figure counts: the staff of "18 staff", nothing in "down to 18 and stayed there".
function isCounted(text: string, { end }: Figure): boolean {
  const after = /^[\s-]+(\p{L}{3,})/u.exec(text.slice(end));
  return after !== null && readText(after[0]).words.some(isContent);
}

/** A source with more figures is a table, in which neighbouring figures need not belong together. */
const MOST_FIGURES = 12;

// True if a figure can be derived: a length from the dates of a post, or a share, a sum, a product or a difference of two figures
// of one source. Such a figure is not refuted, but not proved either.
function isReckoned(clause: string, figure: Figure, cited: Statement[]): boolean {
  const unit = timeUnit(clause, figure);
  const lengths = cited.flatMap(({ text, post }) =>
    readText(`${post?.header.text ?? ""}\n${text}`).times.map((range) =>
      range.end === null ? null : monthsCovered([range], range.end),
    ),
  );
  if (unit === "year" && lengths.some((months) => months === null || Math.abs(months / 12 - figure.value) < 1))
    return true;
  if (unit === "month" && lengths.some((months) => months === null || Math.abs(months - figure.value) <= 1))
    return true;
  const told = new Map<string, Figure[]>();
  for (const { kind, ref, start, text } of cited) {
    // A reply is one source; in a résumé, each statement is a separate one.
    const place = kind === "resume" ? `${start}` : ref;
    told.set(place, [...(told.get(place) ?? []), ...readText(text).figures]);
  }
  return [...told.values()].some((list) => list.length <= MOST_FIGURES && follows(figure, list));
}

function follows(figure: Figure, told: readonly Figure[]): boolean {
  return told.some((a, index) =>
    told.slice(index + 1).some((b) => {
      const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
      const share = large > 0 ? (small / large) * 100 : 0;
      const near = (exact: number) => Math.abs(exact - figure.value) <= Math.max(0.6, Math.abs(exact) * 0.01);
      if (figure.unit === "percent" && (near(share) || near(100 - share))) return true;
      const part = a.unit === "percent" || b.unit === "percent" ? (a.value * b.value) / 100 : null;
      return large - small === figure.value || large + small === figure.value || (part !== null && near(part));
    }),
  );
}

/** As a share of the words after the first. "Wrote a page for the Group Director" is no title. */
const MOST_CAPITALS = 0.75;

function missingNames(clause: string, there: CitedText, lexicon: Lexicon): string[] {
  const list = readText(clause).words;
  const shown = new Set(lexicon.find([...there.words]).map(({ concept }) => concept));
  const byAnotherName = lexicon.find([...list]).filter(({ concept }) => shown.has(concept));
  const isShown = (index: number) => byAnotherName.some(({ first, last }) => first <= index && index <= last);
  // "Stakeholder Communication Across Departments": the capitals of a title do not mark names. That of the first word marks the sentence.
  const long = list.slice(1).filter(({ text }) => text.length > 3);
  if (long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= long.length * MOST_CAPITALS)
    return [];
  return list
    .filter(
      (word, index) =>
        isName(word, index, clause) &&
        !isNamed(word, there) &&
        !isInOneWord(list, index, there) &&
        !isInInitials(list, index, there) &&
        !isShown(index),
    )
    .map(({ text }) => text);
}

function notThere(what: string): string {
  return `"${what}" is not there`;
}

// "F-Gas" matches "fgas".
function isInOneWord(list: readonly Word[], index: number, there: CitedText): boolean {
  const [before, own, after] = [list[index - 1], list[index], list[index + 1]].map((word) => word?.lower ?? "");
  return there.words.some(({ lower }) => lower === `${own}${after}` || (before !== "" && lower === `${before}${own}`));
}

// "General Manager" matches "GM".
function isInInitials(list: readonly Word[], index: number, there: CitedText): boolean {
  return there.words.some(({ text }) => {
    if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
    const begins = (first: number) =>
      [...text].every((letter, offset) => list[first + offset]?.text.startsWith(letter) ?? false);
    return [...text].some((_, offset) => index >= offset && begins(index - offset));
  });
}

// A capitalised word inside a sentence, or anywhere a word with two capitals or with a digit after a letter. "I" is not a name.
function isName({ text, start }: Word, index: number, clause: string): boolean {
  if (/^I(?:['’]\p{L}+)?$/u.test(text) || /^\p{N}/u.test(text)) return false;
  // "R2,697" and "CHF 40" are amounts.
  if (
    /^\p{Lu}{1,3}\s?\d[\d.,]*\b(?!\p{L})/u.test(clause.slice(start)) &&
    /[.,]\d{3}|\s\d/u.test(clause.slice(start, start + text.length + 5))
  )
    return false;
  if (/\p{Lu}.*\p{Lu}|\p{L}\p{N}/u.test(text)) return true;
  return index > 0 && /^\p{Lu}/u.test(text) && !/[.!?:"“(]\s*$/u.test(clause.slice(0, start));
}

// "Anna's", "OK'd".
function withoutEnding(lower: string): string {
  return lower.replace(/'d$|'?s$/u, "");
}

function isNamed({ lower, stem, text }: Word, there: CitedText): boolean {
  const bare = withoutEnding(lower);
  if (there.words.some((other) => other.stem === stem || withoutEnding(other.lower) === bare)) return true;
  // "BMS" matches "BMSs".
  if (there.words.some((other) => other.lower === `${lower}s` || lower === `${other.lower}s`)) return true;
  // "ParcelTrack" matches "parcel track".
  if (
    there.words.some((other, at) => lower === other.lower + (there.words[at + 1]?.lower ?? "") && other.lower !== lower)
  )
    return true;
  const month = monthByPrefix(lower);
  if (
    (month !== null || isWeekday(lower)) &&
    there.words.some((other) => other.lower.length >= 3 && lower.startsWith(other.lower))
  )
    return true;
  // "Febuary": a misspelt month.
  const isNear = (other: string) =>
    other.slice(0, 3) === lower.slice(0, 3) && Math.abs(other.length - lower.length) < 2;
  if (month !== null && there.words.some((other) => isNear(other.lower))) return true;
  if (
    month !== null &&
    /^(?:\p{Lu}\p{Ll}+)$/u.test(text) &&
    new RegExp(`(?<!\\d)0?${month}[/.]|-${String(month).padStart(2, "0")}\\b`).test(there.text)
  )
    return true;
  // An abbreviation such as "DB" matches the initials of consecutive words.
  if (/^\p{Lu}{2,6}s?$/u.test(text)) {
    const letters = bare.split("");
    return there.words.some((_, at) =>
      letters.every((letter, offset) => there.words[at + offset]?.lower.startsWith(letter)),
    );
  }
  return false;
}

// The clause names the employer of another post than that of its facts.
function otherPost(clause: string, { cited, posts }: Compared): string[] {
  const facts = cited.filter(({ isHeader }) => !isHeader);
  const own = facts.flatMap(({ post }) => (post ? [post.header.start] : []));
  // A fact without a post may belong to any of them.
  if (own.length === 0 || own.length < facts.length) return [];
  const said = new Set(
    [
      ...facts.flatMap(({ text }) => readText(text).words),
      ...posts.filter(({ header }) => own.includes(header.start)).flatMap(({ header }) => readText(header.text).words),
    ].map(({ lower }) => lower),
  );
  const named = new Set(namingWords(clause).map(({ lower }) => lower));
  return posts.flatMap(({ header, employer }) => {
    if (own.includes(header.start) || employer === null) return [];
    if (facts.some(({ text }) => namesEmployer(text, employer))) return [];
    const telling = namingWords(employer).filter(({ lower }) => !said.has(lower));
    return telling.some(({ lower }) => named.has(lower)) ? [`it was not at ${employer}`] : [];
  });
}
