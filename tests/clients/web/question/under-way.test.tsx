import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Failed, Writing } from "../../../../clients/web/question/under-way.js";
import { seen } from "../../../support/page.js";
import { HOSTILE, questionWith } from "../../../support/resources.js";

const writing = (texts: [string, string][] | null) => {
  const progress = { working: ["draftAnswer"], finished: [], texts: texts && new Map(texts) };
  return seen(<Writing question={questionWith({ status: "running" })} progress={progress} />);
};

it("the words appear in their places as they are written", () => {
  const page = writing([
    ["title", "Sourdough"],
    ["spoken", "I shaped loaves."],
    ["bullets.0", "Shaped"],
    ["bullets.1", HOSTILE],
  ]);
  expect(page.texts(".own-text strong, .own-text li, .own-text > p:last-child")).toEqual([
    ...["Sourdough", "Shaped", HOSTILE, "I shaped loaves."],
  ]);
  expect(page.texts("img")).toEqual([]);
});

it("before the first word there are only the stages, and it can be stopped", () => {
  const page = writing(null);
  expect([page.texts(".own-text"), page.texts(".now"), page.buttons]).toEqual([[], ["Writing"], ["Stop"]]);
  expect(page.attributes("section", "aria-busy")).toEqual(["true"]);
});

it("a failed step says why, and can be tried or asked again", () => {
  const problem = { code: "provider_timeout", message: "slow", retryable: true };
  const page = seen(<Failed question={questionWith({ status: "failed", problem })} />);
  expect(page.texts("p")).toEqual(["The model took too long. What you said is kept; try again."]);
  expect(page.buttons).toEqual(["Try again", "Ask me again"]);
  expect(seen(<Failed question={questionWith({ status: "failed" })} />).texts("p")).toEqual([]);
});
