import { figures } from "../figures/numbers.js";
import { testedPattern } from "../text/row.js";
import { verbGroupsOf } from "./verb-groups.js";

/*
 * Words with which a speaker corrects what was just said, within a sentence: "forty, no, fourteen", "40 (make that 14)", "his daughter, or rather
 * his niece".
 */

const EDITING = testedPattern(
  /\b(?:or rather|make that\b|make it (?=\d)|edit:|forgive me|i mean\b(?!t)|i should (?:say|add)|to be (?:exact|precise|fair|honest|clear)|(?:i )?beg your pardon|hang on|hold on|let me (?:count|not|think|check|see|correct)|no wait|mistyped?|typo|i tell a lie|(?:scratch|strike|scrap) that|come to think|correction(?=[:,])|on reflection|in truth|truth be told|strictly speaking|by which i|as it happens|misremember\w*|exaggerat\w*|i turned it)\b/iu,
  "Make that fourteen",
  "We make it on Mondays",
);
const SORRY = testedPattern(
  /(?:^|[,.;(–—-]\s*|\d\s)sorry\b|\bsorry,?\s+\d/iu,
  "7.5 tonner sorry, 18 came after",
  "I said sorry to the driver",
);
/** "…, no, five with the foreign one", "8 cleaners well 7 since Maria left". */
const INSERTED = testedPattern(
  /(?:[,;(–—-]|\.{3})\s*(?:no|nope|er|erm|um|ok|okay|well|oops|actually|wait|really|edit|in fact)\b[,:]?\s|\d\p{L}*(?:\s\p{L}+){0,4}\s(?:well|no|really|actually)\s(?=\d|\p{L}+\s(?:of|in)\b)|\d,?\s\d+\s(?:really|actually|rather|i think)\b/iu,
  "Four tills, no, five",
  "Four tills and no help",
);

/** The word with which a sentence corrects itself; null if it does not. */
export function repairIn(sentence: string): string | null {
  const found = EDITING.exec(sentence) ?? SORRY.exec(sentence) ?? INSERTED.exec(sentence);
  return found ? found[0].replace(/^[\s,.;(–—-]+|[\s,]+$/gu, "") : null;
}

const IN_BRACKETS = /\(([^()]*)\)/gu;

// Brackets behind a figure that put it right: "2000 (two hundred, the key is sticky)", "40 a month (a week!! not a month)". Null without such.
function figureInBrackets(sentence: string): string | null {
  for (const found of sentence.matchAll(IN_BRACKETS)) {
    const [bracket, inside = ""] = found;
    const says = figures(inside).length > 0 && verbGroupsOf(inside).groups.some((group) => group.isFinite);
    const isOther = says || /\bnot (?:an?|the|\d)/iu.test(inside);
    if (isOther && figures(sentence.slice(0, found.index)).length > 0) return bracket;
  }
  return null;
}

/** The word or the brackets with which a sentence corrects itself; null if it does not. Brackets say nothing about the sentences before them. */
export function correctionIn(sentence: string): string | null {
  return repairIn(sentence) ?? figureInBrackets(sentence);
}
