import { expect, it } from "vitest";
import { givesRemainder, isAboutChange, linksPartToWhole } from "../../../language/figures/shares.js";

it.each([
  ["of the", true],
  [" out of ", true],
  ["out of our", true],
  ["of", false],
  ["of these", false],
])("a part is linked to its whole by %j: %s", (between, is) => expect(linksPartToWhole(between)).toBe(is));

it("a percentage by which something rose is no share, and the rest of a whole is one", () => {
  expect([isAboutChange("Sales rose by 12%"), isAboutChange("12% of sales were wine")]).toEqual([true, false]);
  expect([givesRemainder("The other 40% was admin"), givesRemainder("40% was admin")]).toEqual([true, false]);
});
