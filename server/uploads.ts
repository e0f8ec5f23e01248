import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import multer, { MulterError } from "multer";
import { MAX_FILE_BYTES } from "../adapters/documents/document.js";
import type { DocumentReader } from "../adapters/documents/reader.js";
import { StartForm } from "../domain/contract/requests.js";
import { AppError, InputError, invalidInput } from "../domain/errors.js";
import type { GivenText } from "../engine/sessions/given-text.js";
import type { StartRequest } from "../engine/sessions/start.js";
import { bodyTooLarge, parseInput } from "./requests.js";

/** A session start that was sent as a form. `promised` is the data that the Idempotency-Key covers: the fields and the hashes of the files. */
export interface UploadedStart {
  start: StartRequest;
  promised: unknown;
}

const FILES = ["resume", "job"] as const;
const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_BYTES, files: 2, fields: 12, parts: 14, fieldSize: MAX_FILE_BYTES, fieldNameSize: 100 },
}).fields(FILES.map((name) => ({ name, maxCount: 1 })));

/** Reads the form of `POST /api/sessions`. File types are detected from the bytes, and files are converted to text. */
export async function readUpload(
  request: Request,
  response: Response,
  documents: DocumentReader,
  owner: string,
): Promise<UploadedStart> {
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error: unknown) => (error ? reject(toInputError(error)) : resolve()));
  });
  const files = (request.files ?? {}) as Partial<Record<(typeof FILES)[number], Express.Multer.File[]>>;
  const given = FILES.flatMap((name) => files[name]?.[0]?.buffer ?? []);
  if (given.reduce((sum, { length }) => sum + length, 0) > MAX_FILE_BYTES) throw bodyTooLarge();
  // Multer's body has no prototype, so it is copied to a plain object.
  const fields = parseInput(StartForm, { ...request.body });
  const isThere = (name: (typeof FILES)[number]) => files[name]?.[0] !== undefined || fields[name] !== undefined;
  // Without a résumé, the one is used that the candidate keeps.
  if (!isThere("job")) throw invalidInput([{ path: "job", message: "is missing: send a file or a text" }]);
  const read = async (name: (typeof FILES)[number]): Promise<GivenText> => {
    const file = files[name]?.[0];
    if (!file) return { text: fields[name] ?? "", media_type: "text/plain" };
    return documents.read(new Uint8Array(file.buffer), name, owner).catch((error: unknown) => {
      throw named(error, name);
    });
  };
  const { resume: _, job: __, ...options } = fields;
  const [resume, job] = await Promise.all([isThere("resume") ? read("resume") : null, read("job")]);
  const hashes = FILES.map((name) => hashOf(files[name]?.[0]?.buffer ?? Buffer.from(fields[name] ?? "")));
  return { start: { ...options, resume, job }, promised: { ...options, files: hashes } };
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

// A form has two documents, so the message says which of them it is about.
function named(error: unknown, path: string): unknown {
  if (!(error instanceof AppError)) return error;
  const { code, message, details } = error;
  return new InputError({ code, message: `${path}: ${message}`, details: { ...details, errors: [{ path, message }] } });
}

function toInputError(error: unknown): InputError {
  if (error instanceof MulterError) {
    if (error.code === "LIMIT_FILE_SIZE" || error.code === "LIMIT_FIELD_VALUE") return bodyTooLarge();
    const path = error.field ?? "";
    const message =
      error.code === "LIMIT_UNEXPECTED_FILE" ? "is an unexpected or duplicate file" : "exceeds the limits of a form";
    return invalidInput([{ path, message }]);
  }
  return invalidInput([{ path: "", message: "the form cannot be read: it is incomplete or not multipart/form-data" }]);
}
