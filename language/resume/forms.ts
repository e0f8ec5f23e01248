import { isTimeAlone } from "../times/alone.js";
import { timesOf } from "../times/grammar.js";
import type { LearnedModel } from "../weights.js";
import { withPlaces } from "./employer-places.js";
import { stackedPosts, tablePosts, withValuesBelow } from "./field-tables.js";
import { isFormFact, isLabelAlone, type Labelled, labelLength, labelOf, labelWords, withoutLabel } from "./labels.js";
import { fieldIn, type PostField, type ReadPost, type ReadPosts } from "./posts.js";
import type { Row } from "./rows.js";

/*
 * Posts whose fields have labels: in a form ("Employer: …", "Position held: …"), or as the heads of a table's columns. The order of the fields is
 * the document's own.
 */

type Said = Labelled | null;

/** The posts of a form or a table; null for rows that are neither, since titles and employers have no labels. */
export function labelledPosts(rows: readonly Row[], fields: LearnedModel): ReadPosts | null {
  const read = tablePosts(rows) ?? stackedPosts(rows) ?? formPosts(rows.flatMap(fieldsBeside));
  return read && { ...read, posts: withPlaces(read.posts, fields) };
}

/** A field beside another one, behind a wide gap: "Position: Driver      Pay: 31.50". A run of blanks is tried once, at its first. */
const FIELD_BESIDE = /(?<!\s)(?:[^\S\n]*\t[^\S\n]*| {3,})(?=\p{L}[\p{L}'’/,& ]{1,40}(?:\([^()]{1,12}\))?:\s)/gu;

// The fields of a row of a form, each as a row of its own.
function fieldsBeside(row: Row): Row[] {
  if (!/^\p{L}[^:]{1,60}:\s/u.test(row.text)) return [row];
  const cuts = [...row.text.matchAll(FIELD_BESIDE)].map(({ 0: gap, index }) => [index, index + gap.length] as const);
  if (cuts.length === 0) return [row];
  const ends = [...cuts.map(([end]) => end), row.text.length];
  return [0, ...cuts.map(([, next]) => next)].map((from, at) => {
    const text = row.text.slice(from, ends[at]);
    const start = row.start + from;
    const isFirst = at === 0;
    return {
      ...row,
      ...{ text, start, end: start + text.length, times: timesOf(text) },
      ...(isFirst ? {} : { sign: "", above: 0 }),
    };
  });
}

// In a form, a post ends where the label comes again with which the first one begins.
function formPosts(all: readonly Row[]): ReadPosts | null {
  const rows = withValuesBelow(all);
  const said = labelsOf(rows);
  const first = said.findIndex((label) => isField(label) && label !== "P");
  const count = (wanted: Said) => said.filter((label) => label === wanted).length;
  const [titles, employers] = [count("T"), count("E")];
  if (first < 0 || Math.min(titles, employers) < Math.max(1, titles - 1, employers - 1)) return null;
  const hasDone = count("done") > 0;
  const between = numbered(rows);
  const posts = entries(said, first).flatMap(([from, to]) => {
    // "Previous employer 2" stands above the next post.
    const row = rows[to - 1];
    const last = to - 1 > from && to < rows.length && row && between.has(row) ? to - 1 : to;
    const post = postOf(rows.slice(from, last), said.slice(from, last), hasDone);
    return post ?? [];
  });
  return { posts, unplaced: rows.slice(0, first) };
}

// The rows without a sign that come again, but for their numbers: "Previous employer 2".
function numbered(rows: readonly Row[]): Set<Row> {
  const shapeOf = ({ text }: Row) => text.replace(/\d+/g, "#");
  const some = rows.filter(({ text, sign }) => sign === "" && /\d/.test(text));
  const times = countsOf(some.map(shapeOf));
  return new Set(some.filter((row) => (times.get(shapeOf(row)) ?? 0) > 1));
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// What the label of each row says. A label that comes again and is not known, such as "Department", is a fact that is no line.
function labelsOf(rows: readonly Row[]): Said[] {
  const words = rows.map(({ text, sign }) => (sign === "" ? labelWords(text) : ""));
  const times = countsOf(words);
  const said = rows.map((row, at): Said => {
    // "1) Organization: …"
    const isNumbered = /^\(?\d/.test(row.sign) && labelOf(row.text) !== null;
    if (row.sign !== "" && !isNumbered) return null;
    const known = labelOf(row.text) ?? (isLabelAlone(row.text) ? labelOf(`${row.text}:`) : null);
    if (known !== null) return known;
    const isTime = words[at] !== "" && isTimeAlone(withoutLabel(row.text));
    const comesAgain = words[at] !== "" && (times.get(words[at] ?? "") ?? 0) > 1;
    return isTime ? "D" : comesAgain ? "none" : null;
  });
  const done = said.includes("done") ? undefined : wordiest(rows.filter((_, at) => said[at] === "none"));
  if (done !== undefined) for (const [at, word] of words.entries()) if (word === done) said[at] = "done";
  // "Previous employer" above another label is a heading.
  return said.map((label, at) => {
    const isHeading = isField(label) && isLabelAlone(rows[at]?.text ?? "") && (said[at + 1] ?? null) !== null;
    return isHeading ? "none" : label;
  });
}

// The label whose values are sentences, by which a form without a known one asks what was done: "Type of work". Undefined if there is none.
function wordiest(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number[]>();
  for (const { text } of rows)
    if (!isFormFact(text)) {
      const label = labelWords(text);
      counts.set(label, [...(counts.get(label) ?? []), withoutLabel(text).split(/\s+/).length]);
    }
  const means = [...counts].map(([label, all]) => ({
    label,
    mean: all.reduce((sum, one) => sum + one, 0) / all.length,
  }));
  return means.filter(({ mean }) => mean >= SENTENCE).sort((a, b) => b.mean - a.mean)[0]?.label;
}
/** The mean number of words in a value from which it is a sentence. */
const SENTENCE = 6;

// From where to where each post goes.
function entries(said: readonly Said[], first: number): [number, number][] {
  const starts: number[] = [];
  const seen = new Set<Said>();
  for (const [at, label] of said.entries()) {
    if (at < first) continue;
    // A time may have two labels: "Date from", "Date to".
    const comesAgain = label === said[first] && seen.has(label) && (seen.has("T") || seen.has("E")) && seen.size > 1;
    if (at === first || comesAgain) {
      starts.push(at);
      seen.clear();
    }
    if (label !== null) seen.add(label);
  }
  return starts.map((from, at) => [from, starts[at + 1] ?? said.length]);
}

// The post of some rows; null if it has no title. Without labels for what was done, all rows without one say it.
function postOf(rows: readonly Row[], said: readonly Said[], hasDone: boolean): ReadPost | null {
  const fields = new Map<Said, PostField>();
  const lines: Row[] = [];
  let [above, end, isOpen]: [Said, number, boolean] = [null, 0, false];
  for (const [at, row] of rows.entries()) {
    const label = said[at] ?? null;
    const isAlone = label !== null && isLabelAlone(row.text);
    const value = fieldIn(row, label === null ? 0 : isAlone ? row.text.length : labelLength(row.text));
    const wanted = label ?? above;
    // The value of a fact stands below its label.
    const isFact = label === null && above === "none" && isOpen;
    isOpen = isAlone;
    if (isFact) continue;
    if (isField(wanted) && value.text !== "" && !fields.has(wanted)) fields.set(wanted, value);
    else if (label === null && isBetween(rows, at)) continue;
    else if (
      label === "done" ? value.text !== "" : label === null && (wanted === "done" || isLine(row, wanted, hasDone))
    )
      lines.push(row);
    if (label !== null) above = label;
    if (lines.length === 0 && label !== "done" && label !== "none") end = row.end;
  }
  const title = fields.get("T");
  if (!title) return null;
  return {
    ...{ title, employer: fields.get("E") ?? null, place: fields.get("P") ?? null, time: null },
    ...{ start: rows[0]?.start ?? 0, end, lines },
  };
}

function isField(label: Said): boolean {
  return label === "T" || label === "E" || label === "P" || label === "D";
}

// A line set apart behind the last line of a post is a heading of the next ones: "PREVIOUS EMPLOYERS".
function isBetween(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || at < rows.length - 1) return false;
  return (row.above > 0 || row.isRuled) && row.sign === "" && !/[.!?;]$/u.test(row.text);
}

// Below the label of an employer stands its address.
function isLine({ sign }: Row, above: Said, hasDone: boolean): boolean {
  return !hasDone && (sign !== "" || (above !== "E" && above !== "P"));
}
