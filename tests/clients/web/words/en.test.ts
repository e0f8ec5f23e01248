import { expect, it } from "vitest";
import { en } from "../../../../clients/web/words/en.js";
import { ERROR_CODES } from "../../../../domain/errors.js";

it("every error has words, except those that the page cannot cause, and our own faults", () => {
  const without = ERROR_CODES.filter((code) => en.problem.codes[code] === undefined);
  const notOfThePage = ["method_not_allowed", "not_acceptable", "idempotency_mismatch", "config_invalid"];
  expect(without).toEqual([...notOfThePage, "internal"]);
});

it("one of something is not many of it", () => {
  const { question, exporting, plan } = en;
  const counted = [question.proved, question.unused, question.inOwnWords, question.left, question.leftOut];
  for (const say of [...counted, exporting.ignored, plan.chooseThese, exporting.leaveOutDoubled]) {
    expect(say(1)).not.toMatch(/\b1\b|sentences|lines|improvements/);
    expect(say(3)).toContain("3");
  }
  expect([plan.days(1), plan.days(2)]).toEqual(["1 day", "2 days"]);
});

it("a plan's time on one day names that day once", () => {
  expect([en.plan.day(4, 4), en.plan.day(4, 6)]).toEqual(["day 4", "days 4 to 6"]);
});
