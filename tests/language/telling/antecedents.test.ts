import { describe, expect, it } from "vitest";
import { lacksReferent, pointsBack } from "../../../language/telling/antecedents.js";

describe("a sentence that refers to something before it", () => {
  it.each(["Weighed it twice", "Did the same for the crates", "Danach habe ich sie angerufen"])(
    "begins so: %s",
    (text) => {
      expect(pointsBack(text)).toBe(true);
    },
  );

  it.each(["Weighed the crate", "Ich rief die Eltern an"])("does not begin so: %s", (text) => {
    expect(pointsBack(text)).toBe(false);
  });

  it.each([
    "Called control and put him in the recovery position",
    "Stood up at the front and told them about the diversion",
    "Do 3 or 4 of these in a typical week",
    "Do their schedules and the briefing",
  ])("has a pronoun and nothing that it stands for: %s", (text) => {
    expect(lacksReferent(text)).toBe(true);
  });

  it.each([
    "Moved the crate and weighed it",
    "With kids I let them pick first",
    "Rang ahead so that an older lady could be met by her daughter",
    "Weighed the crates",
  ])("has itself what its pronouns stand for: %s", (text) => {
    expect(lacksReferent(text)).toBe(false);
  });
});
