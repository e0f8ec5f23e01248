import { describe, expect, it } from "vitest";
import { changeIn, saysLed, scopeIn } from "../../../language/figures/scope.js";

describe("the word that claims leadership or ownership", () => {
  it.each([
    ["Led a crew of four", "Led"],
    ["Counted the stock and managed the rota", "managed"],
    ["Led the choir, founded its summer school", "founded"],
    ["Was responsible for the keys", "responsible for"],
    ["The backup ran 11 hours", null],
    ["Rang the man who led the crew", null],
  ])("%s", (text, word) => expect(scopeIn(text)).toBe(word));

  it("is also found elsewhere if it is only asked whether somebody was led or taught", () => {
    expect(saysLed("Rota and stock, trained two apprentices")).toBe(true);
    expect(saysLed("Began as an apprentice")).toBe(false);
  });
});

describe("a change from one figure to another", () => {
  it.each([
    ["Cut waste from 12 kg to 4 kg a week", "from 12 kg to 4"],
    ["Worked from 2019 to 2023", null],
    ["Sent 12 crates to 4 shops", null],
    ["Cut waste from 12 kg, then moved to 4 shops", null],
  ])("%s", (text, passage) => expect(changeIn(text)).toBe(passage));
});
