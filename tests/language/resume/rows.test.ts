import { describe, expect, it } from "vitest";
import { rowsOf } from "../../../language/resume/rows.js";

const texts = (text: string) => rowsOf(text).map((row) => row.text);

describe("rows of a résumé", () => {
  it.each([
    [
      "a small letter",
      "Picked the orders of the whole north\nbefore eight.",
      ["Picked the orders of the whole north\nbefore eight."],
    ],
    ["an open end", "Wrote the rota of thirty people in the\nLeeds house", 1],
    [
      "an indented line below an item",
      "- Picked orders\n  Loaded vans\n- Drove",
      ["Picked orders\n  Loaded vans", "Drove"],
    ],
    ["a sentence that has ended", "- Picked orders.\n  Loaded vans", ["Picked orders.", "Loaded vans"]],
    ["a short line", "Mill Street\nleeds", ["Mill Street", "leeds"]],
    ["a blank line", "Wrote the rota of thirty people in the\n\nLeeds house", 2],
    ["a wide gap", "Nurse, Hill Hospital, the ward of the\nLeeds house   2018 - 2021", 2],
    ["an address", "Ann Field, 12 Quarry Lane, Stannerley\nann@field.example", 2],
  ])("are joined where a line was wrapped, and only there: %s", (_, text, found) =>
    expect(typeof found === "number" ? texts(text).length : texts(text)).toEqual(found),
  );

  it("are joined where a date is broken, and not below the time and title of a post or before a label", () => {
    expect(texts("Negotiator, Oak Ltd. From September 2005 to June\n2008. Viewings and sales.")).toHaveLength(1);
    const post = "2003 - 2015     Library Assistant\n                Hill Branch Library, Haddleshire County Council";
    const done = "                Issue desk, reservations and inter-library loans all day\n                long.";
    expect(texts(`${post}\n${done}`)[1]).toBe("Hill Branch Library, Haddleshire County Council");
    expect(texts("1. OAK LTD, LEEDS\n   Position: Clerk")).toEqual(["OAK LTD, LEEDS", "Position: Clerk"]);
  });

  it("have no time of a remark in brackets or behind from", () => {
    const times = (text: string) => rowsOf(text)[0]?.times.map(({ from, to }) => text.slice(from, to));
    expect(times("Oak Ltd (bought by Hill 2018), Leeds")).toEqual([]);
    expect(times("2016 - 2021: Guard, CCTV operator from 2018")).toEqual(["2016 - 2021"]);
    expect(times("Clerk (part-time, 2014)")).toEqual(["2014"]);
    expect(times("Clerk (2014)")).toEqual(["2014"]);
  });

  it("are not joined by small letters where nobody wrote a capital", () => {
    const small =
      "coach driver - go north east - oct 2018-present\nsold tickets and checked passes of passengers\nhelped people";
    expect(texts(small)).toHaveLength(3);
  });

  it("join full lines that begin with capitals, once the width of the text is known", () => {
    const wrapped =
      "I drove the van to forty farms in the north of the county\nand I mended the tractors that stood still in the paddocks\nNights were part of it";
    expect(texts(wrapped)).toEqual([wrapped]);
    const [first = "", , last = ""] = wrapped.split("\n");
    expect(texts(`${first}\n${last}`)).toEqual([first, last]);
    const dated = wrapped.replace("Nights were part of it", "Nurse, Hill Hospital, 2018 - 2021");
    expect(texts(dated)).toHaveLength(2);
  });

  it("know the signs, indents and blank lines before them", () => {
    const rows = rowsOf("Tools\n\n\n\tSaws\n    1. Lathes\n  o Ovens\n- Pumps");
    expect(rows.map(({ text, sign, indent, above }) => [text, sign, indent, above])).toEqual([
      ["Tools", "", 0, 0],
      ["Saws", "", 4, 2],
      ["Lathes", "1.", 4, 0],
      ["Ovens", "o", 2, 0],
      ["Pumps", "-", 0, 0],
    ]);
  });

  it("have the sign that stands alone above them, and no time of a post joined to a list item", () => {
    expect(rowsOf("•\nRye bread\n•\nWheat").map(({ sign, text }) => [sign, text])).toEqual([
      ["•", "Rye bread"],
      ["•", "Wheat"],
    ]);
    expect(rowsOf("Baker\n  o  Rye bread and\n     [since March 2022]").map(({ text }) => text)).toHaveLength(3);
  });

  it.each([
    ["a bracket", "Barman at The Hare, York (October 2013 to Christmas\n2015)\nPoured", 2],
    ["a time", "Feb 2018 –\nMay 2021\nLines", 2],
    ["the value of a field", "Duties:      Feeding ten pens by camera, daily mort\n             Counts weekly", 1],
    ["a sentence about a post", "Since 2019 I have been a driver for the firm of Eden Valley Pallet\nFreight", 1],
  ])("are joined where a line broke %s", (_, text, count) => expect(texts(text)).toHaveLength(count));

  it("are not joined where the next line is another field, or says what was done", () => {
    expect(texts("4) Employer: Hill Marine Corps\n   CITY/ST: Camp Hill NC")).toHaveLength(2);
    expect(texts("Clerk, Oak Ltd (2018 –\n• Filed")).toHaveLength(2);
    expect(texts("Driver, Eden Valley Pallet Freight and Company, Kingmoor, since 2019\nFreight")).toHaveLength(2);
  });

  it("leave out drawn lines, and know the heading above or below one", () => {
    const ruled = (text: string) => rowsOf(text).map((row) => [row.text, row.isRuled]);
    const found = [
      ["SKILLS", true],
      ["Saws", false],
    ];
    expect(ruled("SKILLS\n======\nSaws")).toEqual(found);
    expect(ruled("* * *\nSKILLS\nSaws")).toEqual(found);
    expect(ruled("SKILLS\nSaws\n\n______\n")).toEqual([
      ["SKILLS", false],
      ["Saws", false],
    ]);
  });

  it("have their places in the text, and their times", () => {
    const text = "\n😀 Ann Field\n\n  - Picked orders\n    and loaded vans\nNurse, May 2018 - June 2021\n";
    const rows = rowsOf(text);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ann Field",
      "Picked orders\n    and loaded vans",
      "Nurse, May 2018 - June 2021",
    ]);
    expect(rows.map(({ text: row, times }) => times.map(({ from, to }) => row.slice(from, to)))).toEqual([
      [],
      [],
      ["May 2018 - June 2021"],
    ]);
    expect(rowsOf(" \n\n")).toEqual([]);
  });
});
