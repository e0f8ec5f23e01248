import { expect, it } from "vitest";
import { isDone, withoutFinalPunctuation } from "../../../../adapters/models/offline/reply-sentence.js";

const sentence = { n: 1, text: "Baked bread", field_id: "story" };

it("a sentence is done unless it is marked as not done or as somebody else's", () => {
  expect(isDone(sentence)).toBe(true);
  expect([isDone({ ...sentence, state: "planned" }), isDone({ ...sentence, whose: "team" })]).toEqual([false, false]);
});

it.each([
  ["Baked bread!!", "Baked bread"],
  ["Baked bread :)", "Baked bread"],
  ["Sold 90% more.", "Sold 90% more"],
  ["Wrote C++.", "Wrote C++"],
  ["Said “rise”", "Said “rise”"],
  ["Baked (rye).", "Baked (rye)"],
])("%s is without its end %s", (text, without) => expect(withoutFinalPunctuation(text)).toBe(without));
