import type { AskBody, AskReply } from "./question.js";
import { isKeyOf, keysOf } from "./table.js";

export type AskKind = AskBody["kind"];
export type ReplyKind = AskReply["kind"];

/** A kind of ask. */
interface AskRow {
  /** The kinds of reply that it accepts. */
  takes: readonly ReplyKind[];
  /** True for a form: its values are kept, and shown in the next form of its kind. */
  isForm: boolean;
  /** True before the first draft: an earlier fact may still be proposed. */
  isBeforeDraft: boolean;
  /** What Agent Inbox offers besides editing: `accept` sends an acceptance, or the example if the ask takes none; `respond` sends typed text. */
  inbox: { accept: boolean; respond: boolean };
  /** How an export describes a question that waits with this ask. */
  waiting: string;
}

/**
 * Every kind of ask. The kinds are stored in people's sessions: changing one is a migration. Differences between kinds are in this table, or in a
 * switch or a record over all kinds, so that a new kind does not compile until every such table has it.
 */
export const ASKS = {
  experience: {
    // The values only where the ask shows its form at once.
    takes: ["experience", "details"],
    isForm: false,
    isBeforeDraft: true,
    inbox: { accept: true, respond: true },
    waiting: "not answered",
  },
  // Every ask after a "yes" still accepts an `experience` reply: a change to "no", or a correction of the reading.
  details: {
    takes: ["details", "experience"],
    isForm: true,
    isBeforeDraft: true,
    inbox: { accept: false, respond: true },
    waiting: "begun, and waiting for its details",
  },
  improvement: {
    takes: ["improvement", "edit", "accept", "experience"],
    isForm: true,
    isBeforeDraft: false,
    inbox: { accept: true, respond: true },
    waiting: "drafted, and waiting for more facts",
  },
  confirm: {
    takes: ["confirm", "improvement", "edit", "experience"],
    isForm: false,
    isBeforeDraft: false,
    inbox: { accept: true, respond: false },
    waiting: "written, and waiting for your word on its open sentences",
  },
  plan: {
    takes: ["plan"],
    isForm: false,
    isBeforeDraft: false,
    inbox: { accept: true, respond: false },
    waiting: "waiting for you to choose what to learn from",
  },
  document: {
    // Other values of its form: it is written anew.
    takes: ["document", "details"],
    isForm: false,
    isBeforeDraft: false,
    inbox: { accept: true, respond: false },
    waiting: "written, and waiting for what you decide about it",
  },
} as const satisfies Record<AskKind, AskRow>;

/** True if an ask of this kind accepts such a reply. False for a kind of another version: a page may stay open while the server is updated. */
export function accepts(ask: AskKind, reply: ReplyKind): boolean {
  const known = kindOf({ kind: ask });
  if (known === null) return false;
  const taken: readonly ReplyKind[] = ASKS[known].takes;
  return taken.includes(reply);
}

/** The kinds of ask that are forms. */
export type FormKind = { [Kind in AskKind]: (typeof ASKS)[Kind]["isForm"] extends true ? Kind : never }[AskKind];

export const FORM_KINDS = keysOf(ASKS).filter(isFormKind);

export function isFormKind(kind: AskKind): kind is FormKind {
  return ASKS[kind].isForm;
}

/** The kind of a stored ask; null for one of another version, which this one does not know. */
export function kindOf({ kind }: { kind: string }): AskKind | null {
  return isKeyOf(ASKS, kind) ? kind : null;
}

/** The main field of each kind of reply. */
const GIVES = {
  experience: "choice",
  details: "values",
  improvement: "values",
  confirm: "claims",
  accept: "claims",
  edit: "text",
  plan: "resource_ids",
  document: "entries",
} as const satisfies Record<ReplyKind, string>;
type ReplyField = (typeof GIVES)[ReplyKind];
type ReplyWith<Field extends ReplyField> = Extract<
  AskReply,
  { kind: { [Kind in ReplyKind]: (typeof GIVES)[Kind] extends Field ? Kind : never }[ReplyKind] }
>;

/** True for a reply with this main field: values of a form, decisions about claims, and so on. */
export function gives<Field extends ReplyField>(reply: AskReply, field: Field): reply is ReplyWith<Field> {
  return GIVES[reply.kind] === field;
}
