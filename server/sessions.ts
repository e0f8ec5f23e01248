import { API } from "../domain/contract.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { Program } from "../sessions/dependencies.js";
import type { Answering } from "./answering.js";
import type { Streaming } from "./events.js";
import { callerOf, check, lastEventId, toStart } from "./requests.js";
import type { Handlers } from "./routes.js";
import { readUpload } from "./uploads.js";

type SessionCalls =
  | "startSession"
  | "listSessions"
  | "getSession"
  | "deleteSession"
  | "getResume"
  | "getJob"
  | "exportSession"
  | "followSession"
  | "addRequirement"
  | "proposeSpelling"
  | "cancelSession"
  | "retrySession";

/** What a browser shows as it is; every other export is saved as a file. */
const INLINE = new Set(["text/markdown", "application/json"]);

/** The calls about sessions. */
export function sessionHandlers(
  { sessions, documents, proposeSpelling }: Pick<Program, "sessions" | "documents" | "proposeSpelling">,
  answer: Answering,
  stream: Streaming,
): Pick<Handlers, SessionCalls> {
  return {
    async startSession(request, response) {
      const { start, promised } = request.is("multipart/form-data")
        ? await readUpload(request, response, documents)
        : { start: toStart(check(API.startSession.body, request.body)), promised: request.body };
      await answer(request, response, () => sessions.start(callerOf(request, "POST /sessions", promised), start), 201);
    },
    async listSessions(request, response) {
      const { limit, cursor } = check(API.listSessions.query, request.query);
      response.json(await sessions.list(LOCAL_OWNER, limit, cursor ?? null));
    },
    async getSession({ params }, response) {
      response.json(await sessions.getSession(LOCAL_OWNER, params.session_id));
    },
    async deleteSession({ params, query }, response) {
      const { keep_facts } = check(API.deleteSession.query, query);
      await sessions.remove(LOCAL_OWNER, params.session_id, keep_facts === "true");
      response.status(204).end();
    },
    async getResume({ params }, response) {
      response.json(await sessions.document(LOCAL_OWNER, params.session_id, "resume"));
    },
    async getJob({ params }, response) {
      response.json(await sessions.document(LOCAL_OWNER, params.session_id, "job"));
    },
    async exportSession({ params, query }, response) {
      const { format, part } = check(API.exportSession.query, query);
      const { media_type, extension, body } = await sessions.exportAs(LOCAL_OWNER, params.session_id, format, part);
      const name = `${params.session_id}.${extension}`;
      response
        .type(media_type)
        .set("Content-Disposition", `${INLINE.has(media_type) ? "inline" : "attachment"}; filename="${name}"`)
        .send(typeof body === "string" ? body : Buffer.from(body));
    },
    followSession(request, response) {
      const last = lastEventId(request);
      return stream(request, response, (signal) =>
        sessions.follow(LOCAL_OWNER, request.params.session_id, {
          after: last ?? 0,
          resumed: last !== null,
          signal,
        }),
      );
    },
    async addRequirement(request, response) {
      const body = check(API.addRequirement.body, request.body);
      const { session_id } = request.params;
      await answer(request, response, () =>
        sessions.addRequirement(callerOf(request, `POST /sessions/${session_id}/requirements`), session_id, body),
      );
    },
    async proposeSpelling(request, response) {
      const { text } = check(API.proposeSpelling.body, request.body);
      callerOf(request, "spelling");
      response.json({ proposals: await proposeSpelling(LOCAL_OWNER, request.params.session_id, text) });
    },
    async cancelSession(request, response) {
      check(API.cancelSession.body, request.body);
      const { session_id } = request.params;
      // Cancelling twice is cancelling once: the key is checked, there is nothing to keep under it.
      callerOf(request, "cancel");
      await sessions.cancel(LOCAL_OWNER, session_id);
      response.json(await sessions.getSession(LOCAL_OWNER, session_id));
    },
    async retrySession(request, response) {
      check(API.retrySession.body, request.body);
      const { session_id } = request.params;
      await sessions.getSession(LOCAL_OWNER, session_id);
      await answer(request, response, () =>
        sessions.retry(callerOf(request, `POST /sessions/${session_id}/retry`), session_id),
      );
    },
  };
}
