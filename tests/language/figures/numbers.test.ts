import { describe, expect, it } from "vitest";
import {
  clockTime,
  figures,
  halfHours,
  isInHoursAndMinutes,
  isWhen,
  timeUnit,
} from "../../../language/figures/numbers.js";

describe("figures", () => {
  it.each([
    ["about 110,000 patients", [110_000, null]],
    ["40 %", [40, "percent"]],
    ["forty percent", [40, "percent"]],
    ["€18.000", [18_000, "eur"]],
    ["3.5 years", [3.5, null]],
    ["5k users", [5000, null]],
    ["twenty-five people", [25, null]],
    ["twice", [2, null]],
  ])("read %s", (text, [value, unit]) => {
    expect(figures(text).map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]]);
  });

  it("leave out digits inside names and the pronoun one", () => {
    expect(figures("NEWS2 and S3, one of them")).toEqual([]);
  });
});

describe("more figures", () => {
  it.each([
    ["18k a year", [18_000]],
    ["a 5 m wall", [5]],
    ["£5m of stock", [5_000_000]],
    ["three dozen eggs", [36]],
    ["two thousand leaflets", [2_000]],
    ["in 2023/24", [2023]],
  ])("%s", (text, values) => expect(figures(text).map(({ value }) => value)).toEqual(values));
});

describe("a figure of time", () => {
  const unitIn = (text: string) => figures(text).map((figure) => timeUnit(text, figure))[0];
  it.each([
    ["two hours", "hour"],
    ["an 18-month contract", "month"],
    ["3 wks", "week"],
    ["12 patients", null],
    ["9 shift managers", null],
  ])("has the unit behind it: %s", (text, unit) => expect(unitIn(text)).toBe(unit));

  it("is a year or an hour of the day, unless it counts something", () => {
    const isWhenIn = (text: string) => figures(text).map((figure) => isWhen(text, figure))[0];
    expect([isWhenIn("in 2024"), isWhenIn("at 2.40"), isWhenIn("2.40% more"), isWhenIn("€2024")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is read from a clock, from half hours, and from hours with minutes", () => {
    expect([clockTime("2.10am"), clockTime("2.10 kg")]).toEqual([[2, 10], null]);
    expect(halfHours("at half ten, at half past 5, half past 40")).toEqual(["10.30", "5.30"]);
    expect(isInHoursAndMinutes("2hr 10 before", 10, "minute")).toBe(true);
    expect(isInHoursAndMinutes("2hr 10 before", 10, "hour")).toBe(false);
  });
});
