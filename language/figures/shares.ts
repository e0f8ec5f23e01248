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

const PART = testedPattern(
  /\b(?:of (?:the|them|those|these)|other|rest|remaining|more|another|extra|half|each|every|per|up to|at least|first|additional|before|after|average)\b/iu,
  "12 of them are apprentices",
  "I led 12 people",
);

/** True if a figure of the sentence may count a part, a rate or a bound: two such figures need not agree. */
export function countsAPart(text: string): boolean {
  return PART.test(text);
}

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
