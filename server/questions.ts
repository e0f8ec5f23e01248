import { Router } from "express";
import { Reply } from "../domain/question.js";
import { LOCAL_OWNER } from "../domain/session.js";
import type { Program } from "../sessions/dependencies.js";
import type { Answering } from "./answering.js";
import { only } from "./problem.js";
import { callerOf, check, EmptyBody, RewindBody, VersionsQuery } from "./requests.js";

/** Routes of questions and threads. Each checks, calls one method, and sends. An unknown one is 404 whatever the body says. */
export function questionRoutes({ sessions }: Pick<Program, "sessions">, answer: Answering): Router {
  const router = Router();
  const question = "/sessions/:session_id/questions/:question_id";

  router
    .route(question)
    .get(async (request, response) => {
      response.json(await sessions.getQuestion(LOCAL_OWNER, idIn(request.params)));
    })
    .all(only("GET"));

  router
    .route(`${question}/replies`)
    .post(async (request, response) => {
      const id = idIn(request.params);
      await sessions.getQuestion(LOCAL_OWNER, id);
      const reply = check(Reply, request.body);
      await answer(request, response, () =>
        sessions.reply(callerOf(request, `POST /questions/${id}/replies`), id, reply),
      );
    })
    .all(only("POST"));

  router
    .route(`${question}/cancel`)
    .post(async (request, response) => {
      check(EmptyBody, request.body);
      const id = idIn(request.params);
      // Cancelling twice is cancelling once: the key is checked, there is nothing to keep under it.
      callerOf(request, "cancel");
      await sessions.cancel(LOCAL_OWNER, id);
      response.json(await sessions.getQuestion(LOCAL_OWNER, id));
    })
    .all(only("POST"));

  router
    .route(`${question}/retry`)
    .post(async (request, response) => {
      check(EmptyBody, request.body);
      const id = idIn(request.params);
      await sessions.getQuestion(LOCAL_OWNER, id);
      await answer(request, response, () => sessions.retry(callerOf(request, `POST /questions/${id}/retry`), id));
    })
    .all(only("POST"));

  router
    .route(`${question}/history`)
    .get(async (request, response) => {
      response.json(await sessions.history(LOCAL_OWNER, idIn(request.params)));
    })
    .all(only("GET"));

  router
    .route(`${question}/rewind`)
    .post(async (request, response) => {
      const id = idIn(request.params);
      await sessions.getQuestion(LOCAL_OWNER, id);
      const { checkpoint_id } = check(RewindBody, request.body);
      await answer(request, response, () =>
        sessions.rewind(callerOf(request, `POST /questions/${id}/rewind`), id, checkpoint_id),
      );
    })
    .all(only("POST"));

  router
    .route(`${question}/versions`)
    .get(async (request, response) => {
      const { from, to } = check(VersionsQuery, request.query);
      response.json(await sessions.versions(LOCAL_OWNER, idIn(request.params), from, to));
    })
    .all(only("GET"));

  router
    .route("/threads/:thread_id")
    .get(async (request, response) => {
      response.json(await sessions.getThread(LOCAL_OWNER, request.params.thread_id));
    })
    .all(only("GET"));

  router
    .route("/threads/:thread_id/replies")
    .post(async (request, response) => {
      const { thread_id } = request.params;
      await sessions.getThread(LOCAL_OWNER, thread_id);
      const reply = check(Reply, request.body);
      await answer(request, response, () =>
        sessions.reply(callerOf(request, `POST /questions/${thread_id}/replies`), thread_id, reply),
      );
    })
    .all(only("POST"));

  return router;
}

// A question's id begins with its session's; under another session it is not there.
function idIn({ session_id = "", question_id = "" }: { session_id?: string; question_id?: string }): string {
  return question_id.startsWith(`${session_id}.`) ? question_id : `${session_id}.`;
}
