import type { Quote, Span } from "../domain/text.js";

/**
 * A source text that can be cut by UTF-16 index (as regular expressions count) and quoted in Unicode code points
 * (as everything that is stored or sent counts).
 */
export interface SourceText {
  readonly text: string;
  /** Quotes the text between two UTF-16 indexes, without the white space at either end. */
  quote(start: number, end: number): Quote;
  /** Cuts the text at a code point span. */
  slice(span: Span): string;
  /** Finds a passage word for word (white space folded) from a UTF-16 index on; null when it is not there. */
  locate(passage: string, from?: number): Quote | null;
  /** The UTF-16 index of a code point position. */
  toIndex(codePoint: number): number;
}

/** Wraps a decoded, unchanged text. Texts without astral characters cost no position table. */
export function sourceText(text: string): SourceText {
  const points = /[\ud800-\udbff]/.test(text) ? codePointStarts(text) : null;
  const toCodePoint = (index: number) => (points ? lowerBound(points, index) : index);
  const toIndex = (codePoint: number) => (points ? (points[codePoint] ?? text.length) : codePoint);

  const quote = (start: number, end: number): Quote => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    return { text: text.slice(from, to), start: toCodePoint(from), end: toCodePoint(to) };
  };

  return {
    text,
    quote,
    toIndex,
    slice: ({ start, end }) => text.slice(toIndex(start), toIndex(end)),
    locate(passage, from = 0) {
      const trimmed = passage.trim();
      if (trimmed === "") return null;
      const exact = text.indexOf(trimmed, from);
      if (exact >= 0) return quote(exact, exact + trimmed.length);
      const pattern = new RegExp(typographic(trimmed), "gu");
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      return match ? quote(match.index, match.index + match[0].length) : null;
    },
  };
}

// White space, apostrophes, quotation marks, dashes and dots in any of their forms; a final stop that the source may lack; the
// first letter in either case. Every other capital stands: names keep theirs.
function typographic(passage: string): string {
  const bare = passage.replace(/[.…]+$/u, "");
  const first = [...bare][0] ?? "";
  const rest = bare.slice(first.length);
  const either =
    first.toLowerCase() === first.toUpperCase()
      ? escapeRegExp(first)
      : `[${first.toLowerCase()}${first.toUpperCase()}]`;
  const pieces = `${/\s/.test(first) ? " " : ""}${rest}`.split(/\s+/).map((piece) =>
    escapeRegExp(piece)
      .replace(/['’‘`´]/gu, "['’‘`´]")
      .replace(/["“”„«»]/gu, '["“”„«»]')
      .replace(/[-–—‐‑]/gu, "[-–—‐‑]")
      .replace(/…|\\\.\\\.\\\./gu, "(?:…|\\.\\.\\.)"),
  );
  return either + pieces.join("\\s+");
}

/** Escapes a string for literal use in a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Length of a text in Unicode code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length; ) {
    starts.push(index);
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  }
  return starts;
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
