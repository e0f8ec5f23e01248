import type { Request } from "express";
import type { z } from "zod";
import { MAX_FILE_BYTES } from "../adapters/documents/document.js";
import { AppError, InputError, invalidInput } from "../domain/errors.js";
import { type Caller, hashOf } from "../engine/sessions/accept.js";

/** Validates external data. Throws an InputError that lists every invalid path. */
export function parseInput<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const all = checked.error.issues.flatMap((issue) => complaints(issue));
  const more = all.length - MOST_COMPLAINTS;
  const shown = all.slice(0, MOST_COMPLAINTS);
  throw invalidInput(more > 0 ? [...shown, { path: "", message: `and ${more} more` }] : shown);
}

/** The maximum number of errors that an answer lists, and of characters of a path in it. */
const MOST_COMPLAINTS = 50;
const LONGEST_PATH = 200;

function short(path: string): string {
  return path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
}

/** The caller, with the Idempotency-Key and the hash of the body if a key is given. Throws an InputError for an invalid key. */
export function callerOf(owner: string, request: Request, route: string, promised: unknown = request.body): Caller {
  const key = request.get("Idempotency-Key");
  const requestId = String(request.res?.locals.requestId ?? "");
  if (key === undefined) return { owner, requestId };
  if (!/^[\x20-\x7e]{1,255}$/.test(key))
    throw invalidInput([{ path: "Idempotency-Key", message: "must be 1 to 255 printable ASCII characters" }]);
  return { owner, requestId, idempotency: { route, key, bodyHash: hashOf(promised ?? null) } };
}

const DEEPEST = 32;
/** The maximum number of values and keys in a body. A JSON Resume of twenty pages has about a thousand values. */
const MOST = { values: 10_000, keys: 5_000 };
/** The same limits for a batch of up to a thousand pairs. */
const MOST_OF_BATCH = { values: 100_000, keys: 50_000 };

const mostOf = (url: string | undefined) => (/^\/api\/batches\/?(?:$|\?)/.test(url ?? "") ? MOST_OF_BATCH : MOST);

const [QUOTE = 0, COLON = 0, BACKSLASH = 0] = Buffer.from('":\\');

/** The error for a body, or the files of a form, of more than 10 MiB. */
export function bodyTooLarge(): InputError {
  const message = "The request body is larger than 10 MiB.";
  return new InputError({ code: "too_large", message, details: { limit: MAX_FILE_BYTES } });
}

/** Throws an InputError for a body whose Content-Length is over 10 MiB. The server discards the rest that still arrives. */
export function checkLength(request: Request): void {
  if (Number(request.get("Content-Length") ?? 0) > MAX_FILE_BYTES) throw bodyTooLarge();
}

/**
 * Throws an InputError for a JSON text with too many keys, before it is parsed: creating such an object would block the event loop. Keys
 * are counted in the bytes, which is possible in UTF-8 only (RFC 8259 requires it). Throws `unsupported_media` for another encoding.
 */
export function checkKeys(
  request: { url?: string | undefined; originalUrl?: string },
  _: unknown,
  body: Buffer,
  encoding: string,
): void {
  if (!/^utf-?8$/i.test(encoding))
    throw new AppError({ code: "unsupported_media", message: "Send JSON in UTF-8 (Content-Type: application/json)." });
  const most = mostOf(request.originalUrl ?? request.url).keys;
  let keys = 0;
  let isText = false;
  // Outside of a string, each colon follows a key.
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (isText && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) isText = !isText;
    else if (byte === COLON && !isText) keys += 1;
    if (keys > most) throw invalidInput([{ path: "", message: `the body has more than ${most} keys` }]);
  }
}

/** Throws an InputError for a body that is nested more than 32 levels deep or has too many values, before any other code traverses it. */
export function checkSize({ originalUrl, body }: Pick<Request, "originalUrl" | "body">): void {
  const most = mostOf(originalUrl).values;
  let level: unknown[] = [body];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (count > most) throw invalidInput([{ path: "", message: `the body has more than ${most} values` }]);
    if (depth > DEEPEST)
      throw invalidInput([{ path: "", message: `the body is nested more than ${DEEPEST} levels deep` }]);
    level = level.flatMap((value) => (value !== null && typeof value === "object" ? Object.values(value) : []));
  }
}

/** Throws `unsupported_media` for a body that is not JSON or, with `takesForm`, a multipart form. */
export function checkMediaType(request: Request, takesForm: boolean): void {
  if (takesForm && request.is("multipart/form-data")) return;
  const length = Number(request.get("Content-Length") ?? 0);
  const hasBody = length > 0 || request.get("Transfer-Encoding") !== undefined;
  if (hasBody && !request.is(["application/json", "application/*+json"]))
    throw new AppError({ code: "unsupported_media", message: "Send JSON (Content-Type: application/json)." });
}

/** True if the caller prefers an event stream to a JSON answer at the run's end. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(["application/json", "text/event-stream"]) === "text/event-stream";
}

/** The `Last-Event-ID` of a client that reconnects; null on a first connection. Throws an InputError for an invalid id. */
export function lastEventId(request: Request): number | null {
  const id = request.get("Last-Event-ID") ?? "";
  if (id === "") return null;
  if (/^\d{1,12}(?:\.\d{1,3})?$/.test(id)) return Number(id);
  throw invalidInput([{ path: "Last-Event-ID", message: "must be the id of an event" }]);
}

/** The version that `If-Match` names; null without it, and for `*`. Throws an InputError for anything else. */
export function ifMatch(request: Request): number | null {
  const given = request.get("If-Match") ?? "*";
  if (given === "*") return null;
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(given) ?? [];
  if (version !== undefined) return Number(version);
  throw invalidInput([{ path: "If-Match", message: "must be the ETag of what was read" }]);
}

function complaints(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: short(path === "" ? key : `${path}.${key}`),
      message: "is not a known field",
    }));
  return [{ path: short(path), message: issue.message }];
}
