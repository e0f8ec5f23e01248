import { describe, expect, it } from "vitest";
import { PHRASES } from "../../../language/times/calendar.js";
import { between, dash, isPart, isYear, phrase, tokensOf } from "../../../language/times/tokens.js";

describe("the tokens of a time", () => {
  it("are not the hint how a date is to be written", () => {
    expect(tokensOf("to (DD/MM/YY): 2").map(({ text, at }) => [text, at])).toEqual([
      ["to", 0],
      [":", 13],
      ["2", 15],
    ]);
  });

  it("are words, numbers and signs with their places", () => {
    expect(tokensOf("Mar '18–now\n2020").map(({ text, at, isApart, isFirst }) => [text, at, isApart, isFirst])).toEqual(
      [
        ["Mar", 0, false, false],
        ["'", 4, true, false],
        ["18", 5, false, false],
        ["–", 7, false, false],
        ["now", 8, false, false],
        ["2020", 12, true, true],
      ],
    );
  });

  it("are years of four digits, and parts of a number", () => {
    expect(["1998", "2024", "1850", "20"].map((text) => isYear(tokensOf(text)[0]))).toEqual([true, true, false, false]);
    expect(["12/3", "12.5", "12 5", "12.", "18:30", "18: Clerk"].map((text) => isPart(tokensOf(text), 1))).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("have dashes, arrows and slashes between blanks between a beginning and an end", () => {
    expect(["– a", "-> a", "→ a"].map((text) => dash(tokensOf(text), 0))).toEqual([1, 2, 1]);
    expect([dash(tokensOf("18 / 19"), 1), dash(tokensOf("18/19"), 1)]).toEqual([2, null]);
    expect([", to 2020", "until 2020", "2020"].map((text) => between(tokensOf(text), 0, PHRASES.until))).toEqual([
      2,
      1,
      null,
    ]);
  });

  it("have the longest phrase that begins there", () => {
    expect(phrase(tokensOf("to the end of May"), 0, PHRASES.until)).toBe(4);
    expect(phrase(tokensOf("to date"), 0, PHRASES.now)).toBe(2);
    expect(phrase(tokensOf("tomorrow"), 0, PHRASES.until)).toBeNull();
  });
});
