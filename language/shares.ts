import { row } from "./row.js";

/* How shares of a whole are told. */

const GOES_ON = row(
  /\b(?:the (?:other|remaining|rest)|another|remaining)\b/iu,
  "The rest is office work",
  "All of it is office work",
);
/** A percentage of a change is no share. */
const CHANGE = row(
  /\b(?:by|from|up|down|rose|fell|cut|increas\w*|reduc\w*|grew|improv\w*|more|less|than|target)\b/iu,
  "Sales rose",
  "Half is sales",
);

/** True where a sentence continues with the remainder of the figure before it. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** True where a percentage is of a change, and no share. */
export function isOfChange(text: string): boolean {
  return CHANGE.test(text);
}

/** True for what stands between a part and its whole: "of the", "out of". "Page 2 of 1" is none. */
export function isPartOf(between: string): boolean {
  return /^(?:out of(?: the| our| my| all)?|of (?:the|our|my|all))$/iu.test(between.trim());
}
