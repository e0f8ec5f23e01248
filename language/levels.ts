/* How well a thing is held or known, and how well it is asked for. */

const BASIC = /\b(basic|basics|beginner|elementary)\b/i;
const MORE_THAN_BASIC =
  /\b(good|strong|advanced|excellent|solid|working|proficien\w*|expert\w*|deep|in-depth|confident|fluen\w*|bilingual|c1|c2)\b/i;

/** A first look at a thing is not yet being able to do it. */
const A_TASTE =
  /\b(?:introduction to|(?:one|two|three|1|2|3).day (?:course|workshop|training)|taster|beginners['’]? course)\b/i;

/** The figure behind "level"; null where there is none. */
export const levelShown = (text: string): number | null => {
  const figure = /\blevel (\d)\b/i.exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
};

/** Not held any more, or not held yet. */
const LAPSED_OR_UNDER_WAY =
  /\b(?:ran out|expired(?! product)|lapsed|out of date|not (?:yet )?(?:renewed|completed|finished)|(?:exam|test|application) (?:application )?(?:submitted|booked|pending)|(?:still )?to be (?:scheduled|renewed|completed)|working towards|studying (?:for|towards)|first (?:unit|module) passed|units? signed off|begun in|handed in|in progress|part-way|signed\s+off so far|due to (?:finish|complete))\b/i;

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
