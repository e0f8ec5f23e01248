import type { Request } from "express";
import type { z } from "zod";
import { jobText, resumeText } from "../documents/json-resume.js";
import { AppError, invalidInput } from "../domain/errors.js";
import type { JsonDocument, StartBody } from "../domain/requests.js";
import { type Caller, hashOf } from "../sessions/accept.js";
import type { StartRequest } from "../sessions/start.js";

/** Checks outside data; throws an InputError that names every place. */
export function check<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw invalidInput(checked.error.issues.flatMap((issue) => complaints(issue)));
}

/** The start of a session as it was asked for, documents decoded to text. */
export function toStart(body: z.infer<typeof StartBody>): StartRequest {
  const { resume, job, ...options } = body;
  return { ...options, resume: given(resume, resumeText), job: given(job, jobText) };
}

/** The caller with the Idempotency-Key, if one is given. The key stands for the request with this body. */
export function callerOf(owner: string, request: Request, route: string, promised: unknown = request.body): Caller {
  const key = request.get("Idempotency-Key");
  if (key === undefined) return { owner };
  if (!/^[\x20-\x7e]{1,255}$/.test(key))
    throw invalidInput([{ path: "Idempotency-Key", message: "must be 1 to 255 printable ASCII characters" }]);
  return { owner, idempotency: { route, key, bodyHash: hashOf(promised ?? null) } };
}

const DEEPEST = 32;

/** Refuses a body that is nested deeper than anything here is, before anything walks through it. */
export function mustBeShallow(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw invalidInput([{ path: "", message: `the body is nested more than ${DEEPEST} levels deep` }]);
    level = level.flatMap((value) => (value !== null && typeof value === "object" ? Object.values(value) : []));
  }
}

/** Refuses a body that is neither JSON nor, where one is taken, a form with files. */
export function mustSendJson(request: Request, takesForm: boolean): void {
  if (takesForm && request.is("multipart/form-data")) return;
  const length = Number(request.get("Content-Length") ?? 0);
  const hasBody = length > 0 || request.get("Transfer-Encoding") !== undefined;
  if (hasBody && !request.is(["application/json", "application/*+json"]))
    throw new AppError({ code: "unsupported_media", message: "Send JSON (Content-Type: application/json)." });
}

/** True for a caller that would rather follow the run than wait for its end. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(["application/json", "text/event-stream"]) === "text/event-stream";
}

/** The id of the last event that a reader has; null for one that comes for the first time. */
export function lastEventId(request: Request): number | null {
  const id = request.get("Last-Event-ID") ?? "";
  if (id === "") return null;
  if (/^\d{1,12}(?:\.\d{1,3})?$/.test(id)) return Number(id);
  throw invalidInput([{ path: "Last-Event-ID", message: "must be the id of an event" }]);
}

function given(document: string | JsonDocument, toText: (json: JsonDocument) => string) {
  if (typeof document === "string") return { text: document, media_type: "text/plain" };
  return { text: toText(document), media_type: "application/json", source: JSON.stringify(document) };
}

function complaints(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, message: "is not a known field" }));
  return [{ path, message: issue.message }];
}
