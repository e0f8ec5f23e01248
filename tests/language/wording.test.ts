import { describe, expect, it } from "vitest";
import {
  beginsWithI,
  beginsWithPronoun,
  beginsWithVerb,
  hasOtherSubject,
  hasVerb,
  reportsChange,
  saysNo,
  saysYes,
  speaksOfTheQuestion,
  withoutLabel,
  withoutOpening,
} from "../../language/wording.js";

describe("the opening of a sentence", () => {
  it.each([
    ["In March, raised a report", "raised a report"],
    ["When the inspector came, showed her", "showed her"],
    ["So the store was warm, so moved it", "moved it"],
    ["Showed her, when asked, moved it", "Showed her, when asked, moved it"],
    ["When the inspector came, the oven", "When the inspector came, the oven"],
    ["In this role, raised a report", "In this role, raised a report"],
  ])("is left out where an act follows: %s", (sentence, rest) => expect(withoutOpening(sentence)).toBe(rest));

  it("is the speaker, something named before, or a verb", () => {
    expect([beginsWithI("My rota was kept"), beginsWithI("Mine was kept")]).toEqual([true, false]);
    expect([beginsWithPronoun("So it passed"), beginsWithPronoun("So the oven passed")]).toEqual([true, false]);
    expect([hasOtherSubject("but they stayed"), hasOtherSubject("but I stayed")]).toEqual([true, false]);
    expect(["Sets the oven", "Counts stock", "Ovens", "Weight of it"].map(beginsWithVerb)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("what a sentence says", () => {
  it.each([
    ["The oven was mended", true],
    ["Fridays: print the week", true],
    ["Ovens and mixers", false],
    ["It was", false],
  ])("something happens in it, or not: %s", (sentence, is) => expect(hasVerb(sentence)).toBe(is));

  it.each([
    ["We moved the ovens out", true],
    ["The search is fast now", true],
    ["New cylinder in next day, no trouble since", true],
    ["Nobody moved the ovens out", false],
    ["Guests usually need some time", false],
    ["The oven is hot", false],
    ["I moved it", false],
  ])("something changed in it, or not: %s", (sentence, is) => expect(reportsChange(sentence)).toBe(is));

  it("is yes, no, or something about the question", () => {
    expect([saysYes("Yes, often."), saysYes("Yes, twice a week")]).toEqual([true, false]);
    expect([saysNo("None of it"), saysNo("Nonetheless")]).toEqual([true, false]);
    expect([speaksOfTheQuestion("See above"), speaksOfTheQuestion("See the manual")]).toEqual([true, false]);
    expect(withoutLabel("Fridays: print the week")).toBe("print the week");
  });
});
