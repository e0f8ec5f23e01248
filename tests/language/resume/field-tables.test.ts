import { describe, expect, it } from "vitest";
import { isOfForm, tablePosts } from "../../../language/resume/field-tables.js";
import { rowsOf } from "../../../language/resume/rows.js";

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

  it("is none if another time stands in fewer cells", () => {
    expect(read("2010 - 2014\tHill School\tSecretary\tMinutes.", "2003 - 2010\tNight Baker")).toBeNull();
  });
});

it("a line may have only words of a form", () => {
  expect([HEAD, "Responsibilities", "Duties:"].every(isOfForm)).toBe(true);
  expect(["Responsibilities: the till", "Head of Duties", "Baker\tMill Street Ltd"].some(isOfForm)).toBe(false);
});
