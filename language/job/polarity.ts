import { testedPattern } from "../text/row.js";
import { saysDesirable } from "./strength.js";

/*
 * What a posting says is not needed. A clause waives what it names if it denies a need: a denial, and after it a word of need with nothing but the
 * thing between them ("no degree required", "a degree is not essential", "you don't need a degree").
 */

/** A passage of a sentence; UTF-16 indexes. */
export interface Passage {
  start: number;
  end: number;
}

const NEED = `(?:required?|requir(?:es?|ing|ements?)|need(?:s|ed)?|necessary|necessity|essential|mandatory|compulsory|obligatory|prerequisites?|expect(?:ed)?|insist(?:ed)? on|a must|must-haves?|have to|demand(?:ed)?|ask(?:ed|ing)? for|look(?:ing)? for|deal-?breakers?|matters?|mind)`;
const DENIAL = String.raw`(?:no(?:t|ne|r|thing|body)?|never|neither|cannot|hardly|\p{L}+n['’]t)`;

const DENIED_NEED = testedPattern(
  new RegExp(
    String.raw`\b${DENIAL}\b(?:(?!\b(?:only|just|less|fewer|without|negotiable|unless|until|(?:you|we|they|who) (?:will|must|need|should|would|do|require|ask))\b)[^.!?]){0,80}?\b${NEED}\b`,
    "iu",
  ),
  "A degree is not strictly required",
  "Must not smoke",
);
/** "Need not", "needn't": the denial follows the word of need. */
const NEED_NOT = testedPattern(/\bneed(?:n['’]t| not)\b(?! only\b)/iu, "You need not have a degree", "You need notes");
/** A denial without a word of need: the employer teaches it, or says that it does not count. */
const NO_MATTER = testedPattern(
  /(?:^no|\b(?:without|never|haven['’]t|don['’]t have|lack))\b[^.!?]{0,60}(?:\?\s*(?:$|no|not a|don['’]t|that['’]s)|\b(?:no problem|no worries|is (?:fine|ok|okay|welcome))\b)|\bdon['’]t worry if\b|\bit(?: is|['’]s) (?:fine|ok|okay|no problem) if you (?:have no|haven['’]t|have never|don['’]t|can['’]t)\b/iu,
  "No experience? No problem",
  "No smoking on site",
);
/** A double negation demands the thing: "we cannot employ you without a licence". */
const DEMANDED_AFTER_ALL = testedPattern(
  /\b(?:no ?(?:body|one)|not|cannot|can['’]t|won['’]t|never)\b[^.!?]{0,60}\b(?:without|unless|until)\b/iu,
  "We cannot employ you without a licence",
  "You can start without a licence",
);

const CLAUSE_END =
  /;\s+|:\s+|,\s+(?=(?:but|and|though|although|while|yet|however|so|as|because|we|you|it)\b)|\s+(?:but|though|although|whereas)\s+|\s[–—-]\s+|(?<=[?!.])\s+/giu;

/** The passages of a sentence that say what is not needed; empty if it waives nothing, or calls what it waives desirable. */
export function waivedIn(sentence: string): Passage[] {
  const clauses = clausesOf(sentence);
  const waived: Passage[] = [];
  const rest: string[] = [];
  for (const { start, end } of clauses) {
    const clause = sentence.slice(start, end);
    const stop = endOfWaiver(clause);
    // "No SAP needed, we will train you": the training belongs to the waiver.
    if (stop === null && waived.length > 0 && OFFERS_TRAINING.test(clause)) waived.push({ start, end });
    else if (stop === null) rest.push(clause);
    else waived.push({ start, end: start + stop });
  }
  // "Not essential, but nice to have" asks all the same.
  const isWished = rest.some((clause) => saysDesirable(clause) && !NAMES_A_THING.test(clause));
  return isWished ? [] : waived;
}

/** How much of a sentence only says what is not needed. */
export function waivedShare(sentence: string): "none" | "part" | "all" {
  const waived = waivedIn(sentence).reduce((sum, { start, end }) => sum + end - start, 0);
  if (waived === 0) return "none";
  return waived >= sentence.length * NEARLY_ALL ? "all" : "part";
}
const NEARLY_ALL = 0.8;

/** A clause that only judges what the sentence named before: "but it would be nice to have". */
const NAMES_A_THING = testedPattern(
  /^(?!(?:it|that|this|they|always|still|certainly|very|definitely|a|an|nice|would|will|of|great|helpful|useful)\b)/iu,
  "Dutch would be a plus",
  "it would be a plus",
);

// The index at which the waiver of a clause ends; null if it waives nothing.
function endOfWaiver(clause: string): number | null {
  if (DEMANDED_AFTER_ALL.test(clause)) return null;
  const denied = DENIED_NEED.exec(clause);
  if (!denied) return NEED_NOT.test(clause) || NO_MATTER.test(clause) ? clause.length : null;
  // "No degree required, strong Excel skills": what stands behind the word of need is another matter.
  const stop = denied.index + denied[0].length;
  return /^\s*[,)]/.test(clause.slice(stop)) ? stop : clause.length;
}

const OFFERS_TRAINING = testedPattern(
  /\b(?:we(?:['’]ll| will| can)?|you(?:['’]ll| will) be) (?:\w+ )?(?:train|teach|taught|show|trained|shown)\b|\btraining (?:is|will be)\b/iu,
  "we will train you",
  "we run trains",
);

function clausesOf(sentence: string): Passage[] {
  const found: Passage[] = [];
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(CLAUSE_END)) {
    // A question and its answer are one: "No experience? No problem."
    if (/^\s+$/.test(mark) && sentence[index - 1] === "?") continue;
    if (index > start) found.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < sentence.length) found.push({ start, end: sentence.length });
  return found;
}
