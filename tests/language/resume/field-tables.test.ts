import { describe, expect, it } from "vitest";
import { isOfForm, stackedPosts, tablePosts } from "../../../language/resume/field-tables.js";
import { rowsOf } from "../../../language/resume/rows.js";
import { timesOf } from "../../../language/times/grammar.js";

const HEAD = "Dates\tEmployer\tPosition\tDuties";
const read = (...rows: string[]) => tablePosts(rowsOf([HEAD, ...rows].join("\n")));

describe("a table of posts", () => {
  it("has a post in each row, with its duties", () => {
    const table = read(
      "2010 - 2014\tHill School\tSecretary\tMinutes; census returns.",
      "2003 - 2010\tHill Vets\tClerk",
    );
    expect(table?.posts.map(({ title, employer, lines }) => [title.text, employer?.text, lines.length])).toEqual([
      ["Secretary", "Hill School", 1],
      ["Clerk", "Hill Vets", 0],
    ]);
  });

  it("may have a break, which is no post and has fewer cells", () => {
    const table = read("2010 - 2014\tHill School\tSecretary\tMinutes.", "2003 - 2010\tRaising a family");
    expect(table?.posts.map(({ title }) => title.text)).toEqual(["Secretary"]);
    expect(table?.unplaced.map(({ text }) => text)).toEqual(["2003 - 2010\tRaising a family"]);
  });

  it("may have columns of dates under any head, if titles and employers are named", () => {
    const table = tablePosts(
      rowsOf(
        "VESSEL\tGRT\tRANK\tCOMPANY\tSIGN ON\tSIGN OFF\nMV Heron\t43,717\tBosun\tNordhaven GmbH\t08-Nov-2023\t16-Jul-2024\n",
      ),
    );
    expect(table?.posts.map(({ title, employer }) => [title.text, employer?.text])).toEqual([
      ["Bosun", "Nordhaven GmbH"],
    ]);
  });

  it("is none if another time stands in fewer cells", () => {
    expect(read("2010 - 2014\tHill School\tSecretary\tMinutes.", "2003 - 2010\tNight Baker")).toBeNull();
  });
});

describe("a table that was copied cell by cell", () => {
  const heads = "S.No\nCompany\nDesignation\nFrom\nTo\nProject and work\n";
  const entry = (...cells: string[]) => `${cells.join("\n")}\n`;
  const work = "Storm water culverts, setting out and bills";
  const read = (text: string) => stackedPosts(rowsOf(text));

  it("has a post for as many rows as it has heads, with what was done in sentences", () => {
    const text = `${heads}${entry("1", "Al Waha Ltd", "Site Engineer", "May-2017", "Till date", work)}${entry("2", "Najd Est.", "Surveyor", "Sep-2014", "Mar-2017", work)}\nSoftware\nAutoCAD\n`;
    const table = read(text);
    expect(
      table?.posts.map(({ title, employer, start, end, lines }) => [
        ...[title.text, employer?.text, timesOf(text.slice(start, end))[0]?.form],
        ...lines.map((row) => row.text),
      ]),
    ).toEqual([
      ["Site Engineer", "Al Waha Ltd", "since", work],
      ["Surveyor", "Najd Est.", "range", work],
    ]);
    expect(table?.unplaced.map((row) => row.text)).toEqual(["Software", "AutoCAD"]);
  });

  it("is none where the times do not stand below their heads", () => {
    expect(read(`${heads}${entry("1", "Al Waha Ltd", "Site Engineer", "Doha", "May-2017", work)}`)).toBeNull();
    expect(read("Company\nDesignation\nFrom\nAl Waha Ltd\nSite Engineer\nDoha\n")).toBeNull();
  });
});

it("a line may have only words of a form", () => {
  expect([HEAD, "Responsibilities", "Duties:"].every(isOfForm)).toBe(true);
  expect(["Responsibilities: the till", "Head of Duties", "Baker\tMill Street Ltd"].some(isOfForm)).toBe(false);
});
