import { placeShape } from "../names/places.js";
import type { LearnedModel } from "../weights.js";
import { breakIn } from "./breaks.js";
import { isOwnAccount, namesTheOneAbove, saysOnlyHowEmployed } from "./employment.js";
import { type FieldScores, fieldScores } from "./fields.js";
import { isDoneLabel, labelOf } from "./labels.js";
import {
  type BareHeading,
  type HeadingPart,
  hasPart,
  type PartLabel,
  type PostHeading,
  withHabits,
} from "./post-heading.js";
import type { Row } from "./rows.js";
import { GLUED, type Segment, segmentsOf, TOWN } from "./segments.js";

/** In rows and in segments. */
const [LONGEST, MOST_SEGMENTS] = [4, 9];
/** In UTF-16 units. No longer row is part of a heading. */
export const LONGEST_ROW = 220;
/** The ways to read the same rows that are compared. */
const MOST_WAYS = 10;
/** A résumé has 5,000, one of forms 70,000. Beyond this many beginnings, only headings of one row are read. */
const MOST_TRIED = 700_000;

/** The labels of words; times are recognised before. */
type WordLabel = Exclude<PartLabel, "D">;
const WORD_LABELS: readonly WordLabel[] = ["T", "E", "P", "X"];

/** A segment of a row of a heading. */
interface Piece {
  /** The index of the row within the heading. */
  line: number;
  segment: Segment;
  /** What the label of a form says that it is: "Employer: …". */
  said: PartLabel | null;
}

/* Scores are logarithms of probabilities. The penalty of words that are neither title, employer nor place, and the scores of words whose label agrees or disagrees. */
const [OTHER, AS_SAID, NOT_AS_SAID] = [2.5, 1, -6];
/* The penalty of words that say how somebody is employed ("half time"), and the score of "Self-employed" as a title and of "same firm" as an employer. */
const [HOW, CLEAR] = [0.3, -0.3];
/** The logarithm of the probability beyond which words are likely what they may be. */
const LIKELY = Math.log(0.5);
/* The penalties of words in brackets behind a title, to which they usually belong ("Specialist (GS-11)"), and of a count behind an employer ("(41 beds)"). */
const [BEHIND_A_TITLE, COUNT_BEHIND_EMPLOYER] = [4, 1];

/** Reads rows as headings of posts: every way to divide their words among title, employer, place and others. */
export class HeadingReader {
  readonly #segments: Segment[][];
  /** True for a row with a break, by which nobody is employed. */
  readonly #isBreak: boolean[];
  readonly #scores = new Map<string, FieldScores>();
  /** How many beginnings of headings were tried. */
  #tried = 0;

  constructor(
    readonly rows: readonly Row[],
    readonly fields: LearnedModel,
  ) {
    this.#isBreak = rows.map(({ text }) => text.length <= LONGEST_ROW && breakIn(text) !== null);
    this.#segments = rows.map((row) => (row.text.length <= LONGEST_ROW ? segmentsOf(row, fields.places) : []));
  }

  /** The likeliest ways to read the row at `at` and those below it, as far as each `mayBelong` to a heading. */
  waysFrom(at: number, mayBelong: (row: number) => boolean): PostHeading[] {
    const found: PostHeading[] = [];
    const pieces: Piece[] = [];
    for (let rows = 1; rows <= LONGEST && at + rows <= this.rows.length; rows += 1) {
      const row = at + rows - 1;
      const said = this.#saidOf(row);
      if (!mayBelong(row) || said === "done" || said === "none") break;
      for (const [index, segment] of (this.#segments[row] ?? []).entries()) {
        const isLabel = said !== null && index === 0 && segment.kind === "words";
        if (!isLabel) pieces.push({ line: rows - 1, segment, said });
      }
      if (pieces.filter(isTime).length > 1 || pieces.length > MOST_SEGMENTS) break;
      if (rows > 1 && this.#tried > MOST_TRIED) break;
      found.push(...this.#divided(at, rows, pieces));
    }
    return found;
  }

  // What the label of a form says of its row. The label of a time may have any words but a title: "From/To: May 2021 to date".
  #saidOf(at: number): ReturnType<typeof labelOf> {
    const row = this.rows[at];
    if (!row) return null;
    if (isDoneLabel(row.text)) return "done";
    const [time, ...others] = row.times;
    const [label = "", words = ""] = /^(\p{L}[\p{L} /]{1,30}):\s+/u.exec(row.text) ?? [];
    const isAlone = time && others.length === 0 && time.from === label.length && time.to === row.text.trimEnd().length;
    const said = labelOf(row.text);
    if (!isAlone || label === "" || said !== null) return said;
    return fieldScores(words, this.fields).T > LIKELY ? null : "D";
  }

  #divided(at: number, rows: number, pieces: readonly Piece[]): PostHeading[] {
    const time = pieces.find(isTime)?.segment.time ?? null;
    const ways: BareHeading[] = [];
    const walk = (from: number, parts: HeadingPart[], score: number): void => {
      this.#tried += 1;
      const first = pieces[from];
      if (first && isTime(first)) walk(from + 1, [...parts, partOf("D", first)], score);
      else if (first)
        for (const [part, gain] of this.#partsFrom(at, pieces, from, parts))
          walk(from + part.pieces, [...parts, part], score + gain);
      else if (areAllKnown(parts, rows)) {
        const way = {
          rows,
          parts,
          time,
          isApart: at === 0 || (this.rows[at]?.above ?? 0) > 0,
          isOwn: parts.some(
            ({ label, line, from, to }) => label === "T" && isOwnAccount(this.#wordsAt(at + line, from, to)),
          ),
          score: score - costOfInversion(pieces, parts) - this.#costOfCutNames(at, parts),
        };
        const isEmployerAlone =
          hasPart(way, "E") && time?.form !== "single" && (rows === 1 ? !hasPart(way, "X") : isTimeBelow(parts, rows));
        if (hasPart(way, "T")) ways.push({ ...way, isGroup: false });
        else if (isEmployerAlone) ways.push({ ...way, isGroup: true });
      }
    };
    walk(0, [], 0);
    return ways
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_WAYS)
      .map(withHabits);
  }

  // The penalty of a name that is cut: "Moran, Keogh & Co.", "Department for Rivers".
  #costOfCutNames(at: number, parts: readonly HeadingPart[]): number {
    const isCut = parts.some(({ label, line, from, before }, index) => {
      const last = parts[index - 1];
      if (label !== "E" || last?.line !== line || last.label === "T") return false;
      const isPartner = before === "," && PARTNERS.test(this.rows[at + line]?.text.slice(from) ?? "");
      return isPartner || before === "for" || before === "in";
    });
    return isCut ? CUT_NAME : 0;
  }

  // The parts that may begin with a piece, each with what it adds to the score.
  #partsFrom(
    at: number,
    pieces: readonly Piece[],
    from: number,
    before: readonly HeadingPart[],
  ): [HeadingPart, number][] {
    const first = pieces[from] as Piece;
    const found: [HeadingPart, number][] = [];
    const isInBrackets = first.segment.before === "(";
    const isTown = first.segment.before === TOWN;
    // What is cut off as a town is the place of the employer before it, and nothing else.
    if (isTown && before.at(-1)?.label !== "E") return [];
    let joined = 0;
    for (let last = from; last < pieces.length; last += 1) {
      const end = pieces[last];
      if (!end || end.line !== first.line || end.segment.kind !== "words") break;
      // Words in brackets are one part, which ends with its bracket: "Nursery (Care Trust), Leeds".
      if (isInBrackets && last > from) break;
      if (isTown && last > from && end.segment.before !== ",") break;
      if (last > from) joined += costOf(end.segment.before);
      const scores = this.#scoresOf(at + first.line, first.segment, end.segment);
      for (const label of WORD_LABELS) {
        const isOther = label === "X";
        if (isOther ? last > from : before.some((part) => part.label === label)) continue;
        if (label === "E" && this.#isBreak[at + first.line]) continue;
        // Brackets hold a place or something else, and no title or employer.
        if (isInBrackets && (label === "T" || label === "E")) continue;
        const written = this.#wordsAt(at + first.line, first.segment.from, end.segment.to);
        if (label === "E" && IS_SENTENCE.test(written)) continue;
        const isHow = isOther && !isInBrackets && saysOnlyHowEmployed(written);
        const other = isHow ? HOW : isInBrackets ? costOfAside(written, before.at(-1)?.label) : OTHER;
        if (isTown && label !== "P") continue;
        const cut = isTown ? this.#costOfCutTown(written) : first.segment.before === GLUED ? CUT_WORD : 0;
        const isClear = (label === "T" && isOwnAccount(written)) || (label === "E" && namesTheOneAbove(written));
        const likely = isClear ? Math.max(CLEAR, scores[label]) : scores[label];
        const gain = first.said === null ? likely : first.said === label ? AS_SAID : NOT_AS_SAID;
        const part = partOf(label, first, end, last - from + 1);
        const to = endOf(this.rows[at + first.line]?.text ?? "", part.from, part.to);
        found.push([{ ...part, to }, gain - cut - (isOther ? other : joined)]);
      }
    }
    return found;
  }

  #costOfCutTown(town: string): number {
    return placeShape(town, this.fields.places) === "town and region" ? CUT_TOWN : CUT_TOWN_ALONE;
  }

  #wordsAt(row: number, from: number, to: number): string {
    return this.rows[row]?.text.slice(from, to) ?? "";
  }

  // The logarithms of the probabilities that the words between two segments are a title, an employer, a place or something else.
  #scoresOf(row: number, { from }: Segment, { to }: Segment): FieldScores {
    const whole = this.rows[row]?.text ?? "";
    const text = whole.slice(from, endOf(whole, from, to));
    const known = this.#scores.get(text);
    if (known) return known;
    const scores = fieldScores(text, this.fields);
    this.#scores.set(text, scores);
    return scores;
  }
}

function costOfAside(words: string, before: PartLabel | undefined): number {
  if (before === "T") return BEHIND_A_TITLE;
  return before === "E" && /\d/.test(words) ? COUNT_BEHIND_EMPLOYER : OTHER;
}

function isTime({ segment }: Piece): boolean {
  return segment.kind === "time";
}

// True if the second of two lines has only the whole time at an employer: "June 2018 to October 2022 (2 posts)".
function isTimeBelow(parts: readonly HeadingPart[], rows: number): boolean {
  const second = parts.filter(({ line }) => line === 1);
  const isRest = ({ label, before }: HeadingPart) => label === "D" || (label === "X" && before === "(");
  return rows === 2 && second.some(({ label }) => label === "D") && second.every(isRest) && !isInFirst(parts, "X");
}

function isInFirst(parts: readonly HeadingPart[], wanted: PartLabel): boolean {
  return parts.some(({ line, label }) => line === 0 && label === wanted);
}

// True if every line has a part that is known.
function areAllKnown(parts: readonly HeadingPart[], rows: number): boolean {
  const known = parts.filter(({ label }) => label !== "X");
  return new Set(known.map(({ line }) => line)).size === rows;
}

// The penalty of one title or name on both sides of a separator: many contain a comma, none contains a gap.
function costOf(separator: string): number {
  if (separator === GLUED || separator === TOWN) return 0;
  if (separator === "tab" || separator === "gap" || /^[|┃│¦]$/u.test(separator)) return 5;
  return /^(?:,|[-–—/:(]|\p{L}+)$/u.test(separator) ? 0.2 : 1.5;
}

/* How strongly separators divide: a comma less than a dash, a dash less than a bar or a gap. */
const [WEAKEST, WEAK, MIDDLE, STRONG] = [-1, 0, 1, 2];

function strengthOf(separator: string): number {
  if (/^(?:tab|gap|@|at|bei|chez|[|┃│¦•·])$/u.test(separator)) return STRONG;
  if (separator === TOWN || /^(?:for|in)$/u.test(separator)) return WEAKEST;
  return /^[-–—~/;]+$/u.test(separator) ? MIDDLE : WEAK;
}

/** The penalty of a part that goes on over a stronger separator than one that divides parts: "Senior — Moran" and "Keogh & Co.". */
const INVERSION = 3;

function costOfInversion(pieces: readonly Piece[], parts: readonly HeadingPart[]): number {
  const named = parts.filter(({ label }) => label === "T" || label === "E");
  const within = named.flatMap(({ line, from, pieces: count }) => {
    const first = pieces.findIndex((piece) => piece.line === line && piece.segment.from === from);
    return pieces.slice(first + 1, first + count).map(({ segment }) => strengthOf(segment.before));
  });
  const between = parts.flatMap((part, at) => {
    const last = parts[at - 1];
    const isNamed = named.includes(part) && last !== undefined && named.includes(last) && last.line === part.line;
    return isNamed ? [strengthOf(part.before)] : [];
  });
  return within.some((inner) => between.some((outer) => inner > outer)) ? INVERSION : 0;
}

/** More words than a name has, or a full stop behind several words of which the last is no abbreviation. */
const IS_SENTENCE = /^(?:\S+\s+){13}|^(?:\S+\s+){3,}\p{L}\p{Ll}{3,}\.$/u;

/** The last names of an employer that has several: "Keogh & Co.". */
const PARTNERS = /^\p{Lu}[\p{L}'’-]* (?:&|\+|and) \p{Lu}/u;
/* The penalties of a cut within such a name, and at a hyphen without blanks. */
const [CUT_NAME, CUT_WORD] = [3, 1.2];
/* The penalties of a cut before a town without a sign: with its region ("Northfold Haulage Leeds UK"), and without, where it may be of the name. */
const [CUT_TOWN, CUT_TOWN_ALONE] = [0.3, 1.5];

function partOf(label: PartLabel, first: Piece, last = first, pieces = 1): HeadingPart {
  return {
    label,
    line: first.line,
    from: first.segment.from,
    to: last.segment.to,
    before: first.segment.before,
    pieces,
  };
}

// The end of the words between two indexes, with the bracket that closes the last one.
function endOf(text: string, from: number, to: number): number {
  if (text[to] !== ")") return to;
  const words = text.slice(from, to);
  const isOpen = words.split("(").length > words.split(")").length;
  return isOpen ? to + 1 : to;
}
