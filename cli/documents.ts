import { readFile } from "node:fs/promises";
import { jobText, resumeText } from "../documents/json-resume.js";
import { InputError } from "../domain/errors.js";
import { JsonDocument } from "../domain/requests.js";
import type { GivenText } from "../sessions/sessions.js";

/** Reads a résumé or job file: UTF-8 text, Markdown or JSON Resume. Throws an InputError that names the file. */
export async function readDocument(path: string, kind: "resume" | "job"): Promise<GivenText> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputError({ code: "input_invalid", message: `Cannot read ${path}.`, cause });
  });
  const start = bytes.subarray(0, 4).toString("latin1");
  if (start === "%PDF" || start.startsWith("PK")) {
    throw new InputError({
      code: "unsupported_media",
      message: `${path} is a ${start === "%PDF" ? "PDF" : "DOCX or ZIP"} file; this version reads text, Markdown and JSON Resume.`,
    });
  }
  const text = decode(path, bytes);
  const json = asJson(text);
  if (!json) return { text, media_type: path.endsWith(".md") ? "text/markdown" : "text/plain" };
  return { text: kind === "resume" ? resumeText(json) : jobText(json), media_type: "application/json" };
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({
      code: "document_unreadable",
      message: `${path} is not UTF-8 text. Save it as UTF-8.`,
      cause,
    });
  }
}

function asJson(text: string): JsonDocument | null {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    return JsonDocument.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Text that begins with a bracket is text.
    return null;
  }
}
