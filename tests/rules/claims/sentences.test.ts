import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../rules/claims/sentences.js";

describe("a sentence of an answer", () => {
  it("says nothing with yes or no alone", () => {
    expect(sentencesOf("Yes. I rang the registrar. No.").map(({ text }) => text)).toEqual(["I rang the registrar."]);
  });
});
