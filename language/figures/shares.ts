import { testedPattern } from "../text/row.js";
import { sharesInWords } from "./fractions.js";
import { type Figure, figures } from "./numbers.js";

/* The wording of shares of a whole. */

const REMAINDER = testedPattern(
  /\b(?:the (?:other|remaining|rest)|another|remaining|a (?:further|different))\b/iu,
  "The rest is office work",
  "All of it is office work",
);
/** The words before and behind a percentage by which something changed, or which it should reach. */
const CHANGED_BY = testedPattern(
  /(?:\bby|\bfrom|\bto|(?<!\b(?:tak|eat|mak)(?:e|es|en|ing|s) )\bup|\bdown|\brose|\bfell|\bcut|\bincrease[ds]?|\breduced?|\bgrew|\bimproved?|\btargets?(?: (?:of|was|is))?)\s*(?:about|around|nearly|almost|over|some)?\s*$/iu,
  "rose by about ",
  "takes up ",
);
const CHANGE = testedPattern(
  /^\s*(?:more|less|fewer|higher|lower|faster|better|up|down|off|increase|reduction|growth|rise|drop|above|below|to \d)\b/iu,
  " more than before",
  " of them",
);

/** True if a sentence gives the remainder of a whole ("the rest", "the other"). */
export function givesRemainder(text: string): boolean {
  return REMAINDER.test(text);
}

/** The shares of a whole in a sentence, in percent: "60 % of", "half my week". A percentage by which something changed is none. */
export function sharesIn(text: string): number[] {
  const written = figures(text).filter((figure) => figure.unit === "percent" && !isChange(text, figure));
  return [...written.map(({ value }) => value), ...sharesInWords(text)];
}

function isChange(text: string, { start, end }: Figure): boolean {
  return CHANGED_BY.test(text.slice(0, start)) || CHANGE.test(text.slice(end));
}

/** True for the words between a part and its whole: "of the", "out of". The "of" in "Page 2 of 1" does not count. */
export function linksPartToWhole(between: string): boolean {
  return /^(?:out of(?: the| our| my| all)?|of (?:the|our|my|all))$/iu.test(between.trim());
}

/** "Of the forty, …", "Out of those 40 …": the whole stands first, its parts behind it. */
const WHOLE_FIRST = testedPattern(
  /(?:^|[.;,]\s|\band\s)(?:out )?of (?:the|those|these|my|our|all(?: the| those)?)\s*$/iu,
  "Of the ",
  "a team of the ",
);
/** "in total" and the like, behind or before a whole. */
const IN_ALL = testedPattern(/\b(?:in (?:all|total)|al?together|overall|total(?: of)?)\b/iu, "40 in all", "all 40");

/** True if the figure is a whole that its parts follow. */
export function leadsParts(text: string, { start }: Pick<Figure, "start">): boolean {
  return WHOLE_FIRST.test(text.slice(0, start));
}

/** True if a sentence says that its figure is the whole: "20 children in the room altogether". */
export function givesWhole(text: string): boolean {
  return IN_ALL.test(text);
}
