import type { RunStore } from "../../adapters/stores/ports/runs.js";
import type { SessionStore } from "../../adapters/stores/ports/sessions.js";
import { documentIdOf, type WrittenDocument } from "../../domain/document.js";
import type { DocumentName } from "../../domain/document-ask.js";
import { notFound } from "../../domain/errors.js";
import { isActive } from "../../domain/run.js";
import { unstartedDocument } from "../runs/project-document.js";
import type { AcceptedRequest, Acceptor, Caller } from "./accept.js";
import type { DocumentInput } from "./document-input.js";
import { documentResource } from "./document-resource.js";
import type { Lookup } from "./lookup.js";

export interface DocumentsNeeds {
  sessions: SessionStore;
  runs: RunStore;
  documentInput: DocumentInput;
  now: () => Date;
}

/** The documents that are made of a session: what is sent, and what is used. */
export interface Documents {
  /** A document with its ask. Throws `not_found` if it was never asked for. */
  getDocument(owner: string, sessionId: string, name: DocumentName): Promise<WrittenDocument>;
  /** Opens a document's thread with its form. Null if the thread has begun, or has no form: then it is made. */
  openDocument(owner: string, sessionId: string, name: DocumentName): Promise<WrittenDocument | null>;
  /** Makes a document of all replies so far; made again, what was decided about the same sentences holds. */
  makeAgain(caller: Caller, sessionId: string, name: DocumentName): Promise<AcceptedRequest>;
}

export function createDocuments(
  { sessions, runs, documentInput, now }: DocumentsNeeds,
  acceptor: Acceptor,
  lookup: Lookup,
): Documents {
  async function getDocument(owner: string, sessionId: string, name: DocumentName): Promise<WrittenDocument> {
    const id = documentIdOf(sessionId, name);
    const rows = await sessions.rows(owner, id);
    const row = rows?.documents.find(({ document_id }) => document_id === id);
    if (!rows || !row) throw notFound("document");
    const run = rows.latest.get(id);
    // Only what was made can be out of date; while it is being made, that is not looked at.
    const isMade = row.view.made_of !== null && !(run && isActive(run));
    const made_of = isMade ? ((await documentInput(owner, id)).made_of ?? null) : row.view.made_of;
    return { ...documentResource(row, rows), outdated: made_of !== row.view.made_of };
  }

  return {
    getDocument,
    async openDocument(owner, sessionId, name) {
      const { view } = await lookup.session(owner, sessionId);
      if (!view) throw notFound("document");
      const document_id = documentIdOf(sessionId, name);
      if (await runs.latest(owner, document_id)) return null;
      if (!(await sessions.document(owner, document_id))) {
        const { fields, language } = await documentInput(owner, document_id);
        const unstarted = unstartedDocument({ document_id, document: name }, fields ?? [], language ?? "en");
        const row = { session_id: sessionId, document_id, origin: { document: name }, view: unstarted };
        if (!(await sessions.openDocument(owner, row, now().toISOString()))) throw notFound("session");
      }
      const opened = await getDocument(owner, sessionId, name);
      return opened.ask ? opened : null;
    },
    makeAgain(caller, sessionId, name) {
      const thread_id = documentIdOf(sessionId, name);
      const input = { kind: "reopen" as const, choice: null, by: caller.by ?? "candidate", at: now().toISOString() };
      return acceptor.once(caller, thread_id, () =>
        acceptor.toRun(caller, { session_id: sessionId, thread_id }, input),
      );
    },
  };
}
