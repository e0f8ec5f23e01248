import type { Cited } from "../../domain/answer.js";
import type { DraftOutput } from "../../domain/outputs.js";
import { capitalised } from "../../language/letters.js";
import { figures } from "../../language/numbers.js";
import { isOrder } from "../../language/orders.js";
import { isSelfOnly } from "../../language/repeating.js";
import { CHAT, saysSomethingDone, saysYes } from "../../language/wording.js";
import { words } from "../../language/words.js";
import type { AnswerSlots } from "../../rules/claims/slots.js";
import { bulletsOf } from "./bullets.js";
import { ended, type Said } from "./said.js";

type Reply = AnswerSlots["replies"][number];

const MAX_SPOKEN_WORDS = 120;

/**
 * Composes an answer of the candidate's own sentences. Bullets are what the candidate did, in the form of a résumé, each with
 * the sentence that it points back to; the spoken version is what was said, in its order, with its limits and denials. Nothing
 * is added and no two fields are joined in one sentence.
 */
export function draftAnswer({ gap, replies }: Pick<AnswerSlots, "replies"> & { gap: { title: string } }): DraftOutput {
  const { title } = gap;
  const [yes] = replies.filter(({ type }) => type === "choice").flatMap(({ said }) => said);
  const said = inOrder(replies);
  const bullets = bulletsOf(said);
  const spoken = spokenOf(said);
  if (bullets.length > 0) return { title, bullets, spoken };
  // A "yes" with nothing else is one plain bullet: the silence is not filled.
  const plain = [{ text: yes ? `${ended(capitalised(yes.text))}.` : title, rests_on: yes ? [yes.n] : [] }];
  return { title, bullets: plain, spoken: spoken.length > 0 ? spoken : plain };
}

/** Fields that follow the story, in their order; every other field counts as the story. */
const AFTER_THE_STORY = ["how_often", "tools", "result"];

// What was said, without sentences that only say yes, chat or give orders, and without repetitions.
function inOrder(replies: Reply[]): Said[] {
  const place = ({ field_id }: Reply) => AFTER_THE_STORY.indexOf(field_id);
  const sorted = replies
    .filter(({ type, field_id }) => type !== "choice" && field_id !== "where")
    .sort((a, b) => place(a) - place(b));
  const kept: Said[] = [];
  for (const { field_id, said } of sorted)
    for (const one of said.map((statement) => ({ ...statement, field_id })))
      if (isSayable(one) && !isSaid(one.text, kept)) kept.push(one);
  return kept;
}

function isSayable({ text, whose }: Said): boolean {
  if (isOrder(text) || saysYes(text)) return false;
  // "Managed the intern too.", of somebody else: alone it would be the candidate's.
  return whose === undefined || !isSelfOnly(text);
}

// All its words were said before, or all its figures.
function isSaid(text: string, before: Said[]): boolean {
  const sofar = before.map((one) => one.text).join(". ");
  const lower = sofar.toLowerCase();
  if (words(text).every((word) => lower.includes(word.lower))) return true;
  const known = new Set(figures(sofar).map(({ value }) => value));
  const own = figures(text);
  return own.length > 1 && own.every(({ value }) => known.has(value));
}

// A word or two beside the story, such as how often, would be taken for a part of the sentence before it.
function spokenOf(said: Said[]): Cited[] {
  const whole = said.filter(
    ({ field_id, text }) => !AFTER_THE_STORY.includes(field_id) || (field_id !== "tools" && saysSomethingDone(text)),
  );
  return cut((whole.length > 0 ? whole : said).map(asSpoken));
}

function asSpoken({ text, n }: Said): Cited {
  const said = capitalised(text.replace(/\s*[:;]-?\)$/, ""));
  return { text: /[.!?]$/.test(said) && !CHAT.test(said.slice(-3)) ? said : `${ended(said)}.`, rests_on: [n] };
}

// From the beginning, and always with the last sentence, which says what came of it.
function cut(sentences: Cited[]): Cited[] {
  const size = ({ text }: Cited) => text.split(/\s+/).length;
  const last = sentences.at(-1);
  let count = last ? size(last) : 0;
  return sentences.filter((one, index) => {
    if (one === last) return true;
    count += size(one);
    return index === 0 || count <= MAX_SPOKEN_WORDS;
  });
}
