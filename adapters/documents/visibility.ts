/** A colour as [red, green, blue], each from 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
/** Text of this size or less, in points, is too small to read. */
export const TINY_POINTS = 3;
/** A text with less opacity than this is not visible. */
export const LEAST_OPACITY = 0.1;
/** Letters overlap if the spacing between them is reduced by more than this fraction of their size. */
export const PILED = 0.45;
/** Colours that differ by no more than this in every component look alike. */
const ALIKE = 24;

export function looksLike(one: Colour, other: Colour): boolean {
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) <= ALIKE);
}

/** The colour of `rrggbb` or `rgb`, with or without #; null for anything else. */
export function hexColour(text: string): Colour | null {
  const digits = text.replace(/^#/, "");
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  if (!/^[\da-f]{6}$/i.test(full)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Documents nested deeper are refused: no real program writes them, and they slow a parser down. */
export const DEEPEST = 256;

/** Counts the nesting depth of a document's elements. `open` throws `error()` beyond 256. */
export function createDepth(error: () => Error) {
  let depth = 0;
  return {
    open() {
      depth += 1;
      if (depth > DEEPEST) throw error();
    },
    close() {
      depth -= 1;
    },
  };
}
