import { INJECTIONS } from "../support/injections.js";

const FRAMES: ((order: string) => string)[] = [
  (order) => order,
  (order) => `As follows: ${order}`,
  (order) => `"${order}"`,
  (order) => `${order} ${order}`,
  (order) => `P.S. ${order}`,
  (order) => `(${order})`,
  (order) => `Note: ${order}`,
  (order) => `${order} Thank you.`,
  (order) => order.toUpperCase(),
];

/** Orders to the reader: each family of injections in several frames, one line each. */
export function injectionLines(): { family: string; line: string }[] {
  return Object.entries(INJECTIONS).flatMap(([family, order]) =>
    FRAMES.map((frame) => ({ family, line: frame(order) })),
  );
}
