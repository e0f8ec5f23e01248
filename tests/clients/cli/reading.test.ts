import { describe, expect, it } from "vitest";
import { correctionOf, shownReading } from "../../../clients/cli/reading.js";
import { InputError } from "../../../domain/errors.js";
import { lineWith, postWith, readingWith } from "../../support/readings.js";
import { quote } from "../../support/resources.js";

const sentences = [
  { ...quote("Bake bread."), unread: false },
  { ...quote("Bring an apron.", 12), unread: true },
];
const requirements = [
  {
    ...{ requirement_id: "r1", title: "Bread", strength: "must" as const, coverage: "partial" as const, shown_by: [] },
    ...{ start: 0, end: 11, gap_id: "g1", question_id: "s.g1", answered: false, added: false, near: [] },
  },
];
const reading = readingWith([postWith({ lines: [lineWith("l87-115", "Baked", ["r1"])] })], {
  job: {
    sentences,
    requirements,
    not_asked: [{ requirement_id: "r2", title: "Cakes", start: 0, end: 5, question_id: null }],
  },
  resume: { apart: [lineWith("l9-12", "Stove")], warnings: [{ message: "Page 2 is a picture." }] },
  corrections: [{ correction_id: "cor_1", at: "", changes: [{ op: "join_post", post_id: "p1", into: "p2" }] }],
});

describe("the options of the command", () => {
  it("are changes, in the order of the options", () => {
    const options = {
      set: ["p46.title=Line cook", "p46.end=", "p46.current=yes", "r1=desirable", "r1.shown=l9-12", "r1.shown=no"],
      post: ["l87-115"],
      join: ["p46=p9"],
      noPost: ["p9"],
      move: ["l87-115=p46:l9-12", "l9-12=skills", "s1-work=projects"],
      asks: ["an APRON"],
    };
    expect(correctionOf(reading, options)?.changes).toEqual([
      { op: "set_post", post_id: "p46", title: "Line cook" },
      { op: "set_post", post_id: "p46", end: null },
      { op: "set_post", post_id: "p46", current: true },
      { op: "set_requirement", requirement_id: "r1", strength: "desirable" },
      { op: "set_coverage", requirement_id: "r1", line_id: "l9-12" },
      { op: "set_coverage", requirement_id: "r1", line_id: null },
      { op: "add_post", line_id: "l87-115" },
      { op: "join_post", post_id: "p46", into: "p9" },
      { op: "remove_post", post_id: "p9", to: "other" },
      { op: "move_line", line_id: "l87-115", to: "p46", before: "l9-12" },
      { op: "move_line", line_id: "l9-12", to: "skills" },
      { op: "move_section", section_id: "s1-work", to: "projects" },
      { op: "add_requirement", start: 12, end: 27, strength: "must" },
    ]);
    expect(correctionOf(reading, {})).toBeNull();
  });

  it("take back the newest correction, or the one that is named", () => {
    expect(correctionOf(reading, { undo: true })).toEqual({ undo: "cor_1" });
    expect(correctionOf(reading, { undo: "cor_0" })).toEqual({ undo: "cor_0" });
  });

  it("are refused where they cannot be read", () => {
    for (const wrong of [
      { set: ["title"] },
      { set: ["p46.salary=1"] },
      { set: ["p46.start=March"] },
      { asks: ["bread and"] },
      { asks: ["b"] },
    ])
      expect(() => correctionOf(reading, wrong), JSON.stringify(wrong)).toThrow(InputError);
  });
});

it("what was read is told with its ids", () => {
  expect(shownReading(reading)).toEqual([
    "Ann Field",
    "s1-work  work",
    " p46  Cook · Mill Street · 2019 to 2021",
    "  l87-115  Baked  [shows r1]",
    "apart: in no post and in no section",
    "  l9-12  Stove",
    "the job asks for",
    "  r1  Bread  [must, shown in part]",
    "  r2  Cakes  [not asked, as you said]",
    "  not read: Bring an apron.",
    "! Page 2 is a picture.",
    "corrected: cor_1  join_post",
  ]);
  const without = readingWith([postWith({ employer: null, start: null, end: null })]);
  expect(shownReading(without)[2]).toBe(" p46  Cook · no employer · no time");
});
