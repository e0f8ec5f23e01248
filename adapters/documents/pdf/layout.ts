import type { LineFormat } from "../../../domain/document-lines.js";
import { listSign } from "../../../language/text.js";
import { type FormattedText, LineList } from "../line-list.js";

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
interface Segment {
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
const GUTTER = 8;
/** Minimum number of lines of a column. */
const COLUMN_LINES = 4;
/** If more than this share of the shorter side's lines are on baselines of the other side, they are table rows, not a column. */
const SAME_BASELINES = 0.75;
/** A distance of more than this many font sizes between two baselines is a blank line. */
const BLANK_LINE = 1.9;

/** A block whose widest line is shorter than this fraction of the available width may have no full line at all. */
const FULL_BLOCK = 0.85;

/**
 * The text of a page in reading order: column by column where there are columns, else line by line. `page` holds its left and right edge
 * in points, `isWord` knows English words.
 */
export function pageText(
  pieces: TextPiece[],
  page: [left: number, right: number],
  isWord: (text: string) => boolean,
): PageText {
  const blocks = inOrder(segmentsOf(pieces));
  const leading = leadingOf(blocks);
  const read = (some: Segment[][]) => {
    const list = new LineList();
    for (const block of some) {
      list.blank();
      list.addAll(blockText(block, { leading, room: roomOf(block, blocks, page), isWord }));
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

/** Letters this many times as large as all others are those of a name. */
const NAME_SIZE = 1.3;

// The columns in front of the one with the name, without what is above it on the page.
function beforeName(blocks: Segment[][]): Set<Segment[]> {
  const sizes = blocks.map((block) => Math.max(...block.map(({ size }) => size)));
  const largest = Math.max(...sizes);
  const at = sizes.indexOf(largest);
  const others = Math.max(0, ...sizes.filter((_, index) => index !== at));
  if (at <= 0 || largest < NAME_SIZE * others) return new Set();
  const top = Math.max(...(blocks[at] ?? []).map(({ y }) => y));
  return new Set(blocks.slice(0, at).filter((block) => Math.min(...block.map(({ y }) => y)) <= top));
}

// The right limit for the lines of a block: the column to its right, else a right margin as wide as the left one.
function roomOf(block: Segment[], blocks: Segment[][], page: [left: number, right: number]): number {
  const right = rightEdge(block);
  const columns = blocks.map(leftEdge).filter((left) => left >= right);
  return Math.min(...columns, page[1] - (Math.min(...blocks.map(leftEdge)) - page[0]));
}

function leftEdge(block: Segment[]): number {
  return Math.min(...block.map(({ left }) => left));
}

// Text to the right of a line, often dates, does not count.
function rightEdge(block: Segment[]): number {
  return Math.max(...linesOf(block).map((line) => Math.min(...line.map(({ right }) => right))));
}

// The smallest distance of two baselines, by font size: the line spacing within a paragraph.
function leadingOf(blocks: Segment[][]): Map<number, number> {
  const leading = new Map<number, number>();
  for (const block of blocks) {
    const firsts = linesOf(block).flatMap(([first]) => first ?? []);
    for (const [index, { y, size }] of firsts.entries()) {
      const next = firsts[index + 1];
      if (!next || Math.abs(next.size - size) >= 0.5) continue;
      leading.set(Math.round(size), Math.min(leading.get(Math.round(size)) ?? Number.POSITIVE_INFINITY, y - next.y));
    }
  }
  return leading;
}

function segmentsOf(pieces: TextPiece[]): Segment[] {
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

// Baselines that differ only slightly are one line: superscripts, icons, mixed font sizes.
function linesOf<Item extends { y: number; size: number }>(items: Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - item.y < 0.4 * Math.max(first.size, item.size)) line.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** The blocks in reading order: the parts above and below columns, and each column by itself. */
function inOrder(segments: Segment[]): Segment[][] {
  const columns = columnsOf(segments);
  if (columns) return columns.flatMap(inOrder);
  const lines = linesOf(segments);
  // Text that spans the columns is above or below them.
  for (let from = 0; from < Math.min(lines.length, 15); from += 1) {
    for (let to = lines.length; to > Math.max(from, lines.length - 5); to -= 1) {
      if (from === 0 && to === lines.length) continue;
      const middle = columnsOf(lines.slice(from, to).flat());
      if (middle)
        return [lines.slice(0, from).flat(), ...middle.flatMap(inOrder), lines.slice(to).flat()].filter(
          (block) => block.length > 0,
        );
    }
  }
  return segments.length > 0 ? [segments] : [];
}

function columnsOf(segments: Segment[]): [Segment[], Segment[]] | null {
  const byLeft = [...segments].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: { gap: number; at: number } | null = null;
  for (const [at, segment] of byLeft.entries()) {
    const gap = segment.left - right;
    if (at > 0 && gap >= GUTTER && (!best || gap > best.gap) && areColumns(byLeft.slice(0, at), byLeft.slice(at)))
      best = { gap, at };
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

/**
 * The logical lines of a block: a line that was only wrapped because its column was full is joined with the next. Text to the right
 * of a list's items, often dates, belongs to the line above the list.
 */
function blockText(
  segments: Segment[],
  { leading, room, isWord }: { leading: Map<number, number>; room: number; isWord: (text: string) => boolean },
): FormattedText {
  const edge = rightEdge(segments);
  const left = leftEdge(segments);
  // Lines that are all short are items rather than wrapped text, unless the next one begins in the middle of a sentence.
  const mayWrap = edge - left >= FULL_BLOCK * (room - left);
  // A name in large letters that a narrow column broke.
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  const isLarge = ({ size }: Segment) => size >= NAME_SIZE * (sizes[sizes.length >> 1] ?? size);
  const lines: { text: string; format: LineFormat }[] = [];
  let last: Segment | null = null;
  let isAlone = true;
  let list: { left: number; head: number } | null = null;
  for (const line of linesOf(segments)) {
    const [first, ...others] = line.sort((a, b) => a.left - b.left);
    if (!first) continue;
    const afterBlankLine = last !== null && last.y - first.y > BLANK_LINE * Math.max(last.size, first.size);
    if (afterBlankLine) lines.push({ text: "", format: {} });
    const isItem = listSign(first.text) !== null;
    const beside = others.flatMap(({ text }) => (listSign(text) ? [] : text.trim()));
    // A second column of items beside the first.
    const items = others.flatMap(({ text }) => (listSign(text) ? text.trim() : []));
    // A line below a list item and indented from its bullet can only continue the item.
    const isIndented = list !== null && first.left > list.left + 2;
    const continues =
      last !== null &&
      isAlone &&
      !afterBlankLine &&
      !isItem &&
      isClose(last, first, leading) &&
      (isIndented ||
        (/\p{L}[-‐]$/u.test(lines.at(-1)?.text ?? "") && /^\p{Ll}/u.test(first.text)) ||
        (isFull(last, first, edge) && (mayWrap || /^\p{Ll}/u.test(first.text) || isLarge(first))));
    if (!continues && list && (isItem ? first.left < list.left - 1 : first.left <= list.left + 1)) list = null;
    if (isItem && !list && lines.length > 0) list = { left: first.left, head: lines.length - 1 };
    const head = list && lines[list.head];
    if (head && head.text !== "" && beside.length > 0) head.text = [head.text, ...beside.splice(0)].join("\t");
    const text = [first.text.trim(), ...beside].join("\t");
    const above = lines.at(-1);
    if (continues && above) above.text = joined(above.text, text, isWord);
    else {
      const isBold = line.every((one) => one.isBold);
      const format = {
        size: first.size,
        ...(isItem && { item: true as const }),
        ...(isBold && { bold: true as const }),
      };
      lines.push({ text, format });
    }
    lines.push(...items.map((item) => ({ text: item, format: { size: first.size, item: true as const } })));
    last = first;
    isAlone = beside.length + items.length === 0;
  }
  return { text: lines.map(({ text }) => text).join("\n"), lines: lines.map(({ format }) => format) };
}

// A hyphen at the end of a line is dropped where the whole is a word; an address that was broken is put together.
function joined(line: string, next: string, isWord: (text: string) => boolean): string {
  const [first = "", second = ""] = [/(\p{L}+)[-‐]$/u.exec(line)?.[1], /^\p{Ll}+/u.exec(next)?.[0]];
  if (first !== "" && second !== "") return isBroken(first, second, isWord) ? line.slice(0, -1) + next : line + next;
  if (/(?:https?:\/\/|www\.)\S*[/._=&?-]$/i.test(line)) return line + next;
  return `${line} ${next}`;
}

// "inspec-tion" is one word that was broken; "long-term" has its hyphen.
function isBroken(first: string, second: string, isWord: (text: string) => boolean): boolean {
  return isWord(first + second) || !(isWord(first) && isWord(second));
}

function isClose(line: Segment, next: Segment, leading: Map<number, number>): boolean {
  const isSameSize = Math.abs(line.size - next.size) < 0.5;
  return isSameSize && line.y - next.y <= 1.08 * (leading.get(Math.round(line.size)) ?? 0);
}

// True if the first word of the next line would not have fitted into this line, and the two lines have about the same indent.
function isFull(line: Segment, next: Segment, edge: number): boolean {
  const [word = ""] = next.text.trim().split(/\s/);
  const width = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  return next.left < line.left + 3 * line.size && line.right + width > edge;
}
