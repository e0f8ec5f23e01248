import { expect, it } from "vitest";
import { ruledKind } from "../../../language/job/kinds.js";

it.each([
  ["Rotating shifts", "logistics"],
  ["Three years of experience in retail", "years"],
  ["A degree in nursing", "degree"],
  ["HGV licence", "licence"],
  ["First aid certificate", "certificate"],
  ["Fluent German", "language"],
  ["Basic Welsh or Irish", "language"],
  ["A second foreign language", "language"],
  ["Knowledge of bees", "knowledge"],
  ["German suppliers", null],
  ["Programming in a second language", null],
  ["Baking bread", null],
])("%s is of the kind %s", (title, kind) => expect(ruledKind(title)).toBe(kind));

it("school English is no language", () => {
  expect(ruledKind("GCSE English", "English")).toBeNull();
  expect(ruledKind("You speak English", "English")).toBe("language");
});
