import { testedPattern } from "../text/row.js";
import { isLasting, isTimeAlone } from "../times/alone.js";
import { timesOf } from "../times/grammar.js";
import { breakIn } from "./breaks.js";
import { isDoneLabel, type Labelled, labelOf } from "./labels.js";
import { fieldIn, type PostField, type ReadPost, type ReadPosts } from "./posts.js";
import type { Row } from "./rows.js";

/* Tables of posts: the head of each column says what its cells are. */

type WrittenRow = Pick<Row, "text" | "times" | "start">;

/** What the head of a column says of its cells; null if its words are not known. */
type Said = Labelled | null;

/** Between two cells of a row. */
const BETWEEN_CELLS = /\t| {2,}| \| /gu;
/** The share of the heads of columns that are known, if a row is the head of a table. */
const MOST_ARE_KNOWN = 0.6;

/** The posts of a table; null for rows that are none. Rows with as many cells as its head are posts, other rows are lines of the post above. */
export function tablePosts(rows: readonly Row[]): ReadPosts | null {
  const [at, found] = headOf(rows);
  // A head that comes again is that of one post, as in a form.
  if (rows.some((row, other) => other !== at && row.text === rows[at]?.text)) return null;
  // A number before each row, with its own column, is read as the sign of the row.
  const withCells = rows.slice(at + 1).filter((row) => cellsOf(row).length > 1);
  const hasNumbers = found[0] === null && withCells.length > 0 && withCells.every(({ sign }) => /^\d/.test(sign));
  const heads = hasNumbers ? found.slice(1) : found;
  if (!heads.some((head) => head === "T") || !heads.some((head) => head === "E")) return null;
  const posts: ReadPost[] = [];
  const others = rows.slice(0, at);
  for (const row of rows.slice(at + 1)) {
    const cells = cellsOf(row);
    const post =
      cells.length >= heads.length - 1 && cells.length <= heads.length ? postOfCells(row, cells, heads) : null;
    if (post) posts.push(post);
    // What has neither employer nor duties has fewer cells: "1997 – 2003 | Raising a family".
    else if (cells.length > 1 && breakIn(row.text) !== null) others.push(row);
    // A time in a row that has not the table's cells is that of a post which the table does not hold.
    else if (cells.length > 1 && row.times.some(isLasting)) return null;
    else posts.at(-1)?.lines.push(row);
  }
  return posts.length > 0 ? { posts, unplaced: others } : null;
}

// The row with the heads of a table's columns, and what they say.
function headOf(rows: readonly WrittenRow[]): [number, Said[]] {
  for (const [at, row] of rows.entries()) {
    const heads = row.times.length > 0 ? [] : cellsOf(row).map(({ text }) => saidByHead(text));
    const known = heads.filter((head) => head !== null).length;
    const next = rows[at + 1];
    // "Vessel | Rank | Company | Sign on | Sign off" above a row with dates
    const isAboveTimes = next !== undefined && next.times.length > 0 && cellsOf(next).length === heads.length;
    const namesPosts = heads.includes("T") && heads.includes("E") && isAboveTimes;
    if (heads.length >= 2 && (nameAll(heads) || namesPosts || known >= MOST_ARE_KNOWN * heads.length))
      return [at, heads];
  }
  return [-1, []];
}

// True if heads name the title, the employer and the time.
function nameAll(heads: readonly Said[]): boolean {
  return (["T", "E", "D"] as const).every((wanted) => heads.includes(wanted));
}

/** What only the head of a column says: within a post, "Client: …" is no employer. */
const COLUMNS: [Said, RegExp][] = [
  ["D", testedPattern(/^(?:years?|when|dates?|jahre?|zeit)$/iu, "Years", "Years of practice")],
  [
    "E",
    testedPattern(
      /^(?:venue|school|institution|hospital|client|practice|place of work|where)$/iu,
      "Venue",
      "Venue hire",
    ),
  ],
  ["T", testedPattern(/^(?:job|work|what|rank|capacity)$/iu, "Job", "Job lot")],
];

// A head may name two things: "Company / Venue", "Position / subjects".
function saidByHead(text: string): Said {
  for (const part of text.split(/[/&]/)) {
    const name = part.trim();
    const said = labelOf(`${name}:`) ?? COLUMNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
    if (said !== null) return said;
  }
  return null;
}

/**
 * The posts of a table that was copied cell by cell, each on a row of its own: the heads of its columns, and below them as many rows for each post.
 * Null for rows that are none.
 */
export function stackedPosts(rows: readonly Row[]): ReadPosts | null {
  const said = rows.slice(0, SEARCHED).map(({ text, times }) => (times.length > 0 ? null : saidByHead(text)));
  for (const from of said.keys())
    for (let count = FEWEST_COLUMNS; count <= MOST_COLUMNS; count += 1) {
      const heads = said.slice(from, from + count);
      if (heads.length < count || !nameAll(heads)) continue;
      const entries = stackedEntries(rows.slice(from + count), heads);
      if (entries.length < FEWEST_ENTRIES) continue;
      const all = withLines(heads, entries);
      const below = rows.slice(from + count * (entries.length + 1));
      return {
        posts: entries.flatMap((cells) => postOfRows(cells, all) ?? []),
        unplaced: [...rows.slice(0, from), ...below],
      };
    }
  return null;
}
const [FEWEST_COLUMNS, MOST_COLUMNS, FEWEST_ENTRIES] = [3, 8, 2];
/** In rows: where the heads of a table may stand below the heading of a work history. */
const SEARCHED = 100;

// The rows of each post, as far as their times stand where the heads say so.
function stackedEntries(rows: readonly Row[], heads: readonly Said[]): Row[][] {
  const entries: Row[][] = [];
  for (let at = 0; at + heads.length <= rows.length; at += heads.length) {
    const cells = rows.slice(at, at + heads.length);
    const isEntry = cells.every(({ text }, column) => heads[column] !== "D" || isTimeAlone(text) || isNow(text));
    if (!isEntry || !cells.some(({ times }, column) => heads[column] === "D" && times.length > 0)) break;
    entries.push(cells);
  }
  return entries;
}

function isNow(text: string): boolean {
  return timesOf(`2000 - ${text}`).some(({ current }) => current);
}

// The heads, of which one that is not known says what was done if its cells are sentences: "Project and nature of work".
function withLines(heads: readonly Said[], entries: readonly Row[][]): Said[] {
  if (heads.includes("done")) return [...heads];
  const isSaying = (column: number) =>
    entries.every((cells) => (cells[column]?.text.split(/\s+/).length ?? 0) >= SENTENCE);
  return heads.map((head, column) => (head === null && isSaying(column) ? "done" : head));
}
/** In words. */
const SENTENCE = 5;

function postOfRows(cells: readonly Row[], heads: readonly Said[]): ReadPost | null {
  const find = (wanted: Said): Row | undefined => cells[heads.indexOf(wanted)];
  const [title, employer, place, done] = [find("T"), find("E"), find("P"), find("done")];
  const named = cells.filter((row) => row !== done);
  if (!title) return null;
  return {
    title: fieldIn(title, 0),
    employer: employer ? fieldIn(employer, 0) : null,
    place: place ? fieldIn(place, 0) : null,
    time: null,
    start: named[0]?.start ?? title.start,
    end: named.at(-1)?.end ?? title.end,
    lines: done ? [done] : [],
  };
}

/** True for the heads of a table's columns: "Dates", "Employer", "Position". */
export function isTableHead(row: WrittenRow): boolean {
  return headOf([row])[0] === 0;
}

/** True for a line that has only words of a form: the heads of a table's columns, or the label above what was done. */
export function isOfForm(text: string): boolean {
  return isDoneLabel(text.replace(/:\s*$/, "")) || isTableHead({ text, times: timesOf(text), start: 0 });
}

function cellsOf(row: WrittenRow): PostField[] {
  const cuts = [...row.text.matchAll(BETWEEN_CELLS)];
  return [...cuts, null].map((cut, at) => {
    const before = cuts[at - 1];
    return fieldIn(row, before ? before.index + before[0].length : 0, cut?.index);
  });
}

function postOfCells(row: Row, cells: readonly PostField[], heads: readonly Said[]): ReadPost | null {
  const find = (wanted: Said) => cells[heads.indexOf(wanted)] ?? null;
  const title = find("T");
  const done = find("done");
  if (!title || title.text === "") return null;
  const lines = done && done.text !== "" ? [{ ...row, ...done, sign: "", times: [] }] : [];
  return {
    title,
    employer: find("E"),
    place: find("P"),
    time: null,
    start: row.start,
    end: done?.start ?? row.end,
    lines,
  };
}

/** In some forms labels stand beside each other, and their values below them: each label is put above its own value. */
export function withValuesBelow(rows: readonly Row[]): Row[] {
  const rowOf = (row: Row, cell: PostField): Row => ({ ...row, ...cell, times: timesOf(cell.text) });
  return rows.flatMap((row, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    if (above && isHeadOf(above, row)) return [];
    if (!below || !isHeadOf(row, below)) return [row];
    const values = cellsOf(below);
    return cellsOf(row).flatMap((label, column) => [rowOf(row, label), rowOf(below, values[column] ?? label)]);
  });
}

function isHeadOf(row: Row, below: Row): boolean {
  return isTableHead(row) && !isTableHead(below) && cellsOf(row).length === cellsOf(below).length;
}
