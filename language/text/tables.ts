import { isOneTime } from "../times/alone.js";
import { timesOf } from "../times/grammar.js";
import { rowOfCells } from "./cells.js";
import { withoutColumns } from "./columns.js";
import { listSign } from "./signs.js";

/** The edge of a row of a table that is drawn by signs: "+-----+-----+", "|-----|-----|". */
const EDGE = /^\s*[+|](?:\s*:?[-=]{2,}:?\s*[+|])+\s*$/u;
/** A line of cells between bars. */
const CELLS = /^\s*\|(.*)\|\s*$/u;
/** A row that goes on below its first cell. */
const BLANK_CELL = /^\s*\|\s*\|/u;
/** In lines. A table has at least its edges and a row, or two rows. */
const SMALLEST = 3;

/**
 * A plain text with its tables read as tables: those drawn by bars and edges, columns of a page beside each other, and times that were broken in a
 * narrow left column. Any other line is returned as it is.
 */
export function inReadingOrder(text: string): string {
  if (!/^\s*[|+–—-]/mu.test(text) && !MAY_BE_BROKEN.test(text) && !MAY_BE_COLUMNS.test(text)) return text;
  return withWholeTimes(withoutDrawnTables(withoutColumns(text.split("\n")))).join("\n");
}
const MAY_BE_COLUMNS = /\S {3,}\S/u;

function withoutDrawnTables(lines: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const to = endOfTable(lines, at);
    const table = lines.slice(at, to);
    const isTable = table.some((line) => EDGE.test(line) || BLANK_CELL.test(line));
    if (table.length < SMALLEST || !isTable) {
      read.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    read.push(...tableLines(table));
    at = to;
  }
  return read;
}

function endOfTable(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (EDGE.test(lines[at] ?? "") || CELLS.test(lines[at] ?? ""))) at += 1;
  return at;
}

function tableLines(table: readonly string[]): string[] {
  const rows = rowsBetweenEdges(table).map((lines) => lines.map((line) => (CELLS.exec(line)?.[1] ?? "").split("|")));
  const widths = Math.max(0, ...rows.flat().map((cells) => cells.length));
  const width = Array.from({ length: widths }, (_, column) =>
    Math.max(0, ...rows.flat().map((cells) => (cells[column] ?? "").trim().length)),
  );
  return rows.flatMap((lines, at) => {
    const cells = width.map((most, column) =>
      cellLines(
        lines.map((cells) => (cells[column] ?? "").trim()),
        most,
      ),
    );
    const row = rowOfCells(cells, {
      beside: (parts) => parts.join("\t"),
      isItem: (line) => listSign(line) !== null,
      textOf: (line) => line,
    });
    // A row of several lines is set apart.
    return row.length > 1 && at > 0 ? ["", ...row] : row;
  });
}

// With an edge between any two rows a row may have several lines, otherwise each line is one.
function rowsBetweenEdges(table: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of table)
    if (EDGE.test(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length > 2) return filled;
  // A line whose first cell is empty goes on with the row above it.
  return filled.flat().reduce<string[][]>((rows, line) => {
    const above = rows.at(-1);
    if (above && BLANK_CELL.test(line)) above.push(line);
    else rows.push([line]);
    return rows;
  }, []);
}

// The lines of a cell, with those joined that were broken at its edge.
function cellLines(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let above = "";
  for (const part of parts) {
    const [word = ""] = part.split(/\s/);
    const isFull = above !== "" && above.length + 1 + word.length > width;
    if (part !== "" && isFull && listSign(part) === null) lines.push(`${lines.pop()} ${part}`);
    else if (part !== "") lines.push(part);
    above = part;
  }
  return lines;
}

/** A line that begins with a time and a dash in a column of its own. */
const MAY_BE_BROKEN = /^[ \t]*[^\n]{0,30}\d{4}[^\n]{0,12}(?:\t| {2,})\S/mu;
/** The cells of a line in two columns. */
const TWO_COLUMNS = /^(\s*)(\S(?:[^\t]*?\S)?)(\t+| {2,})(\S.*)$/u;
/** In characters. */
const LONGEST_TIME = 30;
const DASH_ALONE = /^\s*[-–—]\s*$/u;

// "Jan 2023 –      Staff engineer" above "Present         Northwind" is "Jan 2023 – Present" beside both lines.
function withWholeTimes(lines: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at] ?? "", lines[at + 1] ?? ""];
    const [, blank = "", left = "", gap = "", right = ""] = TWO_COLUMNS.exec(line) ?? [];
    const [, , below = next.trim(), gapBelow = "", rest = ""] = TWO_COLUMNS.exec(next) ?? [];
    // A time in three lines, the dash on one of its own.
    const end = lines[at + 2] ?? "";
    if (DASH_ALONE.test(next) && isBroken(line.trim(), `${next.trim()} ${end.trim()}`)) {
      read.push(`${line} ${next.trim()} ${end.trim()}`);
      at += 2;
      continue;
    }
    const column = blank.length + left.length + gap.length;
    const isBeside = rest === "" || gapBelow.includes("\t") || next.length - rest.length === column;
    if (left === "" || below === "" || !isBeside || !isBroken(left, below)) {
      read.push(line);
      continue;
    }
    read.push(`${blank}${left} ${below}\t${right}`, ...(rest === "" ? [] : [" ".repeat(column) + rest]));
    at += 1;
  }
  return read;
}

// True for the two halves of one time: neither is whole, and together they are nothing else.
function isBroken(above: string, below: string): boolean {
  if (above.length + below.length > LONGEST_TIME || lasts(above) || lasts(below)) return false;
  const whole = `${above} ${below}`;
  return isOneTime(whole) && lasts(whole);
}

// True for a time that is whole: "2019 –" may be a half.
function lasts(text: string): boolean {
  return timesOf(text).some(({ form }) => form === "range" || form === "since");
}
