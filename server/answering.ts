import type { Request, Response } from "express";
import { RunQuery } from "../domain/contract/requests.js";
import { documentOf } from "../domain/document.js";
import type { Program } from "../engine/program/program.js";
import type { AcceptedRequest } from "../engine/sessions/accept.js";
import type { StreamResponder } from "./events.js";
import type { LogError } from "./problem.js";
import { parseInput, wantsEvents } from "./requests.js";

/** Accepts a request and answers in the format that the caller prefers. `created` is set if the request creates a resource. */
export type RunResponder = (
  request: Request,
  response: Response,
  accept: () => Promise<AcceptedRequest>,
  created?: 201,
) => Promise<void>;

/**
 * The request is accepted first. The answer is then the run's event stream; or 200 or 201 if the run ends within WAIT_SECONDS,
 * else 202. With `Prefer: respond-async` it is 202 at once.
 */
export function createRunResponder(
  { sessions, config }: Pick<Program, "sessions" | "config">,
  stream: StreamResponder,
  log: LogError,
): RunResponder {
  return async (request, response, accept, created) => {
    const { on_disconnect } = parseInput(RunQuery, request.query);
    const accepted = await accept();
    const { session_id } = accepted.run;
    const thread_id = accepted.answersWith ? session_id : accepted.run.thread_id;
    if (on_disconnect === "cancel") {
      const abandon = () => {
        if (response.writableEnded) return;
        // The client has disconnected, so a failure can only be logged.
        sessions.abandon(accepted).catch((error: unknown) => log(error, String(response.locals.requestId)));
      };
      // The client may have disconnected while its request was being accepted.
      if (response.destroyed) abandon();
      else response.on("close", abandon);
    }
    const session = `/api/sessions/${session_id}`;
    const document = documentOf(thread_id);
    const below = document === null ? `/questions/${thread_id}` : `/documents/${document}`;
    response.location(thread_id === session_id ? session : `${session}${below}`);
    if (wantsEvents(request)) return stream(request, response, (signal) => sessions.followRun(accepted.run, signal));
    const respondAsync = /\brespond-async\b/.test(request.get("Prefer") ?? "");
    const { ended, resource } = await sessions.outcomeOf(accepted, respondAsync ? 0 : config.waitSeconds * 1000);
    response.status(!ended || respondAsync ? 202 : (created ?? 200)).json(resource);
  };
}
