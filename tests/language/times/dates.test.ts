import { describe, expect, it } from "vitest";
import {
  dateRanges,
  isWeekday,
  monthByPrefix,
  monthsCovered,
  namesNextYear,
  relativeYears,
  shortenedYears,
} from "../../../language/times/dates.js";

describe("dates", () => {
  it.each([
    ["March 2021 - present", { year: 2021, month: 3 }, null, true],
    ["02/2022 – 01/2024", { year: 2022, month: 2 }, { year: 2024, month: 1 }, false],
    ["2016 - 2018", { year: 2016, month: null }, { year: 2018, month: null }, false],
    ["2021-03 to 2022-05", { year: 2021, month: 3 }, { year: 2022, month: 5 }, false],
    ["08/2019 – heute", { year: 2019, month: 8 }, null, true],
    ["Mai 2018 bis Dezember 2019", { year: 2018, month: 5 }, { year: 2019, month: 12 }, false],
  ])("read %s", (text, start, end, current) => {
    expect(dateRanges(text)).toMatchObject([{ start, end, current }]);
  });

  it("count overlapping roles once, and the last month whole", () => {
    const role = (from: number, to: number) => ({
      start: { year: from, month: 1 },
      end: { year: to, month: 1 },
      current: false,
    });
    expect(monthsCovered([role(2018, 2020), role(2019, 2021), role(2022, 2023)], { year: 2026, month: 11 })).toBe(
      37 + 13,
    );
    expect(
      monthsCovered([{ start: { year: 2025, month: 11 }, end: null, current: true }], { year: 2026, month: 11 }),
    ).toBe(12);
  });

  it.each([
    ["The next January we lost 5.", true],
    ["The next market was in Leeds.", false],
    ["I had a year on the wards.", false],
    ["Half a year later it was gone.", false],
  ])("tell the next year: %s", (text, is) => {
    expect(namesNextYear(text)).toBe(is);
  });

  it("leave a word before the year that is no month to the title", () => {
    const text = "Bank Clerk 2016 - 2019";
    const [range] = dateRanges(text);
    expect([text.slice(range?.from, range?.to), range?.start.month]).toEqual(["2016 - 2019", null]);
    expect(dateRanges("since 2019")).toMatchObject([{ start: { year: 2019 }, end: null, current: true }]);
    expect(dateRanges("in 2019 I came and I am still there")).toMatchObject([{ current: true }]);
    expect(dateRanges("in 2019 I came")).toEqual([]);
  });

  it("count a year alone from its middle, and nothing without a beginning or an end", () => {
    const year = (from: number, to: number) => ({
      start: { year: from, month: null },
      end: { year: to, month: null },
      current: false,
    });
    const asOf = { year: 2026, month: 11 };
    expect(monthsCovered([year(2018, 2020)], asOf)).toBe(24);
    expect(monthsCovered([{ ...year(2018, 2020), start: { year: 2018, month: 1 } }], asOf)).toBe(30);
    expect(
      monthsCovered(
        [
          { ...year(2018, 2020), end: null },
          { ...year(2018, 2020), start: null },
        ],
        asOf,
      ),
    ).toBe(0);
  });
});

describe("years that are not written out", () => {
  it.each([
    ["2023, 24 and 25", [2024, 2025]],
    ["winter 21 into 22", [2021, 2022]],
    ["parcels 21", []],
    ["from 21-22", [2021, 2022]],
    ["from 22-21", []],
    ["in '24 and '98", [2024, 1998]],
  ])("%s", (text, years) => expect(shortenedYears(text)).toEqual(years));

  it.each([
    ["two years ago", [2022]],
    ["a year back", [2023]],
    ["the year before last", [2022]],
    ["next year", [2025]],
    ["this year", [2024]],
    ["last summer", [2024, 2023]],
    ["next March", [2024, 2025]],
    ["last order", []],
  ])("%s, said in 2024", (text, years) => expect(relativeYears(text, 2024)).toEqual(years));

  it("are told apart from days and months", () => {
    expect([monthByPrefix("september"), monthByPrefix("order")]).toEqual([9, null]);
    expect([isWeekday("friday"), isWeekday("holiday")]).toEqual([true, false]);
  });
});
