import type { LineFormat, LineFormats } from "../../domain/document-lines.js";
import { listSign, rowOfCells } from "../../language/text.js";
import { timesOf } from "../../language/times.js";

/** A text with what its file says of each of its lines. */
export interface FormattedText {
  text: string;
  lines: LineFormats;
}

/** A line with what its file says of it. */
export interface FormattedLine {
  text: string;
  format: LineFormat;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Collects the lines of a document. Sizes are given in points, and are returned as multiples of the most common one. */
export class LineList {
  readonly #lines: FormattedLine[] = [];

  get length(): number {
    return this.#lines.length;
  }

  /** Adds a line; a text of several lines becomes several. */
  add(text: string, format: LineFormat = {}): void {
    for (const line of text.split(LINE_END)) this.#lines.push({ text: line, format });
  }

  /** Adds a blank line, unless there is one already. */
  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1)?.text !== "") this.#lines.push({ text: "", format: {} });
  }

  addAll({ text, lines }: FormattedText): void {
    for (const [at, line] of text.split("\n").entries()) this.#lines.push({ text: line, format: lines[at] ?? {} });
  }

  /** The text and its formats, without blank lines at its beginning and end. */
  done(): FormattedText {
    const isFull = ({ text }: FormattedLine) => text.trim() !== "";
    const lines = this.#lines.slice(this.#lines.findIndex(isFull), this.#lines.findLastIndex(isFull) + 1);
    if (!this.#lines.some(isFull)) return { text: "", lines: [] };
    return { text: lines.map(({ text }) => text).join("\n"), lines: lines.map(({ format }) => format) };
  }
}

/** The lines of a row of a table, from the lines of its cells. */
export function rowOfLines(cells: FormattedLine[][]): FormattedLine[] {
  return rowOfCells(cells.map(timeOnOneLine), {
    beside: (lines) => ({
      text: lines.map(({ text }) => text).join("\t"),
      format: { ...Object.assign({}, ...lines.map(({ format }) => format)), cells: lines.length },
    }),
    isItem: ({ text, format }) => format.item === true || listSign(text) !== null,
    textOf: ({ text }) => text,
  });
}

// "Oct 2021 –" above "now" in a narrow cell: one time, which the width has broken.
function timeOnOneLine(cell: FormattedLine[]): FormattedLine[] {
  const [first] = cell;
  if (!first || cell.length < 2) return cell;
  const text = cell.map((line) => line.text).join(" ");
  const isTime = timesOf(text).some(({ from, to }) => from === 0 && to === text.length);
  return isTime ? [{ text, format: first.format }] : cell;
}

/** The formats with their sizes, given in points, as multiples of the size that most letters of the text have. */
export function withRelativeSizes({ text, lines }: FormattedText): FormattedText {
  const letters = new Map<number, number>();
  for (const [at, line] of text.split("\n").entries()) {
    const size = lines[at]?.size;
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + line.length);
  }
  const usual = [...letters].reduce<[number, number] | null>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    null,
  );
  const relative = ({ size, ...format }: LineFormat): LineFormat => {
    const times = size === undefined || !usual ? 1 : Math.round((size / usual[0]) * 20) / 20;
    return times === 1 ? format : { ...format, size: times };
  };
  return { text, lines: lines.map(relative) };
}
