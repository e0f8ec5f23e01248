/** A transformation of the plane, in PDF's notation: [a, b, c, d, e, f]. */
export type Matrix = readonly [number, number, number, number, number, number];
/** An axis-aligned rectangle, in points: [left, bottom, right, top]. */
export type Box = readonly [number, number, number, number];
export const IDENTITY_MATRIX: Matrix = [1, 0, 0, 1, 0, 0];

/** The box in an argument of pdf.js; null for anything else. */
export function boxIn(given: unknown): Box | null {
  if (!ArrayBuffer.isView(given) && !Array.isArray(given)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = [...(given as number[])];
  return [left, bottom, right, top];
}

/** The intersection of two boxes; if they do not overlap, its right may be less than its left. */
export function overlap(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** True if a box is inside another one, with a tolerance of one point. */
export function isInside(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] - 1 && inner[1] >= outer[1] - 1 && inner[2] <= outer[2] + 1 && inner[3] <= outer[3] + 1;
}

/** The matrix of six numbers. */
export function matrixOf(numbers: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** The composed transformation that applies the second matrix first, then the first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The smallest box around a transformed box. */
export function boxOf([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** True if a point is inside a box. */
export function liesIn([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right && y >= bottom && y <= top;
}

/**
 * The operators with which pdf.js draws a rectangle: to a corner, lines to the other three, and back; each number comes before its two
 * coordinates.
 */
const RECTANGLE = [0, 1, 1, 1, 4];

/** True if a path of pdf.js is one axis-aligned rectangle. */
export function isRectangle(path: unknown): boolean {
  const [steps] = Array.isArray(path) ? (path as unknown[]) : [];
  if (!ArrayBuffer.isView(steps) && !Array.isArray(steps)) return false;
  const numbers = [...(steps as number[])];
  const kinds = [0, 3, 6, 9, 12].map((at) => numbers[at]);
  if (numbers.length !== 13 || kinds.some((kind, at) => kind !== RECTANGLE[at])) return false;
  const places = [1, 4, 7, 10];
  const [xs, ys] = [0, 1].map((from) => new Set(places.map((at) => numbers[at + from])));
  const corners = new Set(places.map((at) => `${numbers[at]} ${numbers[at + 1]}`));
  return xs?.size === 2 && ys?.size === 2 && corners.size === 4;
}

/** True if the transformation keeps axis-aligned rectangles axis-aligned. */
export function isStraight([a, b, c, d]: Matrix): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0);
}
