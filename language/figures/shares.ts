import { testedPattern } from "../text/row.js";

/* The wording of shares of a whole. */

const REMAINDER = testedPattern(
  /\b(?:the (?:other|remaining|rest)|another|remaining)\b/iu,
  "The rest is office work",
  "All of it is office work",
);
/** A percentage by which something changed is not a share. */
const CHANGE = testedPattern(
  /\b(?:by|from|up|down|rose|fell|cut|increas\w*|reduc\w*|grew|improv\w*|more|less|than|target)\b/iu,
  "Sales rose",
  "Half is sales",
);

/** True if a sentence gives the remainder of a whole ("the rest", "the other"). */
export function givesRemainder(text: string): boolean {
  return REMAINDER.test(text);
}

/** True if a percentage in the sentence is a change, not a share. */
export function isAboutChange(text: string): boolean {
  return CHANGE.test(text);
}

/** True for the words between a part and its whole: "of the", "out of". The "of" in "Page 2 of 1" does not count. */
export function linksPartToWhole(between: string): boolean {
  return /^(?:out of(?: the| our| my| all)?|of (?:the|our|my|all))$/iu.test(between.trim());
}
