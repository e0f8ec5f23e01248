import { API } from "../domain/contract/contract.js";
import { documentIdOf } from "../domain/document.js";
import { DocumentName } from "../domain/document-ask.js";
import { notFound } from "../domain/errors.js";
import type { Program } from "../engine/program/program.js";
import type { RunResponder } from "./answering.js";
import { callerOf, parseInput } from "./requests.js";
import type { Handlers } from "./routes.js";

type DocumentCalls =
  | "makeDocument"
  | "getDocument"
  | "replyToDocument"
  | "cancelDocument"
  | "retryDocument"
  | "getDocumentHistory"
  | "rewindDocument";

/** The handlers for the documents of a session. */
export function documentHandlers(
  { sessions }: Pick<Program, "sessions">,
  answer: RunResponder,
): Pick<Handlers, DocumentCalls> {
  return {
    async makeDocument(request, response, owner) {
      parseInput(API.makeDocument.body, request.body);
      const { session_id, name, id } = named(request.params);
      const caller = callerOf(owner, request, `POST /documents/${id}`);
      const opened = await sessions.openDocument(owner, session_id, name);
      if (opened) response.status(201).location(`/api/sessions/${session_id}/documents/${name}`).json(opened);
      else await answer(request, response, () => sessions.makeAgain(caller, session_id, name));
    },
    async getDocument({ params }, response, owner) {
      const { session_id, name } = named(params);
      response.json(await sessions.getDocument(owner, session_id, name));
    },
    async replyToDocument(request, response, owner) {
      const { id } = named(request.params);
      await sessions.mustBeThere(owner, id);
      const reply = parseInput(API.replyToDocument.body, request.body);
      const caller = callerOf(owner, request, `POST /documents/${id}/replies`);
      await answer(request, response, () => sessions.reply(caller, id, reply));
    },
    async cancelDocument(request, response, owner) {
      parseInput(API.cancelDocument.body, request.body);
      const { session_id, name, id } = named(request.params);
      // Cancelling is idempotent: the Idempotency-Key is validated, but nothing is stored under it.
      callerOf(owner, request, "cancel");
      await sessions.cancel(owner, id);
      response.json(await sessions.getDocument(owner, session_id, name));
    },
    async retryDocument(request, response, owner) {
      parseInput(API.retryDocument.body, request.body);
      const { id } = named(request.params);
      await sessions.mustBeThere(owner, id);
      const caller = callerOf(owner, request, `POST /documents/${id}/retry`);
      await answer(request, response, () => sessions.retry(caller, id));
    },
    async getDocumentHistory({ params }, response, owner) {
      response.json(await sessions.history(owner, named(params).id));
    },
    async rewindDocument(request, response, owner) {
      const { id } = named(request.params);
      await sessions.mustBeThere(owner, id);
      const { checkpoint_id } = parseInput(API.rewindDocument.body, request.body);
      const caller = callerOf(owner, request, `POST /documents/${id}/rewind`);
      await answer(request, response, () => sessions.rewind(caller, id, checkpoint_id));
    },
  };
}

// A document of another name does not exist.
function named({ session_id, document }: { session_id: string; document: string }) {
  const name = DocumentName.safeParse(document).data;
  if (!name) throw notFound("document");
  return { session_id, name, id: documentIdOf(session_id, name) };
}
