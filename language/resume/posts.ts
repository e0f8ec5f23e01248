import { sentences } from "../text/lines.js";
import { type Time, timesOf } from "../times/grammar.js";
import { type LearnedModel, probabilitiesOf, probabilityOf } from "../weights.js";
import { lineFeatures, wordFeatures } from "./features.js";
import { FIELDS, type FieldKind } from "./fields.js";
import { labelOf } from "./labels.js";
import type { Row } from "./rows.js";
import { type Segment, segmentsOf } from "./segments.js";

/*
 * Posts of a work history, found as the whole reading that explains all of its lines best: which lines are the heading of a post, what the parts
 * of each heading are, and which lines say what was done. Headings of one document look alike, so each is read again in the light of the others.
 */

/** A part of a heading; UTF-16 indexes in the document. */
export interface PostField {
  text: string;
  start: number;
  end: number;
}

/** A post with the rows of its heading and those below it. */
export interface ReadPost {
  title: PostField;
  employer: PostField | null;
  place: PostField | null;
  time: Time | null;
  /** The rows of the heading. UTF-16 indexes in the document. */
  start: number;
  end: number;
  lines: Row[];
}

export interface ReadPosts {
  posts: ReadPost[];
  /** Rows that belong to no post. */
  unplaced: Row[];
}

/** The learned models of lines and fields. */
export interface PostModels {
  lines: LearnedModel;
  fields: LearnedModel;
}

/** The parts of a heading: title, employer, place; and anything else. */
type Label = "T" | "E" | "P" | "X";
type Kind = Label | "D";

interface Part {
  label: Kind;
  /** The index of the line within the heading. */
  line: number;
  from: number;
  to: number;
  before: string;
  /** The number of segments that it is made of. */
  pieces: number;
}

/** A way to read some rows as a heading. */
interface Heading {
  rows: number;
  parts: Part[];
  time: Time | null;
  isGroup: boolean;
  score: number;
  relations: [Pair, Relation][];
  separators: [string, string][];
}

/** In rows and in parts. */
const [LONGEST, MOST_PARTS] = [4, 9];
/** The ways to read the same rows that are compared. */
const MOST_WAYS = 10;
const ROUNDS = 3;

/** Reads the posts of rows that are about work. `needsTimes` is true for rows that stand below no heading of a section. */
export function postsIn(rows: readonly Row[], models: PostModels, needsTimes = false): ReadPosts {
  if (rows.length === 0) return { posts: [], unplaced: [] };
  const { posts, unplaced } = inRows(rows.flatMap(bySentences), models, needsTimes);
  return {
    posts: posts.map((post) => ({ ...post, lines: whole(post.lines, rows) })),
    unplaced: whole(unplaced, rows),
  };
}

// A paragraph may begin with the heading of a post: "Care assistant, Oakhurst Home (41 residents). Nights since March."
function bySentences(row: Row): Row[] {
  if (row.sign !== "") return [row];
  const pieces = sentences(row, { clauses: false }).map((piece) => ({ ...piece, times: timesOf(piece.text) }));
  // "Sept. 2011 – Apr. 2013" is no end of a sentence.
  const isCut = pieces.reduce((sum, { times }) => sum + times.length, 0) !== row.times.length;
  if (pieces.length < 2 || isCut || row.text.length < LEAST_PROSE) return [row];
  return pieces.map((piece, at) => {
    // The heading of a post has no full stop.
    const stop = at === 0 && piece.text.endsWith(".") ? 1 : 0;
    const text = piece.text.slice(0, piece.text.length - stop);
    return { ...row, ...piece, text, end: piece.end - stop, above: at === 0 ? row.above : 0 };
  });
}

/** In characters. A shorter line is no paragraph. */
const LEAST_PROSE = 100;

// The rows as they were, wherever all of their sentences came together.
function whole(pieces: readonly Row[], rows: readonly Row[]): Row[] {
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

function inRows(rows: readonly Row[], models: PostModels, needsTimes: boolean): ReadPosts {
  const read = new Lattice(rows, models, needsTimes).read();
  const first = read.posts[0];
  if (!needsTimes || !first) return read;
  // Below the first post that is certain the others need no time.
  const at = rows.findIndex(({ end }) => end > first.start);
  const { posts, unplaced } = new Lattice(rows.slice(at), models, false).read();
  return { posts, unplaced: [...rows.slice(0, at), ...unplaced] };
}

type Pair = `${Kind}${Kind}`;
/** How two parts of a heading stand to each other. */
type Relation = "before" | "behind" | "above" | "below";

/** How the headings of this document are made: counts of relations and of separators. */
class Habits {
  readonly #relations = new Map<string, number>();
  readonly #separators = new Map<string, number>();
  readonly #totals = new Map<string, number>();

  add({ relations, separators, rows, isGroup }: Heading, weight = 1): void {
    this.#count(this.#relations, `rows ${isGroup}`, `${rows}`, weight);
    for (const [pair, relation] of relations) this.#count(this.#relations, `r ${pair}`, relation, weight);
    for (const [pair, sign] of separators) this.#count(this.#separators, `s ${pair}`, sign, weight);
  }

  prefer(pair: Pair, relation: Relation, weight: number): void {
    this.#count(this.#relations, `r ${pair}`, relation, weight);
  }

  score({ relations, separators, rows, isGroup }: Heading): number {
    let sum = this.#gain(this.#relations, `rows ${isGroup}`, `${rows}`, LONGEST);
    for (const [pair, relation] of relations) sum += this.#gain(this.#relations, `r ${pair}`, relation, 4);
    for (const [pair, sign] of separators) sum += this.#gain(this.#separators, `s ${pair}`, sign, 5) / 2;
    return sum;
  }

  #count(counts: Map<string, number>, pair: string, name: string, weight: number): void {
    counts.set(`${pair} ${name}`, (counts.get(`${pair} ${name}`) ?? 0) + weight);
    this.#totals.set(pair, (this.#totals.get(pair) ?? 0) + weight);
  }

  // The logarithm of how much more often than by chance this pair stands so here.
  #gain(counts: Map<string, number>, pair: string, name: string, ways: number): number {
    const [count, total] = [counts.get(`${pair} ${name}`) ?? 0, this.#totals.get(pair) ?? 0];
    return Math.log(((count + SMOOTH) / (total + SMOOTH * ways)) * ways);
  }
}
const SMOOTH = 0.8;

function relationsOf(parts: readonly Part[]): [Pair, Relation][] {
  const known = parts.filter(({ label }) => label !== "X");
  return known.flatMap((a, at) =>
    known.slice(at + 1).map((b): [Pair, Relation] => {
      const isSorted = a.label < b.label;
      const isSame = a.line === b.line;
      const pair = (isSorted ? `${a.label}${b.label}` : `${b.label}${a.label}`) as Pair;
      if (isSame) return [pair, isSorted ? "before" : "behind"];
      return [pair, isSorted ? "above" : "below"];
    }),
  );
}

// What stands between two parts; and of how many pieces places are, which may always be a town and its country.
function separatorsOf(parts: readonly Part[]): [string, string][] {
  return parts.flatMap((part, at): [string, string][] => {
    const last = parts[at - 1];
    const size: [string, string][] = part.label === "P" ? [["P", `${Math.min(part.pieces, 3)}`]] : [];
    return last && last.line === part.line ? [...size, [`${last.label}${part.label}`, part.before]] : size;
  });
}

class Lattice {
  readonly #done: number[];
  readonly #heading: number[];
  readonly #ways: Heading[][];
  readonly #hasTimes: boolean;

  constructor(
    readonly rows: readonly Row[],
    readonly models: PostModels,
    readonly needsTimes: boolean,
  ) {
    const hasSigns = rows.filter(({ sign }) => sign !== "").length > rows.length / 3;
    const done = rows.map((row, at) => {
      const features = lineFeatures(row, { before: rows[at - 1], after: rows[at + 1], hasSigns });
      return Math.min(SURE, Math.max(1 - SURE, probabilityOf(models.lines, "done", features)));
    });
    this.#done = done.map((share) => Math.log(share));
    this.#heading = done.map((share) => Math.log(1 - share));
    this.#hasTimes = rows.some(({ times, sign }) => sign === "" && times.some(({ form }) => form !== "single"));
    const reader = new HeadingReader(rows, models.fields);
    this.#ways = rows.map((_, at) => (this.#mayBegin(at) ? reader.waysFrom(at, (row) => this.#mayBegin(row)) : []));
  }

  #mayBegin(at: number): boolean {
    const row = this.rows[at];
    if (!row || row.text.length > MOST_LETTERS) return false;
    return (this.#heading[at] ?? 0) - (this.#done[at] ?? 0) > (row.sign === "" ? -LEAST_HEADING : -1);
  }

  read(): ReadPosts {
    const starts = [
      new Habits(),
      ...(["before", "behind", "above", "below"] as const).map((relation) => {
        const habits = new Habits();
        habits.prefer("ET", relation, STRONG);
        return habits;
      }),
    ];
    const readings = starts.map((habits) => this.#settle(habits));
    const best = readings.reduce((most, one) => (one.score > most.score ? one : most));
    return this.#result(best.path);
  }

  // Reads all rows, learns the habits of the headings found, and reads again.
  #settle(first: Habits): Path {
    let path = this.#best(first);
    for (let round = 0; round < ROUNDS; round += 1) {
      const habits = new Habits();
      for (const { heading } of path.path) if (heading) habits.add(heading);
      path = this.#best(habits);
    }
    return path;
  }

  // The best reading of the rows from each row on, first without and then with an employer that several posts share.
  #best(habits: Habits): Path {
    const n = this.rows.length;
    const score: [number, number, number, number][] = Array.from({ length: n + 1 }, () => [0, 0, 0, -ALONE]);
    const choice: Step[][] = Array.from({ length: n + 1 }, () => []);
    // 0: no post above; 1: a post above; 2: within a group; 3: below the employer of a group, above its first post.
    const scores = new Map(this.#ways.flat().map((way) => [way, way.score + habits.score(way)]));
    for (let at = n - 1; at >= 0; at -= 1)
      for (const state of [0, 1, 2, 3] as const) {
        const tooEarly = state === 0 ? (this.needsTimes ? IN_ANOTHER_SECTION : BEFORE_ANY) : state === 3 ? ALONE : 0;
        const body = (this.#done[at] ?? 0) + (score[at + 1]?.[state] ?? 0) - tooEarly;
        let [most, step]: [number, Step] = [body, { at, rows: 1, heading: null, next: state }];
        for (const way of this.#ways[at] ?? []) {
          const isInGroup = state >= 2 && !way.parts.some(({ label }) => label === "E");
          const next = way.isGroup ? 3 : opensGroup(way) || isInGroup ? 2 : 1;
          const own = (scores.get(way) ?? 0) + this.#scoreOf(way, at, state);
          const total = own + (score[at + way.rows]?.[next] ?? 0);
          if (total > most) [most, step] = [total, { at, rows: way.rows, heading: way, next }];
        }
        (score[at] as number[])[state] = most;
        (choice[at] as Step[])[state] = step;
      }
    const path: Step[] = [];
    for (let at = 0, state: State = 0; at < n; ) {
      const step = (choice[at] as Step[])[state] as Step;
      path.push(step);
      at += step.rows;
      state = step.next;
    }
    return { score: score[0]?.[0] ?? 0, path };
  }

  #scoreOf(way: Heading, at: number, state: State): number {
    let sum = 0;
    for (let row = at; row < at + way.rows; row += 1) {
      sum += this.#heading[row] ?? 0;
      if (row > at) sum -= ROW + ((this.rows[row]?.above ?? 0) > 0 ? APART : 0);
    }
    const has = (label: Kind) => way.parts.some((part) => part.label === label);
    if (way.isGroup) return sum - GROUP;
    if (this.needsTimes && (!LASTING.has(way.time?.form ?? "single") || (!has("E") && state < 2))) return -NEVER;
    if (way.time === null) sum -= this.#hasTimes ? NO_TIME : 0;
    else sum += way.time.form === "single" ? TIME / 2 : TIME;
    if (!has("E")) sum -= state >= 2 ? 0 : NO_EMPLOYER;
    return sum;
  }

  #result(path: Step[]): ReadPosts {
    const posts: ReadPost[] = [];
    const unplaced: Row[] = [];
    let group: PostField | null = null;
    /** The post whose lines come. */
    let below: ReadPost | null = null;
    for (const [step, { at, rows, heading, next }] of path.entries()) {
      const row = this.rows[at] as Row;
      if (!heading) {
        const named = postOf(row, posts);
        if (named) below = named;
        else if (below) below.lines.push(row);
        else unplaced.push(row);
        continue;
      }
      const field = (wanted: Kind): PostField | null => {
        const part = heading.parts.find(({ label }) => label === wanted);
        const of = part && (this.rows[at + part.line] as Row);
        if (!part || !of) return null;
        return { text: of.text.slice(part.from, part.to), start: of.start + part.from, end: of.start + part.to };
      };
      if (heading.isGroup) {
        group = field("E");
        below = null;
        // An employer without a post is only a line.
        const after = path[step + 1]?.heading;
        const isShared = after && !after.isGroup && after.parts.every(({ label }) => label !== "E");
        if (!isShared) unplaced.push(...this.rows.slice(at, at + rows));
        continue;
      }
      const employer = field("E");
      if (opensGroup(heading)) group = employer;
      else if (next === 1) group = null;
      const title = field("T");
      if (!title) continue;
      below = {
        title,
        employer: employer ?? group,
        place: field("P"),
        time: heading.time,
        start: row.start,
        end: (this.rows[at + rows - 1] as Row).end,
        lines: [],
      };
      posts.push(below);
    }
    return { posts, unplaced };
  }
}

// The post that a line names by its employer alone, as below a table of posts; of several, the first. Null for any other line.
function postOf({ text, sign }: Row, posts: readonly ReadPost[]): ReadPost | null {
  const name = text.trim().toLowerCase().replace(/:$/, "");
  if (sign !== "" || name.length < SHORTEST_NAME) return null;
  const isNamed = (employer: string) =>
    employer === name || (employer.startsWith(name) && !/\p{L}/u.test(employer.charAt(name.length)));
  return posts.find(({ employer }) => isNamed(employer?.text.toLowerCase() ?? "")) ?? null;
}
/** In characters. */
const SHORTEST_NAME = 4;

// An employer above its posts: on a line of its own, or above the title of the first of them.
function opensGroup({ isGroup, parts }: Heading): boolean {
  const lineOf = (wanted: Kind) => parts.find(({ label }) => label === wanted)?.line ?? -1;
  return isGroup || (lineOf("E") === 0 && lineOf("T") > 0);
}

/** Probabilities of lines are kept away from 0 and 1. */
const SURE = 0.998;
const MOST_LETTERS = 220;
const LEAST_HEADING = 5.5;
const STRONG = 4;
/* What speaks against a reading, as logarithms of odds. */
const BEFORE_ANY = 2;
const IN_ANOTHER_SECTION = 1;
const ROW = 0.3;
const APART = 2;
const GROUP = 1;
const ALONE = 4;
const NO_TIME = 4;
const NEVER = 100;
/** The times of a post that stands in no section of posts; papers have single times, and ends. */
const LASTING = new Set<Time["form"]>(["range", "since", "open"]);
const TIME = 1.5;
const NO_EMPLOYER = 2.5;

interface Step {
  at: number;
  rows: number;
  heading: Heading | null;
  next: State;
}

type State = 0 | 1 | 2 | 3;

interface Path {
  score: number;
  path: Step[];
}

/** Reads rows as headings: every way to divide their words among title, employer, place and others. */
class HeadingReader {
  readonly #segments: Segment[][];
  readonly #scores = new Map<string, Record<Label, number>>();

  constructor(
    readonly rows: readonly Row[],
    readonly fields: LearnedModel,
  ) {
    this.#segments = rows.map((row) => (row.text.length <= MOST_LETTERS ? segmentsOf(row) : []));
  }

  waysFrom(at: number, mayBelong: (row: number) => boolean): Heading[] {
    const found: Heading[] = [];
    const pieces: { line: number; segment: Segment; forced: Kind | "none" | null }[] = [];
    for (let rows = 1; rows <= LONGEST && at + rows <= this.rows.length; rows += 1) {
      const row = at + rows - 1;
      if (!mayBelong(row)) break;
      const segments = this.#segments[row] ?? [];
      const label = labelOf(this.rows[row]?.text ?? "");
      if (label === "done") break;
      for (const [index, segment] of segments.entries()) {
        const isName = label !== null && index === 0 && segment.kind === "words";
        if (!isName) pieces.push({ line: rows - 1, segment, forced: label === null ? null : label });
      }
      const times = pieces.filter(({ segment, forced }) => segment.kind === "time" && forced !== "none");
      if (times.length > 1 || pieces.length > MOST_PARTS) break;
      found.push(...this.#divide(at, rows, pieces));
    }
    return found;
  }

  #divide(
    at: number,
    rows: number,
    pieces: { line: number; segment: Segment; forced: Kind | "none" | null }[],
  ): Heading[] {
    const ways: Omit<Heading, "relations" | "separators">[] = [];
    const time =
      pieces.find(({ segment, forced }) => segment.kind === "time" && forced !== "none")?.segment.time ?? null;
    const walk = (from: number, parts: Part[], score: number): void => {
      if (from === pieces.length) {
        const has = (label: Kind) => parts.some((part) => part.label === label);
        // Every line of a heading has a part that is known, or is one of a form.
        const lines = new Set(
          parts.flatMap(({ label, line, before }) => (label === "X" && before !== FORM ? [] : line)),
        );
        if (lines.size < rows) return;
        if (has("T")) ways.push({ rows, parts, time, isGroup: false, score });
        else if (has("E") && !has("X") && rows === 1 && time?.form !== "single")
          ways.push({ rows, parts, time, isGroup: true, score });
        return;
      }
      const first = pieces[from];
      if (!first) return;
      if (first.segment.kind === "time" && first.forced !== "none") {
        walk(from + 1, [...parts, partOf("D", first.line, first.segment, first.segment)], score);
        return;
      }
      if (first.forced === "none") {
        walk(from + 1, [...parts, { ...partOf("X", first.line, first.segment, first.segment), before: FORM }], score);
        return;
      }
      for (let last = from; last < pieces.length; last += 1) {
        const end = pieces[last];
        if (!end || end.line !== first.line || end.segment.kind !== "words") break;
        const scores = this.#scoreOf(at + first.line, first.segment, end.segment);
        for (const label of ["T", "E", "P", "X"] as const) {
          if (label !== "X" && parts.some((part) => part.label === label)) continue;
          if (label === "X" && last > from) continue;
          // Brackets hold a place or something else, and no title or employer.
          if (first.segment.before === "(" && (label === "T" || label === "E")) continue;
          const gain = first.forced !== null ? (first.forced === label ? 1 : -6) : scores[label];
          const inner = pieces.slice(from + 1, last + 1).map(({ segment }) => segment.before);
          const cost =
            label === "X"
              ? first.segment.before === "(" && parts.at(-1)?.label === "T"
                ? BEHIND_A_TITLE
                : OTHER
              : inner.reduce((sum, sign) => sum + costOf(sign), 0);
          const part = partOf(label, first.line, first.segment, end.segment, last - from + 1);
          const to = endOf(this.rows[at + first.line]?.text ?? "", part.from, part.to);
          walk(last + 1, [...parts, { ...part, to }], score + gain - cost);
        }
      }
    };
    walk(0, [], 0);
    return ways
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_WAYS)
      .map((way) => ({ ...way, relations: relationsOf(way.parts), separators: separatorsOf(way.parts) }));
  }

  // The logarithms of the probabilities that the words between two segments are a title, an employer, a place or something else.
  #scoreOf(row: number, { from }: Segment, { to }: Segment): Record<Label, number> {
    const whole = this.rows[row]?.text ?? "";
    const text = whole.slice(from, endOf(whole, from, to));
    const known = this.#scores.get(text);
    if (known) return known;
    const shares = probabilitiesOf(this.fields, wordFeatures(text));
    const of = (kind: FieldKind) => shares[FIELDS.indexOf(kind)] ?? 0;
    const log = (share: number) => Math.log(Math.max(LEAST_SHARE, share));
    const scores = {
      T: log(of("title")),
      E: log(of("employer") + of("institution")),
      P: log(of("place")),
      X: log(of("other") + of("study")),
    };
    this.#scores.set(text, scores);
    return scores;
  }
}
const [OTHER, LEAST_SHARE] = [2.5, 0.003];
/** Stands before the parts of a line of a form that says nothing about the post: "Salary: 2400 a month". */
const FORM = "form";
/** In brackets behind a title stands a part of the title: "Specialist (GS-11)". */
const BEHIND_A_TITLE = 4;

// What it costs to take the words on both sides of a separator for one title or name: nothing stands across a gap, many have commas.
function costOf(separator: string): number {
  if (separator === "tab" || separator === "gap" || separator === "|") return 5;
  return /^(?:,|[-–—/:;(]|\p{L}+)$/u.test(separator) ? 0.2 : 1.5;
}

function partOf(label: Kind, line: number, first: Segment, last: Segment, pieces = 1): Part {
  return { label, line, from: first.from, to: last.to, before: first.before, pieces };
}

// The end of the words between two indexes, with the bracket that closes the last one.
function endOf(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const isOpen = words.split("(").length > words.split(")").length;
  return isOpen && text[to] === ")" ? to + 1 : to;
}
