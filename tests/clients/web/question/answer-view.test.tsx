import { expect, it } from "vitest";
import { AnswerView } from "../../../../clients/web/question/answer-view.js";
import type { Answer } from "../../../../domain/session.js";
import { seen } from "../../../support/page.js";
import { answerWith, HOSTILE } from "../../../support/resources.js";

const shown = (over: Partial<Answer> = {}, { showsMissing = true, isOffline = false } = {}) =>
  seen(<AnswerView answer={answerWith(over)} showsMissing={showsMissing} isOffline={isOffline} />);
const CRITERIA = { specificity: 8, evidence: 8, professional_language: 8, relevance: 8 };

it("an answer without lines for the résumé has only what is said", () => {
  expect(shown().texts("h3")).toEqual(["For the interview"]);
  const page = shown({ bullets: [{ text: "Shaped 30 loaves", claims: [] }] });
  expect([page.texts("h3"), page.texts("li")]).toEqual([
    ["For your résumé", "For the interview"],
    ["Shaped 30 loaves"],
  ]);
});

it("a line that was left out is there, with the reason", () => {
  const page = shown({ left_out: [{ text: "Was punctual", why: "says little" }] });
  expect([page.texts("summary"), page.texts("details li")]).toEqual([
    ["One line left out"],
    ["Was punctual says little"],
  ]);
});

it("a judgement near the bar, or without a model, says so", () => {
  expect(shown({ uncertain: true }).text).toContain("So near the bar");
  expect(shown({ criteria: CRITERIA }, { isOffline: true }).text).toContain("Judged without a language model");
  expect(shown({ criteria: CRITERIA }).texts(".hint")).toEqual([]);
  expect(shown({ score: null }, { isOffline: true }).texts(".hint, .criteria")).toEqual([]);
});

it("what is missing is not said twice beside a form that asks for it", () => {
  const missing = ["A figure"];
  expect(shown({ missing }).text).toContain("What stands between it and the barA figure");
  expect(shown({ missing }, { showsMissing: false }).text).not.toContain("A figure");
});

it("an answer in another language says which, for a screen reader", () => {
  expect(shown({ language: "fr" }).attributes(".own-text", "lang")).toEqual(["fr"]);
});

it("a candidate's words are never markup", () => {
  const page = shown({ title: HOSTILE, spoken: HOSTILE, bullets: [{ text: HOSTILE, claims: [] }] });
  expect([page.texts("img"), page.texts("h2, li, p:not(.judged p)")]).toEqual([[], [HOSTILE, HOSTILE, HOSTILE]]);
});
