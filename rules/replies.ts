import {
  type AskBody,
  type AskReply,
  type ExperienceChoice,
  type Field,
  type FieldValue,
  type FieldValues,
  type QuestionSeed,
  type QuestionSource,
  RecordedReply,
} from "../domain/question.js";
import { deniesIt } from "../language/states.js";

/** A place in a reply and what is wrong with it. */
export interface ReplyError {
  path: string;
  message: string;
}

/** What may be said of a gap; a contradiction is none that the job could ask for. */
export function choicesFor(source: QuestionSource): ExperienceChoice[] {
  return source === "contradiction"
    ? ["yes", "no", "willing_to_learn"]
    : ["yes", "no", "willing_to_learn", "not_asked", "shown"];
}

// At every ask after a "yes", the answer can still be changed to "no", or the reading corrected.
const TAKES: Record<AskBody["kind"], AskReply["kind"][]> = {
  experience: ["experience"],
  details: ["details", "experience"],
  improvement: ["improvement", "edit", "accept", "experience"],
  confirm: ["confirm", "edit", "experience"],
  plan: ["plan"],
};
const MAX_TEXT = 20_000;

/** What is wrong with a reply to an ask, place by place; nothing when it fits. */
export function replyErrors(ask: AskBody, reply: AskReply): ReplyError[] {
  if (!TAKES[ask.kind].includes(reply.kind)) {
    return [{ path: "kind", message: `this ask takes ${TAKES[ask.kind].join(", ")}, not ${reply.kind}` }];
  }
  if (reply.kind === "experience") return choiceErrors(ask, reply);
  if (ask.kind === "details" && reply.kind === "details") {
    const errors = formErrors(ask.fields, reply.values);
    return errors.length > 0 ? errors : denials(ask.fields, reply.values);
  }
  if ((ask.kind === "confirm" && reply.kind === "confirm") || (ask.kind === "improvement" && reply.kind === "accept")) {
    const shown = new Set(ask.claims.map(({ claim_id }) => claim_id));
    return Object.keys(reply.claims ?? {}).flatMap((id) =>
      shown.has(id) ? [] : [{ path: `claims.${id}`, message: "is not one of the sentences shown" }],
    );
  }
  if (ask.kind === "plan" && reply.kind === "plan") {
    const known = new Set(ask.resources.map(({ resource_id }) => resource_id));
    return reply.resource_ids.flatMap((id, index) =>
      known.has(id) ? [] : [{ path: `resource_ids.${index}`, message: "is not one of the resources shown" }],
    );
  }
  if (ask.kind === "improvement" && reply.kind === "improvement") {
    if (!ask.may.includes("improve"))
      return [{ path: "kind", message: "no improvement is left; this ask takes edit, accept" }];
    const errors = formErrors(ask.fields, reply.values);
    if (errors.length > 0) return errors;
    const given = Object.values(reply.values).some((value) => !isEmpty(value));
    return given ? [] : [{ path: "values", message: "give at least one new fact, or edit, or accept" }];
  }
  return [];
}

const CLOSING: ExperienceChoice[] = ["no", "not_asked", "shown"];

function choiceErrors(ask: AskBody, { choice, resume_quote }: Extract<AskReply, { kind: "experience" }>): ReplyError[] {
  if (ask.kind === "experience" && !ask.choices.includes(choice))
    return [{ path: "choice", message: `must be one of ${ask.choices.join(", ")}` }];
  if (ask.kind !== "experience" && !CLOSING.includes(choice))
    return [{ path: "choice", message: `here only ${CLOSING.join(", ")}: it closes the question` }];
  if (choice === "shown" && resume_quote === undefined)
    return [{ path: "resume_quote", message: "is required with shown: the passage of your résumé, word for word" }];
  return choice !== "shown" && resume_quote !== undefined
    ? [{ path: "resume_quote", message: "comes with shown alone" }]
    : [];
}

/** What a pause shows beside its ask: the question, why it is asked, and an envelope to fill in and send back. */
export interface Paused {
  question: string;
  why: string;
  example: object;
}

/**
 * Pauses until the reply fits its ask; one that does not is answered with what is wrong. Over HTTP replies are checked before
 * they get here; in Studio anything may be typed, and a bare reply, without who and when, is understood.
 */
export function fittingReply(
  ask: AskBody,
  pause: (ask: AskBody & Partial<Paused>) => unknown,
  about: Pick<QuestionSeed, "text" | "why"> | null = null,
): RecordedReply {
  const beside = { ...(about && { question: about.text, why: about.why }), example: exampleOf(ask) };
  let shown = { ...ask, ...beside };
  for (;;) {
    const given = RecordedReply.safeParse(inEnvelope(pause(shown), ask));
    const errors = given.success
      ? replyErrors(ask, given.data.reply)
      : given.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    if (given.success && errors.length === 0) return given.data;
    shown = { ...ask, ...beside, errors };
  }
}

/** Names an ask where a reply that was typed by hand does not. */
const TYPED = "typed";

// "yes", { choice: "yes" }, { kind: "accept" }: what a person types in Studio, as the thread keeps it.
function inEnvelope(given: unknown, ask: AskBody): unknown {
  if (isObject(given) && "reply" in given)
    return { by: "candidate", at: NOT_SAID, ...given, reply: named(given.reply, ask) };
  return { by: "candidate", at: NOT_SAID, reply: named(given, ask) };
}

/** When a reply was given that does not say so. */
const NOT_SAID = "1970-01-01T00:00:00.000Z";

function named(reply: unknown, ask: AskBody): unknown {
  if (typeof reply === "string") return { ask_id: TYPED, ...bare(reply.trim(), ask) };
  if (!isObject(reply)) return reply;
  const kind = "choice" in reply ? "experience" : ask.kind === "experience" ? "experience" : ask.kind;
  return { ask_id: TYPED, kind, ...reply };
}

// A word alone: a choice, an acceptance, or the one text that a form needs.
function bare(text: string, ask: AskBody): object {
  if (ask.kind === "experience" || CLOSING.some((choice) => choice === text))
    return { kind: "experience", choice: text };
  if (text === "accept") return { kind: "accept" };
  if (ask.kind === "details" || ask.kind === "improvement") {
    const field = ask.fields.find(({ required }) => required) ?? ask.fields[0];
    return { kind: ask.kind, values: field ? { [field.id]: text } : {} };
  }
  return { kind: ask.kind };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// A reply that fits, to be changed and sent back.
function exampleOf(ask: AskBody): object {
  switch (ask.kind) {
    case "experience":
      return { kind: "experience", choice: "yes" };
    case "details":
    case "improvement":
      return { kind: ask.kind, values: Object.fromEntries(ask.fields.map((field) => [field.id, exampleValue(field)])) };
    case "confirm":
      return { kind: "confirm", claims: Object.fromEntries(ask.claims.map(({ claim_id }) => [claim_id, true])) };
    case "plan":
      return { kind: "plan", resource_ids: ask.resources.map(({ resource_id }) => resource_id) };
  }
}

function exampleValue({ type, options = [], min }: Field): FieldValue {
  const [first] = options.map(({ value }) => value);
  if (type === "multiselect") return first === undefined ? [] : [first];
  if (type === "number") return min ?? 1;
  return type === "select" ? (first ?? "") : "…";
}

const CHOSEN_NO = ["not_now", "no"];

// Who says in the story that it was not done has answered another question than the form asks.
function denials(fields: Field[], values: FieldValues): ReplyError[] {
  return fields.flatMap(({ id, type, required }) => {
    const value = values[id];
    if (!required || typeof value !== "string") return [];
    const denies = type === "textarea" ? deniesIt(value) : type === "select" && CHOSEN_NO.includes(value);
    if (!denies) return [];
    const message =
      'says that you have not done this. Change your answer to no? Reply {"kind": "experience", "choice": "no"}, or tell what you did do';
    return [{ path: `values.${id}`, message }];
  });
}

function formErrors(fields: Field[], values: FieldValues): ReplyError[] {
  const known = new Map(fields.map((field) => [field.id, field]));
  const unknown = Object.keys(values).filter((id) => !known.has(id));
  return [
    ...unknown.map((id) => ({ path: `values.${id}`, message: "is not a field of this form" })),
    ...fields.flatMap((field) => {
      const message = fieldError(field, Object.hasOwn(values, field.id) ? values[field.id] : undefined);
      return message ? [{ path: `values.${field.id}`, message }] : [];
    }),
  ];
}

function fieldError(field: Field, value: FieldValue | undefined): string | null {
  if (value === undefined || isEmpty(value)) return field.required ? "is required" : null;
  const options = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case "number":
      if (typeof value !== "number") return "must be a number";
      if (field.min !== undefined && value < field.min) return `must be at least ${field.min}`;
      return field.max !== undefined && value > field.max ? `must be at most ${field.max}` : null;
    case "multiselect":
      if (!Array.isArray(value)) return "must be a list of options";
      return value.every((one) => options.includes(one)) ? null : `must be of ${options.join(", ")}`;
    case "select":
      return typeof value === "string" && options.includes(value) ? null : `must be one of ${options.join(", ")}`;
    default:
      if (typeof value !== "string") return "must be text";
      return value.length > MAX_TEXT ? `must have at most ${MAX_TEXT} characters` : null;
  }
}

function isEmpty(value: FieldValue): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === "string" && value.trim() === "";
}
