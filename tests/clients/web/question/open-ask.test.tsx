import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { OpenAsk } from "../../../../clients/web/question/open-ask.js";
import type { Ask } from "../../../../domain/question.js";
import { seen } from "../../../support/page.js";
import { askWith, openClaim, questionWith } from "../../../support/resources.js";

const shown = (ask: Ask) => seen(<OpenAsk question={questionWith({ ask })} ask={ask} />);

it("each ask has its own view", () => {
  expect(shown(askWith("experience")).texts(".choice")).toHaveLength(3);
  expect(shown(askWith("details")).texts("h2")).toEqual(["Tell about it"]);
  expect(shown(askWith("improvement")).buttons).toContain("Accept it below the bar");
  expect(shown(askWith("confirm", { claims: [openClaim("c1", "Led")] })).texts("h2")).toEqual([
    "Only you can know this",
  ]);
  expect(shown(askWith("plan")).texts("h2")).toEqual(["What you could learn from"]);
});

it("there is no step before the first ask", () => {
  expect(shown(askWith("experience")).buttons).not.toContain("Back");
  expect(shown(askWith("details")).texts(".way-back button")).toEqual(["Back", "Change to no"]);
});

it("an ask that takes no other choice offers no change to no", () => {
  expect(shown(askWith("plan")).texts(".way-back button")).toEqual(["Back"]);
});
