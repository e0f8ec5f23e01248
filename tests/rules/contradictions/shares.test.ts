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

  it("add up in words as in figures, over the sentences before a remainder", () => {
    expect(
      found("Windows take up 55% of my hours and stairs 35%. Then there is paint. Doors are a further 30%."),
    ).toEqual(["The shares add up to 120 %"]);
    expect(found("Half my week is in class. The other two thirds is at the desk.")).toEqual([
      "The shares add up to 116.7 %",
    ]);
  });

  it("are counted behind their whole, or below it", () => {
    const twice = "Of the fourteen, nine only read and the other eleven only sang.";
    expect(found(twice)).toEqual(["The parts add up to 20, the whole is fourteen"]);
    expect(found("Of the fourteen, nine only read and the other five only sang.")).toEqual([]);
    expect(found("Of the fourteen, nine read and eleven sang.")).toEqual([]);
    expect(
      found("There are 20 children altogether. Nine speak Welsh, eight Polish, and the other seven only English."),
    ).toEqual(["The parts add up to 24, the whole is 20"]);
    const quotes = excessShares(ruleInput("Jo Marlow\n\nLooked after 14 volunteers\n", twice))[0]?.quotes;
    expect(quotes?.map(({ quote }) => quote)).toEqual(["Looked after 14 volunteers", twice]);
  });

  it("are no shares where they tell of a change", () => {
    expect(found("Waste fell by 60 % in May. The other 70 % was sold.")).toEqual([]);
  });
});
