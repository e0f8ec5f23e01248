import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../language/times/tokens.js";
import { date, fullYear, isMonthOf, shortYear } from "../../../language/times/written-dates.js";

const read = (text: string, isBeginning = false) => {
  const found = date(tokensOf(text), 0, isBeginning);
  return found && [found.year, found.month];
};

describe("a written date", () => {
  it.each([
    ["15 March 2016", [2016, 3]],
    ["2016-03-15", [2016, 3]],
    ["03/2016", [2016, 3]],
    ["early 2016", [2016, null]],
    ["Q3 2016", [2016, 7]],
    ["IX/2018", [2018, 9]],
    ["Summer 2015", [2015, null]],
    ["Term 3 2015", [2015, null]],
    ["Semester 2, 2015", [2015, null]],
  ])("is read: %s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each(["30 guests", "13/2016", "room 2.14", "Clerk 2016", "II\n2018"])("is none: %s", (text) => {
    expect(read(text)).toBeNull();
  });

  it("may be a month alone at the beginning of a range", () => {
    expect([read("Jan – Mar 2020", true), read("Jan – Mar 2020")]).toEqual([[null, 1], null]);
  });

  it("may have a year of two digits beside another one", () => {
    expect([fullYear(18), fullYear(98)]).toEqual([2018, 1998]);
    const start = date(tokensOf("2020"), 0);
    expect([start && shortYear(tokensOf("23"), 0, start)?.year, start && shortYear(tokensOf("19"), 0, start)]).toEqual([
      2023,
      null,
    ]);
  });

  it("has a month where two digits behind a year cannot be a year, or another date follows", () => {
    expect(["2021-03", "2010-12", "2010-12 to 2011-05"].map((text) => isMonthOf(tokensOf(text), 0))).toEqual([
      true,
      false,
      true,
    ]);
  });
});
