import { z } from "zod";

/** Every error code that a caller can receive. Their HTTP statuses are defined in server/problem.ts and nowhere else. */
export const ERROR_CODES = [
  "input_invalid",
  "unauthenticated",
  "forbidden",
  "not_found",
  "method_not_allowed",
  "not_acceptable",
  "unsupported_media",
  "thread_busy",
  "already_answered",
  "ask_stale",
  "reading_changed",
  "not_waiting",
  "state_unsupported",
  "too_large",
  "document_unreadable",
  "idempotency_mismatch",
  "rate_limited",
  "budget_exceeded",
  "output_malformed",
  "provider_refused",
  "provider_unavailable",
  "provider_timeout",
  "store_unavailable",
  "overloaded",
  "draining",
  "storage_full",
  "cancelled",
  "config_invalid",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts about an error that may be shown and logged: names, ids and counts, never a user's text. */
export interface ErrorDetails {
  errors?: { path: string; message: string }[];
  retry_after_seconds?: number;
  open_ask_id?: string;
  [name: string]: unknown;
}

interface AppErrorInit {
  code: ErrorCode;
  message: string;
  retryable?: boolean;
  details?: ErrorDetails;
  cause?: unknown;
}

/** The base of every error that this program throws on purpose. `message` is safe to show. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly details: ErrorDetails;

  constructor({ code, message, retryable = false, details = {}, cause }: AppErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = retryable;
    this.details = details;
  }
}

/** The input violates the contract; `details.errors` names each path. */
export class InputError extends AppError {}
/** The session, question, ask or run is not in a state that allows the request. */
export class SessionError extends AppError {}
/** A model provider did not answer, or declined. */
export class ProviderError extends AppError {}
/** The answer of a model cannot be used. */
export class OutputError extends AppError {}
/** A call would exceed a budget; `details` name it, the amount spent and the limit. */
export class BudgetError extends AppError {}
/** A store could not be read or written. */
export class StoreError extends AppError {}
/** The environment has values that this program cannot run with. */
export class ConfigError extends AppError {}

/** Null for a store that is down; throws every other error again. */
export function nullIfDown(error: unknown): null {
  if (error instanceof StoreError) return null;
  throw error;
}

/** Creates an InputError from a list of paths and messages. */
export function invalidInput(errors: { path: string; message: string }[]): InputError {
  const message = errors.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ");
  return new InputError({ code: "input_invalid", message, details: { errors } });
}

/** Creates the same error whether a resource is unknown, deleted, expired or another owner's. */
export function notFound(what: string): SessionError {
  return new SessionError({ code: "not_found", message: `There is no such ${what}.` });
}

/** The error that a failed run stores: a code and a message without user text. */
export interface Problem {
  code: ErrorCode;
  message: string;
  retryable: boolean;
}

/** Converts any thrown value to a problem; an error that is not ours becomes `internal` without its message. */
export function toProblem(error: unknown): Problem {
  if (error instanceof AppError) return { code: error.code, message: error.message, retryable: error.retryable };
  return { code: "internal", message: "Internal error. The server's log has it under this run's id.", retryable: true };
}

/** The response to a refused or failed request (RFC 9457). `errors` names the paths of invalid input. */
export const ProblemDetails = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(ERROR_CODES),
  detail: z.string(),
  request_id: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  open_ask_id: z.string().optional().describe("The ask that is open instead"),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** A condition that the order of the program's own steps guarantees did not hold: a bug, not a failure. */
export class AssertionError extends Error {
  override readonly name = "AssertionError";
}

/** Throws AssertionError unless the condition holds. `rule` says what must be true, in the program's terms, without a user's text. */
export function assert(condition: unknown, rule: string): asserts condition {
  if (!condition) throw new AssertionError(`assertion failed: ${rule}`);
}
