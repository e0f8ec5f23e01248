import type { Request } from "express";
import { z } from "zod";
import { type JsonDocument as Json, JsonDocument, jobText, resumeText } from "../documents/json-resume.js";
import { AppError, invalidInput } from "../domain/errors.js";
import { LOCAL_OWNER, SessionOptions } from "../domain/session.js";
import { type Caller, hashOf, type StartRequest } from "../sessions/sessions.js";

const Document = z.union([z.string(), JsonDocument], { error: "must be text or a JSON Resume object" });

const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string({ error: message })
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
};

/** The body of `POST /api/sessions`. */
export const StartBody = z.strictObject({ ...SessionOptions.shape, resume: Document, job: Document });
export const RewindBody = z.strictObject({ checkpoint_id: z.string().min(1) });
export const EmptyBody = z.strictObject({}).optional();
export const PageQuery = z.strictObject({
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(200).optional(),
});
export const VersionsQuery = z.strictObject({
  from: wholeNumber(1, 10_000),
  to: wholeNumber(1, 10_000),
});
export const ExportQuery = z.strictObject({
  format: z.enum(["markdown"], { error: "this version exports markdown" }).default("markdown"),
});
export const DeleteQuery = z.strictObject({ keep_facts: z.enum(["true", "false"]).default("false") });
export const RunQuery = z.strictObject({ on_disconnect: z.enum(["cancel", "continue"]).default("continue") });

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

/** Who calls, with the Idempotency-Key if one is given. The body is part of the promise. */
export function callerOf(request: Request, route: string): Caller {
  const key = request.get("Idempotency-Key");
  if (key === undefined) return { owner: LOCAL_OWNER };
  if (!/^[\x20-\x7e]{1,255}$/.test(key))
    throw invalidInput([{ path: "Idempotency-Key", message: "must be 1 to 255 printable ASCII characters" }]);
  return { owner: LOCAL_OWNER, idempotency: { route, key, bodyHash: hashOf(request.body ?? null) } };
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

/** Refuses a body that is not JSON, and an `Accept` that wants something else. */
export function mustSpeakJson(request: Request): void {
  const length = Number(request.get("Content-Length") ?? 0);
  if (
    (length > 0 || request.get("Transfer-Encoding") !== undefined) &&
    !request.is(["application/json", "application/*+json"])
  ) {
    throw new AppError({ code: "unsupported_media", message: "Send JSON (Content-Type: application/json)." });
  }
  if (!request.accepts("application/json"))
    throw new AppError({ code: "not_acceptable", message: "This route answers in JSON." });
}

function given(document: string | Json, toText: (json: Json) => string) {
  if (typeof document === "string") return { text: document, media_type: "text/plain" };
  return { text: toText(document), media_type: "application/json" };
}

function complaints(issue: z.core.$ZodIssue): { path: string; message: string }[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: path === "" ? key : `${path}.${key}`, message: "is not a known field" }));
  return [{ path, message: issue.message }];
}
