import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { FactLine } from "../../../../clients/web/mine/fact-line.js";
import { Fact } from "../../../../domain/fact.js";
import { seen } from "../../../support/page.js";
import { AT, HOSTILE } from "../../../support/resources.js";

const shown = (over: Partial<Fact> = {}) => {
  const ids = { fact_id: "f1", session_id: "s", question_id: "s.g1", gap_title: "Baking" };
  const fact = Fact.parse({ ...ids, text: "I baked.", values: {}, said_at: AT, ...over });
  return seen(<FactLine fact={fact} onChange={() => {}} />);
};

it("a statement says when it was made, and leads to its question", () => {
  const page = shown();
  expect(page.texts("p")).toEqual(["About “Baking” said on Nov 20, 2026"]);
  expect(page.attributes("a", "href")).toEqual(["/sessions/s/questions/g1"]);
  expect(shown({ confirmed_at: "2026-11-25T09:00:00.000Z", corrected: true }).texts(".quiet")).toEqual([
    "said on Nov 20, 2026 · confirmed on Nov 25, 2026 · corrected by you",
  ]);
});

it("a yes can be changed, a no only confirmed or deleted", () => {
  expect(shown().buttons).toEqual(["It is still so", "Change", "Delete: Baking"]);
  const no = shown({ choice: "no", text: "" });
  expect([no.texts("blockquote"), no.buttons]).toEqual([["no"], ["It is still so", "Delete: Baking"]]);
});

it("a statement is never markup", () => {
  const page = shown({ text: HOSTILE });
  expect([page.texts("img"), page.texts("blockquote")]).toEqual([[], [HOSTILE]]);
});
