import type { PartialDate } from "../../domain/resume.js";
import { NUMBER_WORDS } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";

/** A date range in a text. `end` is null if it is ongoing. `from` and `to` are UTF-16 indexes. */
export interface DateRange {
  start: PartialDate;
  end: PartialDate | null;
  current: boolean;
  from: number;
  to: number;
}

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  mär: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  fev: 2,
  avr: 4,
  aoû: 8,
  juin: 6,
  juil: 7,
  ago: 8,
  ene: 1,
  abr: 4,
  dic: 12,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  set: 9,
  ott: 10,
};
const IN_ENGLISH = Object.keys(MONTHS).slice(0, 12);
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
    const year = Number(groups?.year);
    return year > LATEST_SHORT ? 1900 + year : 2000 + year;
  });
  return [...afterAnother, ...ofSeasons, ...ofRanges, ...withApostrophe];
}
/** A two-digit year after this one belongs to the century before. */
const LATEST_SHORT = 40;

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

const MONTH = String.raw`\p{L}{3,9}\.?`;
const DATE = String.raw`(?:(?:(?<MONTHNAME>${MONTH})\s+|(?<MONTHNUM>0?[1-9]|1[0-2])[./])?(?<YEAR>(?:19|20)\d{2})(?:[-/](?<ISO>0[1-9]|1[0-2])(?!\d))?)`;
const NOW = `(?<NOW>present|current|now|today|ongoing|to date|date|heute|aujourd'hui|présent|actual|actualidad|prezent|oggi|obecnie)`;
const RANGE = new RegExp(
  `${named(DATE, "A")}\\s*(?:-|–|—|(?:,? and (?:stayed|remained)(?: there)? )?(?:(?:right )?(?:to|through(?: to)?|until|till|bis)(?: the end of)?):?)\\s*(?:${named(DATE, "B")}|${NOW})|\\b(?:since|seit|depuis|desde) ${named(DATE, "C")}|\\bin ${named(DATE, "D")}(?=[^.;]*\\bstill\\b)`,
  "giu",
);

function named(pattern: string, suffix: string): string {
  return pattern.replace(/\(\?<([A-Z]+)>/g, `(?<$1${suffix}>`);
}

/** Finds date ranges such as "March 2021 - present", "02/2022 – 01/2024", "2016 - 2018", "2021-03 to 2022-05". */
export function dateRanges(text: string): DateRange[] {
  const found: DateRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const groups = match.groups ?? {};
    const since = toDate(groups, "C") ?? toDate(groups, "D");
    const start = toDate(groups, "A") ?? since;
    if (!start) continue;
    const current = groups.NOW !== undefined || since !== null;
    found.push({
      start,
      end: current ? null : toDate(groups, "B"),
      current,
      // "Bank Clerk 2016": the word before the year is not a month.
      from: match.index + (monthOfName(groups.MONTHNAMEA) === null ? (BEFORE_YEAR.exec(match[0])?.[0].length ?? 0) : 0),
      to: match.index + match[0].length,
    });
  }
  return found;
}

function monthOfName(name: string | undefined): number | null {
  if (name === undefined) return null;
  return MONTHS[name.toLowerCase().slice(0, 4)] ?? MONTHS[name.toLowerCase().slice(0, 3)] ?? null;
}

const BEFORE_YEAR = testedPattern(/^\p{L}{3,9}\.?\s+(?=(?:19|20)\d{2})/u, "Clerk 2016 - 2019", "2016 - 2019");

function toDate(groups: Record<string, string | undefined>, suffix: string): PartialDate | null {
  const year = Number(groups[`YEAR${suffix}`]);
  if (!year) return null;
  const name = groups[`MONTHNAME${suffix}`];
  const figure = groups[`MONTHNUM${suffix}`] ?? groups[`ISO${suffix}`];
  const month = figure ? Number(figure) : monthOfName(name);
  return { year, month };
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
      return start && last ? [{ from: toMonths(start), to: toMonths(last) + whole }] : [];
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
