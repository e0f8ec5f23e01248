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

it("a value ends a sentence without a stop of its own", () => {
  expect(["1 March.", "1 March"].map(asValue)).toEqual(["1 March", "1 March"]);
});
