import { createHash } from "node:crypto";
import type { TextRef } from "../../domain/text.js";
import { codePointLength } from "../../language/text.js";

/** A reference to a text by its SHA-256. Channels hold references; the texts themselves are in the store. */
export function textRef(text: string, mediaType: string): TextRef {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { sha256, media_type: mediaType, characters: codePointLength(text) };
}
