import { describe, expect, it } from "vitest";
import { rowOfCells } from "../../../language/text/cells.js";

const row = (...cells: string[][]) =>
  rowOfCells(cells, {
    beside: (lines) => lines.join("\t"),
    isItem: (line) => line.startsWith("- "),
    textOf: (line) => line,
  });

describe("a row of a table", () => {
  it("is one line if each cell has one, without its empty cells", () => {
    expect(row(["2019 – 2022"], [], ["Baker"], ["York"])).toEqual(["2019 – 2022\tBaker\tYork"]);
    expect(row(["Baker"])).toEqual(["Baker"]);
    expect(row([], [])).toEqual([]);
  });

  it("goes on below its first line if only its last cell does", () => {
    expect(row(["2019 – 2022"], ["Baker", "Mill Street Ltd", "Made bread"])).toEqual([
      "2019 – 2022\tBaker",
      "Mill Street Ltd",
      "Made bread",
    ]);
    expect(row(["Employer"], ["Mill Street Ltd", "York"])).toEqual(["Employer\tMill Street Ltd", "York"]);
  });

  it("has its cells below each other if another one has several lines, before a list, and below a label", () => {
    expect(row(["2019"], ["Mill Street Ltd", "York"], ["Baker"])).toEqual(["2019", "Mill Street Ltd", "York", "Baker"]);
    expect(row(["Mill Street Ltd"], ["Baker"], ["2019"], ["- Made bread", "- Sold rolls"])).toEqual([
      "Mill Street Ltd\tBaker\t2019",
      "- Made bread",
      "- Sold rolls",
    ]);
    expect(row(["2019"], ["2021"], ["Mill Street Ltd", "York"], ["Baker"])).toEqual([
      "2019\t2021",
      "Mill Street Ltd",
      "York",
      "Baker",
    ]);
    expect(row(["Duties"], ["- Made bread", "- Sold rolls"])).toEqual(["Duties", "- Made bread", "- Sold rolls"]);
    expect(row(["Experience"], ["Baker", "Mill Street Ltd", "2019 – 2022"])).toEqual([
      "Experience",
      "Baker",
      "Mill Street Ltd",
      "2019 – 2022",
    ]);
  });
});
