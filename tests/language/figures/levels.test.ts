import { expect, it } from "vitest";
import { asksForMore, isBasic, isIntroduction, isNotHeld, levelShown } from "../../../language/figures/levels.js";

it("a level is the number after the word, and none where there is no number", () => {
  expect(levelShown("NVQ Level 3 in Plumbing")).toBe(3);
  expect(levelShown("A high level of care")).toBeNull();
});

it.each([
  ["Basic Excel", true, false],
  ["Advanced Excel", false, true],
  ["Excel", false, false],
])("%s says how much of a skill", (text, basic, more) => {
  expect([isBasic(text), asksForMore(text)]).toEqual([basic, more]);
});

it("a day's course is an introduction, and a booked test shows no paper that is held", () => {
  expect([isIntroduction("1-day course in welding"), isIntroduction("Two years' course in welding")]).toEqual([
    true,
    false,
  ]);
  expect([isNotHeld("HGV licence, test booked"), isNotHeld("HGV licence since 2016")]).toEqual([true, false]);
  // Work with expired goods is no expired paper.
  expect(isNotHeld("Removed expired products from the shelves")).toBe(false);
});
