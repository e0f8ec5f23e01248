import { expect, it } from "vitest";
import { UnexpectedResponse } from "../../../../clients/typescript/problem.js";
import { FailedStep, ProblemMessage } from "../../../../clients/web/parts/problem-message.js";
import { de } from "../../../../clients/web/words/de.js";
import { REFUSALS } from "../../../../domain/contract/refusals.js";
import { seen } from "../../../support/page.js";
import { refusal } from "../../../support/resources.js";

const shown = (problem: unknown, retry?: () => void) =>
  seen(<ProblemMessage problem={problem} {...(retry && { retry })} />);

it("without a problem there is no message, and a way to try again only where one is given", () => {
  expect([shown(null).markup, shown(undefined).markup]).toEqual(["", ""]);
  const page = shown(new Error("It broke."), () => {});
  expect([page.text, page.attributes("div", "role")]).toEqual(["That did not workIt broke.Try again", ["alert"]]);
  expect(shown(new Error("It broke.")).buttons).toEqual([]);
});

it("a lost connection and a strange answer are told apart", () => {
  expect(shown(new TypeError("Failed to fetch")).text).toContain("The server did not answer.");
  expect(shown(new UnexpectedResponse(502, "text/html")).text).toContain("The server answered 502 in text/html");
});

it("a refusal is in the page's language, with the server's detail only where the sentence needs one", () => {
  expect(shown(refusal("too_large", 413)).texts("p")).toEqual(["That is too large: The detail."]);
  expect(shown(refusal("overloaded", 503)).text).not.toContain("The detail.");
  const german = seen(<ProblemMessage problem={refusal("overloaded", 503)} />, de);
  expect(german.text).toContain("Der Server hat zu viel zu tun.");
});

it("what is wrong with the whole form is listed, what is wrong with a field is left to the field", () => {
  const errors = [
    { path: "job", message: REFUSALS.short_job },
    { path: "values.story", message: REFUSALS.required },
    { path: "", message: "is odd" },
    { path: "minutes", message: "must be positive" },
  ];
  expect(shown(refusal("input_invalid", 422, { errors })).texts("li")).toEqual([
    ...["The job has only a few words. Give the whole posting.", "is odd", "minutes: must be positive"],
  ]);
});

it("an error that nobody should see has a number to tell", () => {
  expect(shown(refusal("internal", 500)).texts("code")).toEqual(["req-7"]);
});

it("a failed step is told in the page's words, else in the server's", () => {
  expect(seen(<FailedStep code="provider_refused" message="x" />).text).toBe("The model refused to answer.");
  expect(seen(<FailedStep code="of_another_version" message="It stopped." />).text).toBe("It stopped.");
});
