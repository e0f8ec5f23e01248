import { expect, it } from "vitest";
import { isShareInWords } from "../../../language/figures/fractions.js";

it("a share in words is its percentage, rounded, and an ordinal or a time is none", () => {
  expect(isShareInWords("I cut the waste by a third.", 33)).toBe(true);
  expect(isShareInWords("I cut the waste by a third.", 33.3)).toBe(true);
  expect(isShareInWords("Two-thirds of the class passed.", 67)).toBe(true);
  expect(isShareInWords("The queue was shorter by half.", 50)).toBe(true);
  expect(isShareInWords("Half of them came back.", 50)).toBe(true);
  expect(isShareInWords("Three quarters of the orders", 75)).toBe(true);
  expect(isShareInWords("I cut the waste by a third.", 30)).toBe(false);
  expect(isShareInWords("I reported by quarter.", 25)).toBe(false);
  expect(isShareInWords("We were done by half 5 on the third shift, each quarter.", 33)).toBe(false);
  expect(isShareInWords("We were done by half 5 on the third shift, each quarter.", 50)).toBe(false);
});
