import { JsonDocument } from "../../domain/json-document.js";
import type { GivenText } from "../../engine/sessions/given-text.js";

/** A document as it is sent to a server. A JSON Resume is sent unchanged, so that the export can be merged into it. */
export function asGiven({ text, source }: GivenText): string | JsonDocument {
  return source === undefined ? text : JsonDocument.parse(JSON.parse(source));
}
