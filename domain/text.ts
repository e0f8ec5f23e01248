import { z } from "zod";

/** A range of a source text, in Unicode code points of the decoded, unchanged text; `end` is exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** True if two ranges of the same text share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A verbatim passage and its span in the source text. */
export const Quote = Span.extend({ text: z.string() });
export type Quote = z.infer<typeof Quote>;

/** Refers to a stored text by the SHA-256 (hex) of its UTF-8 bytes, so that channels never carry the text itself. */
export const TextRef = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  media_type: z.string(),
  characters: z.int().nonnegative().describe("Length in Unicode code points"),
});
export type TextRef = z.infer<typeof TextRef>;

/** The key of a stored text: its owner, the session it belongs to, and its hash. */
export interface TextKey {
  owner: string;
  session_id: string;
  sha256: string;
}

/** Reads stored texts. Throws StoreError if the text does not exist. */
export interface TextReader {
  read(key: TextKey): Promise<string>;
}

/** Longest text of a document, in Unicode code points. */
export const MAX_CHARACTERS = 200_000;
/** The most lines of a document; twenty pages have about a thousand. */
export const MAX_LINES = 4_000;
