import { expect, it } from "vitest";
import { FormField } from "../../../../clients/web/parts/form-field.js";
import { REFUSALS } from "../../../../domain/contract/refusals.js";
import type { Field, FieldValue } from "../../../../domain/question.js";
import { seen } from "../../../support/page.js";
import { HOSTILE } from "../../../support/resources.js";

const field = (type: Field["type"], over: Partial<Field> = {}): Field => ({
  ...{ id: "tools", type, question: "Which tools?", required: true },
  ...over,
});
const shown = (one: Field, value?: FieldValue, problem?: string) =>
  seen(<FormField field={one} value={value} problem={problem} onChange={() => {}} />);
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Option ${at}` }));

it("the question labels its input, and says if it is optional", () => {
  const required = shown(field("text"), "a mixer");
  expect(required.texts("label")).toEqual(["Which tools?"]);
  expect(required.attributes("label", "for")).toEqual(required.attributes("input", "id"));
  expect(required.attributes("input", "aria-required")).toEqual(["true"]);
  expect(required.attributes("input", "value")).toEqual(["a mixer"]);
  expect(shown(field("text", { required: false })).texts("label")).toEqual(["Which tools? (optional)"]);
});

it("a refused field says why in the page's words, and leads a screen reader to it", () => {
  const refused = shown(field("textarea", { help: "Name two." }), undefined, REFUSALS.required);
  expect(refused.texts(".wrong")).toEqual(["Please fill this in."]);
  expect(refused.attributes("textarea", "aria-invalid")).toEqual(["true"]);
  const [described] = refused.attributes("textarea", "aria-describedby");
  expect(described?.split(" ")).toEqual(refused.attributes("p", "id"));
  expect(shown(field("text"), undefined, "is no tool").texts(".wrong")).toEqual(["is no tool"]);
});

it("few options are shown at once, many are a list to choose from", () => {
  const few = shown(field("select", { options: options(6) }), "v1");
  expect(few.attributes("input[type=radio][checked]", "name")).toHaveLength(1);
  expect(few.texts("legend")).toEqual(["Which tools?"]);
  const many = shown(field("select", { options: options(7) }), "v1");
  expect(many.texts("option")).toHaveLength(8);
  expect(many.texts("option[selected]")).toEqual(["Option 1"]);
});

it("several options can be ticked, however many there are", () => {
  const ticked = shown(field("multiselect", { options: options(9) }), ["v1", "v8"]);
  expect(ticked.attributes("input[type=checkbox]", "name")).toHaveLength(9);
  expect(ticked.texts("label:has([checked])")).toEqual(["Option 1", "Option 8"]);
});

it("a number has its limits", () => {
  const number = shown(field("number", { min: 0, max: 60 }), 12.5);
  expect(["min", "max", "value", "step"].flatMap((name) => number.attributes("input", name))).toEqual([
    ...["0", "60", "12.5", "any"],
  ]);
});

it("a candidate's text is never markup", () => {
  const page = shown(field("textarea", { question: HOSTILE }), HOSTILE);
  expect(page.texts("img")).toEqual([]);
  expect(page.texts("label, textarea")).toEqual([HOSTILE, HOSTILE]);
});
