import { describe, expect, it } from "vitest";
import {
  actsOf,
  hasClauseBeforeI,
  hasOnlyISubjects,
  isIndivisible,
  openingBeforeI,
  partsOf,
  repeats,
  tokensOf,
  withoutI,
  withoutLeadingI,
} from "../../../language/sentences/repeating.js";

const wordsOf = (text: string) => tokensOf(text).map(({ text: one }) => one);

describe("the words by which sentences are compared", () => {
  it.each([
    ["Well, I have trained two people.", "Trained 2 people"],
    ["I don't swim", "I do not swim"],
    ["In 2024 I collected leads", "In 2024, collected leads"],
    ["Ive sorted 40 percent", "I've sorted 40%"],
    ["There 2019-2021", "There 2019 to 2021"],
  ])("are the same of %j and %j", (one, other) => expect(wordsOf(one)).toEqual(wordsOf(other)));

  it.each([
    ["fell by -5", "fell by 5"],
    ["2019-2021", "2019, 2021"],
    ["1.5 kg", "15 kg"],
  ])("are not the same of %j and %j", (one, other) => expect(wordsOf(one)).not.toEqual(wordsOf(other)));

  it("show where a part may begin, also where the I is left out", () => {
    const tokens = withoutI(tokensOf("Rang her, and I left"));
    expect(tokens.map(({ word, begins }) => [word, begins])).toEqual([
      ["rang", false],
      ["her", false],
      ["left", true],
    ]);
  });

  it("repeat a form that says no less", () => {
    const one = (text: string) => tokensOf(text)[0] ?? { text: "", word: "", begins: false };
    expect(repeats(one("shift"), one("shifts"))).toBe(true);
    expect(repeats(one("shifts"), one("shift"))).toBe(false);
    expect(repeats(one("shift"), one("crate"))).toBe(false);
  });
});

describe("the parts of a sentence", () => {
  it("are its acts, if each may be said alone", () => {
    expect(partsOf("Led the shift, then closed the shop and left")).toEqual([
      "Led the shift",
      "closed the shop",
      "left",
    ]);
    expect(actsOf("Led the shift and closed the shop")).toEqual(["Led the shift", "closed the shop"]);
  });

  it.each([
    "I would have led the shift and closed the shop",
    "Led the shift but closed the shop",
    "Was coached and trained",
    "Hired staff trained in care and skilled in SAP",
    "Hired staff trained in care and left early",
    "Closed “the shop” and left",
  ])("are none of %j", (text) => expect(actsOf(text)).toEqual([]));

  it("limit one another by words such as only", () => {
    expect([isIndivisible("Led only the shift"), isIndivisible("Didn't lead"), isIndivisible("Led it")]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isIndivisible("Led the shift")).toBe(false);
  });

  it("have no subject but I", () => {
    expect(hasOnlyISubjects("I held the puppet and talked")).toBe(true);
    expect(hasOnlyISubjects("The nurse talked and I held the puppet")).toBe(false);
    expect(withoutLeadingI("i held it and i talked")).toBe("held it and talked");
    expect(withoutLeadingI("she held it and i talked")).toBe("she held it and i talked");
  });
});

describe("what stands before the I", () => {
  it.each([
    ["In spring 2024 I collected leads", "In spring 2024, "],
    ["Every second Friday I counted", "Every second Friday, "],
    ["Every job I give out", ""],
    ["For five years the forklift I drove was old", ""],
    ["It was late so I moved it all", "It was late, so "],
    ["I moved it all", ""],
  ])("%s", (sentence, opening) => expect(openingBeforeI(sentence)).toBe(opening));

  it("may be a clause of its own", () => {
    expect(hasClauseBeforeI("When the inspector came, I showed her")).toBe(true);
    expect(hasClauseBeforeI("In May I showed her")).toBe(false);
  });
});
