import type { LineFormat } from "../../../domain/document-lines.js";
import { listSign } from "../../../language/text.js";
import { isLasting, isOneTime, namesALastingTime, timesOf } from "../../../language/times.js";
import { type FormattedText, LineList, rowOfLines } from "../line-list.js";
import { GUTTER, leftEdge, linesOf, type Segment } from "./segments.js";

/* The logical lines of the parts of a page: which of its lines were wrapped, and which were ended by their writer. */

/** Letters this many times as large as all others are those of a name. */
export const NAME_SIZE = 1.3;

/** A distance of more than this many font sizes between two baselines is a blank line. */
const BLANK_LINE = 1.9;

/** A block whose widest line is shorter than this fraction of the available width may have no full line at all. */
const FULL_BLOCK = 0.8;

/** The right edge of a block. Text to the right of a line, often dates, does not count. */
export function rightEdge(block: Segment[]): number {
  return Math.max(...linesOf(block).map((line) => Math.min(...line.map(({ right }) => right))));
}

/** The distances of two baselines, by rounded font size: the smallest, within a paragraph, and the usual one. */
export interface Spacing {
  smallest: ReadonlyMap<number, number>;
  usual: ReadonlyMap<number, number>;
}

/** With fewer none is usual. */
const FEWEST_GAPS = 6;

/** The distances between the lines of all blocks of a page. */
export function spacingOf(blocks: Segment[][]): Spacing {
  const all = new Map<number, number[]>();
  for (const block of blocks) {
    const firsts = linesOf(block).flatMap(([first]) => first ?? []);
    for (const [index, { y, size }] of firsts.entries()) {
      const next = firsts[index + 1];
      if (!next || Math.abs(next.size - size) >= 0.5) continue;
      all.set(sizeOf({ size }), [...(all.get(sizeOf({ size })) ?? []), y - next.y]);
    }
  }
  const sorted = [...all].map(([size, gaps]) => [size, gaps.sort((a, b) => a - b)] as const);
  return {
    smallest: new Map(sorted.map(([size, gaps]) => [size, gaps[0] ?? 0])),
    usual: new Map(sorted.map(([size, gaps]) => [size, gaps.length < FEWEST_GAPS ? 0 : (gaps[gaps.length >> 1] ?? 0)])),
  };
}

/** How lines are joined: `room` is the right limit of a column in points. */
export interface Reading {
  spacing: Spacing;
  room: number;
  isWord: (text: string) => boolean;
}

/** The lines of a row of a table, from its cells. */
export function rowText(cells: Segment[][], { spacing, room, isWord }: Reading): FormattedText {
  const read = cells.map((cell, at) => {
    const next = cells[at + 1];
    const { text, lines } = blockText(cell, { spacing, isWord, room: next ? leftEdge(next) - GUTTER : room });
    const all = text.split("\n").map((line, index) => ({ text: line, format: lines[index] ?? {} }));
    const filled = all.filter((line) => line.text !== "");
    // A time that was broken in a narrow column.
    const whole = filled.map((line) => line.text).join(" ");
    const isTime = next !== undefined && filled.length > 1 && isOneTime(whole);
    return isTime ? [{ text: whole, format: filled[0]?.format ?? {} }] : filled;
  });
  const list = new LineList();
  for (const { text, format } of rowOfLines(read)) list.add(text, format);
  return list.done();
}

/**
 * The logical lines of a block: a line that was only wrapped because its column was full is joined with the next. Text to the right
 * of a list's items, often dates, belongs to the line above the list.
 */
export function blockText(segments: Segment[], { spacing, room, isWord }: Reading): FormattedText {
  const edge = rightEdge(segments);
  const left = leftEdge(segments);
  // Lines that are all short are items rather than wrapped text, unless the next one begins in the middle of a sentence.
  const mayWrap = edge - left >= FULL_BLOCK * (room - left) || isJustified(segments, edge);
  // A name in large letters that a narrow column broke.
  const sizes = segments.map(({ size }) => size).sort((a, b) => a - b);
  const isLarge = ({ size }: Segment) => size >= NAME_SIZE * (sizes[sizes.length >> 1] ?? size);
  // Lines that end before the next word would have been too much were ended by their writer, as others beside them may be.
  const endedByWriter = stylesEndedByWriter(segments, edge, spacing);
  const lines: { text: string; format: LineFormat }[] = [];
  let last: Segment | null = null;
  let isAlone = true;
  let list: { left: number; head: number } | null = null;
  for (const line of linesOf(segments)) {
    const [first, ...others] = line.sort((a, b) => a.left - b.left);
    if (!first) continue;
    const afterBlankLine = last !== null && isBlankBetween(last, first, spacing);
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
      isClose(last, first, spacing) &&
      !(beginsWithTime(first.text) && isWhole(last.text)) &&
      (isIndented ||
        (/\p{L}[-‐]$/u.test(lines.at(-1)?.text ?? "") && /^\p{Ll}/u.test(first.text)) ||
        (isFull(last, first, edge) &&
          (/^[\p{Ll}(]/u.test(first.text) ||
            isLarge(first) ||
            (mayWrap && last.isBold === first.isBold && !endedByWriter.has(styleOf(first))) ||
            !isWhole(last.text))));
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
  if (/\d[-‐]$/u.test(line) && second !== "") return line + next;
  if (/(?:https?:\/\/|www\.)\S*[/._=&?-]$/i.test(line)) return line + next;
  return `${line} ${next}`;
}

// "inspec-tion" is one word that was broken; "long-term" has its hyphen.
function isBroken(first: string, second: string, isWord: (text: string) => boolean): boolean {
  return isWord(first + second) || !(isWord(first) && isWord(second));
}

function isClose(line: Segment, next: Segment, { smallest }: Spacing): boolean {
  const isSameSize = Math.abs(line.size - next.size) < 0.5;
  return isSameSize && line.y - next.y <= 1.08 * (smallest.get(sizeOf(line)) ?? 0);
}

// Where all lines stand far apart, only a distance beyond the usual one is a blank line.
function isBlankBetween(line: Segment, next: Segment, { usual }: Spacing): boolean {
  const distance = line.y - next.y;
  const isSameSize = Math.abs(line.size - next.size) < 0.5;
  const least = isSameSize ? 1.2 * (usual.get(sizeOf(line)) ?? 0) : 0;
  return distance > BLANK_LINE * Math.max(line.size, next.size) && distance > least;
}

// A time that lasts begins an entry, and goes on with no line above it.
function beginsWithTime(text: string): boolean {
  return timesOf(text).some((time) => time.from === 0 && isLasting(time));
}

// True if several lines end at exactly the same place, so that it is the edge of a column.
function isJustified(segments: Segment[], edge: number): boolean {
  const ends = linesOf(segments).filter(
    ([first]) => first && first.text.length >= LEAST_JUSTIFIED && Math.abs(first.right - edge) < 1,
  );
  return ends.length >= JUSTIFIED_LINES;
}
/** In lines, and in characters: short words may be as long as each other by chance. */
const [JUSTIFIED_LINES, LEAST_JUSTIFIED] = [4, 25];

// The styles of lines that follow each other closely though they are not full.
function stylesEndedByWriter(segments: Segment[], edge: number, spacing: Spacing): Set<string> {
  const counts = new Map<string, { ended: number; full: number }>();
  const lines = linesOf(segments).map((line) => ({
    first: line.reduce((most, one) => (one.left < most.left ? one : most)),
    isAlone: line.length === 1,
  }));
  for (const [at, { first, isAlone }] of lines.entries()) {
    const next = lines[at + 1]?.first;
    // The heading of an entry ends with its time.
    if (
      !next ||
      !isAlone ||
      namesALastingTime(first.text) ||
      styleOf(first) !== styleOf(next) ||
      listSign(next.text) !== null
    )
      continue;
    if (!isClose(first, next, spacing) || !/^\p{Lu}/u.test(next.text)) continue;
    const count = counts.get(styleOf(first)) ?? { ended: 0, full: 0 };
    count[isFull(first, next, edge) ? "full" : "ended"] += 1;
    counts.set(styleOf(first), count);
  }
  return new Set([...counts].flatMap(([style, { ended, full }]) => (ended > 0 && ended >= full / 2 ? style : [])));
}

// Sizes that differ by less than half a point are one.
function sizeOf({ size }: Pick<Segment, "size">): number {
  return Math.round(2 * size);
}

function styleOf({ size, isBold, left }: Segment): string {
  return `${sizeOf({ size })} ${isBold} ${Math.round(left / 4)}`;
}

/** Words with which no line ends that its writer ended, and signs after which it goes on. */
const ENDS_OPEN =
  /(?:[,;(&/–-]|(?:^|\s)(?:and|or|of|the|an?|to|for|with|at|by|from|in|on|und|der|die|das|von|mit|für|et|de|du|la|les|des|y|el))$/iu;

function isWhole(text: string): boolean {
  return !ENDS_OPEN.test(text.trim());
}

// True if the first word of the next line would not have fitted into this line, and the two lines have about the same indent.
function isFull(line: Segment, next: Segment, edge: number): boolean {
  const [word = ""] = next.text.trim().split(/\s/);
  const width = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  return next.left < line.left + 3 * line.size && line.right + width > edge;
}
