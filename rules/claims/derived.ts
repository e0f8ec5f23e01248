import { dateRanges, monthsCovered } from "../text/dates.js";
import type { Figure } from "../text/numbers.js";
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
    const years = yearsFrom(clause, figure, text);
    if (years !== null) return years;
    for (const [index, a] of figures.entries())
      for (const b of figures.slice(index + 1)) {
        const found = from(figure, a, b);
        if (found !== null) return found;
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

function from(figure: Figure, a: Figure, b: Figure): string | null {
  const [small, large] = a.value <= b.value ? [a, b] : [b, a];
  const [low, high] = [small.text.trim(), large.text.trim()];
  if (figure.unit === "percent" && small.unit === null && large.unit === null && large.value > 0) {
    const share = (small.value / large.value) * 100;
    return isRounded(share, figure.value) ? `${low} of ${high} is ${round(share)} %` : null;
  }
  if ((a.unit !== b.unit && a.unit !== null && b.unit !== null) || isYear(a.value) !== isYear(b.value)) return null;
  const difference = large.value - small.value;
  const unit = a.unit ?? b.unit;
  // A gain of 17 points is one between two shares.
  const isOfUnit = figure.unit === unit || unit === null || (figure.unit === null && unit === "percent");
  if (isOfUnit && difference > 0 && difference === figure.value) return `from ${low} to ${high} is ${figure.value}`;
  return null;
}

// As it is usually rounded: to a whole number or one decimal.
function isRounded(exact: number, given: number): boolean {
  return Math.round(exact) === given || Math.abs(exact - given) < 0.05;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;
