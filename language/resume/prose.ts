import { sentences } from "../text/lines.js";
import { isLasting } from "../times/alone.js";
import { timesOf } from "../times/grammar.js";
import type { Row } from "./rows.js";

/** In characters. A shorter line is no paragraph, unless its first sentence has the time of a post. */
const LEAST_PROSE = 100;

/** Behind the heading of a post on the same line; in words, the least that says what was done, and the longest heading. */
const [LEAST_DONE, LONGEST_HEADING] = [4, 16];

/** A heading of a post with what was done on the same line, cut in two: "2019–22 Clerk, Oak Ltd: Ran the till; kept the books." */
export function byColon(row: Row): Row[] {
  const { text, start, times, sign } = row;
  const at = text.search(/(?<=[^\s:]):\s/u);
  const [last] = times;
  if (sign !== "" || at < 0 || !last || last.to > at || last.form === "until") return [row];
  const from = at + 1 + (/^\s*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  const [heading, done] = [text.slice(0, at), text.slice(from)];
  const count = (words: string) => words.split(/\s+/).length;
  // "2019–22: Clerk" has a time before its title.
  const hasNames = /\p{L}{3}/u.test(heading.slice(0, last.from) + heading.slice(last.to));
  if (!hasNames || count(done) < LEAST_DONE || count(heading) > LONGEST_HEADING) return [row];
  const inHeading = times.filter(({ to }) => to <= at);
  return [
    { ...row, text: heading, end: start + at, times: inHeading },
    { ...row, text: done, start: start + from, above: 0, times: timesOf(done) },
  ];
}

// True within brackets: "(Inh."
function isOpen(text: string): boolean {
  return text.split("(").length > text.split(")").length;
}

/** The end of a part of a name: "Ventures Pvt. Ltd." */
const ABBREVIATION = /(?:^|\s)(?:Pvt|Pte|Pty|Ltd|Inc|Co|Corp|St|Dr|No)\.$/u;

/**
 * A paragraph cut into its sentences, since it may begin with the heading of a post: "Care assistant, Oakhurst Home (41 residents). Nights since
 * March." Any other row is returned as it is.
 */
export function bySentences(row: Row): Row[] {
  if (row.sign !== "") return [row];
  const pieces = sentences(row, { clauses: false }).map((piece) => ({ ...piece, times: timesOf(piece.text) }));
  // "Sept. 2011 – Apr. 2013" is no end of a sentence.
  const isCut = pieces.reduce((sum, { times }) => sum + times.length, 0) !== row.times.length;
  const isName = pieces.slice(0, -1).some(({ text }) => ABBREVIATION.test(text) || isOpen(text));
  const [heading, ...done] = pieces;
  const isHeading = heading?.times.some(isLasting) && done.every(({ text }) => text.split(/\s+/).length > LEAST_DONE);
  const isShort = row.text.length < LEAST_PROSE && !isHeading;
  if (pieces.length < 2 || isCut || isName || isShort) return [row];
  return pieces.map((piece, at) => {
    // The heading of a post has no full stop.
    const stop = at === 0 && piece.text.endsWith(".") ? 1 : 0;
    const text = piece.text.slice(0, piece.text.length - stop);
    return { ...row, ...piece, text, end: piece.end - stop, above: at === 0 ? row.above : 0 };
  });
}

/** The rows as they were before they were cut, where all of their sentences follow each other. */
export function whole(pieces: readonly Row[], rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Row;
    const row = rows.find(({ start, end }) => start <= piece.start && piece.end <= end) ?? piece;
    let last = at;
    while (last + 1 < pieces.length && (pieces[last + 1] as Row).end <= row.end) last += 1;
    const isWhole = piece.start === row.start && (pieces[last] as Row).end >= row.start + row.text.trimEnd().length;
    found.push(...(isWhole ? [row] : pieces.slice(at, last + 1)));
    at = last + 1;
  }
  return found;
}
