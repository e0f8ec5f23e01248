import { isLasting, isTimeAlone } from "../times/alone.js";
import type { ReadPost } from "./posts.js";
import type { Row } from "./rows.js";

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
    if (areNumbered(rows, places)) return true;
    const timed = places.filter((at) => lasts(rows[at]) || isTimeBelow(rows[at + 1]));
    return places.length > 1 && places.length < rows.length && timed.length >= MOST_HAVE_TIMES * places.length;
  });
  const isMark = new Set(marks.map(([name]) => name));
  return rows.map((row) => (row.sign !== "" && isMark.has(classOf(row)) ? { ...row, sign: "" } : row));
}

// Numbers from 1 on, each above lines without one, are those of entries.
function areNumbered(rows: readonly Row[], places: readonly number[]): boolean {
  const isInTurn = places.every((at, index) => /^(\d+)[.)]$/.exec(rows[at]?.sign ?? "")?.[1] === String(index + 1));
  if (!isInTurn || places.length < 2) return false;
  const above = places.filter((at) => rows[at + 1] !== undefined && !places.includes(at + 1));
  return above.length >= MOST_HAVE_TIMES * places.length;
}

// Numbers and letters count as one sign: "1.", "4.2", "(iii)".
function classOf({ sign, indent }: Row): string {
  return `${sign.replace(/\d+/g, "1").replace(/^(\()?[a-z]+(?=\))/, "$1a")} ${indent}`;
}

// True for a row that goes on with a time; below a blank line it is the heading of the next post.
function isTimeBelow(row: Row | undefined): boolean {
  return row?.sign === "" && row.above === 0 && lasts(row);
}

function lasts(row: Row | undefined): boolean {
  return row?.times.some((time) => isLasting(time) && time.form !== "until") ?? false;
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
  const places = rows.flatMap((row, at) => (isTimeAlone(row.text) ? at : []));
  const closing = places.flatMap((at) => rows[at] ?? []);
  const others = rows.filter((row) => !isTimeAlone(row.text));
  // A heading has no time of its own, and lines stand between it and its time, unless a post has none.
  const below = places.filter((at) => isLine(rows[at - 1]));
  const isLast = (at: number) => rows[at + 1] === undefined || (rows[at + 1]?.above ?? 0) > 0;
  const isAtEnd = places.every((at) => rows[at]?.above === 0 && isLast(at));
  const areLast = isAtEnd && 2 * below.length > places.length && !others.some(lasts);
  return areLast ? { rows: others, closing } : { rows: [...rows], closing: [] };
}

// What was done has a sign, or is a sentence.
function isLine(row: Row | undefined): boolean {
  return row !== undefined && (row.sign !== "" || /\p{L}{3}[.!]$/u.test(row.text));
}

/** The posts with the times that stand below them: a heading then goes on to the time. */
export function withClosingTimes(posts: readonly ReadPost[], closing: readonly Row[]): ReadPost[] {
  return posts.map((post, at) => {
    const until = posts[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const row = closing.find(({ start }) => start >= post.end && start < until);
    return row ? { ...post, time: row.times[0] ?? null, end: row.end } : post;
  });
}
