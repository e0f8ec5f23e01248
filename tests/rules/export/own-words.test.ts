import { describe, expect, it } from "vitest";
import { answersAsChosen, inOwnWords } from "../../../rules/export/own-words.js";
import { answer } from "../../support/exported.js";

const line = (line_id: string, text: string) => ({ line_id, kind: "item" as const, text });
const KNOWN = [
  "Baker, Corner Bread Ltd, 2019 - present",
  "I cut waste from 12 to 7 %",
  "We filed FY23",
  "Clerk, Quay Freight, 2016/17",
];
const reworded = (text: string) => inOwnWords([line("own.1", "Cut waste")], { "own.1": text }, KNOWN)[0];

describe("a line in the candidate's own words", () => {
  it("says what it said before, and other lines are left as they are", () => {
    const other = line("own.2", "Shaped loaves");
    expect(inOwnWords([line("own.1", "Cut waste"), other], { "own.1": "Cut the waste" }, KNOWN)).toEqual([
      { ...line("own.1", "Cut the waste"), was: "Cut waste", new_figures: [] },
      other,
    ]);
    expect(inOwnWords([other], { "own.2": "Shaped loaves" }, KNOWN)).toEqual([other]);
  });

  it("names its figures that nothing known has", () => {
    expect(reworded("Cut waste from 12 to 5 % since 2019")?.new_figures).toEqual(["5 %"]);
    expect(reworded("Cut waste from 12 to 7 % since 2019")?.new_figures).toEqual([]);
    expect(reworded("Cut waste in 2016 and 17")?.new_figures).toEqual([]);
    expect(reworded("Cut waste since 2018")?.new_figures).toEqual(["2018"]);
    expect(reworded("Cut waste in FY24, as in FY23")?.new_figures).toEqual(["FY24"]);
  });

  it("of one that they added has no words before, and its figures are named too", () => {
    const added = { ...line("typed.1", "Baked 90 loaves"), was: "" };
    expect(inOwnWords([added], {}, KNOWN)).toEqual([{ ...added, new_figures: ["90"] }]);
  });
});

describe("the answers as they stand in the résumé", () => {
  it("are without the bullets that were left out, the others in the candidate's words", () => {
    const given = answer("s.g1", "Cut waste", "Shaped loaves");
    const bullets = given.bullets.map((bullet, at) => ({ ...bullet, line_id: `l${at}` }));
    const chosen = answersAsChosen([{ ...given, bullets }], { without: ["l1"], reworded: { l0: "Cut the waste" } });
    expect(chosen[0]?.bullets.map(({ text }) => text)).toEqual(["Cut the waste"]);
    const untouched = answersAsChosen([{ ...given, bullets }], { without: [], reworded: {} });
    expect(untouched[0]?.bullets).toEqual(bullets);
  });
});
