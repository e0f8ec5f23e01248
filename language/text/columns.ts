import { HEADING_ALONE } from "../resume/heading-alone.js";
import { isTimeAlone } from "../times/alone.js";

/* Two columns of a page that a plain text has beside each other, as programs write them that keep the layout of a PDF. */

/** In blanks: the smallest gap between two columns. */
const GAP = 2;
/** In lines: the fewest with words in both columns, in the right column, and in the left one beside its headings. */
const [FEWEST_BESIDE, FEWEST_RIGHT, FEWEST_LEFT] = [3, 6, 3];
/** If more of the left cells are times or end as labels do, they say something of the cell beside them. */
const MOST_LABELS = 0.2;

/** The lines with two columns read one after the other. Lines without two columns, each with sections of its own, are returned as they are. */
export function withoutColumns(lines: readonly string[]): readonly string[] {
  const best = columnsIn(lines);
  if (!best) return lines;
  const { at, from, to } = best;
  const part = lines.slice(from, to);
  return [
    ...lines.slice(0, from),
    ...column(part.map((line) => line.slice(0, at).trimEnd())),
    "",
    ...column(part.map((line) => line.slice(at))),
    "",
    ...lines.slice(to),
  ];
}

/** Where the right column begins, in characters, and the lines with both. */
interface Columns {
  at: number;
  from: number;
  to: number;
}

function columnsIn(lines: readonly string[]): Columns | null {
  const starts = new Map<number, number>();
  for (const line of lines)
    for (const { index, 0: gap } of line.matchAll(/(?<=\S) {3,}(?=\S)/gu)) {
      const at = index + gap.length;
      starts.set(at, (starts.get(at) ?? 0) + 1);
    }
  const [at] = [...starts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (at === 0) return null;
  const isBeside = (line: string) =>
    line.slice(0, at).trim() !== "" && line.slice(at).trim() !== "" && !crosses(line, at);
  const from = lines.findIndex(isBeside);
  if (from < 0) return null;
  let to = from;
  for (let next = from; next < lines.length && !crosses(lines[next] ?? "", at); next += 1)
    if ((lines[next] ?? "").slice(at).trim() !== "") to = next + 1;
  const part = lines.slice(from, to);
  return areSections(part, at, part.filter(isBeside)) ? { at, from, to } : null;
}

// The lines of a column, with one empty line where the other column has more.
function column(lines: readonly string[]): string[] {
  return lines.filter((line, at) => line.trim() !== "" || (lines[at - 1] ?? "").trim() !== "");
}

// True for a line with words where the gap between the columns is.
function crosses(line: string, at: number): boolean {
  return line.includes("\t") || line.slice(at - GAP, at).trim() !== "";
}

// True if both columns have headings of sections, and the left one does not only say what is beside it.
function areSections(part: readonly string[], at: number, beside: readonly string[]): boolean {
  const filled = (cells: string[]) => cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [left, right] = [filled(part.map((line) => line.slice(0, at))), filled(part.map((line) => line.slice(at)))];
  // "Name     | Ann Field" is a row of a table.
  if (beside.every((line) => /^[|:]/.test(line.slice(at).trim()))) return false;
  const headings = left.filter(isHeading);
  const labels = beside
    .map((line) => line.slice(0, at).trim())
    .filter((cell) => cell.endsWith(":") || isTimeAlone(cell));
  return (
    beside.length >= FEWEST_BESIDE &&
    right.length >= FEWEST_RIGHT &&
    right.some(isHeading) &&
    headings.length > 0 &&
    left.length - headings.length >= Math.max(FEWEST_LEFT, headings.length) &&
    labels.length <= beside.length * MOST_LABELS
  );
}

function isHeading(cell: string): boolean {
  return HEADING_ALONE.test(cell) || (/\p{Lu}{4}/u.test(cell) && cell === cell.toUpperCase() && !/\d/.test(cell));
}
