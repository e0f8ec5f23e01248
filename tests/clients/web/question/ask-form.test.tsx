import "../../../support/browser-globals.js";
import { afterEach, expect, it } from "vitest";
import { AskForm } from "../../../../clients/web/question/ask-form.js";
import { keepDraft } from "../../../../clients/web/store/drafts.js";
import type { Field } from "../../../../domain/question.js";
import { seen } from "../../../support/page.js";
import { questionWith, refusal } from "../../../support/resources.js";

afterEach(() => localStorage.clear());

const FIELDS: Field[] = [
  { id: "story", type: "textarea", question: "Tell about one time", required: true, value: "As told before" },
  { id: "tools", type: "text", question: "Tools?", required: false, more: true },
];
const shown = ({ busy = false, problem = null as unknown } = {}) => {
  const reply = { run: async () => true, busy, problem, clear: () => {} };
  return seen(
    <AskForm question={questionWith()} kind="details" fields={FIELDS} reply={reply} label="Write" onSend={() => {}}>
      <h2>Tell</h2>
    </AskForm>,
  );
};

it("the form begins with what was said before, or with what was typed here", () => {
  expect(shown().texts("textarea")).toEqual(["As told before"]);
  keepDraft("s.g1 details", { story: "Typed" });
  expect(shown().texts("textarea")).toEqual(["Typed"]);
});

it("fields that take time are folded away until one has a value or an error", () => {
  expect(shown().attributes("details", "open")).toEqual([null]);
  const errors = [{ path: "values.tools", message: "is odd" }];
  const refused = shown({ problem: refusal("input_invalid", 422, { errors }) });
  expect([refused.attributes("details", "open"), refused.texts(".wrong")]).toEqual([[""], ["is odd"]]);
  keepDraft("s.g1 details", { tools: "A mixer" });
  expect(shown().attributes("details", "open")).toEqual([""]);
});

it("a form that is being sent says so, and stays", () => {
  const page = shown({ busy: true });
  expect([page.texts("[type=submit]"), page.attributes("[type=submit]", "aria-disabled")]).toEqual([
    ["Sending"],
    ["true"],
  ]);
  expect(shown().texts("[type=submit]")).toEqual(["Write"]);
});

it("the spelling can be checked only once there is a text", () => {
  expect(shown().buttons).toContain("Check the spelling");
  keepDraft("s.g1 details", { days: 3 });
  expect(shown().buttons).not.toContain("Check the spelling");
});
