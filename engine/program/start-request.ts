import type { z } from "zod";
import { jobText } from "../../adapters/documents/json-job.js";
import { markdownText } from "../../adapters/documents/markdown.js";
import { isMarkdown } from "../../adapters/documents/media-type.js";
import type { StartBody } from "../../domain/contract/requests.js";
import type { JsonDocument } from "../../domain/json-document.js";
import { jsonResumeText } from "../../language/resume.js";
import type { StartRequest } from "../sessions/start.js";

/** Converts the body of a session start, with its documents as text. */
export function toStart(body: z.infer<typeof StartBody>): StartRequest {
  const { resume, job, ...options } = body;
  return { ...options, resume: resume === undefined ? null : given(resume, jsonResumeText), job: given(job, jobText) };
}

function given(document: string | JsonDocument, toText: (json: JsonDocument) => string) {
  if (typeof document === "string" && isMarkdown(document)) {
    const { text, hidden } = markdownText(document);
    return { text, hidden, media_type: "text/markdown" };
  }
  if (typeof document === "string") return { text: document, media_type: "text/plain" };
  return { text: toText(document), media_type: "application/json", source: JSON.stringify(document) };
}
