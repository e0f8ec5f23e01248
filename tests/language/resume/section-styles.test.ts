import { expect, it } from "vitest";
import { rowsOf } from "../../../language/resume/rows.js";
import {
  isMarked,
  type Judged,
  pureStyles,
  sharedStyles,
  styleOf,
  styleRatios,
} from "../../../language/resume/section-styles.js";

const styles = (text: string) => rowsOf(text).map((row, at) => styleOf(row, at === 0));
const judged = (...lines: [style: string, odds: number][]): Judged[] =>
  lines.map(([style, odds]) => ({ style, odds, shares: [] }));

it("a style is capitals, a colon, a rule, a sign and blank lines above", () => {
  const [first, ...others] = styles("Ann Field\n\n\nSKILLS\nRye:\n\n2. Work\n3. Play\n");
  expect(isMarked(first ?? "")).toBe(false);
  expect(others.map(isMarked)).toEqual([true, true, false, false]);
  expect(new Set(others)).toHaveLength(4);
  expect(styles("x\n\n1. Work\n\n2. Play")[1]).toBe(styles("x\n\n1. Work\n\n2. Play")[2]);
});

it("the headings of a document share the style of its clearest ones", () => {
  const lines = judged(["a", 5], ["a", 4], ["b", 1], ["b", -3], ["c", -2]);
  expect([...sharedStyles(lines).keys()]).toEqual(["a"]);
  expect(sharedStyles(judged(["b", -3])).size).toBe(0);
});

it("a style is the headings' alone if nearly all of its lines are some", () => {
  const capitals = "true false false none 1";
  const lines = judged([capitals, 5], [capitals, 4], [capitals, -4]);
  expect([...pureStyles(lines, sharedStyles(lines))]).toEqual([capitals]);
  const mixed = judged([capitals, 5], [capitals, -4], [capitals, -4]);
  expect([...pureStyles(mixed, new Map([[capitals, 3]]))]).toEqual([]);
});

it("a style is evidence as far as headings have it more often than other lines", () => {
  const ratioOf = styleRatios(judged(["a", 6], ["a", 6], ["a", 6], ["b", -6], ["b", -6], ["b", 6], ["c", -6]));
  expect(ratioOf("a")).toBeGreaterThan(1);
  expect(ratioOf("b")).toBeLessThan(0.5);
  expect(ratioOf("b")).toBeGreaterThan(ratioOf("c"));
  expect(Math.abs(ratioOf("unknown"))).toBeLessThan(0.5);
});
