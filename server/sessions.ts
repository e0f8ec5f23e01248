import { type Request, type Response, Router } from "express";
import { Reply } from "../domain/question.js";
import type { Program } from "../sessions/dependencies.js";
import type { AcceptedRequest } from "../sessions/sessions.js";
import type { LogError } from "./problem.js";
import {
  callerOf,
  check,
  DeleteQuery,
  EmptyBody,
  ExportQuery,
  LOCAL_OWNER,
  PageQuery,
  RewindBody,
  RunQuery,
  StartBody,
  toStart,
  VersionsQuery,
} from "./requests.js";

/** Routes of sessions, questions and threads. Each checks, calls one method, and sends. */
export function sessionRoutes({ sessions, config }: Pick<Program, "sessions" | "config">, log: LogError): Router {
  const router = Router();

  router.post("/sessions", async (request, response) => {
    const start = toStart(check(StartBody, request.body));
    await answer(request, response, () => sessions.start(callerOf(request, "POST /sessions"), start), 201);
  });
  router.get("/sessions", async (request, response) => {
    const { limit, cursor } = check(PageQuery, request.query);
    response.json(await sessions.list(LOCAL_OWNER, limit, cursor ?? null));
  });
  router.get("/sessions/:session_id", async (request, response) => {
    response.json(await sessions.getSession(LOCAL_OWNER, request.params.session_id));
  });
  router.delete("/sessions/:session_id", async (request, response) => {
    const { keep_facts } = check(DeleteQuery, request.query);
    await sessions.remove(LOCAL_OWNER, request.params.session_id, keep_facts === "true");
    response.status(204).end();
  });
  router.get("/sessions/:session_id/documents/:name", async (request, response, next) => {
    const { session_id, name } = request.params;
    if (name !== "resume" && name !== "job") return next();
    response.json(await sessions.document(LOCAL_OWNER, session_id, name));
  });
  router.get("/sessions/:session_id/export", async (request, response) => {
    check(ExportQuery, request.query);
    response.type("text/markdown").send(await sessions.exportMarkdown(LOCAL_OWNER, request.params.session_id));
  });
  router.post("/sessions/:session_id/cancel", async (request, response) => {
    check(EmptyBody, request.body);
    const { session_id } = request.params;
    await sessions.getSession(LOCAL_OWNER, session_id);
    await sessions.cancel(LOCAL_OWNER, session_id);
    response.json(await sessions.getSession(LOCAL_OWNER, session_id));
  });
  router.post("/sessions/:session_id/retry", async (request, response) => {
    check(EmptyBody, request.body);
    const { session_id } = request.params;
    await sessions.getSession(LOCAL_OWNER, session_id);
    await answer(request, response, () =>
      sessions.retry(callerOf(request, `POST /sessions/${session_id}/retry`), session_id),
    );
  });

  const question = "/sessions/:session_id/questions/:question_id";
  router.get(question, async (request, response) => {
    response.json(await sessions.getQuestion(LOCAL_OWNER, belongs(request.params)));
  });
  router.post(`${question}/replies`, (request, response) => reply(request, response, belongs(request.params)));
  router.post(`${question}/cancel`, async (request, response) => {
    check(EmptyBody, request.body);
    const id = belongs(request.params);
    await sessions.getQuestion(LOCAL_OWNER, id);
    await sessions.cancel(LOCAL_OWNER, id);
    response.json(await sessions.getQuestion(LOCAL_OWNER, id));
  });
  router.post(`${question}/retry`, async (request, response) => {
    check(EmptyBody, request.body);
    const id = belongs(request.params);
    await sessions.getQuestion(LOCAL_OWNER, id);
    await answer(request, response, () => sessions.retry(callerOf(request, `POST /questions/${id}/retry`), id));
  });
  router.get(`${question}/history`, async (request, response) => {
    response.json(await sessions.history(LOCAL_OWNER, belongs(request.params)));
  });
  router.post(`${question}/rewind`, async (request, response) => {
    const { checkpoint_id } = check(RewindBody, request.body);
    const id = belongs(request.params);
    await answer(request, response, () =>
      sessions.rewind(callerOf(request, `POST /questions/${id}/rewind`), id, checkpoint_id),
    );
  });
  router.get(`${question}/versions`, async (request, response) => {
    const { from, to } = check(VersionsQuery, request.query);
    response.json(await sessions.versions(LOCAL_OWNER, belongs(request.params), from, to));
  });

  router.get("/threads/:thread_id", async (request, response) => {
    response.json(await sessions.getThread(LOCAL_OWNER, request.params.thread_id));
  });
  router.post("/threads/:thread_id/replies", (request, response) => reply(request, response, request.params.thread_id));

  async function reply(request: Request, response: Response, questionId: string): Promise<void> {
    // An unknown thread is 404 whatever the body says.
    await sessions.getQuestion(LOCAL_OWNER, questionId);
    const given = check(Reply, request.body);
    await answer(request, response, () =>
      sessions.reply(callerOf(request, `POST /questions/${questionId}/replies`), questionId, given),
    );
  }

  // Accepted first; then as the caller likes: at once, or when the run has ended, within WAIT_SECONDS.
  async function answer(
    request: Request,
    response: Response,
    accept: () => Promise<AcceptedRequest>,
    created = 200,
  ): Promise<void> {
    const { on_disconnect } = check(RunQuery, request.query);
    const accepted = await accept();
    const { session_id, thread_id } = accepted.run;
    if (on_disconnect === "cancel") {
      response.on("close", () => {
        // The client is gone: whether that worked can be told to nobody but the log.
        if (!response.writableEnded)
          sessions.abandon(accepted).catch((error: unknown) => log(error, String(response.locals.requestId)));
      });
    }
    const respondAsync = /\brespond-async\b/.test(request.get("Prefer") ?? "");
    const { ended, resource } = await sessions.outcomeOf(accepted, respondAsync ? 0 : config.waitSeconds * 1000);
    response.location(
      thread_id === session_id ? `/api/sessions/${session_id}` : `/api/sessions/${session_id}/questions/${thread_id}`,
    );
    response
      .status(ended && !respondAsync ? (accepted.run.input.kind === "start" ? created : 200) : 202)
      .json(resource);
  }

  return router;
}

// A question's id begins with its session's; under another session it is not there.
function belongs({ session_id, question_id }: { session_id: string; question_id: string }): string {
  return question_id.startsWith(`${session_id}.`) ? question_id : `${session_id}.`;
}
