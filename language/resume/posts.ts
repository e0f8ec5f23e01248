import { isLasting } from "../times/alone.js";
import type { Time } from "../times/grammar.js";
import { type LearnedModel, probabilityOf } from "../weights.js";
import { beginsWithI } from "../wording.js";
import { lineFeatures } from "./features.js";
import { HeadingHabits } from "./heading-habits.js";
import { HeadingReader, LONGEST_ROW } from "./heading-reader.js";
import { hasPart, opensGroup, type PartLabel, type PostHeading } from "./post-heading.js";
import { byColon, bySentences, whole } from "./prose.js";
import type { Row } from "./rows.js";

/*
 * Posts of a work history: of all ways to read its lines, the most probable one is taken: which lines are the heading of a post, what the parts
 * of each heading are, and which lines say what was done. Headings of one document look alike, so each is read again with the habits of the others.
 */

/** A part of a heading; UTF-16 indexes in the document. */
export interface PostField {
  text: string;
  start: number;
  end: number;
}

/** A part of a row without the blanks around it; `from` and `to` are UTF-16 indexes in its text. */
export function fieldIn({ text, start }: Pick<Row, "text" | "start">, from: number, to = text.length): PostField {
  const value = text.slice(from, to).trim();
  const at = start + text.indexOf(value, from);
  return { text: value, start: at, end: at + value.length };
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

/**
 * Reads the posts of rows that are about work, and yields between rows. `needsTimes` is true for rows that stand below no heading of a section.
 */
export function* postsIn(rows: readonly Row[], models: PostModels, needsTimes = false): Generator<void, ReadPosts> {
  if (rows.length === 0) return { posts: [], unplaced: [] };
  const divided = rows.slice(0, MOST_ROWS).flatMap(byColon);
  const { posts, unplaced } = yield* inRows(divided.flatMap(bySentences), models, needsTimes);
  return {
    posts: posts.map((post) => ({ ...post, lines: whole(post.lines, divided) })),
    unplaced: [...whole(unplaced, divided), ...rows.slice(MOST_ROWS)],
  };
}

/** Of thirty pages and more. What stands below so many rows is no work history, and belongs to no post. */
const MOST_ROWS = 1_500;

function* inRows(rows: readonly Row[], models: PostModels, needsTimes: boolean): Generator<void, ReadPosts> {
  const read = yield* new Lattice(rows, models, needsTimes).read();
  const first = read.posts[0];
  if (!needsTimes || !first) return read;
  // Below the first post that is certain the others need no time.
  const at = rows.findIndex((row) => row.end > first.start || isGroupOf(first, row));
  const { posts, unplaced } = yield* new Lattice(rows.slice(at), models, false).read();
  return { posts, unplaced: [...rows.slice(0, at), ...unplaced] };
}

// True for the line of an employer above its posts that has the time at it.
function isGroupOf({ employer }: ReadPost, { start, end, times }: Row): boolean {
  return employer !== null && start <= employer.start && employer.start < end && times.some(isLasting);
}

/** Finds the best of all readings of some rows (Viterbi), for each of the ways in which their headings may be made. */
class Lattice {
  readonly #done: number[];
  readonly #heading: number[];
  readonly #ways: Way[][] = [];
  readonly #hasTimes: boolean;
  /** By row: the first one from it on that has a lasting time. */
  readonly #timed: (Row | undefined)[];

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
    this.#timed = rows.map(() => undefined);
    for (let at = rows.length - 1; at >= 0; at -= 1)
      this.#timed[at] = rows[at]?.times.some(isLasting) ? rows[at] : this.#timed[at + 1];
  }

  #mayBegin(at: number): boolean {
    const row = this.rows[at];
    // "I have planned lorries since 2016" is no heading: posts in sentences are read before.
    if (!row || row.text.length > LONGEST_ROW || beginsWithI(row.text) || IS_NONE.test(row.text)) return false;
    return (this.#heading[at] ?? 0) - (this.#done[at] ?? 0) > (row.sign === "" ? -LEAST_HEADING : -1);
  }

  *read(): Generator<void, ReadPosts> {
    const reader = new HeadingReader(this.rows, this.models.fields);
    for (const at of this.rows.keys()) {
      yield;
      const ways = this.#mayBegin(at) ? reader.waysFrom(at, (row) => this.#mayBegin(row)) : [];
      this.#ways.push(ways.map((heading) => this.#wayOf(heading, at)));
    }
    const starts = [
      new HeadingHabits(),
      ...(["before", "behind", "above", "below"] as const).map((relation) => {
        const habits = new HeadingHabits();
        habits.prefer(relation, STRONG);
        return habits;
      }),
    ];
    const readings: Path[] = [];
    for (const habits of starts) readings.push(yield* this.#settle(habits));
    const best = readings.reduce((most, one) => (one.score > most.score ? one : most));
    return this.#result(best.path);
  }

  // Reads all rows, learns the habits of the headings found, and reads again.
  *#settle(first: HeadingHabits): Generator<void, Path> {
    let path = this.#best(first);
    for (let round = 0; round < ROUNDS; round += 1) {
      yield;
      const habits = new HeadingHabits();
      for (const { heading } of path.path) if (heading) habits.add(heading);
      path = this.#best(habits);
    }
    return path;
  }

  // The best reading with these habits, found from the last row up for each state that may be above a row.
  #best(habits: HeadingHabits): Path {
    const n = this.rows.length;
    const score: ByState<number>[] = Array.from({ length: n + 1 }, () => [0, 0, 0, -ALONE]);
    const choice: ByState<Way | null>[] = this.rows.map(() => [null, null, null, null]);
    for (let at = n - 1; at >= 0; at -= 1) {
      const most = STATES.map((state) => this.#scoreOfLine(at, state) + (score[at + 1]?.[state] ?? 0));
      for (const way of this.#ways[at] ?? []) {
        const made = habits.score(way.heading);
        const below = score[at + way.heading.rows];
        for (const state of STATES) {
          const total = made + way.score[state] + (below?.[way.next[state]] ?? 0);
          if (total <= (most[state] ?? 0)) continue;
          most[state] = total;
          (choice[at] as ByState<Way | null>)[state] = way;
        }
      }
      score[at] = most as ByState<number>;
    }
    const path: Step[] = [];
    for (let at = 0, state: State = 0; at < n; ) {
      const way = choice[at]?.[state] ?? null;
      const step: Step = way
        ? { at, rows: way.heading.rows, heading: way.heading, next: way.next[state] }
        : { at, rows: 1, heading: null, next: state };
      path.push(step);
      at += step.rows;
      state = step.next;
    }
    return { score: score[0]?.[0] ?? 0, path };
  }

  #wayOf(heading: PostHeading, at: number): Way {
    const isInGroup = !hasPart(heading, "E");
    const isOpening = opensGroup(heading);
    return {
      heading,
      score: STATES.map((state) => heading.score + this.#scoreOf(heading, at, state)) as ByState<number>,
      next: STATES.map((state) =>
        heading.isGroup ? 3 : isOpening || (state >= 2 && isInGroup) ? 2 : 1,
      ) as ByState<State>,
    };
  }

  // The score of a row that is no heading.
  #scoreOfLine(at: number, state: State): number {
    const done = this.#done[at] ?? 0;
    if (state === 0) return Math.max(done, -OF_NO_POST) - (this.needsTimes ? IN_ANOTHER_SECTION : BEFORE_ANY);
    return state === 3 ? done - (this.#isBelowTimed(at) ? BELOW_GROUP : ALONE) : done;
  }

  #scoreOf(way: PostHeading, at: number, state: State): number {
    let sum = 0;
    for (let row = at; row < at + way.rows; row += 1) {
      sum += this.#heading[row] ?? 0;
      if (row > at) sum -= ROW + ((this.rows[row]?.above ?? 0) > 0 ? APART : 0) + (this.#beginsAnew(row) ? DEEPER : 0);
    }
    if (way.isGroup) return sum - GROUP - (this.#isDeeper(at, way.rows) || this.#isLikelyDone(at) ? DEEPER : 0);
    // Below an employer on a line of its own stands a post of it: "Driver, Regional" is a title.
    if (state === 3 && hasPart(way, "E")) sum -= ALONE;
    if (state === 2 && hasPart(way, "E") && !opensGroup(way)) sum -= OUT_OF_GROUP;
    if (this.needsTimes && (!LASTING.has(way.time?.form ?? "single") || (!hasPart(way, "E") && state < 2)))
      return -NEVER;
    if (this.needsTimes) sum -= POST_IN_ANOTHER;
    if (way.time === null) sum -= this.#hasTimes ? NO_TIME : 0;
    else sum += way.time.form === "single" ? TIME / 2 : TIME;
    if (!hasPart(way, "E") && !way.isOwn) sum -= state >= 2 && !isBelowAnother(way) ? 0 : NO_EMPLOYER;
    return sum;
  }

  // True for a row right below one with a time: "A maker of filters; 2,300 employees".
  #isBelowTimed(at: number): boolean {
    return this.rows[at]?.above === 0 && (this.rows[at - 1]?.times.some(isLasting) ?? false);
  }

  // True for a row that rather says what was done than what an employer is called.
  #isLikelyDone(at: number): boolean {
    return (this.#done[at] ?? 0) > (this.#heading[at] ?? 0);
  }

  // True for rows that stand further right than the next time: they go on with what is above, and are no employer above its posts.
  #isDeeper(at: number, rows: number): boolean {
    const next = this.#timed[at + rows] ?? this.rows[at + rows];
    return next !== undefined && (this.rows[at]?.indent ?? 0) > next.indent;
  }

  // True for a row that begins with a time, and further left than the row above: with the time the next heading begins.
  #beginsAnew(at: number): boolean {
    const [row, above] = [this.rows[at], this.rows[at - 1]];
    return row !== undefined && above !== undefined && row.times[0]?.from === 0 && row.indent < above.indent;
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
      const field = (wanted: PartLabel): PostField | null => {
        const part = heading.parts.find(({ label }) => label === wanted);
        const of = part && (this.rows[at + part.line] as Row);
        return part && of ? fieldIn(of, part.from, part.to) : null;
      };
      if (heading.isGroup) {
        // An employer without a post is only a line: the last one of the post above if another post follows.
        const after = path[step + 1]?.heading;
        const isPost = after && !after.isGroup;
        const isShared = isPost && !hasPart(after, "E");
        if (isPost && !isShared && below) below.lines.push(...this.rows.slice(at, at + rows));
        else if (!isShared) unplaced.push(...this.rows.slice(at, at + rows));
        group = field("E");
        below = null;
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

/** A sentence or more in brackets, as in "(2020: the kitchen closed. I cooked at home.)", an address for mail, a mask, or "since 2019 I have been". */
const IS_NONE =
  /^[^\p{L}\p{N}]*$|\bI(?: have| was| am| had|['’]ve|['’]m) |^\((?=[^()]{25,}\)$)[^()]*\p{Ll}{4}\.\s+\p{Lu}|\p{L}@[\p{L}\d-]+\./u;

// True if a line without a title stands above it: in a group that is where the employer of another post stands.
function isBelowAnother({ parts }: PostHeading): boolean {
  const title = parts.find(({ label }) => label === "T");
  return parts.some(({ label, line }) => label !== "D" && line < (title?.line ?? 0));
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

/** Probabilities of lines are kept away from 0 and 1. */
const SURE = 0.998;
/** How often the document is read again with the habits of the headings found. */
const ROUNDS = 3;
/** The logarithm of the odds against a heading beyond which none is tried; of a list item, 1. */
const LEAST_HEADING = 5.5;
/** As many headings as stand at first for each order of employer and title. */
const STRONG = 4;
/* Scores are logarithms of probabilities. Penalties: of a line above the first post, in a work history and in another section … */
const [BEFORE_ANY, IN_ANOTHER_SECTION] = [2, 1];
/** … of a post in another section … */
const POST_IN_ANOTHER = 1;
/* … at most, of such a line that says nothing that was done: a name, or an address … */
const OF_NO_POST = 4;
/* … of each further row of a heading, and of one below a blank line; of the employer of a group, and of one without a post … */
const [ROW, APART, GROUP, ALONE] = [0.3, 2.4, 1, 4];
/** … of a line below the employer of a group and its time, which says what the employer does … */
const BELOW_GROUP = 1.5;
/** … of an employer that stands further right than its posts or is likely a line, and of a row of a heading with the time of the next one … */
const DEEPER = 4;
/* … of a post with an employer of its own below those of a group … */
const OUT_OF_GROUP = 0.7;
/* … of a post without a time where others have one, and of one without an employer; the bonus of a time; and the penalty of what is never read. */
const [NO_TIME, NO_EMPLOYER, TIME, NEVER] = [4, 2.5, 1.5, 100];
/** The forms of times that a post outside a work history has; those of papers are single dates and ends. */
const LASTING = new Set<Time["form"]>(["range", "since", "open"]);

interface Step {
  at: number;
  rows: number;
  heading: PostHeading | null;
  next: State;
}

/** Above a row there is 0: no post; 1: a post; 2: a post of a group; 3: the employer of a group without a post. */
const STATES = [0, 1, 2, 3] as const;
type State = (typeof STATES)[number];
type ByState<Value> = [Value, Value, Value, Value];

/** A way to read the rows from one on as a heading: its score but for the habits of the document, and the state below it, by the state above it. */
interface Way {
  heading: PostHeading;
  score: ByState<number>;
  next: ByState<State>;
}

interface Path {
  score: number;
  path: Step[];
}
