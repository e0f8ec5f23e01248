import type { DocumentView } from "../../domain/document.js";
import type { DocumentName } from "../../domain/document-ask.js";
import type { AskBody, Field } from "../../domain/question.js";
import { NO_USAGE } from "../../domain/usage.js";
import type { Projection } from "../../domain/views.js";
import type { Documenting } from "../../graph/state/document.js";
import { withValues } from "../../rules/document.js";
import { lengthOf } from "../../rules/measures.js";

/* The projection of a document's thread: pure functions of its head. */

/** The id of a document's first ask, which is shown before its thread has begun. */
export function firstDocumentAskId(documentId: string): string {
  return `${documentId}.first`;
}

/** The view of a document before its thread has begun: its form needs no checkpoint. */
export function unstartedDocument(
  { document_id, document }: { document_id: string; document: DocumentName },
  fields: Field[],
  language: string,
): DocumentView {
  return {
    ask: fields.length > 0 ? { ask_id: firstDocumentAskId(document_id), kind: "details", fields } : null,
    entries: [],
    findings: [],
    length: lengthOf([], document, null),
    fields,
    version: 0,
    language,
    made_of: null,
    outcome: null,
    usage: NO_USAGE,
    provider: null,
  };
}

/** Projects the head of a document's thread. `waiting` is the interrupt at which it waits, if any. */
export function projectDocument(
  state: Documenting["State"],
  waiting: { id: string; ask: AskBody } | null,
): Extract<Projection, { of: "document" }> {
  const {
    document_id,
    document,
    material,
    entries,
    findings,
    fields,
    replies,
    language,
    made_of,
    outcome,
    usage,
    draft,
    shown_version,
  } = state;
  return {
    of: "document",
    document_id,
    view: {
      ask: waiting ? { ask_id: waiting.id, ...waiting.ask } : null,
      entries,
      findings,
      length: lengthOf(entries, document, material),
      fields: withValues(fields, replies),
      version: shown_version,
      language,
      made_of,
      outcome,
      usage,
      provider: draft?.provider ?? null,
    },
  };
}
