import { describe, expect, it } from "vitest";
import { ruledKind } from "../../language/job/kinds.js";
import { monthsAskedFor } from "../../language/times/lengths.js";

describe("requirements", () => {
  it.each([
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
  ])("%j is of kind %s", (sentence, kind) => expect(ruledKind(sentence)).toBe(kind));

  it.each([
    ["3-5 years of experience", 36],
    ["At least 12 months' experience", 12],
    ["two years in a warehouse", 24],
    ["Advanced Life Support within 12 months of starting", null],
    ["Eight years in masonry", 96],
    ["Three or more years running a crew", 36],
  ])("%j asks for %s months", (sentence, months) => expect(monthsAskedFor(sentence)).toBe(months));
});
