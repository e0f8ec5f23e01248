import type { PartialDate } from "../../domain/resume.js";
import { createMemory } from "../text/remembered.js";
import { PHRASES } from "./calendar.js";
import { between, DASH, dash, isPart, isYear, phrase, type Token, tokensOf } from "./tokens.js";
import { date, isMonthOf, shortYear, type Written } from "./written-dates.js";

/** A time in a text. `start` is null if only its end is given; a single time has the same start and end. `from` and `to` are UTF-16 indexes. */
export interface Time {
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  form: "range" | "open" | "since" | "until" | "single";
  from: number;
  to: number;
}

/** The times of lines that were read before: several readers look at each line of a résumé. */
const remembered = createMemory<readonly Time[]>(4_000);
/** In characters. Longer texts are no lines, and are read once. */
const LONGEST_LINE = 400;

/**
 * All times of a text, in order: dates by day, month, quarter, season or year with any separator, and the ranges, beginnings and ends that they
 * form. A word before a year that is no month ("Clerk 2016") is not part of a time.
 */
export function timesOf(text: string): readonly Time[] {
  if (!/\d/.test(text)) return [];
  return text.length > LONGEST_LINE ? readTimes(text) : remembered(text, () => readTimes(text));
}

function readTimes(text: string): Time[] {
  const tokens = tokensOf(text);
  const found: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = isGlued(text, tokens[at]?.at ?? 0) ? null : timeAt(tokens, at);
    if (read) found.push({ ...read.time, to: read.time.to + lengthAfter(text, read.time) });
    at = read ? Math.max(read.next, at + 1) : at + 1;
  }
  return found;
}

// "Kobo9", "GS-2003-11": a figure behind a letter, or behind a part of the same number, begins no date.
function isGlued(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]$|[\p{L}\d][-/.]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** The length of a range may follow it: "2018 – 2021 (3 yrs 2 mos)", "2018 – 2021 · 3 years". */
const LENGTH_AFTER =
  /^\s*(?:[·,|]\s*)?(?<open>\()?(?:(?:about|ca\.?)\s)?\d{1,2}\+?\s?(?:y(?:ea)?rs?|mos?|months?|Jahre?|Monate?|ans?|mois|años?|mes(?:es)?|lat|jaar|maanden)\b\.?(?:(?:,?\s|\sand\s|\sund\s|\set\s|\sy\s)\d{1,2}\s?(?:mos?|months?|Monate?|mois|mes(?:es)?|maanden)\b\.?)?(?<close>\))?/iu;

function lengthAfter(text: string, { form, to }: Time): number {
  if (form === "single" || form === "until") return 0;
  const { 0: length = "", groups } = LENGTH_AFTER.exec(text.slice(to)) ?? {};
  return (groups?.open === undefined) === (groups?.close === undefined) ? length.length : 0;
}

function timeAt(tokens: readonly Token[], at: number): { time: Time; next: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const build = (form: Time["form"], start: PartialDate | null, end: PartialDate | null, next: number) => ({
    time: { form, start, end, current: form === "since", from: first.at, to: tokens[next - 1]?.end ?? first.end },
    next,
  });
  const since = phrase(tokens, at, PHRASES.since);
  const beginning = since === null ? null : date(tokens, since);
  const [from, pair] = [phrase(tokens, at, PHRASES.from), phrase(tokens, at, PHRASES.between)];
  const range = [
    ...[at, from, since].map((begin) => (begin === null ? null : rangeAt(tokens, begin, PHRASES.until))),
    pair === null ? null : rangeAt(tokens, pair, PHRASES.and),
  ].find((one) => one !== null);
  if (range) return build(range.form, range.start, range.end, range.next);
  const onwards = from === null ? null : onFrom(tokens, from);
  if (onwards) return build("since", startOf(onwards), null, onwards.next);
  // "11/23" is a date behind "since"; "since 23" is none.
  if (beginning && beginning.year !== null && !(beginning.isShort && beginning.month === null))
    return build("since", startOf(beginning), null, beginning.next);
  const isBare = tokens[at - 1] === undefined || first.isApart;
  const until = phrase(tokens, at, PHRASES.until) ?? (isBare ? dash(tokens, at) : null);
  const last = until === null ? null : date(tokens, until);
  if (last && last.year !== null && !last.isShort && isEnd(tokens, last.next))
    return build("until", null, endOf(last), last.next);
  const single = date(tokens, at);
  if (!single || single.year === null || single.isShort) return null;
  return build("single", startOf(single), endOf(single), single.next);
}

// "from 2017 on"
function onFrom(tokens: readonly Token[], at: number): Written | null {
  const first = date(tokens, at);
  const isOn = first !== null && tokens[first.next]?.lower === "on" && isEnd(tokens, first.next + 1);
  return isOn && first.year !== null && !first.isShort ? { ...first, next: first.next + 1 } : null;
}

interface Range extends Pick<Time, "form" | "start" | "end"> {
  next: number;
}

// A beginning, a separator, and an end or a word for now.
function rangeAt(tokens: readonly Token[], at: number, words: readonly string[]): Range | null {
  const start = date(tokens, at, true);
  if (!start) return null;
  const span = yearsInOne(tokens, at, start);
  if (span) return between(tokens, span.next, words) === null ? span : fromSchoolYear(tokens, span, words);
  const onwards = phrase(tokens, start.next, PHRASES.onwards);
  const separator = between(tokens, start.next, words) ?? nextCell(tokens, at, start);
  if (separator === null) {
    const plus = tokens[start.next];
    const isOpen = onwards !== null || (plus?.text === "+" && !plus.isApart);
    if (!isOpen || start.year === null || start.isShort) return null;
    return { form: "since", start: startOf(start), end: null, next: onwards ?? start.next + 1 };
  }
  // "End date: (still employed)"
  const bracket = /^[([]$/u.test(tokens[separator]?.text ?? "") ? 1 : 0;
  const now = phrase(tokens, separator + bracket, PHRASES.now);
  // "2019 - still life" is none.
  const isNow = now !== null && (tokens[now - 1]?.lower !== "still" || isEnd(tokens, now));
  if (isNow && start.year !== null) return { form: "since", start: startOf(start), end: null, next: now };
  const end = date(tokens, separator) ?? shortYear(tokens, separator, start);
  if (end && end.year !== null) {
    const [first, last] = inSameOrder(start, end);
    const begun = first.year === null ? { ...first, year: end.year } : first;
    if (begun.isShort !== end.isShort && end.isShort && begun.month === null) return null;
    return { form: "range", start: startOf(begun), end: endOf(last), next: end.next };
  }
  // "2019 – ", with nothing behind it in its cell, or with a question mark.
  const behind = tokens[separator];
  const isWord = phrase(tokens, start.next, words) !== null;
  if (start.year === null || start.isShort || isWord) return null;
  if (behind === undefined || behind.isInNextCell || behind.isFirst || /^[)\],|·?]$/u.test(behind.text))
    return { form: "open", start: startOf(start), end: null, next: behind?.text === "?" ? separator + 1 : separator };
  return null;
}

// The end of a time in the cell beside its beginning, or below it: "2014-09\t2017-03", "2019\tpresent".
function nextCell(tokens: readonly Token[], at: number, start: Written): number | null {
  const next = tokens[start.next];
  const isAlone = tokens[at]?.isFirst || at === 0;
  const isBeside = next?.isInNextCell || (isAlone && next?.isFirst);
  if (!isBeside || !isWholeDate(tokens[at], start)) return null;
  const end = date(tokens, start.next);
  // Dates below each other have a line each.
  const after = end && tokens[end.next];
  if (end && !next?.isInNextCell && after && !after.isFirst) return null;
  const isEnd = end ? isWholeDate(next, end) : phrase(tokens, start.next, PHRASES.now) !== null;
  return isEnd ? start.next : null;
}

// A year of two digits is one beside the name of its month: "Jul-13".
function isWholeDate(first: Token | undefined, { year, month, isShort }: Written): boolean {
  return year !== null && (!isShort || (month !== null && /^\p{L}/u.test(first?.text ?? "")));
}

// "2020–23", "2018/19", "2010-12": two years of which the second is shortened; also "winter 2019/20".
function yearsInOne(tokens: readonly Token[], at: number, start: Written): Range | null {
  if (start.untilYear !== null && start.year !== null)
    return { form: "range", start: startOf(start), end: { year: start.untilYear, month: null }, next: start.next };
  const [year, sign, short] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!year || !isYear(year) || !sign || !(DASH.test(sign.text) || sign.text === "/")) return null;
  // "2013/2014"
  if (sign.text === "/" && !sign.isApart && isYear(short) && !short?.isApart && !isPart(tokens, at + 3)) {
    const last = Number(short?.text);
    const isLater = last > Number(year.text) && last - Number(year.text) <= LONGEST;
    if (isLater)
      return {
        form: "range",
        start: { year: Number(year.text), month: null },
        end: { year: last, month: null },
        next: at + 3,
      };
  }
  const apostrophe = short && /^['’]$/.test(short.text) ? 1 : 0;
  const end = tokens[at + 2 + apostrophe];
  if (!end || !/^\d\d$/.test(end.text) || (apostrophe === 0 && isMonthOf(tokens, at))) return null;
  const until = Math.floor(Number(year.text) / 100) * 100 + Number(end.text);
  const last = until < Number(year.text) ? until + 100 : until;
  if (last - Number(year.text) > LONGEST || isPart(tokens, at + 3 + apostrophe)) return null;
  return {
    form: "range",
    start: { year: Number(year.text), month: null },
    end: { year: last, month: null },
    next: at + 3 + apostrophe,
  };
}

// "2017-18 to present", "2017/18 – 2019/20"; the first years alone if no end follows them.
function fromSchoolYear(tokens: readonly Token[], first: Range, words: readonly string[]): Range {
  const separator = between(tokens, first.next, words) ?? first.next;
  const now = phrase(tokens, separator, PHRASES.now);
  if (now !== null) return { form: "since", start: first.start, end: null, next: now };
  const end = date(tokens, separator);
  const last = end && yearsInOne(tokens, separator, end);
  if (last) return { ...last, start: first.start };
  return end && end.year !== null && !end.isShort
    ? { form: "range", start: first.start, end: endOf(end), next: end.next }
    : first;
}

/** In years. "2016-90" is no time at one post. */
const LONGEST = 60;

function startOf({ year, month }: Written): PartialDate {
  return { year: year ?? 0, month };
}

function endOf({ year, month, lastMonth }: Written): PartialDate {
  return { year: year ?? 0, month: lastMonth ?? month };
}

// Of "01/02/2020 – 15/03/2020" the second date shows that the day comes first in both.
function inSameOrder(a: Written, b: Written): [Written, Written] {
  const isMonthFirst = [a, b].some(({ either }) => either && either[1] > 12);
  return isMonthFirst ? [monthFirst(a), monthFirst(b)] : [a, b];
}

function monthFirst(one: Written): Written {
  return one.either && one.either[0] <= 12 ? { ...one, month: one.either[0] } : one;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[)\],|·;.]$/u.test(token.text);
}
