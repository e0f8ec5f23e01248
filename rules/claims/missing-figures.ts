import type { Statement } from "../../domain/statement.js";
import {
  clockTime,
  type Figure,
  halfHours,
  isInHoursAndMinutes,
  isShareInWords,
  saysHowOften,
  timeUnit,
} from "../../language/figures.js";
import { readText } from "../../language/sentences.js";
import { monthsCovered, namesNextYear, relativeYears, shortenedYears } from "../../language/times.js";
import { isContent } from "../../language/words.js";
import type { CitedText } from "./cited-text.js";

/** The figures of a clause that its statements do not have and that cannot be derived from them, as they are written in the clause. */
export function missingFigures(clause: string, there: CitedText, cited: Statement[]): string[] {
  const isSupported = (figure: Figure) =>
    saysHowOften(figure) ||
    isThere(clause, figure, there) ||
    isShortened(figure, there) ||
    isListed(figure, cited) ||
    isReckoned(clause, figure, cited) ||
    isClockThere(clause, figure, there) ||
    (figure.unit === "percent" && isShareInWords(there.text, figure.value)) ||
    isInHoursAndMinutes(there.text, figure.value, timeUnit(clause, figure)) ||
    isInPoundsAndPence(figure, there) ||
    isYearThere(figure.value, there, cited) ||
    (isYearThere(figure.value - 1, there, cited) && cited.some(({ text }) => namesNextYear(text)));
  return readText(clause)
    .figures.filter((figure) => !isSupported(figure))
    .map(({ text }) => text.trim());
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

// "2024" is supported by "spring of 24".
function isYearThere(value: number, there: CitedText, cited: Statement[]): boolean {
  if (value < FIRST_YEAR || value > LAST_YEAR) return false;
  const inFull = there.figures.some((figure) => figure.value === value);
  return inFull || shortenedYears(there.text).includes(value) || isRelativeYear(value, cited);
}

// "2025" is supported by "last year" in a reply of 2026.
function isRelativeYear(value: number, cited: Statement[]): boolean {
  return cited.some(({ text, saidIn }) => saidIn !== undefined && relativeYears(text, saidIn).includes(value));
}

function isThere(clause: string, figure: Figure, there: CitedText): boolean {
  const same = there.figures.filter(({ value }) => value === figure.value);
  const unit = timeUnit(clause, figure);
  return same.some((other) => {
    if (figure.unit !== null && other.unit !== null && figure.unit !== other.unit) return false;
    // "40 %" is not "40 residents", though it may be "from 40 to 12 %".
    if (figure.unit === "percent" && other.unit === null && isCounted(there.text, other)) return false;
    const theirs = timeUnit(there.text, other);
    // "Three months" is not "three Fridays"; a figure without a unit may be either.
    return unit === null || theirs === unit || (theirs === null && !isCounted(there.text, other));
  });
}

// "£18k" for "from £61k down to 18": the candidate is asked. "18 staff" is no £18k.
function isShortened({ value, scale, unit }: Figure, { text, figures }: CitedText): boolean {
  if (unit === "percent" || (unit === null && scale === 1)) return false;
  const isBare = (other: Figure) => other.unit === null && other.scale === 1 && !isCounted(text, other);
  return figures.some((other) => isBare(other) && (other.value * 1000 === value || other.value * scale === value));
}

// "7.20pm" matches "twenty past 7", and "5.30" matches "half 5".
function isClockThere(clause: string, { text, end }: Figure, { text: told, figures }: CitedText): boolean {
  if (halfHours(told).includes(text.trim().replace(":", "."))) return true;
  const clock = clockTime(text + clause.slice(end));
  return !!clock?.every((part) => figures.some(({ value, unit }) => value === part && unit === null));
}

// "£9.50" matches "9 pounds 50".
function isInPoundsAndPence({ value, unit }: Figure, { figures }: CitedText): boolean {
  if (unit === null || unit === "percent" || Number.isInteger(value)) return false;
  const [whole, part] = [Math.floor(value), Math.round((value % 1) * 100)];
  return figures.some((one, at) => {
    const next = figures[at + 1];
    const follows = next !== undefined && next.unit === null && next.start - one.end <= 1;
    return one.unit === unit && one.value === whole && follows && next.value === part;
  });
}

/** The largest count that may be derived from a list. */
const LISTED = 12;

// "Three rooms" is supported by a list of three.
function isListed({ value, unit }: Figure, cited: Statement[]): boolean {
  if (unit !== null || !Number.isInteger(value) || value > LISTED) return false;
  const listed = (text: string) => text.split(/,|;|\band\b|\n/u).filter((part) => part.trim() !== "").length;
  return cited.length >= value || cited.some(({ text }) => listed(text) >= value);
}

// True if the next word names the thing that the figure counts: "18 staff", not "down to 18 and stayed there".
function isCounted(text: string, { end }: Figure): boolean {
  const after = /^[\s-]+(\p{L}{3,})/u.exec(text.slice(end));
  return after !== null && readText(after[0]).words.some(isContent);
}

/** A source with more figures is a table, in which neighbouring figures need not belong together. */
const MOST_FIGURES = 12;

// True if a figure can be derived: a length from the dates of a post, or a share, a sum, a product or a difference of two figures
// of one source. Such a figure is not refuted, but not proved either.
function isReckoned(clause: string, figure: Figure, cited: Statement[]): boolean {
  const unit = timeUnit(clause, figure);
  const lengths = cited.flatMap(({ text, post }) =>
    readText(`${post?.header.text ?? ""}\n${text}`).times.map((range) =>
      range.end === null ? null : monthsCovered([range], range.end),
    ),
  );
  if (unit === "year" && lengths.some((months) => months === null || Math.abs(months / 12 - figure.value) < 1))
    return true;
  if (unit === "month" && lengths.some((months) => months === null || Math.abs(months - figure.value) <= 1))
    return true;
  const told = new Map<string, Figure[]>();
  for (const { kind, ref, start, text } of cited) {
    // A reply is one source; in a résumé, each statement is a separate one.
    const place = kind === "resume" ? `${start}` : ref;
    told.set(place, [...(told.get(place) ?? []), ...readText(text).figures]);
  }
  return [...told.values()].some((list) => list.length <= MOST_FIGURES && follows(figure, list));
}

function follows(figure: Figure, told: readonly Figure[]): boolean {
  return told.some((a, index) =>
    told.slice(index + 1).some((b) => {
      const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
      const share = large > 0 ? (small / large) * 100 : 0;
      const near = (exact: number) => Math.abs(exact - figure.value) <= Math.max(0.6, Math.abs(exact) * 0.01);
      if (figure.unit === "percent" && (near(share) || near(100 - share))) return true;
      const part = a.unit === "percent" || b.unit === "percent" ? (a.value * b.value) / 100 : null;
      return large - small === figure.value || large + small === figure.value || (part !== null && near(part));
    }),
  );
}
