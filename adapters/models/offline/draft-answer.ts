import type { Cited } from "../../../domain/answer.js";
import type { DraftOutput } from "../../../domain/outputs.js";
import { hasOnlyISubjects, isInjection, readText } from "../../../language/sentences.js";
import { isGerman, isPlain } from "../../../language/telling.js";
import { capitalised, withApostrophes, withCapitalI } from "../../../language/text.js";
import { saysYes, speaksOfTheQuestion } from "../../../language/wording.js";
import { MOST_LINES } from "../../../rules/claims.js";
import type { AnswerSlots } from "../../../rules/sources.js";
import { bulletsOf } from "./bullets.js";
import { type ReplySentence, withoutFinalPunctuation } from "./reply-sentence.js";

type Reply = AnswerSlots["replies"][number];

/**
 * Composes an answer from the candidate's own sentences: their acts in résumé style, each with the sentence that it refers back to. Nothing is
 * added and no sentence joins two fields.
 */
export function draftAnswerOffline({
  gap,
  replies,
}: Pick<AnswerSlots, "replies"> & { gap: { title: string } }): DraftOutput {
  const { title } = gap;
  const choices = replies.filter(({ type }) => type === "choice").flatMap(({ said }) => said);
  const all = inOrder(replies);
  // What is not plain by its form is a line only if there is nothing else. About what only may be untrue the candidate is asked.
  const isOpen = (one: ReplySentence) => one.open !== undefined && !mayOnlyBeUntrue(one);
  const isLeftOut = all.some((one) => isTold(one) && !isOpen(one)) ? isOpen : () => false;
  const said = all.filter((one) => !isLeftOut(one));
  const bullets = bulletsOf(all, title, isLeftOut);
  if (bullets.length > 0) return { title, bullets };
  // Without an act that is understandable by itself, the sentences of the story are the lines.
  const story = said.filter(isTold);
  if (story.length > 0) return { title, bullets: story.slice(0, MOST_LINES).map(asTold) };
  // A bare "yes", or a chosen option, becomes one plain bullet: nothing is invented.
  const given = [...choices, ...replies.flatMap(({ said }) => said)];
  const first = given.find(({ text }) => !saysYes(text) && !speaksOfTheQuestion(text)) ?? given[0];
  const bare = [
    { text: first ? `${withoutFinalPunctuation(capitalised(first.text))}.` : title, rests_on: first ? [first.n] : [] },
  ];
  return { title, bullets: bare };
}

// True if a sentence was opened by what it says, not by its form or by another sentence.
function mayOnlyBeUntrue({ text, open }: ReplySentence): boolean {
  return open !== undefined && text.startsWith(open.replace(/…$/u, "")) && isPlain(text);
}

function asTold({ text, n }: ReplySentence): Cited {
  return { text: `${withoutFinalPunctuation(capitalised(text))}.`, rests_on: [n] };
}

// A sentence of the story, not a tool or how often.
function isTold({ field_id }: ReplySentence): boolean {
  return !AFTER_THE_STORY.includes(field_id);
}

/** Fields that follow the story, in their order; every other field counts as the story. */
const AFTER_THE_STORY = ["how_often", "tools", "result"];

// The usable sentences in the order of their fields: no bare "yes", no orders to the reader, no repetitions.
function inOrder(replies: Reply[]): ReplySentence[] {
  const place = ({ field_id }: Reply) => AFTER_THE_STORY.indexOf(field_id);
  const sorted = replies
    .filter(({ type, field_id }) => type !== "choice" && field_id !== "where")
    .sort((a, b) => place(a) - place(b));
  const texts = sorted.flatMap(({ said }) => said.map(({ text }) => text));
  const inGerman = isGerman(texts.filter((text) => !isInjection(text)).join(" "));
  const kept: ReplySentence[] = [];
  for (const { field_id, said } of sorted)
    for (const one of said.map((statement) => ({
      ...statement,
      text: inGerman ? statement.text : withApostrophes(withCapitalI(statement.text)),
      field_id,
    })))
      if (isSayable(one) && !isSaid(one.text, kept)) kept.push(one);
  return kept;
}

function isSayable({ text, whose }: ReplySentence): boolean {
  if (isInjection(text) || saysYes(text) || speaksOfTheQuestion(text)) return false;
  // "Managed the intern too.": another person did it. Alone it would read as the candidate's own act.
  return whose === undefined || !hasOnlyISubjects(text);
}

// True if all its words, or all of its figures if there are at least two, occurred before.
function isSaid(text: string, before: ReplySentence[]): boolean {
  const sofar = before.map((one) => one.text).join(". ");
  const lower = sofar.toLowerCase();
  if (readText(text).words.every((word) => lower.includes(word.lower))) return true;
  const known = new Set(readText(sofar).figures.map(({ value }) => value));
  const own = readText(text).figures;
  return own.length > 1 && own.every(({ value }) => known.has(value));
}
