import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { PlanCard } from "../../../../clients/web/mine/plan-card.js";
import { LearningPlan } from "../../../../domain/learning.js";
import { seen } from "../../../support/page.js";
import { AT, planWith, resourceWith } from "../../../support/resources.js";

const shown = (over: Partial<LearningPlan> = {}) => {
  const ids = { plan_id: "s.g1", session_id: "s", question_id: "s.g1", gap_title: "Baking", job_title: "Head Baker" };
  const state = { chosen_at: AT, updated_at: AT, status: "in_progress", resume_line: null, offer: null };
  const plan = LearningPlan.parse({ ...planWith({ resources: [resourceWith()] }), ...ids, ...state, ...over });
  return seen(<PlanCard plan={plan} onChange={() => {}} />);
};

it("a plan says what it is for and how far it is, and leads to its question", () => {
  const page = shown();
  expect([page.texts("h2"), page.texts(".row > .quiet")]).toEqual([["Baking, for Head Baker"], ["under way"]]);
  expect(page.attributes(".row a", "href")).toEqual(["/sessions/s/questions/g1"]);
});

it("a plan that was given up can be taken up again", () => {
  expect(shown().buttons).toContain("Give it up");
  expect(shown({ status: "abandoned" }).buttons).toContain("Take it up again");
});

it("the question is offered again only once something is completed", () => {
  const offer = { kind: "reopen", question_id: "s.g1", choice: "yes" } as const;
  const again = "Something is completed: answer the question again";
  expect([shown({ offer }).buttons.includes(again), shown().buttons.includes(again)]).toEqual([true, false]);
});

it("a résumé says nothing of a plan before something is done", () => {
  expect(shown().text).toContain("Nothing yet: a résumé says only what you have done.");
  expect(shown({ resume_line: "Studying sourdough" }).texts("blockquote")).toEqual(["Studying sourdough"]);
});

it("each resource has the progress that was recorded of it, else none", () => {
  const progress = [{ resource_id: "res1", status: "in_progress" as const, percent: 40, evidence: "Read half" }];
  const page = shown({ progress });
  expect([page.texts("summary").at(-1), page.texts("textarea")]).toEqual([
    "Sourdough for beginners 40 %",
    ["Read half"],
  ]);
  expect(shown().texts("summary").at(-1)).toBe("Sourdough for beginners 0 %");
});
