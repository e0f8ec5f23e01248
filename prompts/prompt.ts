import { createHash } from "node:crypto";
import { SYSTEM } from "./shared.js";

/** What a slot may be filled with. Text is fenced as data; everything else is shown as JSON. */
export type Slot = string | number | boolean | null | readonly Slot[] | { readonly [key: string]: Slot | undefined };

/**
 * The segments of a prompt, in the order in which they are sent: what fewer calls share stands behind what more do, so that
 * a provider's cache of prefixes has the most of it. `system` is the same for all calls, `session` for those about the same
 * documents, `task` for all of one prompt; `call` is a call's own.
 */
export type Segment = "system" | "session" | "task" | "call";

export interface Message {
  segment: Segment;
  content: string;
}

/** A prompt ready to send: its name and version, what filled it, and its segments as messages. */
export interface FilledPrompt {
  name: string;
  version: string;
  slots: Readonly<Record<string, Slot>>;
  messages: readonly Message[];
}

type SlotNames<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

/** A prompt as data. */
export interface Prompt<Names extends string> {
  readonly name: string;
  /** The first 12 hex digits of the SHA-256 of all that is written in it. */
  readonly version: string;
  readonly task: string;
  fill(slots: Record<Names, Slot>): FilledPrompt;
}

/** Defines a prompt. Slots are typed from the text of `session` and `call`; `task` takes none. */
export function definePrompt<Session extends string, Call extends string>(parts: {
  name: string;
  session: Session;
  task: string;
  call: Call;
}): Prompt<SlotNames<Session> | SlotNames<Call>> {
  const { name, session, task, call } = parts;
  const version = digest([name, SYSTEM, session, task, call].join("\u0000"));
  return {
    name,
    version,
    task,
    fill(slots) {
      const messages: Message[] = [
        { segment: "system", content: SYSTEM },
        { segment: "session", content: render(session, slots) },
        { segment: "task", content: task },
        { segment: "call", content: render(call, slots) },
      ];
      return { name, version, slots, messages };
    },
  };
}

// One pass over the template: what a slot brings is never looked at again.
function render(template: string, slots: Readonly<Record<string, Slot>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => show(name, slots[name] ?? null));
}

// The fence carries a digest of what it holds, so that no text can close its own fence.
function show(name: string, slot: Slot): string {
  if (typeof slot !== "string" || slot.length <= 40) return JSON.stringify(slot, saying);
  const mark = `${name} ${digest(slot)}`;
  return `<<<${mark}\n${slot}\n${mark}>>>`;
}

const LONG = 20;

// What is null or empty says nothing that its absence does not; nor does a long text that the same object holds already.
function saying(this: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(this) || key === "") return value;
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value !== "string" || value.length <= LONG) return value;
  const first = Object.entries(this as object).find(([, other]) => other === value)?.[0];
  return first === key ? value : undefined;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
