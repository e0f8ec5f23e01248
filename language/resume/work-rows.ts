import type { PostField, ReadPost } from "./posts.js";
import { isTimeAlone, type Row } from "./rows.js";

/* What is settled about the rows of a work history before its posts are read. */

/** The share of the rows with a sign that have a time, if the sign marks the headings of posts. */
const MOST_HAVE_TIMES = 0.6;

/**
 * The rows without the signs that mark the headings of posts, as in "❯ Curator, Maritime Museum, 2016 – now" above "• Looked after 60 boats": most
 * rows with the sign, or those below them, have a time that lasts, and other rows do not have that sign.
 */
export function withoutHeadingSigns(rows: readonly Row[]): Row[] {
  const groups = new Map<string, number[]>();
  for (const [at, row] of rows.entries())
    if (row.sign !== "") groups.set(classOf(row), [...(groups.get(classOf(row)) ?? []), at]);
  const marks = [...groups].filter(([, places]) => {
    const timed = places.filter((at) => lasts(rows[at]) || (rows[at + 1]?.sign === "" && lasts(rows[at + 1])));
    return places.length > 1 && places.length < rows.length && timed.length >= MOST_HAVE_TIMES * places.length;
  });
  const isMark = new Set(marks.map(([name]) => name));
  return rows.map((row) => (row.sign !== "" && isMark.has(classOf(row)) ? { ...row, sign: "" } : row));
}

// Numbers count as one sign: "1.", "4.2".
function classOf({ sign, indent }: Row): string {
  return `${sign.replace(/\d+/g, "1").replace(/^[a-z](?=\))/, "a")} ${indent}`;
}

function lasts(row: Row | undefined): boolean {
  return row?.times.some(({ form }) => form !== "single" && form !== "until") ?? false;
}

/** Rows without those that are only the time of the post above them, and these. */
export interface ClosedRows {
  rows: Row[];
  closing: Row[];
}

/**
 * Divides off the times that stand below the lines of each post: every time of the rows stands alone, none above a post, and each is followed by a
 * blank line or by nothing.
 */
export function withoutClosingTimes(rows: readonly Row[]): ClosedRows {
  const closing = rows.filter((row) => isTimeAlone(row.text));
  const isClosing = (row: Row) => {
    const at = rows.indexOf(row);
    const [above, next] = [rows[at - 1], rows[at + 1]];
    return row.above === 0 && above !== undefined && (next === undefined || next.above > 0);
  };
  const others = rows.filter((row) => !closing.includes(row));
  // The heading of a post with a time of its own, and lines that stand between a heading and its time.
  const areLast = closing.length > 0 && closing.every(isClosing) && !others.some(lasts);
  const isBelowLines = closing.every((row) => (rows[rows.indexOf(row) - 1]?.sign ?? "") !== "");
  return areLast && isBelowLines ? { rows: others, closing } : { rows: [...rows], closing: [] };
}

/** The posts with the times that stand below them: a heading then goes on to the time. */
export function withClosingTimes(posts: readonly ReadPost[], closing: readonly Row[]): ReadPost[] {
  return posts.map((post, at) => {
    const until = posts[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const row = closing.find(({ start }) => start >= post.end && start < until);
    return row ? { ...post, time: row.times[0] ?? null, end: row.end } : post;
  });
}

/** A part of a row; `from` is a UTF-16 index in its text. */
export function fieldIn({ text, start }: Row, from: number, to = text.length): PostField {
  const value = text.slice(from, to).trim();
  const at = start + text.indexOf(value, from);
  return { text: value, start: at, end: at + value.length };
}
