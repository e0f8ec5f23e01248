import type { Quote, Span } from "../../domain/text.js";

/**
 * A source text that is addressed in two ways: by UTF-16 index, as in regular expressions, and by Unicode code point, as in
 * everything that is stored or sent.
 */
export interface SourceText {
  readonly text: string;
  /** Quotes the text between two UTF-16 indexes, without the white space at either end. */
  quote(start: number, end: number): Quote;
  /** Returns the text of a code point span. */
  slice(span: Span): string;
  /** Finds a passage from a UTF-16 index on, apart from white space and typography; null if it is not there. */
  locate(passage: string, from?: number): Quote | null;
  /** The UTF-16 index of a code point position. */
  toIndex(codePoint: number): number;
}

/** Wraps a decoded, unchanged text. Texts without astral characters need no position table. */
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

// White space, apostrophes, quotation marks, dashes and ellipses match in any of their forms, the first letter in either case.
// The source may lack a final full stop. All other capitals must match, since names depend on them.
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

/** The position of the first of some sorted numbers that is not below `value`. */
export function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
