import type { DocumentRow, QuestionRow, SessionRow, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { documentOf } from "../../domain/document.js";
import { notFound } from "../../domain/errors.js";
import type { ThreadResource } from "../../domain/event.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { resourceOf } from "./resources.js";

/** Finds sessions and questions by id. Throws `not_found` for unknown ids and for those of other owners. */
export interface Lookup {
  session(owner: string, sessionId: string): Promise<SessionRow>;
  question(owner: string, questionId: string): Promise<QuestionRow>;
  document(owner: string, documentId: string): Promise<DocumentRow>;
  /** The question, or null if there is none yet. */
  questionIfAny(owner: string, questionId: string): Promise<QuestionRow | null>;
  /** The resource of a session's or a question's thread. */
  thread(owner: string, threadId: string): Promise<SessionResource | QuestionResource>;
  /** The resource of any thread, a document's too. */
  resource(owner: string, threadId: string): Promise<ThreadResource>;
  /** The session of a question's or a document's thread. */
  sessionOfThread(owner: string, threadId: string): Promise<string>;
}

export function createLookup(sessions: SessionStore): Lookup {
  async function resource(owner: string, threadId: string): Promise<ThreadResource> {
    const rows = await sessions.rows(owner, threadId);
    const found = rows && resourceOf(rows, threadId);
    if (!found) throw notFound(documentOf(threadId) === null ? "question" : "document");
    return found;
  }

  return {
    resource,
    async sessionOfThread(owner, threadId) {
      const isDocument = documentOf(threadId) !== null;
      const row = isDocument ? await sessions.document(owner, threadId) : await sessions.question(owner, threadId);
      if (!row) throw notFound(isDocument ? "document" : "question");
      return row.session_id;
    },
    async session(owner, sessionId) {
      const row = await sessions.find(owner, sessionId);
      if (!row) throw notFound("session");
      return row;
    },
    async document(owner, documentId) {
      const row = await sessions.document(owner, documentId);
      if (!row) throw notFound("document");
      return row;
    },
    async question(owner, questionId) {
      const row = await sessions.question(owner, questionId);
      if (!row) throw notFound("question");
      return row;
    },
    questionIfAny: (owner, questionId) => sessions.question(owner, questionId),
    async thread(owner, threadId) {
      const found = await resource(owner, threadId);
      if ("document_id" in found) throw notFound("question");
      return found;
    },
  };
}
