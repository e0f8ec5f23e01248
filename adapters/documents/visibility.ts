/** A colour as [red, green, blue], each from 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];
/** Text of this size or less is not read by anybody, in points. */
export const TINY_POINTS = 3;
/** A text with less opacity than this is not seen. */
export const LEAST_OPACITY = 0.1;
/** Letters that are set closer by more than this share of their size lie on each other. */
export const PILED = 0.45;
/** Colours that differ by no more than this in every part look alike. */
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

/** Deeper documents are refused: no writer makes them, and they hold a parser up. */
export const DEEPEST = 256;

/** Counts how deep the elements of a document are nested. `open` throws `error()` beyond 256. */
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
