import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import helmet from "helmet";
import { MAX_FILE_BYTES } from "../adapters/documents/document.js";
import type { Program } from "../engine/program/program.js";
import { plainAccept } from "./accept.js";
import { createRunResponder } from "./answering.js";
import { batchHandlers } from "./batches.js";
import { contractHandlers, docs } from "./docs.js";
import { documentHandlers } from "./documents.js";
import { createStreamResponder } from "./events.js";
import { flagHandlers } from "./flags.js";
import { healthHandlers } from "./health.js";
import { createIdentify, type Identify } from "./identify.js";
import { learningHandlers } from "./learning.js";
import { createLimits, type Limits } from "./limits.js";
import { meHandlers } from "./me.js";
import { operationsHandlers } from "./operations.js";
import { type AllowHost, fromOwn, ownHosts } from "./origin.js";
import { page } from "./page.js";
import { type LogError, notFoundHandler, problemHandler } from "./problem.js";
import { questionHandlers } from "./questions.js";
import { checkKeys, checkLength, checkMediaType, checkSize } from "./requests.js";
import { routesOf } from "./routes.js";
import { sessionHandlers } from "./sessions.js";
import { threadHandlers } from "./threads.js";

/** Options for mounting the app. */
export interface AppOptions {
  /**
   * Returns true for an allowed `Host` header. Default: loopback names, and the configured PUBLIC_URL. To mount the app in another one,
   * allow the hosts of that app.
   */
  allowHost?: AllowHost;
  /** Identifies the caller of a request. Default: by the configured keys and tokens. To mount the app in another one, use that app's accounts. */
  identify?: Identify;
}

/**
 * The HTTP API over the sessions as an Express app. Use it alone or mount it: `app.use("/interviews", createApp(program))`.
 * It never calls `listen`.
 */
export function createApp(
  program: Program,
  log: LogError = () => {},
  { allowHost, identify }: AppOptions = {},
): Express {
  const { access } = program.config;
  const limits = createLimits(program.rates, access.requestsPerMinute);
  const app = express();
  // Addresses that a proxy forwards are trusted only if the proxy is on this computer or its network.
  app.set("trust proxy", access.publicUrl === null ? false : ["loopback", "linklocal", "uniquelocal"]);
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(named());
  app.use(safeHeaders());
  app.use(fromOwn(allowHost ?? ownHosts(access), access.publicUrl));
  app.use(plainAccept());
  // Compresses better than the library's defaults, for 2 ms more in another thread.
  app.use(compression({ filter: isNoStream, level: 9, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }));
  app.use(["/api", "/metrics"], identified(identify ?? createIdentify(access), limits));
  app.use("/api", (request, _response, next) => {
    checkLength(request);
    if (["POST", "PUT", "PATCH"].includes(request.method)) checkMediaType(request, request.path === "/sessions");
    next();
  });
  app.use("/api", express.json({ limit: MAX_FILE_BYTES, strict: false, verify: checkKeys }));
  app.use("/api", (request, _response, next) => {
    checkSize(request);
    next();
  });
  const stream = createStreamResponder(log);
  const answer = createRunResponder(program, stream, log);
  app.use(
    routesOf(
      {
        ...sessionHandlers(program, answer, stream),
        ...questionHandlers(program, answer),
        ...documentHandlers(program, answer),
        ...threadHandlers(program, answer),
        ...batchHandlers(program),
        ...meHandlers(program),
        ...learningHandlers(program),
        ...healthHandlers(program),
        ...flagHandlers(program),
        ...operationsHandlers(program, stream),
        ...contractHandlers(),
      },
      limits,
    ),
  );
  app.use(page());
  app.use(docs());
  app.use(notFoundHandler());
  app.use(problemHandler(log));
  return app;
}

// Before the body is read: a caller who may not send it must not cause work.
function identified(identify: Identify, limits: Limits): RequestHandler {
  return async (request, response, next) => {
    const identity = await identify(request).catch(async (error: unknown) => {
      await limits.stranger(request, response);
      throw error;
    });
    await limits.request(identity, response);
    response.locals.identity = identity;
    next();
  };
}

// The compressor would buffer the events of a stream.
function isNoStream(request: Request, response: Response): boolean {
  const type = String(response.getHeader("Content-Type") ?? "");
  return !type.startsWith("text/event-stream") && compression.filter(request, response);
}

// No other site may frame, embed or read the answers. The pages have their own policies, which replace this one.
function safeHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    frameguard: { action: "deny" },
    // The server speaks plain HTTP on loopback; a proxy in front of it decides about TLS.
    strictTransportSecurity: false,
  });
}

function named(): RequestHandler {
  return (_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.setHeader("X-Request-Id", String(response.locals.requestId));
    response.setHeader("Cache-Control", "no-store");
    next();
  };
}
