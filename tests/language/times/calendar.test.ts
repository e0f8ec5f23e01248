import { describe, expect, it } from "vitest";
import { isSeason, isTerm, monthNamed } from "../../../language/times/calendar.js";

describe("calendar", () => {
  it.each([
    ["March", 3],
    ["sept", 9],
    ["Dez", 12],
    ["février", 2],
    ["aout", 8],
    ["enero", 1],
    ["grudnia", 12],
    ["październik", 10],
    ["MAY", 5],
    ["Mai", 5],
    ["giugno", 6],
  ])("names the month of %s", (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(["Ma", "Ju", "Market", "Marine", "Deckhand", "Junior", "Octopus"])("knows no month in %s", (word) => {
    expect(monthNamed(word)).toBeNull();
  });

  it("knows seasons and academic terms", () => {
    expect(["Summer", "automne", "WS", "wiosna"].every(isSeason)).toBe(true);
    expect(["Summers", "Falls"].some(isSeason)).toBe(false);
    expect([["Term", "Trimestre"].every(isTerm), ["Terms", "Summer"].some(isTerm)]).toEqual([true, false]);
  });
});
