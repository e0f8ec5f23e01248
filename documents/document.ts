import { InputError } from "../domain/errors.js";

/** What a document is, told by its bytes. */
export type MediaType =
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/json"
  | "text/html"
  | "text/markdown"
  | "text/plain";

/** A document's text, in which all spans count, and what was lost on the way. */
export interface ReadDocument {
  text: string;
  media_type: MediaType;
  /** The document as it was given, where it was a JSON object that the text was made from. */
  source?: string;
  /** Of a document that has pages. */
  pages: number | null;
  warnings: string[];
}

/** Longest document that has pages. */
export const MAX_PAGES = 200;
/** What a packed document may expand to. */
export const MAX_EXPANDED_BYTES = 50 * 1024 * 1024;
/** Largest file. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A document in which nothing can be read, with what to do about it. */
export function unreadable(message: string): InputError {
  return new InputError({ code: "document_unreadable", message });
}

/** A document of a kind that is not read, or whose bytes are not what they should be. */
export function unsupported(message: string): InputError {
  return new InputError({ code: "unsupported_media", message });
}

/** A document beyond a limit, which it names. */
export function tooLarge(message: string, limit: number): InputError {
  return new InputError({ code: "too_large", message, details: { limit } });
}
