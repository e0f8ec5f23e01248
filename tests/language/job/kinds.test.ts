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
  ["Must be able to work weekends", "logistics"],
  ["Own car and willingness to travel", "logistics"],
  ["At least 3 years of experience in sales", "years"],
  ["Bachelor's degree in Engineering", "degree"],
  ["Valid HGV licence", "licence"],
  ["First aid certificate", "certificate"],
  ["Fluent spoken Dutch", "language"],
  ["Knowledge of VAT rules", "knowledge"],
  ["Forklift driving", null],
  ["A high degree of accuracy", null],
  ["MBA", "degree"],
  ["You must know Sage 50, the books live in it", null],
  ["Waking nights", "logistics"],
  ["Monday to Friday 7.30 to 4.30", "logistics"],
  ["Must be a U.S. person under ITAR", "logistics"],
  ["Three days a week in the office", "logistics"],
  ["Experience of planning shifts", null],
  ["Spanish", "language"],
  ["German at C1 level", "language"],
  ["Spanish American literature of the last century", null],
  ["No more than two moving violations in the past three years", "licence"],
  ["Green belt in Lean Six Sigma", "certificate"],
])("%s is of the kind %s", (title, kind) => expect(ruledKind(title)).toBe(kind));

it("school English is no language", () => {
  expect(ruledKind("GCSE English", "English")).toBeNull();
  expect(ruledKind("You speak English", "English")).toBe("language");
});
