import { z } from "zod";

/** Every code that a caller can meet. The HTTP status of each stands in server/problem.ts and nowhere else. */
export const ERROR_CODES = [
  "input_invalid",
  "forbidden",
  "not_found",
  "method_not_allowed",
  "not_acceptable",
  "unsupported_media",
  "thread_busy",
  "already_answered",
  "ask_stale",
  "not_waiting",
  "state_unsupported",
  "too_large",
  "document_unreadable",
  "idempotency_mismatch",
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

/** The caller sent something that is not as the contract says; `details.errors` names each place. */
export class InputError extends AppError {}
/** The session, question, ask or run is not in a state that allows what was asked. */
export class SessionError extends AppError {}
/** A model provider did not answer, or declined. */
export class ProviderError extends AppError {}
/** A model answered with something that cannot be used. */
export class OutputError extends AppError {}
/** A budget would not bear a call; `details` name it, what was spent and the limit. */
export class BudgetError extends AppError {}
/** A store could not be read or written. */
export class StoreError extends AppError {}
/** The environment holds values that this program cannot run with. */
export class ConfigError extends AppError {}

/** An input error from a list of places and complaints. */
export function invalidInput(errors: { path: string; message: string }[]): InputError {
  const message = errors.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("; ");
  return new InputError({ code: "input_invalid", message, details: { errors } });
}

/** The same answer for unknown, deleted, expired and another owner's. */
export function notFound(what: string): SessionError {
  return new SessionError({ code: "not_found", message: `There is no such ${what}.` });
}

/** What a failed run keeps of its error: a code and a sentence without user text. */
export interface Problem {
  code: ErrorCode;
  message: string;
  retryable: boolean;
}

/** Turns anything thrown into a problem; what is not ours becomes `internal` without its text. */
export function toProblem(error: unknown): Problem {
  if (error instanceof AppError) return { code: error.code, message: error.message, retryable: error.retryable };
  return { code: "internal", message: "An internal error; the log has it under this run's id.", retryable: true };
}

/** A refused or failed request as it is answered (RFC 9457). `errors` names the places of bad input. */
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
