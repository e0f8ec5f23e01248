import { row } from "./row.js";

/* How well a thing is held or known, and how well it is asked for. */

const BASIC = row(/\b(basic|basics|beginner|elementary)\b/i, "Basic Excel", "Excel");
const MORE_THAN_BASIC = row(
  /\b(good|strong|advanced|excellent|solid|working|proficien\w*|expert\w*|deep|in-depth|confident|fluen\w*|bilingual|c1|c2)\b/i,
  "Advanced Excel",
  "Some Excel",
);

/** A first look at a thing is not yet being able to do it. */
const A_TASTE = row(
  /\b(?:introduction to|(?:one|two|three|1|2|3).day (?:course|workshop|training)|taster|beginners['’]? course)\b/i,
  "One-day workshop on welding",
  "Diploma in welding",
);

/** The figure behind "level"; null where there is none. */
export const levelShown = (text: string): number | null => {
  const figure = /\blevel (\d)\b/i.exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
};

/** Not held any more, or not held yet. */
const LAPSED_OR_UNDER_WAY = row(
  /\b(?:ran out|expired(?! product)|lapsed|out of date|not (?:yet )?(?:renewed|completed|finished)|(?:exam|test|application) (?:application )?(?:submitted|booked|pending)|(?:still )?to be (?:scheduled|renewed|completed)|working towards|studying (?:for|towards)|first (?:unit|module) passed|units? signed off|begun in|handed in|in progress|part-way|signed\s+off so far|due to (?:finish|complete))\b/i,
  "First aid, expired 2022",
  "First aid, 2024",
);

/** True where a thing is known a little. */
export function isBasic(text: string): boolean {
  return BASIC.test(text);
}

/** True where more than a little is asked for. */
export function asksForMore(text: string): boolean {
  return MORE_THAN_BASIC.test(text);
}

/** True for a first look at a thing. */
export function isTaste(text: string): boolean {
  return A_TASTE.test(text);
}

/** True for a paper that has run out, or is not held yet. */
export function isNotHeld(text: string): boolean {
  return LAPSED_OR_UNDER_WAY.test(text);
}
