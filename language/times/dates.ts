import type { PartialDate } from "../../domain/resume.js";
import { NUMBER_WORDS } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { timesOf } from "./grammar.js";
import { fullYear } from "./written-dates.js";

/** A date range in a text. `end` is null if it is ongoing. `from` and `to` are UTF-16 indexes. */
export interface DateRange {
  start: PartialDate;
  end: PartialDate | null;
  current: boolean;
  from: number;
  to: number;
}

const IN_ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = testedPattern(/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u, "fridays", "holidays");

/** The month, 1–12, by the first three letters of its English name; null for any other word. */
export function monthByPrefix(lower: string): number | null {
  const at = IN_ENGLISH.indexOf(lower.slice(0, 3));
  return at < 0 ? null : at + 1;
}

/** True for the name of a day of the week. */
export function isWeekday(lower: string): boolean {
  return WEEKDAY.test(lower);
}

const SHORT_YEARS = testedPattern(
  /\b(?<century>19|20)\d\d(?<more>(?:\s*(?:[,/&–-]|and|or|to)\s*['’]?\d\d\b)+)/gu,
  "2023, 24 and 25",
  "2023 and 240",
);

const SEASON_AND_YEAR = testedPattern(
  /\b(?<season>\p{L}{3,9}) (?:of )?['’]?(?<year>\d\d)(?:\s*(?:to|into|till|until|[-–/])\s*['’]?(?<until>\d\d))?\b(?![.:]?\d)/giu,
  "winter 21 into 22",
  "21 winters",
);

const SHORT_RANGE = testedPattern(
  /(?<![\d.,:/–-])['’]?(?<from>\d\d)\s?[-–/]\s?['’]?(?<until>\d\d)\b(?![.:/–-]?\d|\s?%)/gu,
  "22-23",
  "2022-23",
);

const APOSTROPHE_YEAR = testedPattern(
  /(?<![\p{L}\p{N}])['’](?<year>\d\d)(?![\p{L}\p{N}])/gu,
  "July 9 of '24",
  "the '90s",
);

/**
 * The years that are written in two digits: 2024 and 2025 in "2023, 24 and 25", 2021 and 2022 in "winter 21 into 22" and in "21-22", 2024 in
 * "'24" (and 1998 in "'98"). A number after a month may also be its day, and "12-15" may be hours.
 */
export function shortenedYears(text: string): number[] {
  const afterAnother = [...text.matchAll(SHORT_YEARS)].flatMap(({ groups }) =>
    [...(groups?.more ?? "").matchAll(/\d\d/gu)].map(([year]) => Number(`${groups?.century}${year}`)),
  );
  const ofSeasons = [...text.matchAll(SEASON_AND_YEAR)].flatMap(({ groups }) =>
    isTimeOfYear(groups?.season ?? "")
      ? [groups?.year, groups?.until].flatMap((year) => (year === undefined ? [] : [2000 + Number(year)]))
      : [],
  );
  const ofRanges = [...text.matchAll(SHORT_RANGE)].flatMap(({ groups }) =>
    groups && Number(groups.from) < Number(groups.until)
      ? [2000 + Number(groups.from), 2000 + Number(groups.until)]
      : [],
  );
  const withApostrophe = [...text.matchAll(APOSTROPHE_YEAR)].map(({ groups }) => {
    return fullYear(Number(groups?.year));
  });
  return [...afterAnother, ...ofSeasons, ...ofRanges, ...withApostrophe];
}

const RELATIVE_YEAR = testedPattern(
  /\b(?:(?<back>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten) y(?:ea)?rs? (?:ago|back)|the year before last|(?<which>last|this|past|next) (?:year|spring|summer|autumn|fall|winter|christmas|easter|\p{L}{3,9}))\b/giu,
  "last summer",
  "at last",
);

/**
 * The years that "last year", "next spring" or "two years ago" may mean in a text of that year. "Last March" and "next March" may also be in the
 * same year.
 */
export function relativeYears(text: string, saidIn: number): number[] {
  return [...text.matchAll(RELATIVE_YEAR)].flatMap(({ 0: phrase, groups }) => {
    const { back, which } = groups ?? {};
    if (back !== undefined) return [saidIn - (NUMBER_WORDS[back.toLowerCase()] ?? (Number(back) || 1))];
    if (which === undefined) return [saidIn - 2];
    const away = { this: 0, next: 1 }[which.toLowerCase()] ?? -1;
    if (/year$/iu.test(phrase)) return [saidIn + away];
    return isTimeOfYear(phrase) ? [saidIn, saidIn + (away || -1)] : [];
  });
}

const NEXT_YEAR = testedPattern(
  /(?<!half )\b(?:the (?:next|following) (?<time>\p{L}+)|the year after|a year (?:later|on)(?=[,.;]|$))\b/giu,
  "We lost 5 the next year",
  "half a year later",
);

/** True for "the next year" and "the next January", which mean the year after another one that was named. */
export function namesNextYear(text: string): boolean {
  return [...text.matchAll(NEXT_YEAR)].some(({ groups }) => {
    const time = groups?.time?.toLowerCase() ?? "year";
    // Months are otherwise recognised by their first three letters, which are also those of "market".
    return time === "year" || (isTimeOfYear(time) && (monthByPrefix(time) === null || MONTH_IN_FULL.test(time)));
  });
}

const MONTH_IN_FULL = testedPattern(
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu,
  "January",
  "market",
);

function isTimeOfYear(phrase: string): boolean {
  const time = phrase.split(" ").at(-1)?.toLowerCase() ?? "";
  return /^(?:spring|summer|autumn|fall|winter|christmas|easter)$/u.test(time) || monthByPrefix(time) !== null;
}

const STILL = testedPattern(/\bin (?=[^.;]*\bstill\b)/giu, "in 2019 I came and I am still there", "in 2019 I came");

/**
 * Finds date ranges in any form: "March 2021 - present", "02/2022 – 01/2024", "2016–18", "since May 2019". A time in the past that lasts is one as
 * well: "in 2019 I came and I am still there".
 */
export function dateRanges(text: string): DateRange[] {
  const lasting = new Set([...text.matchAll(STILL)].map(({ 0: word, index }) => index + word.length));
  return timesOf(text).flatMap(({ start, end, current, form, from, to }) => {
    if (start === null || (form === "single" && !lasting.has(from))) return [];
    return form === "single" ? { start, end: null, current: true, from, to } : { start, end, current, from, to };
  });
}

/** The months covered by the ranges, with overlaps counted once. The end month is included; a year alone counts as mid-year. */
export function monthsCovered(
  ranges: { start: PartialDate | null; end: PartialDate | null; current: boolean }[],
  asOf: PartialDate,
): number {
  const spans = ranges
    .flatMap(({ start, end, current }) => {
      const last = current ? asOf : end;
      const whole = !current && end?.month != null && start?.month != null ? 1 : 0;
      if (!start || !last) return [];
      // What lies ahead is not worked yet, and a post cannot have ended before it began.
      const span = { from: toMonths(start), to: Math.min(toMonths(last) + whole, toMonths(asOf)) };
      return span.to >= span.from ? [span] : [];
    })
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    if (to > reached) total += to - Math.max(from, reached);
    reached = Math.max(reached, to);
  }
  return Math.round(total);
}

function toMonths({ year, month }: PartialDate): number {
  return year * 12 + (month === null ? 6 : month - 1);
}

/** The date of an RFC 3339 time. Prompts contain only the date, so that equal calls on the same day have equal prompts. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** Reads the calendar month of an RFC 3339 time. */
export function monthOf(time: string): PartialDate {
  return { year: Number(time.slice(0, 4)), month: Number(time.slice(5, 7)) };
}
