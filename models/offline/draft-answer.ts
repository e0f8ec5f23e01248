import type { Cited } from "../../domain/answer.js";
import type { DraftOutput } from "../../domain/outputs.js";
import { verbForm } from "../../language/job/verbs.js";
import { capitalised, uncapitalised } from "../../language/letters.js";
import { isOrder } from "../../language/orders.js";
import { isSelfOnly } from "../../language/repeating.js";
import { CHAT, saysSomethingDone, saysYes } from "../../language/wording.js";
import { words } from "../../language/words.js";
import type { AnswerSlots, ShownStatement } from "../../rules/claims/slots.js";

type Reply = AnswerSlots["replies"][number];

const MAX_BULLETS = 5;
const MAX_SPOKEN_WORDS = 120;
/** A bullet takes no further sentence beyond this. */
const BULLET_WORDS = 40;
/** Fields of the form that a story stands in; what they say in a word or two belongs to it. */
const BESIDE_THE_STORY = ["how_often", "tools"];
/** A detail this short is set behind the act that it belongs to. */
const DETAIL_WORDS = 8;

/**
 * Composes an answer from the candidate's own sentences by the role of their fields: the acts of the story, each with what
 * was found before it and what came of it behind; how often and with what behind the first; the result last. Nothing is
 * added, and "I" goes where nobody else acts. Denials, hedges, what somebody else did and fragments are left out.
 */
export function draftAnswer({ gap, replies }: Pick<AnswerSlots, "replies"> & { gap: { title: string } }): DraftOutput {
  const usable = replies.map((reply) => ({ ...reply, said: reply.said.filter(isUsable) }));
  const told = usable.filter((reply) => isStory(reply)).flatMap(({ said }) => said.filter(isTold));
  const rest = usable.filter((reply) => !isStory(reply) && reply.type !== "choice" && reply.field_id !== "where");
  const details = rest.flatMap(({ said }) => said).filter(({ text }) => !isSaid(text, told));
  const acts = told.length > 0 ? told : details.filter(isTold);
  const besides = rest.filter(({ field_id }) => BESIDE_THE_STORY.includes(field_id)).flatMap(({ said }) => said);
  const hung = besides.filter((one) => details.includes(one) && !acts.includes(one) && !isTold(one));
  const results = details.filter((one) => !acts.includes(one) && !hung.includes(one) && isTold(one));
  const bullets = withDetails(grouped([...acts, ...results], MAX_BULLETS), hung);
  // A "yes" with nothing behind it is one plain bullet: the silence is not filled.
  const [yes] = usable.filter(({ type }) => type === "choice").flatMap(({ said }) => said);
  if (bullets.length === 0 && yes) {
    const plain = [{ text: `${ended(capitalised(yes.text))}.`, rests_on: [yes.n] }];
    return { title: gap.title, bullets: plain, spoken: plain };
  }
  if (bullets.length === 0) {
    const nothing = [{ text: gap.title, rests_on: [] }];
    return { title: gap.title, bullets: nothing, spoken: nothing };
  }
  return { title: gap.title, bullets, spoken: cut([...acts, ...results].map(spokenOf)) };
}

function isStory({ type, said, field_id }: Reply): boolean {
  if (type === "choice" || field_id === "where") return false;
  return type === "textarea" || said.some(({ text }) => words(text).length > DETAIL_WORDS);
}

function isUsable({ state, whose, text }: ShownStatement): boolean {
  return state !== "denied" && state !== "hedged" && whose === undefined && !isOrder(text);
}

// A sentence of which somebody or something is told, rather than a word or two.
function isTold({ text }: ShownStatement): boolean {
  return !saysYes(text) && saysSomethingDone(text);
}

// "I rang" becomes "Rang". What one is, or has not done, stays a sentence; so does what somebody else acts in as well.
function asBullet({ text }: ShownStatement): string {
  const plain = ended(text);
  // "I record it and hand it over": what is done as a rule, by nobody else.
  if (DONE_AS_A_RULE.test(plain) && verbForm(words(plain)[1]?.text ?? "") === "base")
    return capitalised(plain.slice(2));
  if (!isSelfOnly(plain)) return capitalised(plain);
  const bare = plain.replace(/^(?:(?:yes|well|so|then|also),?\s+)?(?:I\s+|(?=\p{L}))/iu, "");
  return capitalised(bare.replace(/(,| and| then) I (?=\p{Ll})/gu, "$1 "));
}

const DONE_AS_A_RULE = /^I (?!.*\b(?:I|he|she|they|we|who|which|that)\b)/u;

function ended(text: string): string {
  return text.replace(/[^\p{L}\p{N})%"”’'+#]+$/u, "").replace(/\s*[:;]-?\)$/, "");
}

// One bullet per act: what was found stands before the first thing that was done about it, the result after.
function grouped(told: ShownStatement[], limit: number): Cited[] {
  const found: (Cited & { hasAct: boolean })[] = [];
  for (const statement of told) {
    const text = asBullet(statement);
    const isAct = isSelfOnly(statement.text);
    const last = found.at(-1);
    const fits = last !== undefined && words(`${last.text} ${text}`).length <= BULLET_WORDS;
    if (last && fits && (!isAct || !last.hasAct)) {
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

// "about twice a month", "SAP EWM": behind the first act, of the same form.
function withDetails(bullets: Cited[], details: ShownStatement[]): Cited[] {
  const [first, ...rest] = bullets;
  if (!first || details.length === 0) return bullets;
  const hung = details.map(({ text }) => lowered(ended(text))).join(", ");
  // Behind the first act of the bullet, not behind what it answers.
  const sentences = first.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const act = Math.max(0, sentences.findIndex(isSelfOnly));
  const text = sentences.map((one, at) => (at === act ? `${ended(one)}, ${hung}.` : one)).join(" ");
  return [{ text, rests_on: [...first.rests_on, ...details.map(({ n }) => n)] }, ...rest];
}

function lowered(text: string): string {
  return /^(?:\p{Lu}\p{Ll}+)(?:\s|$)/u.test(text) && ADVERB.test(text) ? uncapitalised(text) : text;
}

const ADVERB =
  /^(?:about|around|every|each|once|twice|almost|nearly|up to|at|for|since|daily|weekly|monthly|on|in|with|by|used)\b/iu;

function spokenOf({ text, n }: ShownStatement): Cited {
  const said = capitalised(text.replace(/\s*[:;]-?\)$/, ""));
  return { text: /[.!?]$/.test(said) && !CHAT.test(said.slice(-3)) ? said : `${ended(said)}.`, rests_on: [n] };
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
