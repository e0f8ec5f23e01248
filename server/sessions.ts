import { Router } from "express";
import { LOCAL_OWNER } from "../domain/session.js";
import type { Program } from "../sessions/dependencies.js";
import type { Answering } from "./answering.js";
import { only } from "./problem.js";
import { callerOf, check, DeleteQuery, EmptyBody, ExportQuery, PageQuery, StartBody, toStart } from "./requests.js";

/** Routes of sessions. Each checks, calls one method, and sends. */
export function sessionRoutes({ sessions }: Pick<Program, "sessions">, answer: Answering): Router {
  const router = Router();

  router
    .route("/sessions")
    .get(async (request, response) => {
      const { limit, cursor } = check(PageQuery, request.query);
      response.json(await sessions.list(LOCAL_OWNER, limit, cursor ?? null));
    })
    .post((request, response) => {
      const start = toStart(check(StartBody, request.body));
      return answer(request, response, () => sessions.start(callerOf(request, "POST /sessions"), start), 201);
    })
    .all(only("GET", "POST"));

  router
    .route("/sessions/:session_id")
    .get(async (request, response) => {
      response.json(await sessions.getSession(LOCAL_OWNER, request.params.session_id));
    })
    .delete(async (request, response) => {
      const { keep_facts } = check(DeleteQuery, request.query);
      await sessions.remove(LOCAL_OWNER, request.params.session_id, keep_facts === "true");
      response.status(204).end();
    })
    .all(only("GET", "DELETE"));

  for (const name of ["resume", "job"] as const) {
    router
      .route(`/sessions/:session_id/documents/${name}`)
      .get(async (request, response) => {
        response.json(await sessions.document(LOCAL_OWNER, String(request.params.session_id), name));
      })
      .all(only("GET"));
  }

  router
    .route("/sessions/:session_id/export")
    .get(async (request, response) => {
      check(ExportQuery, request.query);
      response.type("text/markdown").send(await sessions.exportMarkdown(LOCAL_OWNER, request.params.session_id));
    })
    .all(only("GET"));

  router
    .route("/sessions/:session_id/cancel")
    .post(async (request, response) => {
      check(EmptyBody, request.body);
      const { session_id } = request.params;
      // Cancelling twice is cancelling once: the key is checked, there is nothing to keep under it.
      callerOf(request, "cancel");
      await sessions.cancel(LOCAL_OWNER, session_id);
      response.json(await sessions.getSession(LOCAL_OWNER, session_id));
    })
    .all(only("POST"));

  router
    .route("/sessions/:session_id/retry")
    .post(async (request, response) => {
      check(EmptyBody, request.body);
      const { session_id } = request.params;
      await sessions.getSession(LOCAL_OWNER, session_id);
      await answer(request, response, () =>
        sessions.retry(callerOf(request, `POST /sessions/${session_id}/retry`), session_id),
      );
    })
    .all(only("POST"));

  return router;
}
