import type { Request, Response } from "express";
import { RunQuery } from "../domain/requests.js";
import type { Program } from "../program/program.js";
import type { AcceptedRequest } from "../sessions/accept.js";
import type { Streaming } from "./events.js";
import type { LogError } from "./problem.js";
import { check, wantsEvents } from "./requests.js";

/** Accepts a request and answers as the caller likes; `created` for one that makes a new resource. */
export type Answering = (
  request: Request,
  response: Response,
  accept: () => Promise<AcceptedRequest>,
  created?: 201,
) => Promise<void>;

/**
 * Accepted first; then the run's events, or 201 or 200 when the run has ended within WAIT_SECONDS, else 202; at once with
 * `Prefer: respond-async`.
 */
export function createAnswering(
  { sessions, config }: Pick<Program, "sessions" | "config">,
  stream: Streaming,
  log: LogError,
): Answering {
  return async (request, response, accept, created) => {
    const { on_disconnect } = check(RunQuery, request.query);
    const accepted = await accept();
    const { session_id, thread_id } = accepted.run;
    if (on_disconnect === "cancel") {
      const abandon = () => {
        if (response.writableEnded) return;
        // The client is gone: whether that worked can be told to nobody but the log.
        sessions.abandon(accepted).catch((error: unknown) => log(error, String(response.locals.requestId)));
      };
      // It may have left while its request was being accepted.
      if (response.destroyed) abandon();
      else response.on("close", abandon);
    }
    const session = `/api/sessions/${session_id}`;
    response.location(thread_id === session_id ? session : `${session}/questions/${thread_id}`);
    if (wantsEvents(request)) return stream(request, response, (signal) => sessions.followRun(accepted.run, signal));
    const respondAsync = /\brespond-async\b/.test(request.get("Prefer") ?? "");
    const { ended, resource } = await sessions.outcomeOf(accepted, respondAsync ? 0 : config.waitSeconds * 1000);
    response.status(!ended || respondAsync ? 202 : (created ?? 200)).json(resource);
  };
}
