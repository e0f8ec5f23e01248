import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { SpellingCheck } from "../../../../clients/web/question/spelling-check.js";
import type { Field, FieldValues } from "../../../../domain/question.js";
import { seen } from "../../../support/page.js";

const FIELDS: Field[] = [
  { id: "story", type: "textarea", question: "Tell", required: true },
  { id: "where", type: "select", question: "Where?", required: false },
];
const shown = (values: FieldValues) =>
  seen(<SpellingCheck sessionId="s" fields={FIELDS} values={values} onChange={() => {}} />);

it("a typed text can be checked; a choice from a list cannot", () => {
  expect(shown({ story: "I baked." }).buttons).toEqual(["Check the spelling"]);
  expect(shown({ where: "post_1" }).markup).toBe("");
  expect(shown({}).markup).toBe("");
});

it("before the check nothing is proposed, and nothing is said to be right", () => {
  expect(shown({ story: "I baekd." }).texts("[role=status], del")).toEqual([""]);
});
