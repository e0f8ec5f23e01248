import { keptHidden } from "../../domain/visible-text.js";
import type { ReadDocument } from "./document.js";
import { type DocumentKind, decoded, readLight, withText } from "./light.js";
import { mediaTypeOf } from "./media-type.js";
import { htmlText } from "./page/html.js";
import { pdfText } from "./pdf/pdf.js";
import { docxText } from "./word/docx.js";

/** Reads a document of any type, detected from its bytes. Throws an InputError that says what is wrong and what to do. */
export async function readBytes(bytes: Uint8Array, kind: DocumentKind): Promise<ReadDocument> {
  const read = await readAs(bytes, kind);
  return withText({ ...read, hidden: keptHidden(read.hidden) });
}

async function readAs(bytes: Uint8Array, kind: DocumentKind): Promise<ReadDocument> {
  const media_type = mediaTypeOf(bytes);
  if (media_type === "application/pdf") return { ...(await pdfText(bytes)), media_type };
  if (media_type === "text/html") {
    const { text, warnings } = decoded(bytes);
    return { ...htmlText(text), pages: null, warnings, media_type };
  }
  if (media_type.startsWith("application/vnd."))
    return { ...(await docxText(bytes)), pages: null, warnings: [], media_type };
  return readLight(bytes, kind);
}
