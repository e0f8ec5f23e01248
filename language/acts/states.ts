import type { Actor, StatementState } from "../../domain/statement.js";
import { clausesOf, typedSentences } from "../sentences/clauses.js";
import { testedPattern } from "../text/row.js";
import { isPastForm, words } from "../words/words.js";

/*
 * Determines by wording whether something was done, and by whom. The results are used to reject wrong citations and to keep denials out of
 * bullets. They prove no claim, since a proof has to repeat every word (rules/claims/proof.ts). Each row has an example that it matches and one
 * that it does not; both are run as tests.
 */

interface Row<Value> {
  is: Value;
  pattern: RegExp;
  reads: string;
  leaves: string;
}

const HAVE = "(?:['’]ve| have| had| did| do| was| am|['’]m)?";

/** The first row that matches decides. */
export const STATE_ROWS: Row<StatementState>[] = [
  {
    is: "lapsed",
    pattern: /\b(?:expired|lapsed|ran out|run out|no longer (?:valid|hold|have)|not renewed|out of date)\b/iu,
    reads: "My card expired in March.",
    leaves: "I checked the dates on the shelf every morning.",
  },
  {
    is: "denied",
    pattern: new RegExp(`\\b(?:I|we)${HAVE} (?:not|never)\\b(?! (?:only|just|missed))`, "iu"),
    reads: "I have never managed anybody.",
    leaves: "I never missed a deadline.",
  },
  {
    is: "denied",
    // A negation about a thing ("It wasn't in the system"), or in the reason for an act ("nagged them coz they didnt want to"), denies no act.
    pattern:
      /(?<!\bco[sz]\b.{1,60}|\bit (?=wasn['’]?t (?!me\b|my\b|mine\b|I\b)))\b(?:haven|hadn|didn|don|wasn|couldn|can|wouldn)['’]?t\b(?! (?:only|just|mind|hesitate|let|have done|remember|recall|count|say))/iu,
    reads: "It wasn't my job.",
    leaves: "I don't mind early shifts.",
  },
  {
    is: "denied",
    pattern:
      /^\W*(?:not|never|none|nope|no(?=[,.;!]|$| (?:formal|training|experience)))\b(?! (?:only|just|missed|late))/iu,
    reads: "Not formally.",
    leaves: "No new leaks on those four sites.",
  },
  {
    is: "denied",
    pattern: /\bI\b.{0,20}\b(?:was|am) (?:not|never)\b|\bI cannot\b|\bI (?:have|had) no\b/iu,
    reads: "I have no licence for it.",
    leaves: "I have nothing against weekends.",
  },
  {
    is: "under_way",
    pattern: /\b(?:half|part)[- ]?way through|\b(?:studying|working|training) (?:for|towards)\b|\bin progress\b/iu,
    reads: "I am working towards level 3.",
    leaves: "I finished level 3 last year.",
  },
  {
    is: "under_way",
    pattern: /\b(?:under way|not (?:yet )?(?:finished|completed)|still (?:learning|training|studying))\b/iu,
    reads: "The course is not yet finished.",
    leaves: "The course was finished in May.",
  },
  {
    is: "planned",
    pattern:
      /\b(?:plan(?:ning)? to|(?<!\bby )going to(?! (?:him|her|them|it|me|us|the|an?|my|our|his|their)\b)|hop(?:e|ing) to|(?<!n['’]?t )want to|would like to|intend to|willing to|due to (?:start|sit))\b/iu,
    reads: "I am going to sit the test.",
    leaves: "I planned the rota.",
  },
  {
    is: "planned",
    pattern: /\b(?:is|am|are|exam|test|course|place) booked\b|\bbooked (?:for|on|in) (?:a|the|next|\p{Lu})/u,
    reads: "The course is booked for February.",
    leaves: "I booked tables for parties of ten.",
  },
  {
    is: "hedged",
    pattern: /\b(?:almost|nearly|sort of|kind of|maybe|probably|could have|would have|might have|i think|i guess)\b/iu,
    reads: "I nearly finished it.",
    leaves: "I finished it.",
  },
  {
    is: "hedged",
    pattern: /\b(?:help(?:ed|ing)?|assist(?:ed|ing)?|shadow(?:ed|ing)|watched|tried to|under supervision)\b/iu,
    reads: "I helped the foreman set it out.",
    leaves: "I tried the cards in my room.",
  },
];

const AT_WORK =
  "colleagues?|managers?|boss|supervisors?|foreman|deputy|owner|agency|contractors?|seniors?|mates?|head|director";

/** Who acts in a clause, by its subject. It is unknown if no row matches. */
export const ACTOR_ROWS: Row<Actor>[] = [
  {
    is: "candidate",
    pattern: /^\W*(?:\p{L}+ly |then |so |and |also |yes |well |after that |once |usually )*i(?:['’]\p{L}+)?\b/iu,
    reads: "Then I rang the registrar.",
    leaves: "She rang the registrar.",
  },
  {
    is: "other",
    pattern: /^\W*(?:then |so |and |but |also )*(?:someone|somebody) (?:else )?\b/iu,
    reads: "Somebody else did the ordering.",
    leaves: "They sold out before noon.",
  },
  {
    is: "other",
    pattern: new RegExp(
      `^\\W*(?:my|our|the|a|an|another|one) (?:\\p{L}+ )?(?:${AT_WORK})\\b(?! (?:for|of|at|in|since|training|course|role|job)\\b)(?!.*\\b(?:I|me|my|we|us)\\b)`,
      "iu",
    ),
    reads: "My colleague trained the interns.",
    leaves: "My manager asked me to train the interns.",
  },
];

/** The state of the act that a clause reports; "done" if no row matches. */
export function stateOf(clause: string): StatementState {
  return STATE_ROWS.find(({ pattern }) => pattern.test(clause))?.is ?? "done";
}

/** True if a sentence mentions the candidate ("I", "me", "we", "us"), whether or not they act in it. */
export function namesCandidate(sentence: string): boolean {
  return /\b(?:I|me|we|us)\b/iu.test(sentence);
}

/** Who acts in a clause; "unknown" if no row matches. */
export function actorOf(clause: string): Actor {
  return ACTOR_ROWS.find(({ pattern }) => pattern.test(clause))?.is ?? "unknown";
}

const NOT_DONE =
  /(?:\b(?:not|never)|n['’]?t)\s+(?:\p{L}+\s+)?(?:done|had|used|held|have|tried)\s+(?:this|that|it|any|one)\b/iu;

/**
 * True if all clauses of a reply are denials, or one of at most two is explicit ("I have not done that"); if it says that the speaker lacks the
 * experience and reports no act ("I lack experience of this"); or if it says nothing ("n/a").
 */
export function isDenial(reply: string): boolean {
  if (SAYS_NOTHING.test(reply)) return true;
  const clauses = typedSentences(reply).flatMap((sentence) =>
    clausesOf(sentence).map(({ text }) => ({ text, lead: sentence.lead })),
  );
  // "I have never done any of this:" denies the list below it; "I can't remember all of it:" does not.
  const denied = clauses.filter(({ text, lead }) => stateOf(text) === "denied" || (lead !== null && deniesList(lead)));
  if (clauses.length <= 2 && LACKS.test(reply) && !tellsAnAct(reply)) return true;
  return (
    denied.length > 0 &&
    (denied.length === clauses.length || (clauses.length <= 2 && denied.some(({ text }) => NOT_DONE.test(text))))
  );
}

const SAYS_NOTHING = /^\W*(?:n\/?a|nothing|none|nil|-+|\.+)?\W*$/iu;

/** True for a line that denies the list below it: "I have never done any of this:", not "I can't remember all of it:". */
export function deniesList(lead: string): boolean {
  return DENIES_LIST.test(lead);
}

const DENIES_LIST = testedPattern(
  /\b(?:never|not|n['’]?t) (?:\p{L}+ )?d(?:id|one|o)\b/iu,
  "What I did not do:",
  "I can't remember all of it:",
);

/** True if every clause of a sentence says that the thing itself was not done, or is lacking. */
export function saysNotDone(sentence: string): boolean {
  const isSo = (text: string) => NOT_DONE.test(text) || (LACKS.test(text) && !tellsAnAct(text));
  return clausesOf({ text: sentence, start: 0 }).every(({ text }) => isSo(text));
}

const LACKS = testedPattern(
  /\b(?:no|lack|lacking|without|little|hardly any) (?:\p{L}+ ){0,2}(?:experience|training|knowledge|practice)\b/iu,
  "I've no real experience with this, sorry",
  "I've some experience with this",
);

function tellsAnAct(reply: string): boolean {
  return /\d/u.test(reply) || words(reply).some(({ lower }) => isPastForm(lower));
}

const NEGATES = /\b(?:no|not|never|none|nobody|without|neither|nor|cannot)\b|n['’]t\b/iu;

/** True for a sentence that contains a negation. */
export function negates(sentence: string): boolean {
  return NEGATES.test(sentence);
}

const BARE_YES = testedPattern(
  /^\W*(?:(?:yes|yeah|yep|sure|of course|ja|jawohl|natürlich|oui|sí|tak)\b\W*)+$/iu,
  "Yes. Yes, of course.",
  "Yes, often",
);

/** True for a text that is a yes and nothing else. */
export function isBareYes(text: string): boolean {
  return BARE_YES.test(text);
}
