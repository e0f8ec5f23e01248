import { ASKS, accepts, isFormKind } from "../domain/asks.js";
import type { AskBody } from "../domain/question.js";
import { shownAsk } from "../domain/shown-ask.js";

/*
 * Agent Inbox and agent-chat-ui render an interrupt that follows one of LangGraph's two conventions: `HumanInterrupt` (`action_request`,
 * `config`; answered with `[{ type, args }]`) and its successor (`action_requests`, `review_configs`; answered with `{ decisions }`). An
 * ask is served in both, in addition to its own format. Limits: neither has forms with typed fields and choices, so a form becomes an
 * object of texts to edit; and an ask cannot be ignored, since a "no" is an answer.
 */

/** An ask in both conventions. */
export interface Inbox {
  action_request: { action: string; args: Record<string, unknown> };
  config: { allow_ignore: boolean; allow_respond: boolean; allow_edit: boolean; allow_accept: boolean };
  description: string;
  /** Some versions read `args`, others `arguments`. */
  action_requests: {
    name: string;
    args: Record<string, unknown>;
    arguments: Record<string, unknown>;
    description: string;
  }[];
  review_configs: { action_name: string; allowed_decisions: ("approve" | "edit" | "reject")[] }[];
}

/** Converts an ask to both conventions. `example` is a valid reply, offered for editing. */
export function inboxOf(ask: AskBody, example: object, about: { text: string; why: string } | null): Inbox {
  const args = partOf(ask, example);
  const config = {
    allow_ignore: false,
    allow_respond: ASKS[ask.kind].inbox.respond,
    allow_edit: true,
    allow_accept: ASKS[ask.kind].inbox.accept,
  };
  // Whoever sees only the Inbox has nothing else to answer by. It renders Markdown and HTML: the words of documents must stay words.
  const description = shownAsk(ask, about)
    .join("\n\n")
    .replace(/[\\<![`*]/g, "\\$&");
  return {
    action_request: { action: ask.kind, args },
    config,
    description,
    action_requests: [{ name: ask.kind, args, arguments: args, description }],
    review_configs: [
      {
        action_name: ask.kind,
        allowed_decisions: [
          ...(config.allow_accept ? ["approve" as const] : []),
          "edit" as const,
          ...(config.allow_respond ? ["reject" as const] : []),
        ],
      },
    ],
  };
}

/** Converts an answer in one of the conventions to a plain reply; anything else is returned unchanged. */
export function fromInbox(given: unknown, ask: AskBody, example: object): unknown {
  const [human] = Array.isArray(given) ? given : [];
  if (isObject(human) && typeof human.type === "string") return said(human.type, human.args, ask, example);
  const [decision] = isObject(given) && Array.isArray(given.decisions) ? given.decisions : [];
  if (!isObject(decision) || typeof decision.type !== "string") return given;
  return said(decision.type, decision.type === "reject" ? decision.message : decision.edited_action, ask, example);
}

function said(type: string, args: unknown, ask: AskBody, example: object): unknown {
  switch (type) {
    case "accept":
    case "approve":
      return accepts(ask.kind, "accept") ? { kind: "accept" } : example;
    case "edit":
      return edited(args) ? whole(ask, typedIn(edited(args) ?? {}, ask, example)) : args;
    default:
      // The text that was typed.
      return args;
  }
}

// What was edited, as either name of it says; null for anything else, which is no reply.
function edited(given: unknown): Record<string, unknown> | null {
  if (!isObject(given)) return null;
  const args = given.args ?? given.arguments;
  return isObject(args) ? args : null;
}

// An Inbox shows every value as a text to edit, and sends it back as one: what was no text is read from it again.
function typedIn(args: Record<string, unknown>, ask: AskBody, example: object): Record<string, unknown> {
  const shown = partOf(ask, example);
  const fields = "fields" in ask ? (ask.fields ?? []) : [];
  const typeOf = (name: string) => fields.find(({ id }) => id === name)?.type;
  // "NEWS2, SBAR"
  const isList = (name: string) => typeOf(name) === "multiselect" || Array.isArray(shown[name]);
  const isText = (name: string) => {
    const type = typeOf(name);
    return type ? type !== "number" && type !== "multiselect" : typeof shown[name] === "string";
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value !== "string" || isText(name)) return [name, value];
      const read = parsed(value);
      if (read !== undefined) return [name, read];
      if (value === "") return [name, value];
      return [name, isList(name) ? value.split(",").map((one) => one.trim()) : value];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The editable part of a reply: its choice, the values of its form, its claim decisions or its resources. Of a form every field can be filled in.
function partOf(ask: AskBody, example: object): Record<string, unknown> {
  const { values = {}, claims, kind: _, ...rest } = example as Record<string, unknown>;
  if (ask.kind === "confirm") {
    const labels = labelsOf(ask);
    const decided = Object.entries(claims as Record<string, unknown>);
    return Object.fromEntries(decided.map(([id, decision]) => [labels.get(id) ?? id, decision]));
  }
  if (ask.kind !== "details" && ask.kind !== "improvement") return rest;
  const given = values as Record<string, unknown>;
  return Object.fromEntries(ask.fields.map(({ id, value }) => [id, given[id] ?? value ?? ""]));
}

/** In characters: an Inbox shows a name above its field. */
const LONGEST_LABEL = 60;

// The sentences of a confirmation by their claims: an Inbox shows their names alone, and nobody can decide about an id.
function labelsOf({ claims }: Extract<AskBody, { kind: "confirm" }>): Map<string, string> {
  return new Map(
    claims.map(({ claim_id, text }, at) => [
      claim_id,
      `${at + 1}. ${text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text}`,
    ]),
  );
}

function whole(ask: AskBody, args: Record<string, unknown>): unknown {
  const { kind } = ask;
  if (kind === "confirm") {
    const ids = new Map([...labelsOf(ask)].map(([id, label]) => [label, id]));
    return {
      kind,
      claims: Object.fromEntries(Object.entries(args).map(([name, said]) => [ids.get(name) ?? name, said])),
    };
  }
  return isFormKind(kind) ? { kind, values: filledIn(args) } : { kind, ...filledIn(args) };
}

// A field that was left empty has no value.
function filledIn(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== ""));
}

/** True for an object that is not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
