import type { DocumentName } from "../../domain/document-ask.js";
import { interviewWriter } from "./interview.js";
import { letterWriter } from "./letter.js";
import { pageWriter } from "./page.js";
import type { DocumentWriter } from "./written.js";

/** Who writes and judges each document. */
export const WRITERS: Record<DocumentName, DocumentWriter> = {
  letter: letterWriter,
  page: pageWriter,
  interview: interviewWriter,
};
