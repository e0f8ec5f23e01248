import type { LineFormats } from "../../domain/document-lines.js";
import { InputError } from "../../domain/errors.js";
import type { HiddenText } from "../../domain/visible-text.js";

/** The type of a document, detected from its bytes. */
export type MediaType =
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/json"
  | "text/html"
  | "text/markdown"
  | "text/plain";

/** The text of a document, to which all spans refer, and warnings about content that the conversion lost. */
export interface ReadDocument {
  text: string;
  media_type: MediaType;
  /** What the file says of each line of the text; absent for plain text, which says it by blanks, signs and indents. */
  lines?: LineFormats;
  /** The original document, if it was a JSON object from which the text was made. */
  source?: string;
  /** The number of pages; null for a document without pages. */
  pages: number | null;
  warnings: string[];
  /** Text that a reader of the document does not see. */
  hidden: HiddenText[];
}

/** Longest document, in pages. */
export const MAX_PAGES = 200;
/** Largest decompressed size of a document. */
export const MAX_EXPANDED_BYTES = 50 * 1024 * 1024;
/** The most memory that reading one document may take, in MB. */
export const MAX_MEMORY_MB = 256;
/** Largest file. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Creates the error for a document without readable text; `message` says what to do about it. */
export function unreadable(message: string): InputError {
  return new InputError({ code: "document_unreadable", message });
}

/** Creates the error for a document of an unsupported type, or with bytes that do not match its type. */
export function unsupported(message: string): InputError {
  return new InputError({ code: "unsupported_media", message });
}

/** Creates the error for a document that exceeds `limit`. */
export function tooLarge(message: string, limit: number): InputError {
  return new InputError({ code: "too_large", message, details: { limit } });
}
