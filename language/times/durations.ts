import { figures } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { type DateRange, dateRanges } from "./dates.js";

/** A duration in years that a sentence states, with the text after it ("of baking", "as a baker"). */
export interface YearsOfWork {
  count: number;
  /** True after "about", "nearly", "over" and the like. */
  rounded: boolean;
  after: string;
}

const NOT_A_LENGTH = testedPattern(
  /^[\s-]*years?['’]?\s+(?:ago|later|before|old|earlier|of age|below|behind|contract|plan|warranty)/iu,
  " years ago",
  " years in payroll",
);
const NOT_SINCE = testedPattern(
  /\b(?:in|within|after|every|last|next|aged?|for the last|first|another|other)\s*$/iu,
  "done within ",
  "worked there for ",
);
const ROUNDED = testedPattern(
  /\b(?:about|around|nearly|almost|roughly|over|more than|some|close to|getting on for)\s*$/iu,
  "almost ",
  "exactly ",
);

/** The years of work that a sentence reports, from 2 to 60; null if it reports none. */
export function yearsIn(text: string): YearsOfWork | null {
  const decade = /\b(?:a|full|whole|good) decade\b(.*)/iu.exec(text);
  if (decade) return { count: 10, rounded: true, after: decade[1] ?? "" };
  for (const { value, start, end } of figures(text)) {
    const rest = text.slice(end);
    if (!/^[\s-]*(?:\p{L}+ )?years?\b/iu.test(rest) || value < 2 || value > 60) continue;
    if (NOT_SINCE.test(text.slice(0, start)) || NOT_A_LENGTH.test(rest)) continue;
    return { count: value, rounded: ROUNDED.test(text.slice(0, start)), after: rest.replace(/^.*?years?['’]?/iu, "") };
  }
  return null;
}

const ALL_YEAR = testedPattern(
  /\b(?:the whole of|all of|all through|throughout|the entire year|all year in) ((?:19|20)\d{2})\b/iu,
  "Worked there all through 2021",
  "Worked there in 2021",
);

/** The period that a sentence reports; null if it reports none. */
export function periodIn(text: string): Pick<DateRange, "start" | "end"> | null {
  const whole = Number(ALL_YEAR.exec(text)?.[1]);
  return dateRanges(text)[0] ?? (whole ? { start: { year: whole, month: 1 }, end: { year: whole, month: 12 } } : null);
}

const WHOLE_WEEK = testedPattern(
  /\bfull[- ]time\b|\b(?:five|six|5|6) days a week\b|\bevery weekday\b|\b(?:40|38|37[.,]5|39) hours\b/iu,
  "I worked five days a week",
  "I worked there",
);

/** True for full-time work. */
export function isFullTime(text: string): boolean {
  return WHOLE_WEEK.test(text);
}

const SIDE_WORK = testedPattern(
  /\b(?:part[- ]time|evenings?|weekends?|saturdays?|sundays?|freelance|volunt\w*|summer|seasonal|placement|intern\w*)\b/iu,
  "At weekends I baked",
  "I baked",
);

/** True for work that may be done in addition to other work: part-time, at weekends, voluntary, seasonal. */
export function isSideWork(text: string): boolean {
  return SIDE_WORK.test(text);
}

const WORKED = testedPattern(
  /\b(?:I|we)\b.*\b(?:joined|started|began|left|worked|was|came|finished)\b/iu,
  "I joined in May",
  "The shop opened in May",
);

/** True if the speaker says that they worked somewhere, joined or left. */
export function saysWorked(text: string): boolean {
  return WORKED.test(text);
}

const GRADUATED = testedPattern(
  /\b(?:graduated|finished|completed|got|passed|awarded|qualified)\b/iu,
  "I graduated in 2019",
  "I studied in 2019",
);

/** True if a sentence says that something was passed or completed. */
export function saysGraduated(text: string): boolean {
  return GRADUATED.test(text);
}

/** The occupation that follows a duration: "baker" in "of experience as a baker"; null if none is named. */
export function occupationIn(after: string): string | null {
  const called =
    /^\s*(?:of )?(?:experience )?(?:as|being) (?:an? |the )?([^,.;]+?)(?= (?:at|for|in|on|with|and)\b|[,.;]|$)/iu.exec(
      after,
    );
  return called?.[1] ?? null;
}

const SCHOOL = testedPattern(
  /\b(?:universit(?:y|é|ät|à)|universidad(?:e)?|college|school|institute?o?|academy|polytechnic|hochschule|faculty)\b/iu,
  "University of Limerick",
  "Universal Freight",
);

/** True if a text names a place of learning. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(text);
}
