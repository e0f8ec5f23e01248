import type { Actor } from "../../domain/statement.js";
import { deniesList, namesCandidate } from "../acts/states.js";
import { type Setting, tellingsOf } from "../telling.js";
import { testedPattern } from "../text/row.js";
import { sourceText } from "../text/spans.js";
import type { LearnedModel } from "../weights.js";
import { hasVerb } from "../wording.js";
import { isPastForm } from "../words/words.js";
import { isQuestion, typedSentences } from "./clauses.js";
import { inState, type ReadSentence, readSentence } from "./read-sentence.js";
import { isDirectAct } from "./repeating.js";

/*
 * Reads the candidate's typed text. A sentence is read with the text around it: the line that introduces its list, the subject of the sentence
 * before it, a quotation that contains it, and a later sentence that retracts it.
 */

/**
 * Reads the candidate's typed text, sentence by sentence. `setting` is what the text is: a story, or the value of a short field; `learned` recognizes
 * sentences that may be untrue.
 */
export function sentencesOfReply(
  text: string,
  setting: Setting = "story",
  learned: LearnedModel | null = null,
): ReadSentence[] {
  const source = sourceText(text);
  let before: Actor = "candidate";
  let isOthers = false;
  const typed = typedSentences(text);
  const tellings = tellingsOf(
    typed.map((piece) => piece.text),
    setting,
    learned,
  );
  const subject = (sentence: Pick<ReadSentence, "text" | "whose">) =>
    sentence.whose === "unknown" && namesWhoActs(sentence.text) ? "other" : sentence.whose;
  return typed.map((piece, at) => {
    const lead = piece.lead === null ? null : leadOf(piece.lead);
    const hasSubject = !beginsWithAct(piece.text) && hasVerb(piece.text);
    if (hasSubject) isOthers = !namesCandidate(piece.text) && mayBeSomebody(piece.text);
    const { doubt = null, takesBack = false } = tellings[at] ?? {};
    const isSomebodys = isOthers && beginsWithAct(piece.text) && !namesCandidate(piece.text);
    const around = isQuoted(text, piece.start) ? "“" : isSomebodys ? (typed[at - 1]?.text ?? null) : null;
    const position = {
      ...source.quote(piece.start, piece.end),
      ...{ post: null, isHeader: false, doubt: doubt ?? around, takesBack, heading: lead && piece.lead },
    };
    // "5 maybe?" expresses doubt. It does not change who acts in the next sentence.
    if (isQuestion(piece.text)) return { ...inState(readSentence(piece), "hedged"), ...position };
    const own = readSentence(piece);
    if (lead?.whose === "other") return { ...own, ...position, whose: "other" as const };
    const sentence = lead && lead.state !== "done" ? inState(own, lead.state) : own;
    // "Managed the intern too." has no subject: if somebody else acted in the sentence before it, they act in this one too.
    const whose: Actor = before === "other" && isPastForm(firstWord(sentence.text)) ? "other" : sentence.whose;
    before = whose === "unknown" && subject(sentence) === "unknown" ? before : subject({ ...sentence, whose });
    return { ...sentence, ...position, whose };
  });
}

// The state and actor that a line gives to the list below it; null for "I did the following:", which leaves each item as it is.
function leadOf(lead: string): Pick<ReadSentence, "whose" | "state"> | null {
  const { whose, ...said } = readSentence({ text: lead, start: 0, end: lead.length });
  const state = said.state === "denied" && !deniesList(lead) ? "done" : said.state;
  const isOwnAct = whose === "candidate" && isDirectAct(lead);
  return state === "done" && (isOwnAct || isPlainLead(lead)) ? null : { whose, state };
}

// True if somebody else may be the subject: "Dave is my boss", "The lads were good".
function mayBeSomebody(text: string): boolean {
  return (DETERMINER.test(text) || /^\W*\p{Lu}\p{Ll}+\b/u.test(text)) && !NO_PERSON.test(text);
}

const DETERMINER = testedPattern(
  /^\W*(?:my|our|the|an?|one|another|he|she|they)\b/iu,
  "The lads were good",
  "Led the lads",
);
const NO_PERSON = testedPattern(
  /^\W*(?:there|it|this|that|these|those|in|on|at|when|since|every|each|after|before|during|from|for|by|with|then)\b/iu,
  "There was a leak",
  "Dave had a leak",
);

function beginsWithAct(text: string): boolean {
  return isPastForm(firstWord(text)) && !/^\W*\p{Lu}\p{L}+ \p{L}+ed\b/u.test(text);
}

// "He said: “I led the audit. I wrote the report.”": the second sentence is still his.
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu) ?? []).length % 2 === 1;
}

function firstWord(text: string): string {
  return (/\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
}

// True if somebody else is the subject: "Ana did the budgets", "She did the ordering".
function namesWhoActs(text: string): boolean {
  const [first = "", second = ""] = text.match(/\p{L}+/gu) ?? [];
  if (namesCandidate(text)) return false;
  if (/^(?:he|she|they)$/iu.test(first)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(first) && !isPastForm(first.toLowerCase()) && isPastForm(second.toLowerCase());
}

/** A line that limits neither the actor nor the time of its list: "My duties:", "What I did". */
const PLAIN_LEAD = testedPattern(
  /^\W*(?:(?:what|things|tasks|jobs) (?:that )?(?:i|we) did(?: there| here)?|(?:my |the |main |key |some )*(?:duties|tasks|responsibilities|achievements|results|highlights|examples?|role)(?: (?:were|included|there))?|for example|e\.g\.)\W*$/iu,
  "What I did",
  "What Anna did",
);

function isPlainLead(lead: string): boolean {
  return PLAIN_LEAD.test(lead);
}
