import type { z } from "zod";
import type { ErrorCode } from "../errors.js";
import { NoQuery } from "./requests.js";

/** The name under which the pages keep the key of a tab. */
export const KEY_NAME = "adaptive-answers key";

/** One call of the API. `{name}` in the path is a parameter. */
export interface Operation {
  method: "get" | "post" | "put" | "patch" | "delete";
  path: string;
  /** Who may call it: `public` means everyone. */
  role: "public" | "user" | "operator";
  tag: "sessions" | "questions" | "documents" | "threads" | "learning" | "batches" | "me" | "operations";
  summary: string;
  query: z.ZodType;
  body: z.ZodType | null;
  /** The request may name in `If-Match` the version of the resource that it changes, which is the `ETag` of its GET. */
  takesIfMatch: boolean;
  /** The same body as a form with files; null if the call has no such form. */
  form: z.ZodType | null;
  /** The response by status: null is an empty body, a list gives the media types of a file. For event streams see `streams`. */
  answers: Record<number, z.ZodType | readonly string[] | null>;
  /**
   * `run`: the call starts a run, which is accepted first, and streams its events on request. `log`: the call only streams events. `live`: the
   * call streams the current figures at intervals.
   */
  streams: "run" | "log" | "live" | null;
  /** Error codes of this call, in addition to those that any call may return. */
  problems: ErrorCode[];
}

const DEFAULTS = {
  role: "user" as const,
  query: NoQuery,
  body: null,
  takesIfMatch: false,
  form: null,
  streams: null,
  problems: [] as ErrorCode[],
};
type Given = Omit<Operation, keyof typeof DEFAULTS> & Partial<Operation>;

/** Fills in the defaults and keeps the narrow types. */
export function call<const Op extends Given>(op: Op): Op & Omit<typeof DEFAULTS, keyof Op> {
  return { ...DEFAULTS, ...op };
}

/** True if the response is a file, given by its media types. */
export function isFile(answer: z.ZodType | readonly string[] | null | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}
