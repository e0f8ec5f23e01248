import { expect, it } from "vitest";
import { asValue, hasLetterFrame, letterFrame } from "../../../rules/letter/frames.js";

it("a letter is addressed by name or to whoever reads it, in the language of the posting or else in English", () => {
  for (const language of ["en", "de", "fr", "es", "nl"]) {
    expect(hasLetterFrame(language)).toBe(true);
    const frame = letterFrame(language);
    expect(frame.greeting("Ana Roy")).toContain("Ana Roy");
    expect(frame.greeting(null)).not.toContain("null");
    expect(frame.applying("Baker", null)).not.toContain("null");
    expect(frame.applying("Baker", "Mill")).toMatch(/Baker.*Mill/);
  }
  expect(hasLetterFrame("constructor")).toBe(false);
  expect(letterFrame("pl")).toBe(letterFrame("en"));
});

it.each([
  ["four weeks after an offer", "I could start four weeks after an offer."],
  ["From the middle of April", "I could start from the middle of April."],
  ["Three months' notice, so from June", "I have three months' notice, so from June."],
  ["1 March", "The earliest that I could start: 1 March."],
])("when somebody could start is a sentence: %s", (when, sentence) =>
  expect(letterFrame("en").start(when)).toBe(sentence),
);

it("the words of the posting are quoted, and other words are not", () => {
  const { asked, askedFor } = letterFrame("en");
  expect([asked("Rye bread", true), askedFor("Rye", true), askedFor("Ovens", false)]).toEqual([
    "Your posting says: “Rye bread”.",
    "Your posting asks for this: Rye.",
    "It also asks for this: Ovens.",
  ]);
});

it("a value ends a sentence without a stop of its own", () => {
  expect(["1 March.", "1 March"].map(asValue)).toEqual(["1 March", "1 March"]);
});
