import { describe, expect, it } from "vitest";
import { weights } from "../../../lab/support/reader.js";
import { HeadingReader } from "../../../language/resume/heading-reader.js";
import { rowsOf } from "../../../language/resume/rows.js";

/** The parts of the likeliest way to read all rows of a text, or the first `count`, as one heading. */
const best = (text: string, count = text.split("\n").length) => {
  const rows = rowsOf(text);
  const ways = new HeadingReader(rows, weights("fields")).waysFrom(0, () => true);
  const [first] = ways.filter((way) => way.rows === count).sort((a, b) => b.score - a.score);
  return first?.parts.map(({ label, line, from, to }) => [label, rows[line]?.text.slice(from, to)]);
};

describe("the ways to read rows as a heading", () => {
  it("name title, employer, place and time", () => {
    expect(best("Warehouse Operative, Mill Street Ltd, Leeds, 2018 - 2021")).toEqual([
      ["T", "Warehouse Operative"],
      ["E", "Mill Street Ltd"],
      ["P", "Leeds"],
      ["D", "2018 - 2021"],
    ]);
  });

  it("name the town behind an employer, with its region or without a sign before it", () => {
    const placeOf = (text: string) => best(text)?.filter(([label]) => label === "E" || label === "P");
    expect(placeOf("Data Analyst, 2018 - 2021\nHarborlight Health Boston, MA")).toEqual([
      ["E", "Harborlight Health"],
      ["P", "Boston, MA"],
    ]);
    expect(placeOf("Staff Nurse, 2018 - 2021\nUniversity Hospital of Leeds")).toEqual([
      ["E", "University Hospital of Leeds"],
    ]);
    // An employer that is named with its town, and the town again.
    expect(placeOf("Cook · Grand Hotel Bregenz · Bregenz · 2018 - 2021")?.at(-1)).toEqual(["P", "Bregenz"]);
  });

  it("end above a label of what was done", () => {
    expect(best("Care Assistant\nOadby Grange, Leicester\nDuties")).toBeUndefined();
  });

  it("keep a bracket with its title, and see none as an employer", () => {
    expect(best("Nurse (Band 5) | Hill Hospital | 2018 - 2021")?.[0]).toEqual(["T", "Nurse (Band 5)"]);
    const employer = best("Night Baker | Brambletye Bakery Ltd (26 places)")?.find(([label]) => label === "E");
    expect(employer?.[1]).toMatch(/^Brambletye Bakery Ltd/);
  });

  it("see no sentence as an employer", () => {
    const employer = (text: string) => best(text)?.find(([label]) => label === "E")?.[1];
    expect(employer("I like every trade of bakers.\nBaker, 2018 - 2021")).toBeUndefined();
    expect(employer("Mill Street Ltd\nBaker, 2018 - 2021")).toBe("Mill Street Ltd");
  });

  it("take what a form says for what it is", () => {
    expect(best("Employer: Nurse Baker\nPosition: Hill Hospital\nPeriod: 2018 - 2021")).toEqual([
      ["E", "Nurse Baker"],
      ["T", "Hill Hospital"],
      ["D", "2018 - 2021"],
    ]);
  });

  it("take a title before a colon and a time for no label", () => {
    expect(best("Teacher of Mathematics: 2018 - 2021")?.[0]).toEqual(["T", "Teacher of Mathematics"]);
    expect(best("Job title: Baker\nFrom/To: 2018 - 2021")).toEqual([
      ["T", "Baker"],
      ["D", "2018 - 2021"],
    ]);
  });

  it("are none without a title or an employer, with two times, or where a row may not belong", () => {
    expect(best("2018 - 2021")).toBeUndefined();
    expect(best("Baker, 2015 - 2018\nCook, 2018 - 2021")).toBeUndefined();
    const rows = rowsOf("Baker\nMill Street Ltd");
    const ways = new HeadingReader(rows, weights("fields")).waysFrom(0, (row) => row === 0);
    expect(ways.every((way) => way.rows === 1)).toBe(true);
  });

  it("have an employer alone as a group, but no paper with its year", () => {
    const groups = (text: string) =>
      new HeadingReader(rowsOf(text), weights("fields")).waysFrom(0, () => true).filter(({ isGroup }) => isGroup)
        .length;
    expect([groups("Mill Street Ltd, Leeds") > 0, groups("National Diploma, 2018")]).toEqual([true, 0]);
  });
});
