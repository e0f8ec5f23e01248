import type { Figure } from "../text/numbers.js";
import type { Said } from "./statements.js";

/** Words on either side of a figure that tell what it counts. */
const WINDOW = 4;
const EMPTY =
  /^(a|an|the|of|in|on|at|to|by|for|from|with|and|or|was|were|is|are|about|around|over|per|each|every|than|as|it|i|my|we|our|that|this)$/;

/** Figures of a claim that no source says of the same thing: same value, same unit, and a neighbouring word in common. */
export function missingFigures(claim: Said, sources: Said[]): string[] {
  const turned = turnedRanges(claim, sources);
  if (turned.length > 0) return turned;
  return claim.figures
    .filter((figure) => !sources.some((source) => source.figures.some((other) => isSame(claim, figure, source, other))))
    .map(({ text }) => text.trim());
}

function isSame(claim: Said, figure: Figure, source: Said, other: Figure): boolean {
  if (figure.value !== other.value || figure.unit !== other.unit) return false;
  // A year belongs to the line in which it stands.
  if (isYear(figure.value) && claim.words.some(({ stem }) => source.stems.has(stem))) return true;
  const theirs = neighbours(source, other);
  // A figure that stands alone answers the question that it was given for.
  if (theirs.after.length === 0 && theirs.before.length === 0) return true;
  // "By 40 minutes" is not "from 40 to 30 minutes".
  const isAmount = /\bby\s*$/iu.test(claim.text.slice(0, figure.start));
  if (isAmount && rangesIn(source).some(({ from, to }) => from === other.value || to === other.value)) return false;
  const ours = neighbours(claim, figure);
  // "28-bed acute medical ward" says what is counted by itself.
  if (ours.after.filter((stem) => theirs.after.includes(stem)).length >= 2) return true;
  // A sentence about something else lends its figure to nothing: beside what is counted, it speaks of what the claim does.
  const around = new Set([...theirs.before, ...theirs.after]);
  const rest = source.words.filter(({ stem }) => !around.has(stem) || theirs.before.includes(stem));
  if (rest.length > 0 && !rest.some(({ stem }) => claim.stems.has(stem))) return false;
  if (ours.after.length > 0 && theirs.after.length > 0) return shares(ours.after, theirs.after);
  return shares(ours.before, theirs.before) || (ours.before.length === 0 && ours.after.length === 0);
}

// "From 12 to 7" is not "from 7 to 12": some source has both figures, in this order.
function turnedRanges(claim: Said, sources: Said[]): string[] {
  return rangesIn(claim).flatMap(({ from, to, text }) => {
    const inOrder = sources.some(({ figures }) => {
      const first = figures.findIndex(({ value }) => value === from);
      return first >= 0 && figures.slice(first + 1).some(({ value }) => value === to);
    });
    return inOrder ? [] : [text];
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
    if (!/^[^,.;]{0,20}?\bto\s*(?:an?\s*)?$/iu.test(text.slice(first.end, second.start))) return [];
    return [{ from: first.value, to: second.value, text: text.slice(first.start, second.end).trim() }];
  });
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

function neighbours({ all, figures, text }: Said, figure: Figure): { before: string[]; after: string[] } {
  const stemOf = ({ start, end, stem }: Said["all"][number]) => {
    const inside = figures.find((one) => start < one.end && end > one.start);
    return inside ? String(inside.value) : stem;
  };
  // Across a full stop, a comma or a semicolon, and after an "and", something else is spoken of.
  const afterText = text.slice(figure.end).split(/[.,;:](?:\s|$)|\s(?:and|while|but)\s/)[0] ?? "";
  const beforeText =
    text
      .slice(0, figure.start)
      .split(/[.,;:]\s/)
      .at(-1) ?? "";
  const telling = (list: Said["all"]) => list.filter(({ lower }) => !EMPTY.test(lower));
  const after = telling(all.filter(({ start }) => start >= figure.end && start < figure.end + afterText.length));
  const before = telling(
    all.filter(({ start, end }) => end <= figure.start && start >= figure.start - beforeText.length),
  );
  return { after: after.slice(0, WINDOW).map(stemOf), before: before.slice(-WINDOW).map(stemOf) };
}

function shares(a: string[], b: string[]): boolean {
  return a.some((stem) => b.includes(stem));
}
