import { expect, it } from "vitest";
import { verbForm } from "../../../language/job/verbs.js";

it.each([
  ["Bake", "base"],
  ["baking", "gerund"],
  ["catches", "third"],
  ["carries", "third"],
  ["uses", "third"],
  ["during", null],
  ["kindness", null],
  ["oven", null],
])("the form of %s is %s", (word, form) => expect(verbForm(word)).toBe(form));
