import type { FieldChoice, Statement, StatementState } from "../../domain/statement.js";
import { labelOf, topicsOf } from "../../language/sentences.js";
import { oneLine, uncapitalised } from "../../language/text.js";

/* The fixed sentences for the values of fields with fixed choices. */

/** The sentence for the choice in the field with this id and question. */
export function sentenceOfField(id: string, question: string, choice: FieldChoice): string {
  if (ABOUT_THE_TOPIC.has(id)) return aboutTheTopic(id, choice);
  return id === "tools" ? toolsSentence(choice.label) : `${NAMED[id] ?? labelOf(question)}: ${choice.label}`;
}

/** The fixed sentence for tools, chosen or typed. */
export function toolsSentence(tools: string): string {
  return `Used ${oneLine(tools)}`;
}

/** The state that a choice expresses: planned, under way, lapsed, denied, hedged, or done. */
export function stateOfChoice(chosen: string): StatementState {
  return STATE_OF[chosen] ?? "done";
}

/** The status that was chosen, in words: "under way"; null for any other field. */
export function chosenStatus(field: Statement["field"]): string | null {
  return field?.id === "status" && field.choice ? statusInWords(field.choice) : null;
}

/** The name of the paper that is held, if that was chosen: "Forklift licence"; else null. */
export function heldIn(field: Statement["field"]): string | null {
  const chosen = chosenStatus(field);
  return field?.choice && chosen !== null && HELD.includes(chosen) ? field.choice.subject : null;
}
const HELD = ["held", "completed"];

/** The sentence of an agreement to a condition of the work, without the job's words; null for any other field. */
export function agreementIn(field: Statement["field"]): string | null {
  if (field?.id !== "agrees" || !field.choice || isRightToWork(field.choice)) return null;
  return AGREED[field.choice.value] ?? null;
}

/** The spoken form of the right to work somewhere. */
const RIGHTS: Record<string, string> = {
  yes: "Yes, I have the right to work, without limits",
  with_limits: "Yes, I have the right to work, with a visa or permit",
};

const AGREED: Record<string, string> = { yes: "Yes, that suits me", with_limits: "Yes, that suits me, with limits" };

/** Fields that give the status of the thing that the gap asks for. */
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
  not_passed: "not passed",
  never: "not held",
};

// The fixed sentence for the choice in a status field.
function aboutTheTopic(id: string, choice: FieldChoice): string {
  const { value, label, subject } = choice;
  if (id === "agrees" && isRightToWork(choice)) return RIGHTS[value] ?? `${subject}: ${label.toLowerCase()}`;
  const condition = /^\p{Lu}\p{Ll}/u.test(subject) ? uncapitalised(subject) : subject;
  if (id === "agrees" && AGREED[value] !== undefined) return `${AGREED[value]}: ${condition}`;
  if (id === "level") return `${subject}, ${levelOf(choice)}`;
  if (id === "status") return `${subject} (${statusInWords(choice)})`;
  return `${subject}: ${WORDING[value] ?? label}`;
}

function isRightToWork({ subject }: FieldChoice): boolean {
  return topicsOf(subject, subject).includes("right_to_work");
}

// Forms of earlier versions have one choice for both.
function statusInWords({ value, label }: FieldChoice): string {
  return value === "booked" && label.includes("under way") ? "booked or under way" : (WORDING[value] ?? label);
}

function levelOf({ value, label }: FieldChoice): string {
  return LEVELS[value] ?? label;
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
  not_passed: "denied",
  never: "denied",
  with_limits: "hedged",
  no: "denied",
};
