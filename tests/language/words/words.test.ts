import { describe, expect, it } from "vitest";
import {
  baseForms,
  contentStems,
  isContraction,
  isPastForm,
  saysMoreThan,
  stem,
  words,
} from "../../../language/words/words.js";

describe("words", () => {
  it("keep names whole and split at hyphens", () => {
    expect(words("C++, C#, .NET, Node.js and 12-lead nurse’s").map(({ text }) => text)).toEqual([
      "C++",
      "C#",
      ".NET",
      "Node.js",
      "and",
      "12",
      "lead",
      "nurse’s",
    ]);
  });
});

describe("the stem of a word", () => {
  it.each([
    ["rang", "ring"],
    ["nurse's", "nurs"],
    ["carried", "carri"],
    ["production", "production"],
    ["products", "product"],
    ["k8s", "k8s"],
    ["bus", "bus"],
  ])("of %s is %s", (word, is) => expect(stem(word)).toBe(is));

  it("is given once for each word with a meaning", () => {
    expect(contentStems("The nurse and the nurses of the ward have experience")).toEqual(["nurs", "ward"]);
  });
});

describe("the forms of a word", () => {
  it("have the same base", () => {
    expect([...baseForms("stopped")]).toContain("stop");
    expect([...baseForms("carried")]).toContain("carry");
    expect([...baseForms("led")]).toContain("lead");
    expect([...baseForms("used")]).toContain("use");
  });

  it("say more if they are plural, or another time", () => {
    expect([saysMoreThan("shifts", "shift"), saysMoreThan("shift", "shifts")]).toEqual([true, false]);
    expect([saysMoreThan("children", "child"), saysMoreThan("trained", "train")]).toEqual([true, true]);
    expect([saysMoreThan("training", "train"), saysMoreThan("train", "train")]).toEqual([true, false]);
  });

  it("are past forms of verbs, or not", () => {
    expect(["rang", "trained", "women", "bed", "ring"].map(isPastForm)).toEqual([true, true, false, false, false]);
  });

  it("may be short for two function words", () => {
    expect(["i've", "can't", "won't", "nurse's"].map(isContraction)).toEqual([true, true, true, false]);
  });
});
