import { expect, it } from "vitest";
import {
  givesRemainder,
  givesWhole,
  leadsParts,
  linksPartToWhole,
  sharesIn,
} from "../../../language/figures/shares.js";

it.each([
  ["of the", true],
  [" out of ", true],
  ["out of our", true],
  ["of", false],
  ["of these", false],
])("a part is linked to its whole by %j: %s", (between, is) => expect(linksPartToWhole(between)).toBe(is));

it("a percentage by which something rose is no share, and the rest of a whole is one", () => {
  expect([sharesIn("Sales rose by 12%"), sharesIn("12% of sales were wine")]).toEqual([[], [12]]);
  expect([givesRemainder("The other 40% was admin"), givesRemainder("40% was admin")]).toEqual([true, false]);
});

it.each([
  ["Windows take up 55% of my hours and stairs 35%", [55, 35]],
  ["Half my week is in the classroom", [50]],
  ["Two thirds of my runs are Daventry", [200 / 3]],
  ["Then the remaining quarter goes on phones", [25]],
  ["Waste is 12% less, from 14% to 9%", []],
  ["The night of the third shift, at half past ten", []],
])("the shares of a whole are read in figures and in words: %s", (text, shares) =>
  expect(sharesIn(text)).toEqual(shares),
);

it("a whole leads its parts, or is said to be all", () => {
  const text = "Of the fourteen, nine read";
  expect([leadsParts(text, { start: 7 }), leadsParts("nine of the fourteen", { start: 12 })]).toEqual([true, false]);
  expect([givesWhole("There are 20 children altogether"), givesWhole("There are 20 children")]).toEqual([true, false]);
});
