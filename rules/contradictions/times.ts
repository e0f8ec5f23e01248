import { type Figure, figures } from "../text/numbers.js";
import type { Sentence } from "./find.js";

/* Of which time a figure is told: two of different times do not contradict each other. */

/** Told of different times, figures may differ. */
const TIME =
  /\b(?:when I (?:started|came|joined|began|took)|at the (?:start|beginning)|to begin with|before|by|now|today|nowadays|used to|then|ago|last|this|next|(?:first|last|second) (?:half )?(?:term|half|year|month|week|quarter|season|day)|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|peak|normally|(?:19|20)\d\d)\b/giu;

// The time nearest to each figure; a figure without one is of any time that the other's sentence does not set apart.
export function sameTime(mine: string[], theirs: string[]): boolean {
  const years = (times: string[]) => times.filter((time) => /^\d{4}$/.test(time));
  const months = (times: string[]) => times.filter((time) => new RegExp(`^(?:${MONTHS})`, "u").test(time));
  if (
    months(mine).length > 0 &&
    months(theirs).length > 0 &&
    !months(mine).some((month) => months(theirs).includes(month))
  )
    return false;
  if (years(mine).length > 0 && years(theirs).length > 0)
    return years(mine).some((year) => years(theirs).includes(year));
  if (mine.length === 0 && theirs.length === 0) return true;
  return (
    mine.some((time) => theirs.includes(time)) ||
    ((mine.length === 0) !== (theirs.length === 0) && ![...mine, ...theirs].some((time) => APART.test(time)))
  );
}

/** A figure's time stands so near to it, in characters. */
const TIME_NEAR = 60;

// "The refresh in 2024. We replaced 48 switches": the year was said before.
export function timesOf({ kind, quote, before }: Sentence, figure: Figure): string[] {
  const own = timesAt(quote, figure);
  const year = own.length > 0 || kind === "resume" ? undefined : before.match(/\b(?:19|20)\d\d\b/gu)?.at(-1);
  return year === undefined ? own : [year];
}

function timesAt(text: string, { start, end }: Figure): string[] {
  // "2023: 104 %, 2024: 108 %" gives each its own.
  const year = /((?:19|20)\d\d)\s*[:(]\s*$/u.exec(text.slice(0, start))?.[1];
  if (year !== undefined) return [year];
  // What stands beyond another figure is that one's, where this has a time of its own.
  const others = figures(text).filter((one) => !isYear(one));
  const from = Math.max(0, start - TIME_NEAR, ...others.filter((one) => one.end <= start).map((one) => one.end));
  const to = Math.min(end + TIME_NEAR, ...others.filter((one) => one.start >= end).map((one) => one.start));
  const near =
    text.slice(from, to).match(TIME) ?? text.slice(Math.max(0, start - TIME_NEAR), end + TIME_NEAR).match(TIME);
  return (near ?? []).map((one) => one.toLowerCase());
}

const APART = /^(?:when i|at the|to begin|before|used to|then|ago|peak|first |last |(?:19|20)\d\d)/iu;

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

// The 9 of "9 October 2020", the 10 of 10/2020.
export function isDatePart(text: string, { start, end }: Figure): boolean {
  return (
    new RegExp(`^\\s*(?:st|nd|rd|th)?\\s*(?:${MONTHS})`, "iu").test(text.slice(end)) ||
    new RegExp(`(?:${MONTHS})\\p{L}*\\s*$`, "iu").test(text.slice(0, start)) ||
    /^[/.]\d/.test(text.slice(end)) ||
    /\d[/.]$/.test(text.slice(0, start))
  );
}

export function isYear({ value, unit }: Figure): boolean {
  return unit === null && value >= 1900 && value <= 2100;
}
