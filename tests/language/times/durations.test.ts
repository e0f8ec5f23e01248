import { describe, expect, it } from "vitest";
import {
  isFullTime,
  isSideWork,
  occupationIn,
  periodIn,
  saysGraduated,
  saysWorked,
  yearsIn,
} from "../../../language/times/durations.js";

describe("the years of work that a sentence reports", () => {
  it.each([
    ["I have five years of baking", 5, false, " of baking"],
    ["For about 12 years I drove", 12, true, " I drove"],
    ["A good decade as a baker", 10, true, " as a baker"],
    ["Three happy years there", 3, false, " there"],
  ])("%s", (text, count, rounded, after) => expect(yearsIn(text)).toEqual({ count, rounded, after }));

  it.each([
    "I left five years ago",
    "Trained within two years",
    "A 3 year warranty",
    "One year of baking",
    "A child aged 4 years",
    "100 years of bread",
    "Five ovens",
  ])("are none in %j", (text) => expect(yearsIn(text)).toBeNull());

  it("may be a period, or all of a year", () => {
    expect(periodIn("There from 2019 to 2023")).toMatchObject({ start: { year: 2019 }, end: { year: 2023 } });
    expect(periodIn("Worked there all through 2021")).toEqual({
      start: { year: 2021, month: 1 },
      end: { year: 2021, month: 12 },
    });
    expect(periodIn("Worked there in 2021")).toBeNull();
  });

  it("have the occupation behind them", () => {
    expect(occupationIn(" of experience as a night baker at Mill Street")).toBe("night baker");
    expect(occupationIn(" of baking")).toBeNull();
  });
});

it("work is full-time or on the side, and somebody works or graduates", () => {
  expect([isFullTime("six days a week"), isFullTime("two days a week")]).toEqual([true, false]);
  expect([isSideWork("baked on Saturdays"), isSideWork("baked")]).toEqual([true, false]);
  expect([saysWorked("I left in May"), saysWorked("The shop opened in May")]).toEqual([true, false]);
  expect([saysGraduated("Passed it in May"), saysGraduated("Studied it")]).toEqual([true, false]);
});
