import { expect, it } from "vitest";
import { deniedActs } from "../../../rules/contradictions/denials.js";
import { ruleInput } from "../../support/contradictions.js";

const RESUME =
  "Jo Marlow\n\nEXPERIENCE\n\nBaker, Mill Street, 04/2021 - present\n- Shaped rye loaves\n\nTRAINING\n- Basic first aid course, 2022\n";
const found = (...replies: string[]) =>
  deniedActs(ruleInput(RESUME, ...replies)).map(({ quotes }) => quotes.map(({ quote }) => quote));

it("what was never done here and done there is asked about", () => {
  const never = "I never did a first aid course.";
  expect(found(never)).toEqual([[never, "Basic first aid course, 2022"]]);
  expect(found("I made the margin report in Power BI.", "I have never made a report in Power BI.")).toEqual([
    ["I have never made a report in Power BI.", "I made the margin report in Power BI."],
  ]);
});

it("a post that was never held, and a name in capitals that was never done, are denied too", () => {
  expect(found("I never worked as a baker.")).toEqual([
    ["I never worked as a baker.", "Baker, Mill Street, 04/2021 - present"],
  ]);
  expect(found("I never worked as a head baker.")).toEqual([]);
  const als = "I have never done ALS, only BLS.";
  const resume = `${RESUME}- ALS provider, 2023\n`;
  expect(deniedActs(ruleInput(resume, als)).map(({ quotes }) => quotes[1].quote)).toEqual(["ALS provider, 2023"]);
  expect(found(als)).toEqual([]);
});

it.each([
  "I never had a first aid course of my own.",
  "I never did the books.",
  "Ana never did a first aid course.",
  "I did a first aid course.",
])("nothing denied: %s", (reply) => expect(found(reply)).toEqual([]));
