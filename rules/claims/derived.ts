import { dateRanges, monthsCovered } from "../text/dates.js";
import type { Figure } from "../text/numbers.js";
import { rangesIn } from "./figures.js";
import type { Said } from "./statements.js";

/**
 * How a figure follows from what stands in one statement: years from dates, a share from two counts, a change from two
 * figures. Null where it does not.
 */
export function derivationOf(
  clause: Pick<Said, "text">,
  figure: Figure,
  statements: Pick<Said, "figures" | "text">[],
): string | null {
  for (const { figures, text } of statements) {
    if (figures.length > MOST_FIGURES) continue;
    const years = yearsFrom(clause, figure, text);
    if (years !== null) return years;
    for (const [index, a] of figures.entries()) {
      const b = figures[index + 1];
      const found = b && from(figure, a, b, text);
      if (found) return found;
    }
  }
  return null;
}

// "Four years" of a post from 2019 to 2023. A post that goes on has no last day to reckon with.
function yearsFrom(clause: Pick<Said, "text">, { value, end }: Figure, text: string): string | null {
  if (!/^[\s-]*years?\b/iu.test(clause.text.slice(end))) return null;
  for (const range of dateRanges(text)) {
    if (range.end === null) continue;
    const months = monthsCovered([range], range.end);
    if (Math.floor(months / 12) !== value && Math.round(months / 12) !== value) continue;
    return `${text.slice(range.from, range.to).trim()} is ${months} months`;
  }
  return null;
}

/** A statement with more figures is a table, in which two that stand side by side need not belong together. */
const MOST_FIGURES = 8;

// "30 of 40" is a share, "from 50 to 35" a change; two figures that only stand side by side are neither.
function from(figure: Figure, a: Figure, b: Figure, text: string): string | null {
  const between = text.slice(a.end, b.start);
  if (figure.unit === "percent" && a.unit === null && b.unit === null && b.value > 0) {
    if (!/^\s*(?:\p{L}+\s+)?(?:out )?of\s*(?:the\s*|our\s*|my\s*)?$/u.test(between) || a.value > b.value) return null;
    const share = (a.value / b.value) * 100;
    return isRounded(share, figure.value) ? `${a.text.trim()} of ${b.text.trim()} is ${round(share)} %` : null;
  }
  const isChange = rangesIn({ text, figures: [a, b] }).length > 0;
  const unit = a.unit ?? b.unit;
  // A gain of 17 points is one between two shares.
  const isOfUnit = figure.unit === unit || unit === null || (figure.unit === null && unit === "percent");
  const difference = Math.abs(a.value - b.value);
  if (!isChange || !isOfUnit || difference === 0 || difference !== figure.value) return null;
  return `from ${a.text.trim()} to ${b.text.trim()} is ${figure.value}`;
}

// As it is usually rounded: to a whole number or one decimal.
function isRounded(exact: number, given: number): boolean {
  return Math.round(exact) === given || Math.abs(exact - given) < 0.05;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** True when a figure might be reckoned from two of one statement, in whatever way: enough not to call it invented, not to bear it out. */
export function mayFollow(figure: Figure, statements: Pick<Said, "figures">[]): boolean {
  return statements.some(({ figures }) => {
    if (figures.length > MOST_FIGURES) return false;
    return figures.some((a, index) =>
      figures.slice(index + 1).some((b) => {
        const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
        return (
          large - small === figure.value ||
          (large > 0 && figure.unit === "percent" && isRounded((small / large) * 100, figure.value))
        );
      }),
    );
  });
}
