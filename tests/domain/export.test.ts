import { describe, expect, it } from "vitest";
import { choiceFor, exportQuery, isMovable } from "../../domain/export.js";
import { EXPORT_FORMATS, PAGE_FORMATS } from "../../domain/export-formats.js";
import { ResumeChoice } from "../../domain/resume-choice.js";

const chosen = { ...ResumeChoice.parse({}), lines_per_post: 3, without: ["own.1"], wanted: ["typed.1"] };

describe("the choice that an export is made by", () => {
  it("is the candidate's, but for what is wished for", () => {
    expect(choiceFor(chosen, {})).toEqual({ ...chosen, part: "all" });
    expect(choiceFor(chosen, { part: "resume", lines_per_post: 1, without: [] })).toMatchObject({
      part: "resume",
      lines_per_post: 1,
      without: [],
      wanted: ["typed.1"],
    });
  });

  it("is asked for by a query with nothing but the wishes", () => {
    expect(exportQuery({})).toEqual({});
    expect(exportQuery({ part: "resume", lines_per_post: 1, without: ["a", "b"], wanted: [] })).toEqual({
      part: "resume",
      lines_per_post: 1,
      without: "a,b",
      wanted: "",
    });
  });
});

it("items and texts of a résumé can be moved; its name, headings and posts stay", () => {
  const kinds = ["item", "text", "name", "heading", "post"] as const;
  expect(kinds.map((kind) => isMovable({ kind }))).toEqual([true, true, false, false, false]);
});

it("the page offers its main format first, and each of the others once", () => {
  expect(PAGE_FORMATS.map(({ isMain }) => isMain)).toEqual([true, false, false, false, false]);
  const offered = Object.entries(EXPORT_FORMATS).flatMap(([format, { page }]) => (page ? [format] : []));
  expect(PAGE_FORMATS.map(({ format }) => format).sort()).toEqual(offered.sort());
});
