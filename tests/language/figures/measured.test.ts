import { describe, expect, it } from "vitest";
import { excludesOther, isNumber, measuredIn, partWordsIn } from "../../../language/figures/measured.js";

const first = (text: string) => {
  const [one] = measuredIn(text);
  if (!one) throw new Error("no figure");
  return one;
};

describe("a figure that measures something", () => {
  it("has its unit and the words behind it", () => {
    expect(first("Logged 46 borings beside the geologist")).toMatchObject({ value: 46, unit: null, bound: "exact" });
    expect([...first("Logged 46 borings. The geologist left").things]).toEqual(["bore"]);
    expect(first("worth EUR 38 million")).toMatchObject({ value: 38_000_000, unit: "eur" });
    expect(first("It took two hours")).toMatchObject({ value: 2, unit: "hour" });
  });

  it("is no year, no date and no time of day", () => {
    expect(measuredIn("In 2023, from 05/2019 to 09/2024, at 10:30 am")).toEqual([]);
  });

  it("stands in a part of its sentence", () => {
    expect(first("It went well, I logged 46 borings, and nobody fell").clause.trim()).toBe("I logged 46 borings");
    expect([first("12 of the borings").isPart, first("12 borings").isPart]).toEqual([true, false]);
  });

  it("excludes another beyond what rounding and its bounds allow", () => {
    const pairs: [string, string, boolean][] = [
      ["46 borings", "64 borings", true],
      ["46 borings", "48 borings", false],
      ["about 46 borings", "64 borings", false],
      ["about 30 samples", "65 samples", true],
      ["more than 46 borings", "64 borings", false],
      ["46 borings", "more than 64 borings", true],
      ["up to 64 borings", "46 borings", false],
    ];
    for (const [a, b, excluded] of pairs) {
      expect(excludesOther(first(a), first(b)), `${a}, ${b}`).toBe(excluded);
      expect(excludesOther(first(b), first(a)), `${b}, ${a}`).toBe(excluded);
    }
  });

  it("may be of a part of the time, or of what was meant to be", () => {
    expect([...partWordsIn("On Saturdays and in summer the target was 40")]).toEqual(["saturday", "summer", "target"]);
    expect([...partWordsIn("40 a day")]).toEqual([]);
  });

  it("is not one of the words around it", () => {
    expect(["40", "twelv", "million"].map(isNumber)).toEqual([true, true, true]);
    expect(isNumber("bore")).toBe(false);
  });
});
