/** A piece of text on a page, in points; `y` is its baseline, measured from the bottom of the page. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
}

/** Adjacent pieces on one baseline, with gaps smaller than those between columns. */
export interface Segment {
  left: number;
  right: number;
  y: number;
  size: number;
  text: string;
  isBold: boolean;
}

/** A gap wider than this many font sizes separates two segments of a line. */
const SEGMENT_GAP = 1.6;
/** Minimum width of the gutter between columns, in points. */
export const GUTTER = 8;

/** The pieces of a page as segments of its lines. */
export function segmentsOf(pieces: TextPiece[]): Segment[] {
  const segments: Segment[] = [];
  for (const line of linesOf(pieces)) {
    let open: Segment | null = null;
    const sorted = line.sort((a, b) => a.x - b.x);
    const between = gapOfLetters(sorted);
    for (const { text, x, y, width, size, isBold } of sorted) {
      const gap = open ? x - open.right : 0;
      if (open && gap < SEGMENT_GAP * Math.max(open.size, size)) {
        const isWide = (between !== null && gap > WORD_GAP * between) || (areSetApart(open.text) && areSetApart(text));
        const blank = gap <= 0.15 * size ? "" : isWide ? "  " : " ";
        open.text += /\s$/.test(open.text) || /^\s/.test(text) ? text : `${blank}${text}`;
        open.right = Math.max(open.right, x + width);
        open.size = Math.max(open.size, size);
        open.isBold &&= isBold;
      } else {
        open = { left: x, right: x + width, y, size, text, isBold };
        segments.push(open);
      }
    }
  }
  return segments;
}

/** Words whose letters are set apart stand this many times further apart than the letters. */
const WORD_GAP = 1.7;
const FEWEST_LETTERS = 4;

// A word whose letters are set apart: "P E T R A".
function areSetApart(text: string): boolean {
  return /(?:^|\s{2})\s*\S(?: \S)+\s*$/u.test(text) && !/\S{2}/u.test(text);
}

// The usual gap between the letters of a line that is drawn letter by letter; null for any other line.
function gapOfLetters(line: TextPiece[]): number | null {
  const letters = line.filter(({ text }) => [...text.trim()].length === 1);
  if (letters.length < FEWEST_LETTERS || letters.length < line.length / 2) return null;
  const gaps = line.slice(1).map(({ x }, at) => x - ((line[at]?.x ?? 0) + (line[at]?.width ?? 0)));
  return Math.max(0.01, gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}

/** Segments on one baseline, from the top down. Baselines that differ only slightly are one line: superscripts, icons, mixed font sizes. */
export function linesOf<Item extends { y: number; size: number }>(items: Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - item.y < 0.4 * Math.max(first.size, item.size)) line.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** The left edge of some segments, in points. */
export function leftEdge(block: Segment[]): number {
  return Math.min(...block.map(({ left }) => left));
}
