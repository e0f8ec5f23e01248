import { createHash } from "node:crypto";

/** What a slot may be filled with. Text is fenced as data; everything else is shown as JSON. */
export type Slot = string | number | boolean | null | readonly Slot[] | { readonly [key: string]: Slot | undefined };

export interface Message {
  role: "system" | "user";
  content: string;
}

/** A prompt ready to send: its name and version, what filled it, and the three segments as messages. */
export interface FilledPrompt {
  name: string;
  version: string;
  slots: Readonly<Record<string, Slot>>;
  messages: readonly Message[];
}

type SlotNames<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

/** A prompt as data: `system` is the same for all sessions, `session` for all calls of one, `call` is this call's own. */
export interface Prompt<Names extends string> {
  readonly name: string;
  /** The first 12 hex digits of the SHA-256 of the three segments. */
  readonly version: string;
  readonly system: string;
  fill(slots: Record<Names, Slot>): FilledPrompt;
}

/** Defines a prompt. Slots are typed from the text of `session` and `call`; `system` takes none. */
export function definePrompt<Session extends string, Call extends string>(parts: {
  name: string;
  system: string;
  session: Session;
  call: Call;
}): Prompt<SlotNames<Session> | SlotNames<Call>> {
  const { name, system, session, call } = parts;
  const version = digest([name, system, session, call].join("\u0000"));
  return {
    name,
    version,
    system,
    fill(slots) {
      const messages: Message[] = [{ role: "system", content: system }];
      if (session !== "") messages.push({ role: "user", content: render(session, slots) });
      messages.push({ role: "user", content: render(call, slots) });
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
  if (typeof slot !== "string" || slot.length <= 40) return JSON.stringify(slot);
  const mark = `${name} ${digest(slot)}`;
  return `<<<${mark}\n${slot}\n${mark}>>>`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
