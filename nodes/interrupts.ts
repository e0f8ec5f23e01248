import { type FormKind, gives } from "../domain/asks.js";
import { isOpenEntry } from "../domain/document-ask.js";
import { gapIdsOf } from "../domain/matter.js";
import {
  type AskBody,
  type AskError,
  ExperienceChoice,
  type Field,
  type FieldValue,
  type FieldValues,
  type QuestionSeed,
  RecordedReply,
} from "../domain/question.js";
import { replyErrors } from "../rules/replies.js";
import { fromInbox, type Inbox, inboxOf, isObject } from "./agent-inbox.js";

/** The key of `configurable` under which a run gives the reply to the first ask, if it was shown before the thread began. */
export const FIRST_REPLY = "first_reply";

/** Pauses at the first ask of a thread. A reply that was given with the input is used once: if it does not fit, the thread pauses with the errors. */
export function firstPause(
  configurable: Record<string, unknown> | undefined,
  { refused = [] }: { refused?: AskError[] },
  pause: (ask: AskBody) => unknown,
): (ask: AskBody) => unknown {
  const given = refused.length > 0 ? undefined : configurable?.[FIRST_REPLY];
  return given === undefined ? pause : () => given;
}

/** The parts of an interrupt besides its ask: the question, why it is asked, and an example reply to edit and send back. */
export interface InterruptPayload extends Inbox {
  question: string;
  why: string;
  example: object;
  about_example: string;
}

/** The channels that every ask reads: why the last reply was not taken, and the time of a reply that has none. */
export type AskReads = "refused" | "as_of";

/** What an ask is asked with. */
interface Asking {
  /** State from an earlier version may lack `refused`. */
  state: { refused?: AskError[]; as_of: string };
  about?: Pick<QuestionSeed, "text" | "why" | "gap_id" | "gap_ids"> | null;
}

/** A reply that fits its ask; or why it does not, which is shown when the ask is shown again. */
export type Taken = { recorded: RecordedReply; refused: [] } | { recorded: null; refused: AskError[] };

/**
 * Interrupts once, and takes the reply if it fits; else its node runs again and shows the errors, so that the thread waits at its ask. Over HTTP,
 * replies are validated before they get here; in Studio anything may be typed, so a bare reply, without `by` and `at`, is accepted.
 */
export function takeReply(
  ask: AskBody,
  pause: (ask: AskBody & Partial<InterruptPayload>) => unknown,
  { state: { refused = [], as_of }, about = null }: Asking,
): Taken {
  const example = exampleOf(ask, about?.text ?? null);
  const shown: AskBody = refused.length > 0 ? { ...ask, errors: refused } : ask;
  const given = pause({
    ...shown,
    ...(about && { question: about.text, why: about.why }),
    example,
    about_example: ABOUT_EXAMPLE,
    ...inboxOf(shown, example, about),
  });
  const read = RecordedReply.safeParse(inEnvelope(fromInbox(given, ask, example), ask, as_of));
  const errors = read.success
    ? [...replyErrors(ask, read.data.reply, about ? gapIdsOf(about) : []), ...exampleErrors(read.data.reply, example)]
    : read.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return read.success && errors.length === 0
    ? { recorded: read.data, refused: [] }
    : { recorded: null, refused: errors };
}

// The whole example is a valid reply. Sent with the candidate's own words, its text would count as theirs.
function exampleErrors(reply: RecordedReply["reply"], example: object): AskError[] {
  if (!gives(reply, "values") || !("values" in example)) return [];
  const shown = Object.entries(example.values as FieldValues).filter(([, value]) => isExample(value));
  const left = shown.filter(([id, value]) => reply.values[id] === value);
  if (left.length === shown.length) return [];
  return left.map(([id]) => ({
    path: `reply.values.${id}`,
    message: "is the example: put your own words in its place",
  }));
}

const EXAMPLE = "Example: your own words stand here.";

function isExample(value: FieldValue): boolean {
  return typeof value === "string" && value.startsWith(EXAMPLE);
}

const ABOUT_EXAMPLE = "A valid reply to this ask, as an example: put your own words in its place before you send it.";

/** The `ask_id` of a reply that was typed by hand without one. */
const TYPED = "typed";

// Converts a reply typed in Studio ("yes", { choice: "yes" }, { kind: "accept" }) to the form in which the thread stores it.
// The time of a reply without one is the thread's: the current time would differ each time the node is executed again.
function inEnvelope(given: unknown, ask: AskBody, as_of: string): unknown {
  const envelope = { by: "candidate", at: as_of };
  if (isObject(given) && "reply" in given) return { ...envelope, ...given, reply: named(given.reply, ask) };
  return { ...envelope, reply: named(given, ask) };
}

function named(reply: unknown, ask: AskBody): unknown {
  if (typeof reply === "string") return { ask_id: TYPED, ...bare(reply.trim(), ask) };
  if (!isObject(reply)) return reply;
  return { ask_id: TYPED, kind: "choice" in reply ? "experience" : ask.kind, ...reply };
}

// A plain string: a choice, an acceptance, or the value of a form's first required field.
function bare(text: string, ask: AskBody): object {
  // At any ask: where such a reply does not fit, it is refused, and never taken for what a form asks for.
  if (ExperienceChoice.safeParse(text).success) return { kind: "experience", choice: text };
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
      return { kind: ask.kind, text };
  }
}

// A valid reply, to be edited and sent back. Of a form it has the fields that are required, and no choice that need not be made.
function exampleOf(ask: AskBody, about: string | null): object {
  switch (ask.kind) {
    case "experience":
      return { kind: "experience", choice: "yes" };
    case "details":
    case "improvement":
      return { kind: ask.kind, values: exampleValues(ask, about) };
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

function exampleValues(
  { kind, fields }: Extract<AskBody, { fields: Field[]; kind: FormKind }>,
  about: string | null,
): FieldValues {
  const required = fields.filter((field) => field.required);
  // An improvement has a new fact.
  const shown = required.length === 0 && kind === "improvement" ? fields.slice(0, 1) : required;
  return Object.fromEntries(shown.map((field) => [field.id, exampleValue(field, about)]));
}

function exampleValue({ type, options = [], min, question }: Field, about: string | null): FieldValue {
  const [first] = options.map(({ value }) => value);
  if (type === "multiselect") return first === undefined ? [] : [first];
  if (type === "number") return min ?? 1;
  if (type === "select") return first ?? "";
  return [EXAMPLE, about, question].filter(Boolean).join(" ");
}
