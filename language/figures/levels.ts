import { testedPattern } from "../text/row.js";

/* Levels of skills and credentials, as shown and as asked for. */

const BASIC = testedPattern(/\b(basic|basics|beginner|elementary)\b/i, "Basic Excel", "Excel");
const MORE_THAN_BASIC = testedPattern(
  /\b(good|strong|advanced|excellent|solid|working|proficien\w*|expert\w*|deep|in-depth|confident|fluen\w*|bilingual|c1|c2)\b/i,
  "Advanced Excel",
  "Some Excel",
);

const EXPERTISE = testedPattern(/\b(advanced|expert\w*|in-depth)\b/i, "Advanced Excel", "Good Excel");

/** A mere introduction to a subject does not show the skill. */
const INTRODUCTION = testedPattern(
  /\b(?:introduction to|(?:one|two|three|1|2|3).day (?:course|workshop|training)|taster|beginners['’]? course)\b/i,
  "One-day workshop on welding",
  "Diploma in welding",
);

/** The number after "level"; null if there is none. */
export const levelShown = (text: string): number | null => {
  const figure = /\blevel (\d)\b/i.exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
};

/** Lapsed, lost, or not gained yet. */
const LAPSED_OR_UNDER_WAY = testedPattern(
  /\b(?:ran out|lost(?![- ]time)|failed|revoked|withdrawn|suspended(?! ceil)|struck off|dropped out|banned|disqualified|taken away|surrendered|planned for|applied for|booked|pending|unfinished|incomplete|yet to|to be taken|lacking|abgelaufen|expired(?! product)|lapsed|out of date|not (?:yet )?(?:renewed|completed|finished)|(?:exam|test|application) (?:application )?(?:submitted|booked|pending)|(?:still )?to be (?:scheduled|renewed|completed)|working towards|studying (?:for|towards)|first (?:unit|module) passed|(?:\d+ of \d+|\w+ of \w+) (?:units?|modules?)(?: \w+)?|under ?way|enrolled(?! nurse)|exam in \p{Lu}?\p{L}+ \d{4}|due (?:in )?(?:spring|summer|autumn|winter)? ?20\d\d|units? signed off|begun in|handed in|in progress|part-way|signed\s+off so far|due to (?:finish|complete))\b/iu,
  "First aid, expired 2022",
  "First aid, 2024",
);

/** True for a basic level. */
export function isBasic(text: string): boolean {
  return BASIC.test(text);
}

/** True if more than a basic level is asked for. */
export function asksForMore(text: string): boolean {
  return MORE_THAN_BASIC.test(text);
}

/** True if expertise is asked for, which an introduction does not lead to. */
export function asksForExpertise(text: string): boolean {
  return EXPERTISE.test(text);
}

/** True for a mere introduction to a subject, such as a one-day course. */
export function isIntroduction(text: string): boolean {
  return INTRODUCTION.test(text);
}

/** True for a credential that has lapsed or is not held yet. */
export function isNotHeld(text: string): boolean {
  return LAPSED_OR_UNDER_WAY.test(text);
}
