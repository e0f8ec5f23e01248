import { expect, it } from "vitest";
import { isTrainable, saysDesirable, saysMust, withoutUsing } from "../../../language/job/strength.js";

it.each([
  ["A van is essential", true, false],
  ["A van is essential and German a plus", false, true],
  ["A van is not essential", false, false],
  ["German is desirable", false, true],
  ["German (desirable)", false, true],
  ["Relational databases (PostgreSQL preferred)", false, false],
  ["Two years in retail, preferably in shoes", false, false],
  ["Retail, ideally in shoes", false, true],
])("%s: must or desirable", (sentence, must, desirable) => {
  expect([saysMust(sentence), saysDesirable(sentence)]).toEqual([must, desirable]);
});

it("what can be learnt there is no bar, and the means are not the thing", () => {
  expect([isTrainable("Training is given"), isTrainable("You train others")]).toEqual([true, false]);
  expect(withoutUsing("Triage using NEWS2")).toBe("Triage ");
});
