import { expect, it } from "vitest";
import { isLasting, isOneTime, isTimeAlone, namesALastingTime } from "../../../language/times/alone.js";
import { timesOf } from "../../../language/times/grammar.js";

it("a time alone may have signs around it, and one time has nothing", () => {
  const texts = ["[since March 2022]", "2012", "Rye 2012", "2012, 2013", ""];
  expect(texts.map(isTimeAlone)).toEqual([true, true, false, false, false]);
  expect(texts.map(isOneTime)).toEqual([false, true, false, false, false]);
  expect(["2019 – now", "2019", "2019 Baker", ""].map(isOneTime)).toEqual([true, true, false, false]);
});

it("a time lasts if it is more than one date", () => {
  expect(["2019 – now", "2019 –", "until 2021", "2019"].map((text) => timesOf(text).map(isLasting))).toEqual([
    ...[[true], [true], [true], [false]],
  ]);
  expect(["Baker, 2018 - 2021", "Baker, 2018", "Baker"].map(namesALastingTime)).toEqual([true, false, false]);
});
