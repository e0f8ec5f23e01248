import { testedPattern } from "../text/row.js";

const WISH = testedPattern(
  /\b(interested in|looking for|seeking|hoping to|would like|want to|moving to|aspiring|eager to)\b/i,
  "Interested in emergency care",
  "Worked in emergency care",
);
// "What isn't right" is a thing that was dealt with, not a denial.
const DENIAL = testedPattern(
  /(?<!\b(?:what|who|which|that)\s+)\b(?:(?:do|does|did|have|has|had|am|is|are|was|were|can|could)\s+not|\p{L}+n['’]t)\b|\bnever\b|\bnot yet\b|^\W*no\s/iu,
  "I did not sign it off",
  "I signed it off",
);

/** True for a résumé sentence that wishes or denies. Less strict, since a fact may contain "no lost parcels". */
export function isWishOrDenial(sentence: string): boolean {
  return WISH.test(sentence) || DENIAL.test(sentence);
}
