import { describe, expect, it } from "vitest";
import { excessShares } from "../../../rules/contradictions/shares.js";
import { ruleInput } from "../../support/contradictions.js";

const found = (...replies: string[]) => excessShares(ruleInput("Jo Marlow", ...replies)).map(({ what }) => what);

describe("parts of a whole", () => {
  it("are more than it", () => {
    expect(found("7 of the 6 bakers are women.")).toEqual(["7 of 6 is more than all"]);
    expect(found("4 of the 6 bakers are women.")).toEqual([]);
    expect(found("I baked 7 loaves for 6 guests.")).toEqual([]);
  });

  it("add up to more than all of it, in one reply", () => {
    expect(found("60 % of the loaves are rye. The other 50 % are wheat.")).toEqual(["The shares add up to 110 %"]);
    expect(found("60 % of the loaves are rye. The other 40 % are wheat.")).toEqual([]);
    expect(found("60 % of the loaves are rye.", "The other 50 % are wheat.")).toEqual([]);
    expect(found("60 % of the loaves are rye. 50 % of the rolls are wheat.")).toEqual([]);
  });

  it("are no shares where they tell of a change", () => {
    expect(found("Waste fell by 60 % in May. The other 70 % was sold.")).toEqual([]);
  });
});
