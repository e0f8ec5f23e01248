import { type Figure, figures } from "../text/numbers.js";

/* When two figures say the same: told round, as a bound, or within a range. */

const ROUGH =
  /\b(?:about|around|roughly|nearly|almost|over|more than|up to|at least|approximately|some|circa|or so|ish|average)\b|~/iu;

// Told round, 34 is a third of a hundred and 47 nearly 50; within "110 to 130" 120 stands as well.
export function agree(a: string, one: Figure, b: string, other: Figure): boolean {
  if (one.value === other.value) return true;
  const rough = ROUGH.test(around(a, one)) || ROUGH.test(around(b, other));
  if (rough && Math.abs(one.value - other.value) <= 0.1 * Math.max(one.value, other.value)) return true;
  if (isRound(one, other) || isRound(other, one)) return true;
  if (isBound(b, other, one.value) || isBound(a, one, other.value)) return true;
  return isWithin(one.value, b) || isWithin(other.value, a);
}

// 118 is told as 120.
function isRound({ value, unit }: Figure, other: Figure): boolean {
  return unit !== "percent" && value >= 50 && value % 10 === 0 && Math.abs(value - other.value) <= 0.03 * value;
}

// "Up to 20" allows 11, "over 30" allows 40.
function isBound(text: string, bound: Figure, value: number): boolean {
  const before = text.slice(Math.max(0, bound.start - 20), bound.start);
  if (/\b(?:up to|at most|no more than|under|below|fewer than|less than)\s*$/iu.test(before))
    return value <= bound.value;
  return /\b(?:over|more than|at least|above|not less than)\s*$/iu.test(before) && value >= bound.value;
}

function isWithin(value: number, text: string): boolean {
  const list = figures(text);
  return list.some((low, index) => {
    const high = list[index + 1];
    if (!high || !/^\s*(?:to|-|–|or)\s*$/u.test(text.slice(low.end, high.start))) return false;
    return value >= low.value && value <= high.value;
  });
}

export function around(text: string, { start, end }: Figure): string {
  return text.slice(Math.max(0, start - 15), end + 20);
}
