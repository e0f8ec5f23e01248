import { expect, it } from "vitest";
import { withoutColumns } from "../../../language/text/columns.js";

const RIGHT = 26;
const beside = (rows: [string, string][]) => rows.map(([left, right]) => left.padEnd(right === "" ? 0 : RIGHT) + right);

const ROWS: [string, string][] = [
  ["CONTACT", "EXPERIENCE"],
  ["01632 960912", "Head baker"],
  ["Leeds", "Mill Street Ltd"],
  ["", "2019 – 2023"],
  ["SKILLS", ""],
  ["Rye bread", "- Ran the night shift of six"],
  ["Ovens", "- Ordered flour for four shops"],
];

it("two columns with sections of their own are read one after the other", () => {
  expect(withoutColumns(["Ann Field", "", ...beside(ROWS), "", "Page 1"])).toEqual([
    "Ann Field",
    "",
    "CONTACT",
    "01632 960912",
    "Leeds",
    "",
    "SKILLS",
    "Rye bread",
    "Ovens",
    "",
    "EXPERIENCE",
    "Head baker",
    "Mill Street Ltd",
    "2019 – 2023",
    "",
    "- Ran the night shift of six",
    "- Ordered flour for four shops",
    "",
    "",
    "Page 1",
  ]);
});

it.each<[string, [string, string][]]>([
  [
    "times beside what was done",
    [
      ["2019 – 2023", "Experience"],
      ["2017 – 2019", "Head baker"],
      ["2015", "Cook"],
      ["2014", "Cook"],
      ["2013", "Cook"],
      ["2012", "Cook"],
    ],
  ],
  [
    "headings beside their sections",
    [
      ["CONTACT", "01632 960912"],
      ["WORK", "Experience"],
      ["", "Head baker"],
      ["SKILLS", "Rye bread"],
      ["", "Ovens"],
      ["LANGUAGES", "French"],
    ],
  ],
  [
    "labels beside their values",
    [
      ["Name:", "Ann Field"],
      ["SKILLS:", "Rye"],
      ["Town:", "Leeds"],
      ["Post:", "Baker"],
      ["Car:", "none"],
      ["Other:", "Experience"],
    ],
  ],
  ["rows of a table, with a bar before each value", ROWS.map(([left, right]) => [left, `| ${right}`])],
  [
    "a right column without a section",
    ROWS.map(([left, right]) => [left, right === "EXPERIENCE" ? "Ann Field" : right]),
  ],
])("%s are no columns of a page", (_, rows) => {
  const lines = beside(rows);
  expect(withoutColumns(lines)).toBe(lines);
});

it("the right column may begin with any heading in capitals", () => {
  const lines = beside(ROWS.map(([left, right]) => [left, right === "EXPERIENCE" ? "MY WORK" : right]));
  expect(withoutColumns(lines)).not.toBe(lines);
});

it("a line across both ends them", () => {
  const lines = [...beside(ROWS.slice(0, 4)), "A line that goes across the gap of the page", ...beside(ROWS.slice(4))];
  expect(withoutColumns(lines)).toBe(lines);
});
