import { describe, expect, it } from "vitest";
import { sentencesOf, stretch } from "../../../rules/claims/sentences.js";

describe("a sentence of an answer", () => {
  it("says nothing with yes or no alone", () => {
    expect(sentencesOf("Yes. I rang the registrar. No.").map(({ text }) => text)).toEqual(["I rang the registrar."]);
  });
});

describe("a part of a sentence", () => {
  it("is in its own words, without what joined it to the part before", () => {
    const [sentence] = sentencesOf("Trained 3 apprentices, leading to 9 promotions");
    expect(sentence?.clauses).toHaveLength(2);
    const parts = sentence && [stretch(sentence, 0, 0), stretch(sentence, 1, 1), stretch(sentence, 0, 1)];
    expect(parts).toEqual(["Trained 3 apprentices", "leading to 9 promotions", sentence?.text]);
    const [joined] = sentencesOf("Trained 3 apprentices, and cut the waste by half");
    expect(joined && stretch(joined, 1, 1)).toBe("cut the waste by half");
  });
});
