import { parseJson } from "../../domain/json-document.js";
import { MAX_CHARACTERS } from "../../domain/text.js";
import { jsonResumeText } from "../../language/resume.js";
import { asWritten, inReadingOrder } from "../../language/text.js";
import { decode } from "./decode.js";
import { type MediaType, type ReadDocument, tooLarge, unreadable } from "./document.js";
import { jobText } from "./json-job.js";
import { markdownText } from "./markdown.js";
import { mediaTypeOf } from "./media-type.js";

export type DocumentKind = "resume" | "job";

/** The types that need only decoding. */
const LIGHT = new Set(["text/plain", "text/markdown", "application/json"]);
/** Longer documents are read in a separate process. */
const QUICK_BYTES = 500_000;

/** True for short texts and JSON. Throws an InputError for a type that is not supported. */
export function isLight(bytes: Uint8Array): boolean {
  return bytes.length <= QUICK_BYTES && LIGHT.has(mediaTypeOf(bytes));
}

/** Reads a text or a JSON document. Throws an InputError that says what is wrong and what to do. */
export function readLight(bytes: Uint8Array, kind: DocumentKind): ReadDocument {
  const media_type = mediaTypeOf(bytes);
  // A character takes at most four bytes, so the length can be refused before decoding.
  if (media_type !== "application/json" && bytes.length > 4 * MAX_CHARACTERS)
    throw tooLarge(`The text has more than ${MAX_CHARACTERS} characters.`, MAX_CHARACTERS);
  const { text, warnings } = decoded(bytes);
  return { hidden: [], ...asRead(text, media_type, kind), pages: null, warnings, media_type };
}

function asRead(text: string, type: MediaType, kind: DocumentKind): Pick<ReadDocument, "text" | "source" | "lines"> {
  if (type === "application/json") return fromJson(text, kind);
  // In plain text everything is visible.
  return type === "text/markdown" ? markdownText(text) : { text: inReadingOrder(text) };
}

/** Decodes bytes in any known encoding, with a warning if the encoding had to be guessed. */
export function decoded(bytes: Uint8Array): { text: string; warnings: string[] } {
  const { text, encoding } = decode(bytes);
  if (encoding !== "windows-1252") return { text, warnings: [] };
  return { text, warnings: ["The text is not in UTF-8; it was read as Windows-1252. Check accented letters."] };
}

/** The document with its text as it was written. Throws if the text is empty. */
export function withText(read: ReadDocument): ReadDocument {
  if (read.text.trim() === "") throw unreadable("The document contains no text.");
  return { ...read, text: asWritten(read.text) };
}

// Text that begins with a brace but is not JSON is read as plain text.
function fromJson(text: string, kind: DocumentKind): { text: string; source?: string } {
  const json = parseJson(text);
  if (!json) return { text };
  return { text: kind === "resume" ? jsonResumeText(json) : jobText(json), source: text };
}
