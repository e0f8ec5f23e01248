import { dateRanges } from "../text/dates.js";
import type { Figure } from "../text/numbers.js";
import { isSame as sameWord } from "./meaning.js";
import type { Said } from "./statements.js";

/** Words on either side of a figure that tell what it counts. */
const WINDOW = 4;
const EMPTY =
  /^(a|an|the|of|in|on|at|to|by|for|from|with|and|or|was|were|is|are|about|around|over|per|each|every|than|as|it|i|my|we|our|that|this|roughly|approximately|some|only|then|so|had|have|has|did|do|got|out|up|s)$/;

/** No clause that says something has more. */
const MOST_FIGURES = 40;

/** A clause's figures that no statement says of the same thing. */
export function missingFigures(clause: Said, given: Said[]): string[] {
  // What is all figures is a table: nothing in it tells which counts what.
  if (clause.figures.length > MOST_FIGURES) return clause.figures.map(({ text }) => text.trim());
  const statements = given.filter(({ figures }) => figures.length <= MOST_FIGURES);
  const turned = turnedRanges(clause, statements);
  if (turned.length > 0) return turned;
  return clause.figures
    .filter((figure) => !statements.some((statement) => hasFigure(clause, figure, statement, statements)))
    .map(({ text }) => text.trim());
}

function hasFigure(clause: Said, figure: Figure, statement: Said, all: Said[]): boolean {
  return statement.figures.some((other) => isSame(clause, figure, statement, other, all));
}

function isSame(clause: Said, figure: Figure, source: Said, other: Figure, all: Said[]): boolean {
  if (figure.value !== other.value || figure.unit !== other.unit) return false;
  const [ours, theirs] = [neighbours(clause, figure), neighbours(source, other)];
  const [unit, theirUnit] = [timeUnit(clause, figure), timeUnit(source, other)];
  if (unit !== theirUnit && ours.after.length > 0 && theirs.after.length > 0) return false;
  // A year belongs to the line in which it stands.
  if (isYear(figure.value) && source !== all[0] && !sharesMost(clause, source)) return false;
  if (isYear(figure.value) && clause.words.some(({ stem }) => saysOneOf([...source.stems], stem))) return true;
  if (isDoneWithAnother(ours, theirs, figure, source)) return false;
  // A figure that stands alone answers the question that it was given for.
  if (theirs.after.length === 0 && theirs.before.length === 0) return true;
  // "By 40 minutes" is not "from 40 to 30 minutes".
  const isAmount = /\bby\s*$/iu.test(clause.text.slice(0, figure.start));
  if (isAmount && rangesIn(source).some(({ from, to }) => from === other.value || to === other.value)) return false;
  // A sentence about something else lends its figure to nothing: beside what is counted, it speaks of what the clause does.
  const besides = new Set([...theirs.before, ...theirs.after]);
  const rest = source.words.filter(({ stem }) => !besides.has(stem) || theirs.before.includes(stem));
  const sharesRest = () => rest.some(({ stem }) => saysOneOf([...clause.stems], stem));
  if (rest.length > 0 && !sharesRest() && ours.after.filter((stem) => theirs.after.includes(stem)).length < 2)
    return false;
  const [mine, around] = [
    [...ours.after, ...ours.before],
    [...theirs.after, ...theirs.before],
  ];
  if (
    shares(ours.after, theirs.after) ||
    (shares(ours.before, theirs.before) && !isCountedElse(ours.after, figure, all))
  )
    return true;
  const counts = ours.after.length > 0 && theirs.before.length > 0;
  if (theirs.after.length === 0 && counts && !isCountedElse(ours.after, figure, all) && sharesRest()) return true;
  if (ours.after.length === 0 || theirs.after.length === 0) return shares(mine, around) || mine.length === 0;
  // It counts something in words of its own: then no other figure may count that.
  return shares(mine, around) && !isCountedElse(ours.after, figure, all);
}

// A line that names a time, or that speaks of most of what the clause does.
function sharesMost(clause: Said, source: Said): boolean {
  if (dateRanges(source.text).length > 0) return true;
  const shared = clause.words.filter(({ stem }) => saysOneOf([...source.stems], stem)).length;
  return shared * 2 >= clause.words.length;
}

// "Trained 3 drivers and supervised 14": the act before a figure belongs to it.
function isDoneWithAnother(ours: Beside, theirs: Beside, figure: Figure, source: Said): boolean {
  const act = ours.before.slice(-1);
  if (act.length === 0 || shares(act, theirs.before)) return false;
  return source.figures.some(
    (other) => other.value !== figure.value && shares(act, neighbours(source, other).before.slice(-2)),
  );
}

// The nearest thing that a figure counts is what some other figure counts in the sources.
function isCountedElse(counted: string[], figure: Figure, all: Said[]): boolean {
  const nearest = counted.slice(0, 2);
  return all.some((statement) =>
    statement.figures.some(
      (other) => other.value !== figure.value && shares(nearest, neighbours(statement, other).after.slice(0, 2)),
    ),
  );
}

const TIME = [
  "second",
  "minut",
  "hour",
  "day",
  "night",
  "week",
  "fortnight",
  "month",
  "term",
  "quarter",
  "year",
  "shift",
];

// The unit of time right after a figure: "two hours", "18-month"; not "two a month".
function timeUnit({ all }: Said, { end }: Figure): string | null {
  const next = all.find(({ start }) => start >= end);
  if (!next || next.start - end > 2) return null;
  return TIME.find((unit) => next.stem === unit || next.stem === unit.slice(0, 3)) ?? null;
}

// "From 12 to 7" is not "from 7 to 12": some source has both figures, in this order.
function turnedRanges(claim: Said, sources: Said[]): string[] {
  return rangesIn(claim).flatMap(({ from, to, text }) => {
    const order = (figures: Figure[], first: number, last: number) => {
      const at = figures.findIndex(({ value }) => value === first);
      return at >= 0 && figures.slice(at + 1).some(({ value }) => value === last);
    };
    const inOrder = sources.some(({ figures }) => order(figures, from, to));
    // Told in two sentences, either may come first; told in one the other way round, it is turned.
    const apart = [from, to].every((one) => sources.some(({ figures }) => figures.some(({ value }) => value === one)));
    return inOrder || (apart && !sources.some(({ figures }) => order(figures, to, from))) ? [] : [text];
  });
}

/** The changes that a text gives as "from A to B". */
export function rangesIn({
  text,
  figures,
}: Pick<Said, "text" | "figures">): { from: number; to: number; text: string }[] {
  return figures.flatMap((first, index) => {
    const second = figures[index + 1];
    if (!second || !/\bfrom\b[^,.;]{0,25}$/iu.test(text.slice(0, first.start))) return [];
    if (!/^[^,.;]{0,20}?\bto\s*(?:about\s*)?(?:an?\s*)?$/iu.test(text.slice(first.end, second.start))) return [];
    return [{ from: first.value, to: second.value, text: text.slice(first.start, second.end).trim() }];
  });
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Stems of what stands on either side of a figure. */
interface Beside {
  before: string[];
  after: string[];
}

function neighbours({ all, figures, text }: Said, figure: Figure): Beside {
  const stemOf = ({ start, end, stem }: Said["all"][number]) => {
    const inside = figures.find((one) => start < one.end && end > one.start);
    return inside ? String(inside.value) : stem;
  };
  // Across a full stop, a comma or a semicolon, and after an "and", something else is spoken of.
  const afterText = text.slice(figure.end).split(/[.,;:](?:\s|$)|\s(?:and|while|but)\s/)[0] ?? "";
  const beforeText =
    text
      .slice(0, figure.start)
      .split(/[.,;:]\s|\s(?:and|while|but)\s/)
      .at(-1) ?? "";
  const telling = (list: Said["all"]) => list.filter(({ lower }) => !EMPTY.test(lower));
  const after = telling(all.filter(({ start }) => start >= figure.end && start < figure.end + afterText.length));
  const before = telling(
    all.filter(({ start, end }) => end <= figure.start && start >= figure.start - beforeText.length),
  );
  return { after: after.slice(0, WINDOW).map(stemOf), before: before.slice(-WINDOW).map(stemOf) };
}

function shares(a: string[], b: string[]): boolean {
  return a.some((stem) => saysOneOf(b, stem));
}

function saysOneOf(sources: string[], stem: string): boolean {
  return sources.some((other) => sameWord(other, stem));
}
