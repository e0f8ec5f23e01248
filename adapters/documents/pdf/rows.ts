import { isOneTime } from "../../../language/times.js";
import { GUTTER, leftEdge, linesOf, type Segment } from "./segments.js";

/* Rows of a page: tables, and narrow left columns of times or labels beside what they are about. */

/** Segments that are read together, line by line; or the cells of a row of a table, one after the other. */
export interface Block {
  segments: Segment[];
  cells: Segment[][] | null;
}

/** What stands beside each other, or a line alone between two of them: the left and the right part. */
interface Band {
  left: Segment[];
  right: Segment[];
}

/** Baselines that are nearer than this many font sizes are one. */
const SAME_LINE = 0.4;
/** Lines further apart than this many font sizes belong to two cells. */
const WITHIN_A_CELL = 1.6;
/** A row begins below a distance this many times as large as the smallest between two lines. */
const ABOVE_A_ROW = 1.2;
/** In lines. More are a column of the page. */
const LONGEST_LEFT_CELL = 3;
const FEWEST_ROWS = 2;

/**
 * The rows of two parts of a page, if each cell on the left begins beside a line on the right that begins something too; null for columns that are
 * independent of each other.
 */
export function bandsOf(left: Segment[], right: Segment[]): Band[] | null {
  const lines = linesOf(right);
  const ys = lines.map((line) => line[0]?.y ?? 0);
  const smallest = Math.min(...ys.slice(1).map((y, at) => (ys[at] ?? 0) - y));
  const bands: (Band & { top: number; isBeside: boolean })[] = [];
  for (const cell of cellsDown(left)) {
    const first = cell[0] as Segment;
    const last = cell.at(-1) as Segment;
    const beside = ys.findIndex((y) => Math.abs(y - first.y) <= SAME_LINE * first.size);
    const isBegun =
      beside === 0 ||
      (ys[beside - 1] ?? 0) - (ys[beside] ?? 0) >= ABOVE_A_ROW * smallest ||
      isLarger(lines[beside], lines[beside - 1]) ||
      isOneTime(cell.map(({ text }) => text).join(" "));
    const isAlone = !ys.some((y) => y <= first.y + SAME_LINE * first.size && y >= last.y - SAME_LINE * last.size);
    if (beside >= 0 ? !isBegun : !isAlone) return null;
    if (beside >= 0 && linesOf(cell).length > LONGEST_LEFT_CELL) return null;
    // Below a line alone the next row begins, so no line on the right stands between them.
    const above = bands.at(-1);
    if (above && !above.isBeside && ys.some((y) => y < above.top && y > first.y + SAME_LINE * first.size)) return null;
    bands.push({ left: cell, right: [], top: first.y + SAME_LINE * first.size, isBeside: beside >= 0 });
  }
  const rows = bands.filter(({ isBeside }) => isBeside);
  if (rows.length < FEWEST_ROWS) return null;
  for (const line of lines) {
    const y = line[0]?.y ?? 0;
    const row = rows.findLast(({ top }) => y <= top);
    // A line on the right above the first row is beside nothing.
    if (!row) return null;
    row.right.push(...line);
  }
  // Rows of one line each are read line by line, and so are times on the right of what they are about.
  const hasMore = lengthOf(rows.flatMap((row) => row.right)) > lengthOf(rows.flatMap((row) => row.left));
  return hasMore && rows.some((row) => linesOf(row.right).length > 1) ? bands : null;
}

// A row may begin with letters that are larger than those above it.
function isLarger(line: Segment[] | undefined, above: Segment[] | undefined): boolean {
  return (line?.[0]?.size ?? 0) >= LARGER * (above?.[0]?.size ?? 0);
}
const LARGER = 1.05;

function lengthOf(segments: Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

// The cells of a left part, from the top down: lines that follow each other closely.
function cellsDown(left: Segment[]): Segment[][] {
  const cells: Segment[][] = [];
  let last: Segment | null = null;
  for (const line of linesOf(left)) {
    const first = line[0] as Segment;
    if (last && last.y - first.y <= WITHIN_A_CELL * Math.min(last.size, first.size)) cells.at(-1)?.push(...line);
    else cells.push([...line]);
    last = first;
  }
  return cells;
}

/** The rows of some segments with the lines between them; null if they are no rows. */
export function rowsIn(segments: Segment[]): Block[] | null {
  if (segments.length > MOST_SEGMENTS) return null;
  const lines = linesOf(segments);
  // What stands above the first row or below the last one may be as wide as the page.
  for (let from = 0; from < Math.min(lines.length, MOST_ABOVE); from += 1)
    for (let to = lines.length; to > Math.max(from, lines.length - MOST_BELOW); to -= 1) {
      const bands = bandsWithin(lines.slice(from, to).flat());
      const edges = bands?.flatMap((band) => (band.right.length === 0 ? [] : leftEdge(band.right))) ?? [];
      const goesOn = [...lines.slice(0, from), ...lines.slice(to)]
        .flat()
        .some((one) => edges.some((edge) => Math.abs(one.left - edge) < 2));
      if (!bands || goesOn) continue;
      const blocks = bands.map(({ left, right }): Block => {
        const all = [...left, ...right];
        return { segments: all, cells: right.length === 0 ? null : cellsAcross(all) };
      });
      const outside = [lines.slice(0, from).flat(), lines.slice(to).flat()].map((some): Block[] =>
        some.length === 0 ? [] : (rowsIn(some) ?? [{ segments: some, cells: null }]),
      );
      return [...(outside[0] ?? []), ...blocks, ...(outside[1] ?? [])];
    }
  return null;
}
/** More stand on no page of a résumé, and the time that is needed grows with their number. */
const MOST_SEGMENTS = 400;
/** In lines. */
const [MOST_ABOVE, MOST_BELOW] = [14, 20];

function bandsWithin(segments: Segment[]): Band[] | null {
  const byLeft = [...segments].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  for (const [at, segment] of byLeft.entries()) {
    if (at > 0 && segment.left - right >= GUTTER) {
      const bands = bandsOf(byLeft.slice(0, at), byLeft.slice(at));
      if (bands) return bands;
    }
    right = Math.max(right, segment.right);
  }
  return null;
}

// The cells of a row, from the left to the right.
function cellsAcross(row: Segment[]): Segment[][] {
  const cells: Segment[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of [...row].sort((a, b) => a.left - b.left)) {
    if (segment.left - right >= GUTTER || cells.length === 0) cells.push([segment]);
    else cells.at(-1)?.push(segment);
    right = Math.max(right, segment.right);
  }
  return cells;
}
