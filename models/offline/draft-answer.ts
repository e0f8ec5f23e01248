import type { Cited } from "../../domain/answer.js";
import type { DraftOutput } from "../../domain/outputs.js";
import { isOrder } from "../../language/orders.js";
import { isSelfOnly } from "../../language/repeating.js";
import { saysYes } from "../../language/wording.js";
import { words } from "../../language/words.js";
import type { AnswerSlots, ShownStatement } from "../../rules/claims/slots.js";

const MAX_BULLETS = 5;
const MAX_SPOKEN_WORDS = 120;
/** A sentence this short is set beside its neighbour in one bullet. */
const SHORT_WORDS = 5;
/** A bullet takes no further sentence beyond this. */
const BULLET_WORDS = 40;
/** A sentence this short reports nothing that was done. */
const REMARK_WORDS = 2;

/**
 * Composes an answer from the candidate's own sentences, each with its number: nothing is added, and only a leading "I" goes.
 * What is denied or somebody else's is left out.
 */
export function draftAnswer({ gap, replies }: Pick<AnswerSlots, "replies"> & { gap: { title: string } }): DraftOutput {
  const usable = replies.map((reply) => ({ ...reply, said: reply.said.filter(isUsable) }));
  const isStory = ({ type, said }: (typeof usable)[number]) =>
    type === "textarea" || said.some(({ text }) => words(text).length > 8);
  const sentences = usable.filter((reply) => reply.type !== "choice" && isStory(reply)).flatMap(({ said }) => said);
  const told = sentences.filter(({ text }) => words(text).length > REMARK_WORDS && !saysYes(text));
  const details = usable
    .filter((reply) => reply.type !== "choice" && !isStory(reply) && reply.field_id !== "where")
    .flatMap(({ said }) => said);
  const facts = details.filter(({ text }) => !isSaid(text, told));
  const choice = usable.filter(({ type }) => type === "choice").flatMap(({ said }) => said);
  const plain = facts.length > 0 ? facts : choice;
  const bullets = told.length > 0 ? [...grouped(told, MAX_BULLETS - 1), ...together(facts)] : together(plain);
  const spoken = cut([...told, ...(told.length > 0 ? facts : plain)].map(spokenOf));
  if (bullets.length === 0) {
    const nothing = [{ text: gap.title, rests_on: [] }];
    return { title: gap.title, bullets: nothing, spoken: nothing };
  }
  return { title: gap.title, bullets, spoken };
}

function isUsable({ state, whose, text }: ShownStatement): boolean {
  return state !== "denied" && whose === undefined && !isOrder(text);
}

// "I rang" becomes "Rang". What one is, or has not done, stays a sentence; so does what somebody else acts in as well.
function asBullet({ text }: ShownStatement): string {
  const plain = text.replace(/[^\p{L}\p{N})%"”’'+#]+$/u, "").replace(/\s*[:;]-?\)$/, "");
  if (!isSelfOnly(plain)) return begun(plain);
  const bare = plain.replace(/^(?:(?:yes|well|so|then|also),?\s+)?(?:I\s+|(?=\p{L}))/iu, "");
  return begun(bare.replace(/(,| and| then) I (?=\p{Ll})/gu, "$1 "));
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// One bullet per act: what was found stands before the first thing that was done about it, the result after.
function grouped(told: ShownStatement[], limit: number): Cited[] {
  const found: (Cited & { hasAct: boolean })[] = [];
  for (const statement of told) {
    const text = asBullet(statement);
    const isAct = isSelfOnly(statement.text);
    const last = found.at(-1);
    const fits = last !== undefined && words(`${last.text} ${text}`).length <= BULLET_WORDS;
    if (last && fits && (words(text).length <= SHORT_WORDS || !isAct || !last.hasAct)) {
      last.text = `${last.text}. ${text}`;
      last.rests_on.push(statement.n);
      last.hasAct ||= isAct;
    } else found.push({ text, rests_on: [statement.n], hasAct: isAct });
  }
  const size = Math.ceil(found.length / limit);
  return found.flatMap((_, at) => {
    if (at % size !== 0) return [];
    const part = found.slice(at, at + size);
    return [
      { text: `${part.map(({ text }) => text).join(". ")}.`, rests_on: part.flatMap(({ rests_on }) => rests_on) },
    ];
  });
}

function together(facts: ShownStatement[]): Cited[] {
  if (facts.length === 0) return [];
  return [{ text: facts.map(({ text }) => stopped(begun(text))).join(" "), rests_on: facts.map(({ n }) => n) }];
}

function spokenOf({ text, n }: ShownStatement): Cited {
  return { text: stopped(begun(text.replace(/\s*[:;]-?\)$/, ""))), rests_on: [n] };
}

function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function isSaid(answer: string, told: ShownStatement[]): boolean {
  const text = told.map((one) => one.text.toLowerCase()).join(" ");
  return words(answer).every(({ lower }) => text.includes(lower));
}

function cut(sentences: Cited[]): Cited[] {
  let count = 0;
  return sentences.filter(({ text }, index) => {
    count += text.split(/\s+/).length;
    return index === 0 || count <= MAX_SPOKEN_WORDS;
  });
}
