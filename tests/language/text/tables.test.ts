import { describe, expect, it } from "vitest";
import { inReadingOrder } from "../../../language/text/tables.js";

describe("a plain text", () => {
  it("has the rows of a drawn table as lines, with what was broken within a cell", () => {
    const table = [
      "WORK",
      "+-----------------+------------------+------------------------+",
      "| Period          | Employer         | Position and duties    |",
      "+-----------------+------------------+------------------------+",
      "| 07/18 - Present | Mill Street      | Head Baker             |",
      "|                 | Bakery           | * Rye and wheat bread  |",
      "|                 |                  | for forty shops        |",
      "|                 |                  | * Two apprentices      |",
      "+-----------------+------------------+------------------------+",
      "| 2012 - 2018     | Harbour Hotel    | Cook                   |",
      "+-----------------+------------------+------------------------+",
      "Leeds",
    ];
    expect(inReadingOrder(table.join("\n"))).toBe(
      [
        "WORK",
        "Period\tEmployer\tPosition and duties",
        "",
        "07/18 - Present\tMill Street Bakery\tHead Baker",
        "* Rye and wheat bread for forty shops",
        "* Two apprentices",
        "2012 - 2018\tHarbour Hotel\tCook",
        "Leeds",
      ].join("\n"),
    );
  });

  it("has a row in each line of a table whose rows have no edges between them", () => {
    expect(inReadingOrder("| Year | Post |\n|------|------|\n| 2019 | Baker |\n| 2021 | Cook |\n")).toBe(
      "Year\tPost\n2019\tBaker\n2021\tCook\n",
    );
  });

  it("has the lines of a row below its first cell, where no edges are drawn", () => {
    expect(
      inReadingOrder(
        "| 2019 – | Baker |\n| | Mill Street Ltd |\n| | - Rye bread |\n| 2014 – 2019 | Cook |\n| | Hotel |\n",
      ),
    ).toBe("2019 –\tBaker\nMill Street Ltd\n- Rye bread\n\n2014 – 2019\tCook\nHotel\n");
  });

  it("has a time in one piece that stands in three lines", () => {
    expect(inReadingOrder("Oct 2018\n–\nPresent\n\nBaker\n-\nRye\n")).toBe("Oct 2018 – Present\n\nBaker\n-\nRye\n");
  });

  it("has a time in one piece that was broken in a narrow left column", () => {
    expect(
      inReadingOrder(
        "Jan 2023 –      Head Baker\nPresent         Mill Street Ltd\n                - Rye bread\n\nMay 2017 –      Cook\nMar 2021\n",
      ),
    ).toBe(
      "Jan 2023 – Present\tHead Baker\n                Mill Street Ltd\n                - Rye bread\n\nMay 2017 – Mar 2021\tCook\n",
    );
  });

  it.each([
    "Baker, Mill Street Ltd\t2019 – 2021\nCook, Harbour Hotel\t2018 – 2019",
    "2019    Baker\n2018    Cook",
    "2012            MSc Baking\n                Wenbury College\n2009            BSc Physics",
    "A | B\nSkills | Rye | Wheat\n| one line alone |",
    "+44 1632 960912\n+ Rye\n+ Wheat",
    "Jan 2023 – Present      Head Baker\n2019 – 2022             Cook",
  ])("stays as it is where no table is drawn and no time is broken: %j", (text) =>
    expect(inReadingOrder(text)).toBe(text),
  );

  it("is read once", () => {
    const text = "Jan 2023 –      Head Baker\nPresent         Mill Street Ltd";
    expect(inReadingOrder(inReadingOrder(text))).toBe(inReadingOrder(text));
  });
});
