import { isHoliday, isSeason, isSeasons, isTerm, monthNamed, PHRASES } from "./calendar.js";
import { between, DASH, isPart, isYear, phrase, type Token } from "./tokens.js";

/** A date with how it is written; `year` is null for a month alone ("Jan – Mar 2020"). */
export interface Written {
  year: number | null;
  month: number | null;
  /** The last month of a quarter. */
  lastMonth: number | null;
  /** True if its year has two digits and no apostrophe, so that it is one only beside another. */
  isShort: boolean;
  /** The two numbers of "03/04/2016", whose order another date of the text may show. */
  either: [number, number] | null;
  /** The year after it, of "winter 2019/20". */
  untilYear: number | null;
  next: number;
}

/** Reads a date that begins at a token; null if none does. */
type Parse = (tokens: readonly Token[], at: number) => Written | null;

/** In tokens: "19 – 21". */
const SHORT_RANGE = 3;

/** A two-digit year after this one belongs to the century before. */
const LATEST_SHORT = 40;

const OF = new Set(["of", "de", "del", "d", "di", "do"]);

const ORDINAL = new Set(["st", "nd", "rd", "th", "er", "º", "°", "."]);

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** True for the month of "2021-03", if another date follows ("2021-03 to 2022-05"), or if no year can be meant. */
export function isMonthOf(tokens: readonly Token[], at: number): boolean {
  const [year, sign, number] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const value = Number(number?.text);
  if (value < 1 || value > 12 || sign?.isApart || number?.isApart) return false;
  if (sign?.text !== "-" && sign?.text !== "/") return false;
  const after = between(tokens, at + 3, PHRASES.until) ?? (tokens[at + 3]?.isInNextCell ? at + 3 : null);
  if (after !== null && (date(tokens, after) || phrase(tokens, after, PHRASES.now) !== null)) return true;
  const before = tokens[at - 1];
  if (before && (DASH.test(before.text) || /^(?:to|until|bis|since|seit)$/u.test(before.lower))) return true;
  return value <= Number(year?.text) % 100;
}

/** The end of a range whose beginning is as short: "Jan '18 – Dec 19", "01/18 – 12/19", "19 – 21"; and the end of "2020 – 23". */
export function shortYear(tokens: readonly Token[], at: number, start: Written): Written | null {
  const token = tokens[at];
  if (!token || !/^\d\d$/.test(token.text) || isPart(tokens, at + 1) || start.year === null) return null;
  if (start.month !== null && !start.isShort) return null;
  const year = fullYear(Number(token.text));
  return year < start.year ? null : { ...nothing, year, next: at + 1 };
}

const nothing: Omit<Written, "next"> = {
  year: null,
  month: null,
  lastMonth: null,
  isShort: false,
  either: null,
  untilYear: null,
};

/** A date in any of its forms, with or without "early" or "about" before it: of several that begin here, the longest. */
export function date(tokens: readonly Token[], from: number, isBeginning = false): Written | null {
  const roughly = phrase(tokens, from, PHRASES.roughly);
  const isMarked = /^[-.]$/.test(tokens[roughly ?? -1]?.text ?? "");
  const at = isMarked ? (roughly ?? 0) + 1 : (roughly ?? from);
  const read = FORMS.flatMap((form) => form(tokens, at) ?? []);
  const best = read.reduce<Written | null>((most, one) => (most && most.next >= one.next ? most : one), null);
  if (best) return best;
  return isBeginning ? (monthAlone(tokens, at) ?? shortAlone(tokens, at)) : null;
}

const numeric: Parse = (tokens, at) => {
  const [a, first, b, second, c] = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
  if (!a || !first || !b || !isSeparator(first, b)) return null;
  const [x, y] = [Number(a.text), Number(b.text)];
  // "2024-02-15", "2024.02", "2024/2"
  if (isYear(a) && isMonth(b)) {
    const isWhole = second && c && isSeparator(second, c) && second.text === first.text && isDay(c);
    if (isWhole) return { ...nothing, year: x, month: y, next: at + 5 };
    return /^\d\d$/.test(b.text) && !isMonthOf(tokens, at) && first.text !== "."
      ? null
      : { ...nothing, year: x, month: y, next: at + 3 };
  }
  // "15.02.2024", "02/15/2024", "15.2.24"
  if (second && c && isSeparator(second, c) && second.text === first.text && isDay(a) && isDay(b)) {
    if (!isYear(c) && !/^\d\d$/.test(c.text)) return null;
    const month = y <= 12 ? y : x;
    if (month > 12) return null;
    const year = isYear(c) ? Number(c.text) : fullYear(Number(c.text));
    return { ...nothing, year, month, either: [x, y], next: at + 5 };
  }
  // "02/2024", "2-2024"
  if (isMonth(a) && isYear(b)) return { ...nothing, year: y, month: x, next: at + 3 };
  // "02/24"
  if (
    isMonth(a) &&
    /^\d\d$/.test(b.text) &&
    !isPart(tokens, at + 3) &&
    /^[/.]$/.test(first.text) &&
    (a.text.length === 2 || (first.text === "/" && beginsACell(tokens, at)))
  )
    return { ...nothing, year: fullYear(y), month: x, isShort: true, next: at + 3 };
  return null;
};

// "9/19 – 8/21" at the beginning of a line or a cell, or behind a label; within a sentence "3/10" is three of ten.
function beginsACell(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isBehind = before && (DASH.test(before.text) || /^(?:[([|·:]|to|until|till)$/u.test(before.lower));
  return before === undefined || tokens[at]?.isInNextCell === true || isBehind === true;
}

function isSeparator(sign: Token, after: Token): boolean {
  if (!/^[-/.‐‑]$/u.test(sign.text)) return false;
  return sign.text === "/" ? sign.isApart === after.isApart : !sign.isApart && !after.isApart;
}

function isMonth(token: Token): boolean {
  return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 12;
}

function isDay(token: Token): boolean {
  return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31;
}

/** The year that two digits mean. */
export function fullYear(short: number): number {
  return short > LATEST_SHORT ? 1900 + short : 2000 + short;
}

// "March 2021", "15 March 2016", "March 15th, 2016", "15-Mar-2016", "Mar '21", "marzo de 2016".
const withMonth: Parse = (tokens, at) => {
  const day = dayBefore(tokens, at);
  const [name, month] = [tokens[day], monthOf(tokens[day])];
  if (!name || month === null) return null;
  const after = skipped(tokens, day + 1);
  const dayAfter = tokens[after];
  if (day === at && dayAfter && isDay(dayAfter)) {
    const later = yearAt(tokens, skipped(tokens, ordinal(tokens, after + 1)));
    if (later && !later.isShort) return { ...nothing, ...later, month };
  }
  const year = yearAt(tokens, after);
  return year ? { ...nothing, ...year, month } : null;
};

function monthOf(token: Token | undefined): number | null {
  return token && /^\p{L}/u.test(token.text) ? monthNamed(token.text) : null;
}

// "2016 March", "2020年3月"
const yearFirst: Parse = (tokens, at) => {
  const [year, sign, month] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!year || !isYear(year) || !sign) return null;
  if (sign.text.startsWith("年")) {
    const isMonthly = month && isMonth(month) && tokens[at + 3]?.text.startsWith("月");
    return {
      ...nothing,
      year: Number(year.text),
      month: isMonthly ? Number(month.text) : null,
      next: at + (isMonthly ? 4 : 2),
    };
  }
  const named = /^[,/.-]$/.test(sign.text) ? at + 2 : at + 1;
  const found = monthOf(tokens[named]);
  // In "2019 March 2020" the month belongs to the second year.
  const after = /^[.,]$/.test(tokens[named + 1]?.text ?? "") ? named + 2 : named + 1;
  if (found === null || yearAt(tokens, after)) return null;
  return { ...nothing, year: Number(year.text), month: found, next: named + 1 };
};

// "Q1 2020", "1Q20", "2020 Q3", "3. Quartal 2019", "T2 2018"
const quarter: Parse = (tokens, at) => {
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (!a || !b) return null;
  if (isYear(a)) {
    const from = /^[-/,.]$/.test(b.text) ? at + 2 : at + 1;
    const found = quarterAt(tokens, from);
    return found ? { ...ofQuarter(found.number), year: Number(a.text), next: found.next } : null;
  }
  const found = quarterAt(tokens, at);
  const year = found && yearAt(tokens, skipped(tokens, found.next), true);
  return found && year ? { ...ofQuarter(found.number), ...year, isShort: false } : null;
};

function quarterAt(tokens: readonly Token[], at: number): { number: number; next: number } | null {
  const [a, b] = [tokens[at], tokens[at + 1]];
  const isQ = (token: Token | undefined) => /^(?:q|t)$/u.test(token?.lower ?? "");
  const isNumber = (token: Token | undefined) => /^[1-4]$/.test(token?.text ?? "");
  if (isQ(a) && isNumber(b) && !b?.isApart) return { number: Number(b?.text), next: at + 2 };
  if (isNumber(a) && isQ(b) && !b?.isApart) return { number: Number(a?.text), next: at + 2 };
  const word = ordinal(tokens, at + 1);
  if (isNumber(a) && /^(?:quarter|quartal|trimestre|kwartał|kwartaal)$/u.test(tokens[word]?.lower ?? ""))
    return { number: Number(a?.text), next: word + 1 };
  return null;
}

function ofQuarter(number: number): Omit<Written, "next"> {
  return { ...nothing, month: 3 * number - 2, lastMonth: 3 * number };
}

// "Summer 2015", "Winter '19/20", "WS 2019/20", "Term 3 2014"
const season: Parse = (tokens, at) => {
  const name = tokens[at]?.lower ?? "";
  if (isSeasons(name)) return ofSeasons(tokens, at + 1);
  const next = isNumberedTerm(tokens, at) ? at + 2 : isSeason(name) ? at + 1 : null;
  const named = next !== null && isHoliday(tokens[next]?.lower ?? "") ? next + 1 : next;
  const year = named === null ? null : yearAt(tokens, skipped(tokens, named));
  if (!year || year.isShort) return null;
  const [sign, apostrophe] = [tokens[year.next], /^['’]$/.test(tokens[year.next + 1]?.text ?? "") ? 1 : 0];
  const until = tokens[year.next + 1 + apostrophe];
  if (sign && /^[-/–]$/u.test(sign.text) && until && /^\d\d(?:\d\d)?$/.test(until.text) && !sign.isApart)
    return {
      ...nothing,
      year: year.year,
      untilYear: until.text.length === 4 ? Number(until.text) : fullYear(Number(until.text)),
      next: year.next + 2 + apostrophe,
    };
  return { ...nothing, year: year.year, next: year.next };
};

// "of 2022, 2023 and 2024"; null for a single year.
function ofSeasons(tokens: readonly Token[], at: number): Written | null {
  const first = yearAt(tokens, skipped(tokens, at));
  const last = first && !first.isShort ? lastOfList(tokens, first.next) : null;
  return first && last ? { ...nothing, year: first.year, untilYear: last.year, next: last.next } : null;
}

// The last of the years that go on with a comma or "and"; null if there is none.
function lastOfList(tokens: readonly Token[], from: number): { year: number; next: number } | null {
  let last: { year: number; next: number } | null = null;
  for (let next = from; ; ) {
    const comma = tokens[next]?.text === "," || tokens[next]?.text === "&" ? next + 1 : next;
    const year = phrase(tokens, comma, PHRASES.and) ?? comma;
    if (year === next || !isYear(tokens[year])) return last;
    next = year + 1;
    last = { year: Number(tokens[year]?.text), next };
  }
}

// The terms of schools and universities have numbers: "Term 1", "Semester 2".
function isNumberedTerm(tokens: readonly Token[], at: number): boolean {
  return isTerm(tokens[at]?.lower ?? "") && /^[1-4]$/.test(tokens[at + 1]?.text ?? "");
}

// "III 2020", "IX/2018"
const romanMonth: Parse = (tokens, at) => {
  const month = ROMAN.indexOf(tokens[at]?.lower ?? "") + 1;
  const next = /^[./-]$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  if (month === 0 || tokens[at]?.text !== tokens[at]?.text.toUpperCase() || !isYear(tokens[next])) return null;
  if (tokens[next]?.isFirst) return null;
  return { ...nothing, year: Number(tokens[next]?.text), month, next: next + 1 };
};

// "2016", "'16"
const yearAlone: Parse = (tokens, at) => {
  const year = yearAt(tokens, at);
  return year && !year.isShort ? { ...nothing, ...year } : null;
};

// "Jan" of "Jan – Mar 2020", "5 May" of "5 May – 9 June 2020".
function monthAlone(tokens: readonly Token[], at: number): Written | null {
  const day = dayBefore(tokens, at);
  const month = monthOf(tokens[day]);
  if (month === null) return null;
  const dot = tokens[day + 1]?.text === "." ? 1 : 0;
  const dayAfter = tokens[day + 1 + dot];
  const next = day + 1 + dot + (dayAfter && isDay(dayAfter) && day === at ? 1 : 0);
  return { ...nothing, month, next };
}

// "19" of "19 – 21", if the text is nothing else: "12-15" may also be hours or guests.
function shortAlone(tokens: readonly Token[], at: number): Written | null {
  const [token, sign] = [tokens[at], tokens[at + 1]];
  if (!token || !/^\d\d$/.test(token.text) || at > 0 || tokens.length !== SHORT_RANGE) return null;
  return sign && DASH.test(sign.text)
    ? { ...nothing, year: fullYear(Number(token.text)), isShort: true, next: at + 1 }
    : null;
}

// The index of the month behind a day: "15 ", "15. ", "15th of ", "15-"; the index itself if there is no day.
function dayBefore(tokens: readonly Token[], at: number): number {
  const day = tokens[at];
  if (!day || !isDay(day)) return at;
  let next = ordinal(tokens, at + 1);
  if (/^[-/]$/.test(tokens[next]?.text ?? "") || OF.has(tokens[next]?.lower ?? "")) next += 1;
  return next;
}

function ordinal(tokens: readonly Token[], at: number): number {
  return ORDINAL.has(tokens[at]?.lower ?? "") && !tokens[at]?.isApart ? at + 1 : at;
}

// The index behind a dot, a comma, a hyphen or "of" between a month and its year.
function skipped(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.text === "." && !tokens[next]?.isApart) next += 1;
  if (OF.has(tokens[next]?.lower ?? "")) return next + 1;
  const sign = tokens[next];
  if (sign && (sign.text === "," || (/^[-/]$/.test(sign.text) && !sign.isApart && !tokens[next + 1]?.isApart)))
    next += 1;
  return next;
}

// A year of four digits, of two behind an apostrophe, or of two alone, which is short.
function yearAt(
  tokens: readonly Token[],
  at: number,
  isShortEnough = false,
): Pick<Written, "year" | "isShort" | "next"> | null {
  const token = tokens[at];
  if (!token) return null;
  if (isYear(token)) return { year: Number(token.text), isShort: false, next: at + 1 };
  const isMarked = /^['’‘`]$/.test(token.text);
  const short = tokens[isMarked ? at + 1 : at];
  if (!short || !/^\d\d$/.test(short.text) || isPart(tokens, isMarked ? at + 2 : at + 1)) return null;
  if (isMarked && short.isApart) return null;
  return { year: fullYear(Number(short.text)), isShort: !isMarked && !isShortEnough, next: isMarked ? at + 2 : at + 1 };
}

const FORMS: Parse[] = [numeric, withMonth, yearFirst, quarter, season, romanMonth, yearAlone];
