import { DOCUMENT_NAMES, type DocumentName } from "../../domain/document-ask.js";

/** The commands of a conversation: none of them can be a candidate's answer. */
export type Command = { kind: "skip" | "retry" | "questions" | "new" } | { kind: "document"; document: DocumentName };

/** The command that a text is; null for any other text. */
export function commandIn(text: string): Command | null {
  if (!text.startsWith("/")) return null;
  const word = text.slice(1).trim().toLowerCase();
  if (word === "skip" || word === "retry" || word === "questions" || word === "new") return { kind: word };
  const document = DOCUMENT_NAMES.find((name) => name === word);
  return document ? { kind: "document", document } : null;
}
