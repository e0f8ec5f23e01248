import { ASKS, accepts, isFormKind } from "../domain/asks.js";
import type { AskBody } from "../domain/question.js";

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
  action_requests: { name: string; args: Record<string, unknown>; description: string }[];
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
  const description = [about?.text, about?.why, ...sentencesOf(ask)].filter(Boolean).join("\n\n");
  return {
    action_request: { action: ask.kind, args },
    config,
    description,
    action_requests: [{ name: ask.kind, args, description }],
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

function sentencesOf(ask: AskBody): string[] {
  if (ask.kind === "document")
    return [
      ...ask.entries.map(({ entry_id, text }) => `${entry_id}: ${text}`),
      ...ask.findings.map(({ text }) => text),
    ];
  return ask.kind === "confirm" ? ask.claims.map(({ claim_id, text }) => `${claim_id}: ${text}`) : [];
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
      return isObject(args) && isObject(args.args) ? whole(ask, args.args) : args;
    default:
      // The text that was typed.
      return args;
  }
}

// The editable part of a reply: its choice, its values, its claim decisions or its resources.
function partOf(ask: AskBody, example: object): Record<string, unknown> {
  const { values, claims, kind: _, ...rest } = example as Record<string, unknown>;
  return (ask.kind === "confirm" ? claims : (values ?? rest)) as Record<string, unknown>;
}

function whole({ kind }: AskBody, args: Record<string, unknown>): unknown {
  if (kind === "confirm") return { kind, claims: args };
  return isFormKind(kind) ? { kind, values: args } : { kind, ...args };
}

/** True for an object that is not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
