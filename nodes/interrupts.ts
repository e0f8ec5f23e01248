import { isOpenEntry } from "../domain/document-ask.js";
import { gapIdsOf } from "../domain/matter.js";
import { type AskBody, type Field, type FieldValue, type QuestionSeed, RecordedReply } from "../domain/question.js";
import { CLOSING, replyErrors } from "../rules/replies.js";
import { fromInbox, type Inbox, inboxOf, isObject } from "./agent-inbox.js";

/** The key of `configurable` under which a run gives the reply to the first ask, if it was shown before the thread began. */
export const FIRST_REPLY = "first_reply";

/** Pauses at the first ask of a thread. A reply that was given with the input is used once: if it does not fit, the thread pauses with the errors. */
export function firstPause(
  configurable: Record<string, unknown> | undefined,
  pause: (ask: AskBody) => unknown,
): (ask: AskBody) => unknown {
  let given = configurable?.[FIRST_REPLY];
  return (shown) => {
    if (given === undefined) return pause(shown);
    const reply = given;
    given = undefined;
    return reply;
  };
}

/** The parts of an interrupt besides its ask: the question, why it is asked, and an example reply to edit and send back. */
export interface InterruptPayload extends Inbox {
  question: string;
  why: string;
  example: object;
}

/**
 * Interrupts until a reply fits its ask; a reply that does not fit is answered with its errors. Over HTTP, replies are validated before
 * they get here; in Studio anything may be typed, so a bare reply, without `by` and `at`, is accepted.
 */
export function interruptForReply(
  ask: AskBody,
  pause: (ask: AskBody & Partial<InterruptPayload>) => unknown,
  about: Pick<QuestionSeed, "text" | "why" | "gap_id" | "gap_ids"> | null = null,
): RecordedReply {
  const example = exampleOf(ask);
  const beside = { ...(about && { question: about.text, why: about.why }), example, ...inboxOf(ask, example, about) };
  let shown = { ...ask, ...beside };
  for (;;) {
    const given = RecordedReply.safeParse(inEnvelope(fromInbox(pause(shown), ask, example), ask));
    const errors = given.success
      ? replyErrors(ask, given.data.reply, about ? gapIdsOf(about) : [])
      : given.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    if (given.success && errors.length === 0) return given.data;
    shown = { ...ask, ...beside, errors };
  }
}

/** The `ask_id` of a reply that was typed by hand without one. */
const TYPED = "typed";

// Converts a reply typed in Studio ("yes", { choice: "yes" }, { kind: "accept" }) to the form in which the thread stores it.
function inEnvelope(given: unknown, ask: AskBody): unknown {
  if (isObject(given) && "reply" in given)
    return { by: "candidate", at: NOT_SAID, ...given, reply: named(given.reply, ask) };
  return { by: "candidate", at: NOT_SAID, reply: named(given, ask) };
}

/** The time of a reply without one. The current time would differ each time the node is executed again. */
const NOT_SAID = "1970-01-01T00:00:00.000Z";

function named(reply: unknown, ask: AskBody): unknown {
  if (typeof reply === "string") return { ask_id: TYPED, ...bare(reply.trim(), ask) };
  if (!isObject(reply)) return reply;
  return { ask_id: TYPED, kind: "choice" in reply ? "experience" : ask.kind, ...reply };
}

// A plain string: a choice, an acceptance, or the value of a form's first required field.
function bare(text: string, ask: AskBody): object {
  // At any ask: where such a reply does not fit, it is refused, and never taken for what a form asks for.
  if (CLOSING.some((choice) => choice === text)) return { kind: "experience", choice: text };
  if (text === "accept") return { kind: "accept" };
  switch (ask.kind) {
    case "experience":
      return { kind: ask.kind, choice: text };
    case "details":
    case "improvement": {
      const field = ask.fields.find(({ required }) => required) ?? ask.fields[0];
      return { kind: ask.kind, values: field ? { [field.id]: text } : {} };
    }
    // Decisions and resources cannot be typed as one text: the reply is refused with what is missing.
    case "confirm":
    case "plan":
    case "document":
      return { kind: ask.kind };
  }
}

// A valid reply, to be edited and sent back.
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
    case "document":
      return {
        kind: "document",
        entries: Object.fromEntries(openEntriesOf(ask).map((id) => [id, true])),
        rest: "take",
      };
  }
}

function openEntriesOf({ entries }: Extract<AskBody, { kind: "document" }>): string[] {
  return entries.filter(isOpenEntry).map(({ entry_id }) => entry_id);
}

function exampleValue({ type, options = [], min }: Field): FieldValue {
  const [first] = options.map(({ value }) => value);
  if (type === "multiselect") return first === undefined ? [] : [first];
  if (type === "number") return min ?? 1;
  return type === "select" ? (first ?? "") : "…";
}
