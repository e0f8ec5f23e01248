import { expect, it } from "vitest";
import { DocumentInput } from "../../../../clients/web/start/document-input.js";
import type { Given } from "../../../../clients/web/start/documents.js";
import { seen } from "../../../support/page.js";
import { HOSTILE } from "../../../support/resources.js";

const shown = (given: Given, problem?: string) =>
  seen(<DocumentInput label="The job" hint="Paste it" given={given} problem={problem} onChange={() => {}} />);

it("a text is pasted into a field that its heading labels", () => {
  const page = shown({ kind: "text", text: "Baker wanted" });
  expect(page.texts("textarea")).toEqual(["Baker wanted"]);
  expect(page.attributes("textarea", "aria-labelledby")).toEqual(page.attributes("h2", "id"));
  expect(page.texts("label")).toEqual(["Choose a file: The job"]);
});

it("a chosen file stands in the place of the text, and can be removed", () => {
  const page = shown({ kind: "file", file: new File(["x".repeat(1_025)], HOSTILE) });
  expect([page.texts("textarea"), page.texts(".file > :not(button)")]).toEqual([[], [HOSTILE, "2 KB"]]);
  expect([page.buttons, page.texts("img")]).toEqual([["Remove"], []]);
});

it("what is missing is said at the field, also to a screen reader", () => {
  const page = shown({ kind: "text", text: "" }, "Both are needed.");
  expect([page.texts(".wrong"), page.attributes("textarea", "aria-invalid")]).toEqual([["Both are needed."], ["true"]]);
  expect(page.attributes("textarea", "aria-describedby")).toEqual(page.attributes(".wrong", "id"));
  expect(shown({ kind: "text", text: "" }).attributes("textarea", "aria-invalid")).toEqual([null]);
});
