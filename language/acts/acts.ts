import { hasClauseBeforeI, hasOnlyISubjects, LEAD_IN, openingBeforeI, partsOf } from "../sentences/repeating.js";
import { pointsBack } from "../telling/antecedents.js";
import { doubtInGerman, isGerman } from "../telling/german.js";
import { isDoing } from "../telling/governed.js";
import { verbGroupsOf } from "../telling/verb-groups.js";
import { capitalised } from "../text/letters.js";
import { testedPattern } from "../text/row.js";
import { beginsWithVerb, FIRST_PERSON_PLURAL, FIRST_PERSON_SINGULAR } from "../wording.js";
import { isPastForm, words } from "../words/words.js";
import { stateOf } from "./states.js";

/* Rewrites a sentence of a story in résumé style: "I rang the ward" becomes "Rang the ward". */

/** Adverbs before the verb: in "I usually check" the verb is the next word. */
const HOW = testedPattern(
  /^(?:always|usually|often|also|then|just|personally|regularly|sometimes|normally|mostly|generally|still|now|later|soon|quickly|first|myself|\p{L}{3,}ly)$/iu,
  "usually",
  "use",
);
/** The present perfect: of "I have trained" only the participle is kept, where it is the past form too. */
const PERFECT = testedPattern(
  /^I(?:['’]ve| have) (?=\p{L}+(?:ed|ought|aught|ilt|eld|ept|ent|old|aid|ade|et|ut|ound)\b)/u,
  "I have trained two",
  "I train two",
);
/** Auxiliaries and verbs of being, thinking or wishing: they report no act. */
const BEING = testedPattern(
  /^(?:am|was|were|be|have|had|has|think|thought|guess|suppose|mean|meant|hope|hoped|feel|felt|like|liked|love|loved|know|knew|want|wanted|would|could|can|might|should|will|got|get|need|needed|tried|try|said|never)$/iu,
  "was",
  "weighed",
);
/** Verbs of events. Without "I" before them they report no person's act. */
const HAPPENS = testedPattern(
  /^(?:happened|lasted|seemed|became|turned|ended|stopped|came|went)$/iu,
  "happened",
  "weighed",
);
const ALSO = testedPattern(/^(?:also|then)\s+/iu, "also ran a session", "ran a session also");

/** Verbs of being, having, feeling or promising: "I love animals" reports no act. */
const STATES = testedPattern(
  /^(?:am|['’]m|was|were|be|been|have|had|has|hold|held|own|live|lived|grew|think|thought|believe|know|knew|understand|understood|see|saw|seen|love|loved|like|liked|enjoy|enjoyed|prefer|want|wanted|wish|hope|feel|felt|thrive|care|bring|get|let|try|work|come|came|look|looking|deal|adapt|suppose|guess|mean|need|can|could|will|would|might|should|may)$/iu,
  "love",
  "moved",
);
const SUBJECT_AND_VERB =
  /\bI(?<short>['’](?:m|ve|d|ll))?(?: (?:have|had|also|then|always|often|usually|just|myself|would|(?!only\b)\p{L}+ly))* (?<verb>\p{L}+)/gu;

const NO_VERB = testedPattern(/^(?:never|not|only|really|still|even|too|no|\p{L}+ly)$/iu, "never", "nevertheless");

/**
 * True if "I" does something in a sentence: "I moved it", "I check the rails", "I'd ring them first", not "I love animals", "I never take
 * chances" or "I would notice".
 */
export function saysOwnAct(sentence: string): boolean {
  return [...sentence.matchAll(SUBJECT_AND_VERB)].some(({ 0: said, groups }) => {
    const { short = "", verb = "" } = groups ?? {};
    const isSupposed = /m$|ll$/u.test(short) || /\bwould\b/u.test(said);
    return !isSupposed && !STATES.test(verb) && !NO_VERB.test(verb);
  });
}

/** Verbs of having and getting there: "I had nine people in the class" reports no act by itself. */
const HAVING = new Set(["have", "get", "need", "come", "become", "stay", "belong"]);

/** True if "I" is the subject of a verb that plainly says what the speaker did or does: not "I had nine people", "I would ring". */
export function tellsOwnAct(sentence: string): boolean {
  if (isGerman(sentence)) return /\bich\b/iu.test(sentence) && doubtInGerman(sentence, true) === null;
  const { words: read, groups } = verbGroupsOf(sentence);
  return groups.some(
    (group) =>
      group.subject === "I" &&
      group.isFinite &&
      group.modal === null &&
      !HAVING.has(group.lemma) &&
      isDoing(group, read),
  );
}

const BUT = testedPattern(/,?\s+but\s+(?!me\b|us\b)(?=\p{L})/iu, "No patch, but I covered one", "Nobody but me");

/** The part after "but" that reports an act of the speaker: "I covered hers" of "No patch of my own, but I covered hers"; null if there is none. */
export function actAfterDenial(sentence: string): string | null {
  const joint = BUT.exec(sentence);
  const rest = joint ? sentence.slice(joint.index + joint[0].length) : "";
  return saysOwnAct(rest) ? rest : null;
}

/** True for a verb of being, having, feeling or promising. */
export function isState(verb: string): boolean {
  return STATES.test(verb);
}

const DID_NOT = testedPattern(
  /^(?:didn['’]?t|did not)\s[^,]+,\s+(?=\p{L})/iu,
  "Didn't put it through, showed it to her",
  "Did nothing, showed nothing",
);

/** True for a part that begins with an act: "Check the rails", "Didn't put it through, showed it to her", not "Understand the theory". */
export function beginsWithOwnAct(part: string): boolean {
  const denied = DID_NOT.exec(part)?.[0] ?? "";
  const [first] = words(part.slice(denied.length));
  if (!first || STATES.test(first.text)) return false;
  return denied === "" ? beginsWithVerb(part) : isPastForm(first.lower);
}

const AND_SOMETHING = testedPattern(
  /\s+and (?=(?:the|it|they|she|he|nobody|everyone)\s)/iu,
  "I moved the points and the tickets stopped",
  "I moved the points and stopped the train",
);

/** Splits a part that has an act and its outcome: "I moved the points" and "the tickets stopped"; any other part is returned whole. */
export function actAndOutcome(part: string): string[] {
  const joint = AND_SOMETHING.exec(part);
  const rest = joint ? part.slice(joint.index + joint[0].length) : "";
  return joint && words(rest).some(({ lower }) => isPastForm(lower)) ? [part.slice(0, joint.index), rest] : [part];
}

/** An act of the speaker, worded without "I". */
export interface Act {
  text: string;
  /** Refers to something that it does not name, so that it is understood only after the sentence before it. */
  pointsBack: boolean;
  /** Contains "we" or "us": others act as well. */
  together: boolean;
  /** Still contains "I" in a later clause, as in "before I went". */
  saysI: boolean;
}

function firstWord(part: string): string {
  return words(part)[0]?.lower ?? "";
}

/** A denial of the speaker's own, before what was done instead: "I don't recruit but I train the new ones". */
const OWN_DENIAL = testedPattern(
  /^(?:I|we)(?: (?:am|was|have|had|do|did|could|can) (?:not|never)| (?:do|did|was|am|have|had|could|ca|wo|would|were)n['’]t|['’]m not|['’]ve (?:not|never)| never)\b/iu,
  "I don't recruit but I train them",
  "I do the rota but not alone",
);

/** A denial that holds in general, or of what somebody else did: not "I didn't wait". */
const OF_ONE_TIME = testedPattern(
  /^(?:I|we) did(?:n['’]t| not)\b(?! (?:do|use|have|lead|run|manage|own|hold|write)\b)(?!.*,\s.*\bdid\W*$)/iu,
  "I didn't wait for the rest",
  "I didn't set it up, our engineer did",
);

/** What a speaker says that they do not do or have not done, without what they did instead; null for any other sentence. */
export function ownLimitIn(sentence: string): string | null {
  const said = sentence.replace(LEAD_IN, "").trim();
  if (!OWN_DENIAL.test(said) || OF_ONE_TIME.test(said) || stateOf(said) !== "denied") return null;
  const joint = BUT.exec(said);
  const limit = joint ? said.slice(0, joint.index) : said;
  return `${limit.replace(/[\s.!,;]+$/u, "")}.`;
}

// What was done instead of what is denied before it; any other sentence as it is.
function withoutDenial(sentence: string): string {
  return OWN_DENIAL.test(sentence) ? (actAfterDenial(sentence) ?? sentence) : sentence;
}

/** The act that a sentence reports; null if it is about somebody or something else, or about a state or a feeling. */
export function actOf(sentence: string): Act | null {
  const plain = withoutDenial(sentence.replace(LEAD_IN, "").trim());
  const opening = openingBeforeI(plain);
  const said = opening === "" ? plain : plain.slice(plain.search(/\bI\s/iu));
  // "It was late, so I keep a list": without its "I" the act would be that of what was late.
  if (opening.endsWith(", so ")) return null;
  const withoutI = said.replace(PERFECT, "").replace(/^I\s+/iu, "");
  const saidByI = withoutI !== said;
  const bare = withoutI.replace(ALSO, "");
  const [first, second] = words(bare).map(({ text }) => text.toLowerCase());
  const verb = first !== undefined && HOW.test(first) ? second : first;
  if (verb === undefined || BEING.test(verb) || (!saidByI && (HAPPENS.test(verb) || FIRST_PERSON_PLURAL.test(bare))))
    return null;
  const isWork = saidByI && !STATES.test(verb);
  // "When the foreman is off, run the gang" would be an order.
  if (!isPastForm(verb) && (!isWork || opening !== "")) return null;
  // "…, and then I rang the ward": every "I" is removed if nobody else acts in the sentence.
  const rest = hasOnlyISubjects(said) ? bare.replace(/(,|;| and| then|, then) I (?=\p{Ll})/gu, "$1 ") : bare;
  // "Recruited 14 carers, do the interviews": two tenses need their subjects.
  if (rest !== bare && partsOf(rest).some((part) => isPastForm(firstWord(part)) !== isPastForm(verb))) return null;
  const text = `${opening}${rest}`;
  return {
    text: capitalised(text),
    // "When the inspector came, showed her": the pronoun refers to a word of the first clause.
    pointsBack: pointsBack(hasClauseBeforeI(plain) ? opening : text),
    together: FIRST_PERSON_PLURAL.test(text),
    saysI: FIRST_PERSON_SINGULAR.test(text),
  };
}
