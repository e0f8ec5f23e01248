import type { Response } from "express";
import { API } from "../domain/contract/contract.js";
import { AppError } from "../domain/errors.js";
import type { ExportedFile } from "../domain/export.js";
import { EXPORT_FORMATS } from "../domain/export-formats.js";
import type { Program } from "../engine/program/program.js";
import { toStart } from "../engine/program/start-request.js";
import type { RunResponder } from "./answering.js";
import type { StreamResponder } from "./events.js";
import { callerOf, ifMatch, lastEventId, parseInput } from "./requests.js";
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
  | "chooseResume"
  | "followSession"
  | "getReading"
  | "changeReading"
  | "changeApplication"
  | "getSentFile"
  | "addRequirement"
  | "proposeSpelling"
  | "cancelSession"
  | "retrySession";

/** The handlers for sessions. */
export function sessionHandlers(
  { sessions, documents }: Pick<Program, "sessions" | "documents">,
  answer: RunResponder,
  stream: StreamResponder,
): Pick<Handlers, SessionCalls> {
  return {
    async startSession(request, response, owner) {
      const { start, promised } = request.is("multipart/form-data")
        ? await readUpload(request, response, documents, owner)
        : { start: toStart(parseInput(API.startSession.body, request.body)), promised: request.body };
      await answer(
        request,
        response,
        () => sessions.start(callerOf(owner, request, "POST /sessions", promised), start),
        201,
      );
    },
    async listSessions(request, response, owner) {
      const { limit, cursor, ...wanted } = parseInput(API.listSessions.query, request.query);
      response.json(await sessions.list(owner, limit, cursor ?? null, wanted));
    },
    async getSession({ params, query }, response, owner) {
      const { last_event_id } = parseInput(API.getSession.query, query);
      const read = last_event_id === "true" ? sessions.getSessionAt : sessions.getSession;
      response.json(await read(owner, params.session_id));
    },
    async deleteSession({ params, query }, response, owner) {
      const { keep_facts } = parseInput(API.deleteSession.query, query);
      await sessions.remove(owner, params.session_id, keep_facts === "true");
      response.status(204).end();
    },
    async getResume({ params }, response, owner) {
      response.json(await sessions.document(owner, params.session_id, "resume"));
    },
    async getJob({ params }, response, owner) {
      response.json(await sessions.document(owner, params.session_id, "job"));
    },
    async exportSession({ params, query }, response, owner) {
      const { format, ...wish } = parseInput(API.exportSession.query, query);
      const file = await sessions.exportAs(owner, params.session_id, format, wish);
      const { isDisplayed, page } = EXPORT_FORMATS[format];
      // The name under which an employer gets it.
      const name = wish.part === "all" ? (page?.file ?? params.session_id) : wish.part;
      sendFile(response, file, name, isDisplayed ? "inline" : "attachment");
    },
    async changeApplication({ params, body }, response, owner) {
      const { application } = parseInput(API.changeApplication.body, body);
      response.json(await sessions.changeApplication(owner, params.session_id, application));
    },
    async getSentFile({ params }, response, owner) {
      const { session_id, sha256 } = params;
      sendFile(response, await sessions.sentFile(owner, session_id, sha256), session_id, "attachment");
    },
    async chooseResume({ params, body }, response, owner) {
      response.json(await sessions.chooseResume(owner, params.session_id, parseInput(API.chooseResume.body, body)));
    },
    followSession(request, response, owner) {
      const last = lastEventId(request);
      return stream(request, response, (signal) =>
        sessions.follow(owner, request.params.session_id, {
          after: last ?? 0,
          resumed: last !== null,
          signal,
        }),
      );
    },
    async getReading({ params }, response, owner) {
      const reading = await sessions.getReading(owner, params.session_id);
      response.set("ETag", `"${reading.version}"`).json(reading);
    },
    async changeReading(request, response, owner) {
      const body = parseInput(API.changeReading.body, request.body);
      const { session_id } = request.params;
      const version = ifMatch(request);
      const caller = callerOf(owner, request, `PATCH /sessions/${session_id}/reading`);
      try {
        await answer(request, response, () => sessions.changeReading(caller, session_id, body, version));
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "reading_changed") throw error;
        const reading = await sessions.getReading(owner, session_id);
        throw new AppError({ code: "reading_changed", message: error.message, details: { reading } });
      }
    },
    async addRequirement(request, response, owner) {
      const body = parseInput(API.addRequirement.body, request.body);
      const { session_id } = request.params;
      await answer(request, response, () =>
        sessions.addRequirement(
          callerOf(owner, request, `POST /sessions/${session_id}/requirements`),
          session_id,
          body,
        ),
      );
    },
    async proposeSpelling(request, response, owner) {
      const { text } = parseInput(API.proposeSpelling.body, request.body);
      callerOf(owner, request, "spelling");
      response.json({ proposals: await sessions.proposeSpelling(owner, request.params.session_id, text) });
    },
    async cancelSession(request, response, owner) {
      parseInput(API.cancelSession.body, request.body);
      const { session_id } = request.params;
      // Cancelling is idempotent: the Idempotency-Key is validated, but nothing is stored under it.
      callerOf(owner, request, "cancel");
      await sessions.cancel(owner, session_id);
      response.json(await sessions.getSession(owner, session_id));
    },
    async retrySession(request, response, owner) {
      parseInput(API.retrySession.body, request.body);
      const { session_id } = request.params;
      await sessions.getSession(owner, session_id);
      await answer(request, response, () =>
        sessions.retry(callerOf(owner, request, `POST /sessions/${session_id}/retry`), session_id),
      );
    },
  };
}

function sendFile(
  response: Response,
  { media_type, extension, body }: ExportedFile,
  name: string,
  disposition: "inline" | "attachment",
): void {
  response
    .type(media_type)
    .set("Content-Disposition", `${disposition}; filename="${name}.${extension}"`)
    .send(typeof body === "string" ? body : Buffer.from(body));
}
