import { expect, it } from "vitest";
import { otherFigures } from "../../../rules/contradictions/figures.js";
import { ruleInput } from "../../support/contradictions.js";

const RESUME =
  "Jo Marlow\n\nEXPERIENCE\n\nGeologist, Cutbank Surveys, 04/2021 - present\n- Logged 46 borings for the county survey\n- Finished 2024 at 108 % of quota\n";
const found = (...replies: string[]) => otherFigures(ruleInput(RESUME, ...replies)).map(({ what }) => what);

it("two figures for what two sentences say alike are asked about", () => {
  expect(found("I logged 64 borings for the county survey.")).toEqual(["64 here, 46 there"]);
  expect(found("I finished 2024 at 118 % of quota.")).toEqual(["118 here, 108 there"]);
});

it.each([
  ["the same figure", "I logged 46 borings for the county survey."],
  ["a part", "I logged 12 of the borings for the county survey."],
  ["another thing", "I logged 64 wells in Leeds."],
  ["another year", "I finished 2023 at 118 % of quota."],
  ["a length of time", "I logged borings for the county survey for 12 weeks."],
  ["both figures", "I logged 64 borings for the county survey and 46 borings alone."],
  ["somebody else's", "My colleague Ana logged 64 borings for the county survey."],
])("%s is none", (_, reply) => expect(found(reply)).toEqual([]));

it("two figures in one reply are none", () => {
  expect(found("I fed 12 horses at the yard. I fed 20 horses at the yard.")).toEqual([]);
});
