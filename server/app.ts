import { randomUUID } from "node:crypto";
import express, { type Express, type RequestHandler } from "express";
import { AppError } from "../domain/errors.js";
import type { Program } from "../sessions/dependencies.js";
import { createAnswering } from "./answering.js";
import { healthRoutes } from "./health.js";
import { type LogError, notFoundHandler, problemHandler } from "./problem.js";
import { questionRoutes } from "./questions.js";
import { mustBeShallow, mustSpeakJson } from "./requests.js";
import { sessionRoutes } from "./sessions.js";

/** Longest body that is read. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** The HTTP adapter over the sessions. Never listens; that is main's. */
export function createApp(program: Program, log: LogError): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(named());
  app.use(fromHere());
  app.use(healthRoutes(program));
  app.use("/api", (request, _response, next) => {
    if (request.method === "POST") mustSpeakJson(request);
    next();
  });
  app.use("/api", express.json({ limit: BODY_LIMIT_BYTES, strict: false }));
  app.use("/api", (request, _response, next) => {
    mustBeShallow(request.body);
    next();
  });
  const answer = createAnswering(program, log);
  app.use("/api", sessionRoutes(program, answer), questionRoutes(program, answer));
  app.use(notFoundHandler());
  app.use(problemHandler(log));
  return app;
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
function fromHere(): RequestHandler {
  return (request, _response, next) => {
    const host = request.get("Host") ?? "";
    const origin = request.get("Origin");
    if (HERE.test(host) && (origin === undefined || origin === `http://${host}`)) return next();
    throw new AppError({ code: "forbidden", message: "This server answers its own host and origin only." });
  };
}
