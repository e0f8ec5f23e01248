import type { Time } from "../times/grammar.js";
import type { Row } from "./rows.js";

/** A part of a line between two separators, or a time. UTF-16 indexes in the row's text. */
export interface Segment {
  kind: "words" | "time";
  from: number;
  to: number;
  /** What stands before it: a sign such as "," or "|", a word such as "at", "tab", or "" at the beginning of the line. */
  before: string;
  time: Time | null;
}

/** Where a line may be cut: at signs between blanks or before one, at wide gaps, at brackets and at "at". */
const SEPARATOR =
  /\s*(?:\t|\s{2,})\s*|\s+[^\p{L}\p{N}\s"'“”‘’«»(&+#.$€£]{1,3}\s+|\s*[,;:|·•—](?:\s+|(?=\())|\s*[|·•—]\s*|\s+(?:at|bei|chez|for|in|@)\s+(?=[\p{Lu}\p{N}])|\s*[([{]\s*|\s*[)\]}](?:\s*[,;:|·•–—@/~-]+(?=\s)|\s+(?:at|bei|chez)(?=\s))?\s*/gu;

/** Cuts a row into its times and the words between its separators. */
export function segmentsOf(row: Row): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let before = "";
  for (const time of row.times) {
    before = cut(row.text, from, time.from, before, found);
    found.push({ kind: "time", from: time.from, to: time.to, before, time });
    from = time.to;
    before = "";
  }
  cut(row.text, from, row.text.length, before, found);
  return found;
}

// Adds the words between two indexes, and returns the separator at their end.
function cut(text: string, from: number, to: number, first: string, found: Segment[]): string {
  let [at, before] = [from, first];
  const add = (end: number) => {
    const piece = text.slice(at, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    found.push({ kind: "words", from: at + lead, to: at + lead + trimmed.length, before, time: null });
    before = "";
  };
  for (const match of withWholeBrackets(text.slice(from, to)).matchAll(SEPARATOR)) {
    const start = from + match.index;
    add(start);
    before = nameOf(match[0]) || before;
    at = start + match[0].length;
  }
  const rest = found.length;
  add(to);
  return found.length > rest ? "" : before;
}

// Brackets hold one part, whatever signs stand in them: the signs are covered.
function withWholeBrackets(text: string): string {
  return text.replace(/(?<=\()[^()]*(?=\))/gu, (inner) => inner.replace(/[^\p{L}\p{N}]/gu, "_"));
}

function nameOf(separator: string): string {
  const sign = separator.trim();
  if (sign !== "") return sign.toLowerCase();
  return separator.includes("\t") ? "tab" : "gap";
}
