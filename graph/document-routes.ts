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

/** Other reasons lead to another composition; decisions are carried out. */
export function afterDocument({ replies }: Pick<Documenting["State"], "replies">) {
  return replies.at(-1)?.reply.kind === "details" ? "composeDocument" : "checkEdit";
}
