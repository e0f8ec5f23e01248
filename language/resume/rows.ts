import { testedPattern } from "../text/row.js";
import { closeSigns, listSign, signAlone } from "../text/signs.js";
import { isLasting, isTimeAlone, namesALastingTime } from "../times/alone.js";
import { type Time, timesOf } from "../times/grammar.js";
import { labelOf } from "./labels.js";
import { isDateOfRemark } from "./remarks.js";

/** A logical line of a résumé: wrapped lines are joined, and the sign of a list item is left out. UTF-16 indexes. */
export interface Row {
  text: string;
  start: number;
  end: number;
  /** The sign before a list item, without blanks; "" for any other line. */
  sign: string;
  /** Columns before the text or its sign. */
  indent: number;
  /** Blank lines above it. */
  above: number;
  /** Drawn below or above by a row of signs. */
  isRuled: boolean;
  times: readonly Time[];
}

/** A row of one sign, or the edge of a table that is drawn by signs. */
const RULE = /^\s*([=_~*#.–—―─━-])\s*(?:\1\s*){2,}$|^\s*\+(?:[-=]{2,}\+)+\s*$/u;
/** In UTF-16 units. A longer line above a row of signs is not a heading. */
const LONGEST_HEADING = 60;
/** A longer row is cut, since reading one takes time in proportion to its square. */
const LONGEST_ROW = 2_400;

interface Raw {
  text: string;
  start: number;
  sign: string;
  /** The columns before the sign and before the text. */
  indent: number;
  textAt: number;
  above: number;
  isRuled: boolean;
}

/** The rows of a plain text. */
export function rowsOf(text: string): Row[] {
  const raw = rawRows(text);
  // Who writes no capitals begins every line with a small letter, whether it was broken or not.
  const isSmall = raw.filter((one) => BEGINS_SMALL.test(one.text)).length > raw.length / 2;
  const width = isSmall ? Number.POSITIVE_INFINITY : widthOf(raw);
  const rows: Row[] = [];
  let open: Raw | null = null;
  for (const [index, one] of raw.entries()) {
    const above = raw[index - 1];
    const last = rows.at(-1);
    const isBelowTime = last !== undefined && isTitled(rows.at(-2), last);
    const how = { width, isSmall, isBelowTime };
    if (last && open && above && continues(open, above, one, how) && last.text.length < LONGEST_ROW) {
      last.end = one.start + one.text.length;
      last.text = text.slice(last.start, last.end);
      continue;
    }
    open = one;
    rows.push({ ...one, end: one.start + one.text.length, times: [] });
  }
  return rows.map((row) => ({ ...row, times: timesOf(row.text).filter((time) => !isDateOfRemark(row.text, time)) }));
}

function rawRows(text: string): Raw[] {
  const found: Raw[] = [];
  let [above, position, isBelowRule, alone] = [0, 0, false, ""];
  const lines = text.split("\n");
  const close = closeSigns(lines);
  for (const whole of lines.flatMap(besides)) {
    const start = position;
    position += whole.length + 1;
    const line = whole.trimEnd();
    if (line.trim() === "") {
      above += 1;
      continue;
    }
    if (RULE.test(line)) {
      const last = found.at(-1);
      if (last && above === 0 && last.text.length <= LONGEST_HEADING && last.sign === "") last.isRuled = true;
      else isBelowRule = true;
      continue;
    }
    const sign = signAlone(line);
    if (sign !== null) {
      alone = sign;
      continue;
    }
    const mark = listSign(line, close);
    const blank = mark?.blank ?? /^\s*/.exec(line)?.[0] ?? "";
    const lead = mark?.lead ?? blank.length;
    found.push({
      text: line.slice(lead),
      start: start + lead,
      sign: mark?.sign ?? alone,
      indent: columns(blank),
      textAt: columns(line.slice(0, lead)),
      above: found.length === 0 ? 0 : above,
      isRuled: isBelowRule,
    });
    [above, isBelowRule, alone] = [0, false, ""];
  }
  return found;
}

/** A second column of list items: "+ Canva        + Google Analytics". A run of blanks is tried once, at its first. */
const ITEM_BESIDE = /(?<!\s)\s(?=\s{2,}([^\p{L}\p{N}\s])\s\S)/gu;

// A line with list items beside each other is cut before each of them; the blank at the cut takes the place of a line end.
function besides(line: string): string[] {
  const sign = listSign(line)?.sign;
  if (sign === undefined || sign === "") return [line];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 1: other } of line.matchAll(ITEM_BESIDE)) {
    if (other !== sign || index <= from) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return [...parts, line.slice(from)];
}

const TAB = 4;

function columns(blank: string): number {
  return [...blank].reduce((sum, letter) => sum + (letter === "\t" ? TAB : 1), 0);
}

/** A line with a wide gap was laid out by its writer, and not broken because it was full. */
const GAP = /\S(?:\t| {3,})\S/;

const BEGINS_SMALL = /^\p{Ll}/u;

/** An address on the web or for mail, which begins with a small letter. */
const ADDRESS = /@|^www\.|^https?:/;
/** In characters. A shorter line, such as one of an address, was ended by its writer. */
const SHORT = 30;
/** Words with which no line ends, or begins, that was ended by its writer. */
const ENDS_OPEN = testedPattern(
  /(?:^|\s)(?:in|of|the|and|an?|to|for|with|at|by|from|or|&|und|der|die|das|den|dem|von|mit|für|zu|bei|im|am|et|de|du|la|le|les|des|y|el|los|las|con)$/iu,
  "A detachment in",
  "A detachment in Kenya",
);
const BEGINS_OPEN = testedPattern(
  /^(?:in|of|the|and|to|for|with|at|by|from|or|und|von|mit|für|zu|bei|et|de|du|y|con)\s/u,
  "and rolls",
  "rolls",
);

/** A date that is broken before its year: "From September 2005 to June". */
const ENDS_IN_MONTH = testedPattern(
  /\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?$/u,
  "From May 2005 to June",
  "From May to market",
);
/** The sign of the heading of a post that goes on below it: "4.1". */
const GOES_ON = /^\d+\.\d+/u;

// The longest line that was certainly broken because it was full: the next one begins with a small letter. Infinity if there is none.
function widthOf(raw: Raw[]): number {
  let width = Number.POSITIVE_INFINITY;
  for (const [index, one] of raw.entries()) {
    const next = raw[index + 1];
    if (!next || !isBelow(one, next) || ADDRESS.test(next.text) || GAP.test(one.text) || !BEGINS_SMALL.test(next.text))
      continue;
    const length = one.textAt + one.text.length;
    if (length >= LEAST_WIDTH) width = Math.min(width, length + firstWord(next.text).length);
  }
  // In a text that is not wrapped a line may begin with a small letter too.
  const longer = raw.filter(({ text, textAt }) => textAt + text.length > width && !GAP.test(text));
  return longer.length > MOST_LONGER ? Number.POSITIVE_INFINITY : width;
}
/** Headings may be longer than the width at which the lines of a document are broken. */
const MOST_LONGER = 3;
/** In characters. Lines that are broken earlier were broken for another reason. */
const LEAST_WIDTH = 40;

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? "";
}

function isBelow(above: Raw, one: Raw): boolean {
  return one.above === 0 && one.sign === "" && !one.isRuled && !above.isRuled;
}

// A post on an item of a list, with the work below it: "(ii) Junior Engineer, Canal Works (2011 to 2016)".
function endsInPeriod(text: string): boolean {
  return timesOf(text).some((time) => isLasting(time) && /^[)\]\s]*$/.test(text.slice(time.to)));
}

// "Executive PA (cover), Pemberley Insurance – 11 weeks, spring 2023"
function endsInATime(text: string): boolean {
  return /^\p{Lu}/u.test(text) && timesOf(text).some(({ to }) => /^[)\]\s]*$/.test(text.slice(to)));
}

// True for the second line of a heading, below a time and a title.
function isTitled(above: Row | undefined, { above: blank, sign }: Row): boolean {
  return above !== undefined && blank === 0 && sign === "" && above.sign === "" && namesALastingTime(above.text);
}

/** A field of a form: "Position: Project engineer", "CITY/ST: Elko". */
const FIELD = /^\p{Lu}[\p{L}/ ]{1,30}:\s/u;
/** A label before a gap: the next lines of its value begin below the first. "Duties:      Feeding ten pens" */
const VALUE_BEHIND_GAP = /^\p{L}[^:\n]{1,40}:\s{2,}(?=\S)/u;

/** The beginning of a sentence about a post: "Since 2019 I have been a driver for Eden Valley". */
function tellsOfAPost(text: string): boolean {
  return IN_FIRST_PERSON.test(text) && timesOf(text).length > 0;
}
const IN_FIRST_PERSON = /(?:^|\s)(?:I(?:['’]\p{Ll}{1,2})?|[Mm]y) \p{Ll}/u;

/** "Barman at The Hare (October 2013 to Christmas" above "2015)" */
const OPENS_BRACKET = /\([^()]{1,60}$/u;
const CLOSES_BRACKET = /^[^()]{1,40}\)/u;

/** A separator behind a figure or a month: "Feb 2018 –". */
const ENDS_IN_DASH = /\d[^\S\n]{0,3}[-–—]$/u;

// "Feb 2018 –" above "May 2021"
function isOneTimeOverTwo(above: string, one: string): boolean {
  if (!ENDS_IN_DASH.test(above)) return false;
  const joined = timesOf(`${above} ${one}`);
  return joined.some(({ form, from, to }) => form !== "single" && from < above.length && to > above.length + 1);
}

/** What of the document, and of the rows above, says whether a line was broken. */
interface How {
  width: number;
  isSmall: boolean;
  isBelowTime: boolean;
}

// True if a line continues the one above it, of the row that `first` begins.
function continues(first: Raw, above: Raw, one: Raw, { width, isSmall, isBelowTime }: How): boolean {
  if (!isBelow(above, one)) return false;
  const isOpen = !/[.!?:;]$/u.test(above.text);
  const isFull = above.textAt + above.text.length + 1 + firstWord(one.text).length > width;
  // "Position: Project engineer" below a numbered employer
  if (FIELD.test(one.text) && (FIELD.test(above.text) || labelOf(one.text) !== null)) return false;
  const value = VALUE_BEHIND_GAP.exec(first.text)?.[0].length;
  if (value !== undefined && one.indent === first.textAt + value && !GAP.test(one.text)) return isOpen;
  if (isOneTimeOverTwo(above.text, one.text) || (OPENS_BRACKET.test(above.text) && CLOSES_BRACKET.test(one.text)))
    return true;
  if (GAP.test(one.text) || (isTimeAlone(one.text) && namesALastingTime(one.text))) return false;
  if (first.sign !== "" && !isFull && GOES_ON.test(first.sign) && namesALastingTime(one.text)) return false;
  if (first.sign !== "" && one.indent >= first.textAt && first.textAt > 0)
    return isFull || (isOpen && !(endsInPeriod(above.text) && /^\p{Lu}/u.test(one.text)));
  // "Weldor ..... 02.2018 - 08.2020" above its lines
  if (one.indent > first.textAt && endsInPeriod(above.text)) return false;
  if (!isSmall && BEGINS_SMALL.test(one.text) && !ADDRESS.test(one.text))
    return (
      isOpen &&
      !GAP.test(above.text) &&
      (above.text.length >= SHORT || BEGINS_OPEN.test(one.text) || ENDS_OPEN.test(above.text))
    );
  if (ENDS_IN_MONTH.test(above.text) && /^(?:19|20)\d\d\b/.test(one.text)) return true;
  if (tellsOfAPost(first.text) && isOpen && above.text.length >= LEAST_WIDTH && !GAP.test(above.text)) return true;
  if (isBelowTime && /^\p{Lu}/u.test(one.text)) return false;
  if (ENDS_OPEN.test(above.text) && !GAP.test(above.text) && above.text.length >= SHORT) return true;
  // The heading of a post is never so long that it is broken.
  const hasATime = [above.text, one.text].some(namesALastingTime) || endsInATime(one.text);
  return isFull && !GAP.test(above.text) && one.indent <= first.textAt && !hasATime;
}
