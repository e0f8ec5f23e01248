import type { JsonDocument } from "../domain/json-document.js";
import { MAX_CHARACTERS } from "../domain/text.js";
import { decode } from "./decode.js";
import { type MediaType, type ReadDocument, tooLarge, unreadable } from "./document.js";
import { docxText } from "./docx.js";
import { htmlText } from "./html.js";
import { jobText, parseJson, resumeText } from "./json-resume.js";
import { mediaTypeOf } from "./media-type.js";
import { pdfText } from "./pdf.js";

export type DocumentKind = "resume" | "job";

/** Longer documents are read in a worker thread. */
const QUICK_BYTES = 500_000;

/** True for packed formats (PDF, Office files) and for long documents, which are read in a worker thread. */
export function isHeavy(bytes: Uint8Array): boolean {
  return isPacked(mediaTypeOf(bytes)) || bytes.length > QUICK_BYTES;
}

function isPacked(media_type: MediaType): boolean {
  return media_type === "application/pdf" || media_type.startsWith("application/vnd.");
}

/** Reads a document of any type, detected from its bytes. Throws an InputError that says what is wrong and what to do. */
export async function readBytes(bytes: Uint8Array, kind: DocumentKind): Promise<ReadDocument> {
  const media_type = mediaTypeOf(bytes);
  // A character takes at most four bytes, so the length can be refused before decoding.
  if (media_type.startsWith("text/") && media_type !== "text/html" && bytes.length > 4 * MAX_CHARACTERS)
    throw tooLarge(`The text has more than ${MAX_CHARACTERS} characters.`, MAX_CHARACTERS);
  const read = await readAs(media_type, bytes, kind);
  if (read.text.trim() === "") throw unreadable("The document contains no text.");
  return { ...read, media_type };
}

async function readAs(
  media_type: MediaType,
  bytes: Uint8Array,
  kind: DocumentKind,
): Promise<Omit<ReadDocument, "media_type">> {
  if (media_type === "application/pdf") return { ...(await pdfText(bytes)), warnings: [] };
  if (isPacked(media_type)) return { text: await docxText(bytes), pages: null, warnings: [] };
  const { text, encoding } = decode(bytes);
  const warnings =
    encoding === "windows-1252"
      ? ["The text is not in UTF-8; it was read as Windows-1252. Check accented letters."]
      : [];
  if (media_type === "text/html") return { text: htmlText(text), pages: null, warnings };
  if (media_type === "application/json") return { ...fromJson(text, kind), pages: null, warnings };
  return { text, pages: null, warnings };
}

// Text that begins with a brace but is not JSON is read as plain text.
function fromJson(text: string, kind: DocumentKind): { text: string; source?: string } {
  const json: JsonDocument | null = parseJson(text);
  if (!json) return { text };
  return { text: kind === "resume" ? resumeText(json) : jobText(json), source: text };
}
