import type { Documenting } from "./state/document.js";

/* Routing of a document's thread: pure functions of its state. */

const AFTER_GATE = { ask: "askDocument", compose: "composeDocument", close: "closeDocument" } as const;

/** A document with a form begins with it. */
export function afterStart({ fields }: Pick<Documenting["State"], "fields">) {
  return fields.length > 0 ? "askReasons" : "composeDocument";
}

/** Follows the gate's decision. */
export function afterGate({ gate }: Pick<Documenting["State"], "gate">) {
  return AFTER_GATE[gate ?? "ask"];
}

/** The form is shown again until a reply fits it. */
export function afterReasons({ refused = [] }: Pick<Documenting["State"], "refused">) {
  return refused.length > 0 ? "askReasons" : "composeDocument";
}

/** What could be said is written for the questions that were named; what was practised is compared with what was told. */
export function afterDecisions({ replies }: Pick<Documenting["State"], "replies">) {
  const reply = replies.at(-1)?.reply;
  const words = reply?.kind === "document" ? Object.values(reply.entries) : [];
  const names = (name: string) => words.some((word) => typeof word === "object" && name in word);
  if (names("speak")) return "composeDocument";
  return names("practise") ? "judgeDocument" : "gateDocument";
}

/** Other reasons lead to another composition; decisions are carried out. */
export function afterDocument({ replies, refused = [] }: Pick<Documenting["State"], "replies" | "refused">) {
  if (refused.length > 0) return "askDocument";
  return replies.at(-1)?.reply.kind === "details" ? "composeDocument" : "checkEdit";
}
