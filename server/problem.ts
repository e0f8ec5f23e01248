import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { AppError, type ErrorCode, toProblem } from "../domain/errors.js";
import { bodyTooLarge } from "./requests.js";

/** The HTTP status of every error code. A missing code is a compile error. */
export const STATUS: Record<ErrorCode, number> = {
  input_invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  thread_busy: 409,
  already_answered: 409,
  ask_stale: 409,
  not_waiting: 409,
  state_unsupported: 409,
  cancelled: 409,
  reading_changed: 412,
  too_large: 413,
  unsupported_media: 415,
  document_unreadable: 422,
  idempotency_mismatch: 422,
  rate_limited: 429,
  budget_exceeded: 429,
  config_invalid: 500,
  internal: 500,
  output_malformed: 502,
  provider_refused: 502,
  provider_unavailable: 503,
  store_unavailable: 503,
  overloaded: 503,
  draining: 503,
  provider_timeout: 504,
  storage_full: 507,
};

/** Logs an error that is a bug or an outage. */
export type LogError = (error: unknown, requestId: string) => void;

/** Answers every error as problem details (RFC 9457). An unknown error becomes `internal`, without its stack and message. */
export function problemHandler(log: LogError): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = fromParser(error) ?? error;
    const requestId = String(response.locals.requestId);
    const problem = toProblem(known);
    const status = STATUS[problem.code];
    if (status >= 500) log(error, requestId);
    const details = known instanceof AppError ? known.details : {};
    if (status === 401) response.setHeader("WWW-Authenticate", 'Bearer realm="adaptive-answers"');
    if (details.retry_after_seconds !== undefined)
      response.setHeader("Retry-After", String(details.retry_after_seconds));
    const { retry_after_seconds: _, usage: __, ...shown } = details;
    const message =
      problem.code === "internal"
        ? "Internal error. The server's log has it under this request's id."
        : problem.message;
    send(response, status, {
      type: "about:blank",
      title: title(problem.code),
      status,
      code: problem.code,
      detail: message,
      request_id: requestId,
      ...shown,
    });
  };
}

/** Answers 405 and lists the methods that the path supports. */
export function methodNotAllowed(...methods: string[]): RequestHandler {
  return (_request, response) => {
    response.setHeader("Allow", methods.join(", "));
    throw new AppError({ code: "method_not_allowed", message: `This path takes ${methods.join(", ")}.` });
  };
}

/** Answers 404 for a path that matches no route. */
export function notFoundHandler(): RequestHandler {
  return () => {
    throw new AppError({ code: "not_found", message: "There is no such resource." });
  };
}

function send(response: Response, status: number, body: Record<string, unknown>): void {
  response.status(status).type("application/problem+json").send(JSON.stringify(body));
}

function title(code: ErrorCode): string {
  const words = code.replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Converts the errors of the body parser and the router; null for any other error.
function fromParser(error: unknown): AppError | null {
  if (error instanceof AppError || !(error instanceof Error)) return null;
  const type = "type" in error ? error.type : undefined;
  const status = "status" in error ? error.status : undefined;
  if (type === "entity.too.large") return bodyTooLarge();
  if (type === "entity.parse.failed") return bad("the body is not valid JSON");
  if (type === "encoding.unsupported" || type === "charset.unsupported")
    return new AppError({ code: "unsupported_media", message: "This encoding is not supported." });
  return status === 400 ? bad("the request could not be read") : null;
}

function bad(message: string): AppError {
  return new AppError({ code: "input_invalid", message, details: { errors: [{ path: "", message }] } });
}
