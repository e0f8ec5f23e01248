import type { StatementState } from "../../domain/statement.js";
import { labelOf, topicsOf } from "../../language/sentences.js";
import { oneLine, uncapitalised } from "../../language/text.js";

/* The fixed sentences for the values of closed fields. */

/** A closed field with the value that was chosen, and its label. */
interface ChosenField {
  id: string;
  question: string;
  chosen: string;
  shown: string;
}

/** The sentence for the value of a closed field; `subject` is what the gap asks for. */
export function sentenceOfField(field: ChosenField, subject: string): string {
  const { id, question, shown } = field;
  if (ABOUT_THE_TOPIC.has(id)) return aboutTheTopic(field, subject);
  return id === "tools" ? toolsSentence(shown) : `${NAMED[id] ?? labelOf(question)}: ${shown}`;
}

/** The fixed sentence for tools, chosen or typed. */
export function toolsSentence(tools: string): string {
  return `Used ${oneLine(tools)}`;
}

/** The state that a choice says: planned, under way, lapsed, denied, hedged, or done. */
export function stateOf(chosen: string): StatementState {
  return STATE_OF[chosen] ?? "done";
}

/** The status at the end of such a sentence: "under way" of "Forklift licence (under way)"; null if there is none. */
export function standingIn(sentence: string): string | null {
  return /\(([^()]*)\)$/u.exec(sentence)?.[1] ?? null;
}

/** How a status, a level or what is agreed to is said aloud, without the job's words; null for any other field. */
export function saidAloud(fieldId: string | undefined, sentence: string): string | null {
  if (fieldId === "status") return ALOUD[standingIn(sentence) ?? ""] ?? null;
  if (fieldId === "agrees") return AGREED.find((said) => sentence.startsWith(`${said}: `)) ?? null;
  const [, language, level] = (fieldId === "level" && /^(.+), (\S.*)$/u.exec(sentence)) || [];
  if (language === undefined) return null;
  return level === LEVELS.native ? `${language} is my native language` : `My ${language} is ${level}`;
}

const ALOUD: Record<string, string> = {
  held: "I hold it",
  completed: "I have it",
  "under way": "It is under way",
  booked: "It is booked",
  lapsed: "It has lapsed",
  "an equivalent qualification": "I have an equivalent qualification",
};

/** "Forklift licence" of "Forklift licence (held)"; null for one that is not held. */
export function heldAs(sentence: string): string | null {
  const standing = standingIn(sentence) ?? "";
  return HELD.includes(standing) ? sentence.slice(0, sentence.lastIndexOf(" (")) : null;
}
const HELD = ["held", "completed"];

/** The right to work somewhere, as it is said. */
const RIGHTS: Record<string, string> = {
  yes: "Yes, I have the right to work, without limits",
  with_limits: "Yes, I have the right to work, with a visa or permit",
};

const SUITS = "Yes, that suits me";
const SUITS_WITH_LIMITS = "Yes, that suits me, with limits";
const AGREED = [SUITS, SUITS_WITH_LIMITS];

/** Fields that give the status of what the gap asks for. */
const ABOUT_THE_TOPIC = new Set(["status", "agrees", "level", "held"]);
const NAMED: Record<string, string> = { where: "Where", how_often: "How often", years: "Years" };
const WORDING: Record<string, string> = {
  held: "held",
  booked: "booked",
  lapsed: "lapsed",
  completed: "completed",
  under_way: "under way",
  equivalent: "an equivalent qualification",
  yes: "yes",
  no: "no",
  with_limits: "yes, with limits",
  not_now: "not now",
};

// The fixed sentence for the choice in such a field.
function aboutTheTopic({ id, chosen, shown }: ChosenField, subject: string): string {
  if (id === "agrees" && topicsOf(subject, subject).includes("right_to_work"))
    return RIGHTS[chosen] ?? `${subject}: ${shown.toLowerCase()}`;
  const condition = /^\p{Lu}\p{Ll}/u.test(subject) ? uncapitalised(subject) : subject;
  if (id === "agrees" && chosen === "yes") return `${SUITS}: ${condition}`;
  if (id === "agrees" && chosen === "with_limits") return `${SUITS_WITH_LIMITS}: ${condition}`;
  if (id === "level") return `${subject}, ${LEVELS[chosen] ?? shown}`;
  if (id === "status") return `${subject} (${standing(chosen, shown)})`;
  return `${subject}: ${WORDING[chosen] ?? shown}`;
}

// Forms of earlier versions have one choice for both.
function standing(chosen: string, shown: string): string {
  return chosen === "booked" && shown.includes("under way") ? "booked or under way" : (WORDING[chosen] ?? shown);
}
const LEVELS: Record<string, string> = {
  native: "native",
  fluent: "fluent (C1 to C2)",
  good: "good (B1 to B2)",
  basic: "basic (A1 to A2)",
};
const STATE_OF: Record<string, StatementState> = {
  booked: "planned",
  lapsed: "lapsed",
  under_way: "under_way",
  not_now: "denied",
  with_limits: "hedged",
  no: "denied",
};
