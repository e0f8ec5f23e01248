import { type FormattedText, LineList } from "../line-list.js";
import { blockText, NAME_SIZE, rightEdge, rowText, spacingOf } from "./block-text.js";
import { type Block, bandsOf, rowsIn } from "./rows.js";
import { GUTTER, leftEdge, linesOf, type Segment, segmentsOf, type TextPiece } from "./segments.js";

/** Minimum number of lines of a column. */
const COLUMN_LINES = 4;
/** If more than this share of the shorter side's lines are on baselines of the other side, they are table rows, not a column. */
const SAME_BASELINES = 0.75;
/**
 * The text of a page in reading order: row by row where something stands in rows, column by column where there are columns, else line by line.
 * `page` holds its left and right edge in points, `isWord` knows English words.
 */
export function pageText(
  pieces: TextPiece[],
  page: [left: number, right: number],
  isWord: (text: string) => boolean,
): PageText {
  const blocks = inOrder(segmentsOf(pieces));
  const all = blocks.map(({ segments }) => segments);
  const spacing = spacingOf(all);
  const read = (some: Block[]) => {
    const list = new LineList();
    for (const { segments, cells } of some) {
      list.blank();
      const room = roomOf(segments, all, page);
      list.addAll(cells ? rowText(cells, { spacing, room, isWord }) : blockText(segments, { spacing, room, isWord }));
    }
    return list.done();
  };
  const before = beforeName(blocks);
  return { main: read(blocks.filter((block) => !before.has(block))), aside: read([...before]) };
}

/** The text of a page, and that of a column beside the one with the name, which is read after all pages. */
export interface PageText {
  main: FormattedText;
  aside: FormattedText;
}

// The columns in front of the one with the name, without what is above it on the page.
function beforeName(blocks: Block[]): Set<Block> {
  const sizes = blocks.map(({ segments }) => Math.max(...segments.map(({ size }) => size)));
  const largest = Math.max(...sizes);
  const at = sizes.indexOf(largest);
  const others = Math.max(0, ...sizes.filter((_, index) => index !== at));
  if (at <= 0 || largest < NAME_SIZE * others) return new Set();
  const top = Math.max(...(blocks[at]?.segments ?? []).map(({ y }) => y));
  return new Set(blocks.slice(0, at).filter(({ segments }) => Math.min(...segments.map(({ y }) => y)) <= top));
}

// The right limit for the lines of a block: the column to its right, else a right margin as wide as the left one.
function roomOf(block: Segment[], blocks: Segment[][], page: [left: number, right: number]): number {
  const right = rightEdge(block);
  const columns = blocks.map(leftEdge).filter((left) => left >= right);
  return Math.min(...columns, page[1] - (Math.min(...blocks.map(leftEdge)) - page[0]));
}

/** The blocks in reading order: rows, the parts above and below columns, and each column by itself. */
function inOrder(segments: Segment[]): Block[] {
  if (segments.length === 0) return [];
  const parts = partsOf(segments);
  const inParts = () => parts && [parts.above, parts.left, parts.right, parts.below].flatMap((part) => inOrder(part));
  // Rows within a column, beside another column.
  const areApart =
    parts !== null &&
    bandsOf(parts.left, parts.right) === null &&
    [parts.left, parts.right].some((part) => rowsIn(part) !== null);
  return (areApart ? inParts() : null) ?? rowsIn(segments) ?? inParts() ?? [{ segments, cells: null }];
}

/** Two columns, with the text above and below them that is as wide as both. */
interface Parts {
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
}

/** In lines. */
const [MOST_ABOVE, MOST_BELOW] = [15, 5];

// The columns of some segments; null if there are none.
function partsOf(segments: Segment[]): Parts | null {
  const lines = linesOf(segments);
  for (let from = 0; from < Math.min(lines.length, MOST_ABOVE); from += 1)
    for (let to = lines.length; to > Math.max(from, lines.length - MOST_BELOW); to -= 1) {
      const columns = columnsOf(lines.slice(from, to).flat());
      const [left, right] = columns ?? [];
      if (left && right) return { above: lines.slice(0, from).flat(), left, right, below: lines.slice(to).flat() };
    }
  return null;
}

function columnsOf(segments: Segment[]): [Segment[], Segment[]] | null {
  const byLeft = [...segments].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: { gap: number; at: number } | null = null;
  for (const [at, segment] of byLeft.entries()) {
    const gap = segment.left - right;
    const isWidest = at > 0 && gap >= GUTTER && (!best || gap > best.gap);
    if (isWidest && areColumns(byLeft.slice(0, at), byLeft.slice(at))) best = { gap, at };
    right = Math.max(right, segment.right);
  }
  return best ? [byLeft.slice(0, best.at), byLeft.slice(best.at)] : null;
}

// Dates share their baselines with the roles next to them; two columns of text share few.
function areColumns(left: Segment[], right: Segment[]): boolean {
  const [a, b] = [linesOf(left), linesOf(right)];
  if (Math.min(a.length, b.length) < COLUMN_LINES) return false;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const shared = fewer.filter((line) => more.some((other) => Math.abs((line[0]?.y ?? 0) - (other[0]?.y ?? 0)) < 1));
  return shared.length / fewer.length <= SAME_BASELINES;
}
