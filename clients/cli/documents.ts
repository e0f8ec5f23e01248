import { createDocumentReader } from "../../adapters/documents/reader.js";
import { AppError, InputError } from "../../domain/errors.js";
import { LOCAL_OWNER } from "../../domain/session.js";
import type { GivenText } from "../../engine/sessions/given-text.js";

import { readGivenFile } from "./read-file.js";

/** Reads a résumé or job file; the type is detected from its bytes. Throws an InputError that names the file. */
export async function readDocument(path: string, kind: "resume" | "job"): Promise<GivenText> {
  const bytes = await readGivenFile(path);
  return createDocumentReader()
    .read(new Uint8Array(bytes), kind, LOCAL_OWNER)
    .catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      throw new InputError({ code: error.code, message: `${path}: ${error.message}`, cause: error });
    });
}
