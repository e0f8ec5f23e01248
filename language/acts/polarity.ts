import { testedPattern } from "../text/row.js";

/*
 * Detects sentences that do not report something done: denials, plans and wishes. There are three checks of different
 * strictness for different uses.
 */

const NOT_SO = testedPattern(
  /\b(no|not|never|none|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|banned|barred|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?|false that|untrue|if (?:needed|necessary|asked|i|we|they|you)|whether|sacked|unless|nobody|nothing|neither|nor|cannot|unable|failed to|fail to|would|could|might|may|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) to|want(?:s|ed)? to|like to|going to|about to|intend(?:s|ed)? to|thought about|considered|interested in|seeking|looking for|applied (?:to|for))\b|n['’]t\b|\b(?:do|does|did|have|has|had|is|are|was|were|ca|wo|could|would|should)nt\b/iu,
  "Unable to lift",
  "Lifted pallets",
);

/** True for a statement that is denied, planned or wished. The strictest check: for statements that a claim rests on. */
export function isNotSo(statement: string): boolean {
  return NOT_SO.test(statement);
}

const WISH = testedPattern(
  /\b(interested in|looking for|seeking|hoping to|would like|want to|moving to|aspiring|eager to)\b/i,
  "Interested in emergency care",
  "Worked in emergency care",
);
// "What isn't right" is something that was dealt with.
const DENIAL = testedPattern(
  /(?<!\b(?:what|who|which|that)\s+)\b(?:(?:do|does|did|have|has|had|am|is|are|was|were|can|could)\s+not|\p{L}+n['’]t)\b|\bnever\b|\bnot yet\b|^\W*no\s/iu,
  "I did not sign it off",
  "I signed it off",
);

/** True for a résumé sentence that wishes or denies. Less strict, since a fact may contain "no lost parcels". */
export function isWishOrDenial(sentence: string): boolean {
  return WISH.test(sentence) || DENIAL.test(sentence);
}

const DENIES_DOING = testedPattern(
  /\b(?:I|we)(?:['’]ve| have| had| do| did| am|['’]m)?(?: not|n['’]t| never)\b(?! (?:sure|like))|^(?:never|no experience|not yet)\b/i,
  "I have never done it",
  "I have done it",
);

/** True if the candidate denies having done something. "I wasn't sure" is not a denial. */
export function deniesDoing(sentence: string): boolean {
  return DENIES_DOING.test(sentence);
}
