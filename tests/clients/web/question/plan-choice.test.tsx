import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { PlanChoice } from "../../../../clients/web/question/plan-choice.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import { seen } from "../../../support/page.js";
import { askWith, questionWith, resourceWith } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const TWO = [resourceWith({ resource_id: "r1", title: "One" }), resourceWith({ resource_id: "r2", title: "Two" })];
const shown = (over: Parameters<typeof askWith<"plan">>[1] = {}) =>
  seen(<PlanChoice question={questionWith()} ask={askWith("plan", over)} />);
const mains = (over: Parameters<typeof askWith<"plan">>[1]) => shown(over).texts("button.main");

it("the best resource is chosen at first, and the button says how many are", () => {
  const page = shown({ resources: TWO });
  expect(page.texts(".resources label:has([checked])")).toEqual(["Choose: One"]);
  expect(page.texts("button.main")).toEqual(["Make a plan with this one"]);
});

it("a choice is kept, and what is not offered any more does not count in it", () => {
  keepDraft("s.g1 plan", ["r1", "r2", "gone"]);
  expect(mains({ resources: TWO })).toEqual(["Make a plan with these 2"]);
  keepDraft("s.g1 plan", []);
  expect(mains({ resources: TWO })).toEqual([]);
});

it("without any resource the question can still be closed", () => {
  const page = shown({ note: "There is little." });
  expect(page.text).toContain("There is nothing in the catalogue for this within your limits.");
  expect(page.texts(".note")).toEqual(["There is little."]);
  expect(page.buttons).toEqual(["Choose again by this", "Close without a plan"]);
  expect(shown({ resources: TWO }).text).not.toContain("There is nothing in the catalogue");
});

it("the preferences in force are shown, with where the country comes from", () => {
  const page = shown({ preferences: { level: "advanced", max_days: 5, country: "GB" }, country_from: "London" });
  expect(page.texts("option[selected]")).toEqual(["advanced"]);
  expect(page.attributes("input[type=number]", "value")).toEqual(["5", "", ""]);
  expect([page.attributes("input[type=text]", "value"), page.texts(".hint")]).toEqual([["GB"], ["read from “London”"]]);
});
