import { describe, expect, it } from "vitest";
import { dayFirst, isMonthFirst } from "../../../language/times/date-order.js";

describe("the order of day and month in a text", () => {
  it.each([
    ["Nurse, 03/01/2019 - 02/28/2021\nCook, 04/05/2016 - 06/07/2018", true],
    ["Nurse, 03/01/2019 - 28/02/2021", false],
    ["Nurse, 03/01/2019 - 05/01/2021", true],
    ["Nurse, 01/03/2019 - 01/05/2021", false],
    ["Nurse, Austin, TX, 03/02/2019 - 05/04/2021", true],
    ["Nurse, Leeds, 03/02/2019 - 05/04/2021", false],
    ["Nurse, MA, 03/02/2019 - 05/04/2021", false],
    ["Nurse, 01/01/2019 - 01/01/2021", false],
    ["Nurse, Austin, TX, 2019 - 2021", false],
    ["Nurse, Austin, TX, 03/2019 - 05/2021", false],
  ])("of %j: the month is first: %s", (text, isFirst) => expect(isMonthFirst(text)).toBe(isFirst));

  it("is changed in dates of three numbers, and nowhere else", () => {
    expect(dayFirst("03/01/2019 - 2/3/21, 12/2020, 4/5, 1/2/3/2020")).toBe(
      "01/03/2019 - 3/2/21, 12/2020, 4/5, 1/2/3/2020",
    );
  });
});
