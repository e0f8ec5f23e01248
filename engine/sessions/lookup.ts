import type { QuestionRow, SessionRow, SessionStore } from "../../adapters/stores/ports/sessions.js";
import { notFound } from "../../domain/errors.js";
import type { QuestionResource, SessionResource } from "../../domain/session.js";
import { resourceOf } from "./resources.js";

/** Finds sessions and questions by id. Throws `not_found` for unknown ids and for those of other owners. */
export interface Lookup {
  session(owner: string, sessionId: string): Promise<SessionRow>;
  question(owner: string, questionId: string): Promise<QuestionRow>;
  /** The question, or null if there is none yet. */
  questionIfAny(owner: string, questionId: string): Promise<QuestionRow | null>;
  /** The resource of any thread: a session, or a question. */
  thread(owner: string, threadId: string): Promise<SessionResource | QuestionResource>;
}

export function createLookup(sessions: SessionStore): Lookup {
  return {
    async session(owner, sessionId) {
      const row = await sessions.find(owner, sessionId);
      if (!row) throw notFound("session");
      return row;
    },
    async question(owner, questionId) {
      const row = await sessions.question(owner, questionId);
      if (!row) throw notFound("question");
      return row;
    },
    questionIfAny: (owner, questionId) => sessions.question(owner, questionId),
    async thread(owner, threadId) {
      const rows = await sessions.rows(owner, threadId);
      const resource = rows && resourceOf(rows, threadId);
      if (!resource) throw notFound("question");
      return resource;
    },
  };
}
