import type { Figure } from "../text/numbers.js";
import type { Said } from "./statements.js";

/** Words on either side of a figure that tell what it counts. */
const WINDOW = 4;
const EMPTY =
  /^(a|an|the|of|in|on|at|to|by|for|from|with|and|or|was|were|is|are|about|around|over|per|each|every|than|as|it|i|my|we|our|that|this)$/;

/** Figures of a claim that no source says of the same thing: same value, same unit, and a neighbouring word in common. */
export function missingFigures(claim: Said, sources: Said[]): string[] {
  return claim.figures
    .filter((figure) => !sources.some((source) => source.figures.some((other) => isSame(claim, figure, source, other))))
    .map(({ text }) => text.trim());
}

function isSame(claim: Said, figure: Figure, source: Said, other: Figure): boolean {
  if (figure.value !== other.value || figure.unit !== other.unit) return false;
  const theirs = neighbours(source, other);
  // A figure that stands alone answers the question that it was given for.
  if (theirs.after.length === 0 && theirs.before.length === 0) return true;
  const ours = neighbours(claim, figure);
  if (ours.after.length > 0 && theirs.after.length > 0) return shares(ours.after, theirs.after);
  return shares(ours.before, theirs.before) || (ours.before.length === 0 && ours.after.length === 0);
}

function neighbours({ all, figures, text }: Said, figure: Figure): { before: string[]; after: string[] } {
  const stemOf = ({ start, end, stem }: Said["all"][number]) => {
    const inside = figures.find((one) => start < one.end && end > one.start);
    return inside ? String(inside.value) : stem;
  };
  // What follows a full stop, a comma or a semicolon is about something else.
  const afterText = text.slice(figure.end).split(/[.,;:](?:\s|$)/)[0] ?? "";
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
