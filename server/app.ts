import { randomUUID } from "node:crypto";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { AppError } from "../domain/errors.js";
import type { Program } from "../program/program.js";
import { createAnswering } from "./answering.js";
import { contractHandlers, docs } from "./docs.js";
import { createStreaming } from "./events.js";
import { healthHandlers } from "./health.js";
import { type LogError, notFoundHandler, problemHandler } from "./problem.js";
import { questionHandlers } from "./questions.js";
import { mustBeShallow, mustSendJson } from "./requests.js";
import { routesOf } from "./routes.js";
import { sessionHandlers } from "./sessions.js";

/** Longest body that is read. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** How the app is mounted. */
export interface AppOptions {
  /**
   * Hosts that it may be called by, as a request's `Host` names them; this machine's own if left out. An app that is mounted in
   * another's says which are that one's.
   */
  allowHost?: (host: string) => boolean;
}

/**
 * The HTTP adapter over the sessions, as an Express app: `app.use("/interviews", createApp(program))` in another, or by
 * itself. Never listens.
 */
export function createApp(
  program: Program,
  log: LogError = () => {},
  { allowHost = (host) => HERE.test(host) }: AppOptions = {},
): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(named());
  app.use(fromOwn(allowHost));
  app.use(compression({ filter: isNoStream }));
  app.use("/api", (request, _response, next) => {
    if (request.method === "POST") mustSendJson(request, request.path === "/sessions");
    next();
  });
  app.use("/api", express.json({ limit: BODY_LIMIT_BYTES, strict: false }));
  app.use("/api", (request, _response, next) => {
    mustBeShallow(request.body);
    next();
  });
  const stream = createStreaming(log);
  const answer = createAnswering(program, stream, log);
  app.use(
    routesOf({
      ...sessionHandlers(program, answer, stream),
      ...questionHandlers(program, answer),
      ...healthHandlers(program),
      ...contractHandlers(),
    }),
  );
  app.use(docs());
  app.use(notFoundHandler());
  app.use(problemHandler(log));
  return app;
}

// A stream's events would wait in the compressor for more.
function isNoStream(request: Request, response: Response): boolean {
  const type = String(response.getHeader("Content-Type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}

function named(): RequestHandler {
  return (_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.setHeader("X-Request-Id", String(response.locals.requestId));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    next();
  };
}

const HERE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

// A web page elsewhere may not drive a local server: neither by a name that leads here, nor from another origin.
function fromOwn(allowHost: (host: string) => boolean): RequestHandler {
  return (request, _response, next) => {
    const host = request.get("Host") ?? "";
    const origin = request.get("Origin");
    const isOwn = origin === undefined || origin === `${request.protocol}://${host}`;
    if (allowHost(host) && isOwn) return next();
    throw new AppError({ code: "forbidden", message: "This server answers its own host and origin only." });
  };
}
