import { describe, expect, it } from "vitest";
import type { FieldValues } from "../../../domain/question.js";
import { fixedFormJudgement } from "../../../rules/fixed-forms/verdict.js";
import { saysIn } from "../../../rules/says.js";
import { formStatements } from "../../support/closed-forms.js";

const judged = (kind: "licence" | "logistics" | "years", values: FieldValues) => {
  const { score, issues } = fixedFormJudgement(formStatements(kind, "Forklift licence", values), saysIn("en"));
  return [score, ...issues.map(({ label }) => label)];
};

describe("the verdict on a closed form", () => {
  it("is good enough for what is held, and better with which one or since when", () => {
    expect(judged("licence", { status: "held" })).toEqual([8]);
    expect(judged("licence", { status: "held", valid: "Since 2023" })).toEqual([9]);
    expect(judged("licence", { status: "held", detail: "Counterbalance" })).toEqual([9]);
  });

  it("asks for a date of what is not held now, and is enough with one", () => {
    expect(judged("licence", { status: "booked" })).toEqual([5.9, "No date"]);
    expect(judged("licence", { status: "lapsed" })).toEqual([5.9, "Lapsed"]);
    expect(judged("licence", { status: "booked", valid: "In March 2027" })).toEqual([8]);
  });

  it("is of a condition by whether it suits, and a limit has to be named", () => {
    expect(judged("logistics", { agrees: "yes" })).toEqual([8]);
    expect(judged("logistics", { agrees: "with_limits" })).toEqual([7.1]);
    expect(judged("logistics", { agrees: "with_limits", note: "Not on Fridays" })).toEqual([8]);
    expect(judged("logistics", { agrees: "not_now", note: "In two years" })).toEqual([5.9, "No date"]);
  });

  it("asks how long, of years that are in no post", () => {
    expect(judged("years", { further: "Helped in my aunt's yard" })).toEqual([5.9, "No dates"]);
    expect(judged("years", { further: "Helped in my aunt's yard, 2016 - 2018" })).toEqual([8]);
  });
});
