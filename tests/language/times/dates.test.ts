import { describe, expect, it } from "vitest";
import { dateRanges, monthsCovered, namesNextYear } from "../../../language/times/dates.js";

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
});
