import { expect, it } from "vitest";
import { lexicon } from "../../../lab/support/reader.js";
import { familyOf } from "../../../language/words/family.js";

it.each([
  ["Payroll clerk", "finance"],
  ["HR clerk", "office"],
  ["Quality engineer", "engineering"],
  ["Night porter", "general"],
])("the family of a %s is %s, by the title", (title, family) => expect(familyOf(title, "", lexicon)).toBe(family));

it("the family is that of the entries which a text names clearly most often, where the title says nothing", () => {
  const of = (text: string) => familyOf("Team member", text, lexicon);
  expect(of("JavaScript, Kubernetes")).toBe("software");
  expect(of("JavaScript")).toBe("general");
  expect(of("JavaScript, Kubernetes and a forklift")).toBe("general");
});
