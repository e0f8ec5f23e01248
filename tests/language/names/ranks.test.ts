import { expect, it } from "vitest";
import { ranksHeld, ranksIn } from "../../../language/names/ranks.js";

it("the ranks of a title are its words for them", () => {
  expect(ranksIn("Deputy Manager, Packing")).toEqual(["deputy", "manager"]);
  expect(ranksIn("Nursery Assistant")).toEqual([]);
});

it.each([
  ["I was the dispensary manager at Bellweather", ["manager"]],
  ["I was hired as Head of Maths", ["head"]],
  ["I was acting manager at Bellweather", []],
  ["The manager asked me to stay", []],
])("who had which rank: %s", (text, ranks) => expect(ranksHeld(text)).toEqual(ranks));
