import { createHash } from "node:crypto";
import type { PromptName } from "../domain/outputs.js";
import { SYSTEM } from "./shared.js";

/** The value of a slot. Long text is fenced as data; everything else is shown as JSON. */
export type Slot = string | number | boolean | null | readonly Slot[] | { readonly [key: string]: Slot | undefined };

/**
 * The segments of a prompt, in the order in which they are sent: segments shared by more calls come first, for the most hits in a
 * provider's prefix cache. `system` is the same for all calls, `session` for calls about the same documents, `task` for calls of one
 * prompt; `call` is specific to each call.
 */
export type Segment = "system" | "session" | "task" | "call";

export interface Message {
  segment: Segment;
  content: string;
}

/** A prompt ready to send: its name and version, its slot values, and its segments as messages. */
export interface FilledPrompt {
  name: string;
  version: string;
  slots: Readonly<Record<string, Slot>>;
  messages: readonly Message[];
}

type SlotNames<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

/** A prompt template. */
export interface Prompt<Names extends string> {
  readonly name: string;
  /** The first 12 hex digits of the SHA-256 of its name and its segments, before slots are filled. */
  readonly version: string;
  readonly task: string;
  fill(slots: Record<Names, Slot>): FilledPrompt;
}

/** Defines a prompt. Slots are typed from the text of `session` and `call`; `task` takes none. */
export function definePrompt<Session extends string, Call extends string>(parts: {
  name: PromptName;
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

// One pass over the template, so that the value of a slot is never expanded again.
function render(template: string, slots: Readonly<Record<string, Slot>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => show(name, slots[name] ?? null));
}

// The fence contains a digest of its text, so that no text can close its own fence.
function show(name: string, slot: Slot): string {
  if (typeof slot !== "string" || slot.length <= 40) return JSON.stringify(slot, saying);
  const mark = `${name} ${digest(slot)}`;
  return `<<<${mark}\n${slot}\n${mark}>>>`;
}

const LONG = 20;

// Omits null and empty values, and a long text that the same object already has under another key.
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
