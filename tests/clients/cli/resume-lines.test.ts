import { describe, expect, it } from "vitest";
import { changedChoice, shownLines } from "../../../clients/cli/resume-lines.js";
import type { ResumeLines } from "../../../domain/export.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";

type Line = ResumeLines["lines"][number];
const line = (line_id: string, over: Partial<Line> = {}): Line => ({
  line_id,
  kind: "item",
  text: `text of ${line_id}`,
  new_figures: [],
  may_be_left_out: true,
  proposed: true,
  left_out: false,
  ...{ doubled: false, shows: [], no_room: false, place_unknown: false },
  ...over,
});
const lines = (choice = AS_PROPOSED): ResumeLines => ({
  lines: [line("l1"), line("l2"), line("n1", { proposed: false }), line("typed.1")],
  choice,
  ignored: [],
  left_out: [],
});

describe("the choice of the command line", () => {
  it("leaves lines out and takes them in, those that are not proposed as wanted", () => {
    const out = changedChoice(lines(), { out: ["l1", "l2"] });
    expect(out.without).toEqual(["l1", "l2"]);
    const taken = changedChoice(lines(out), { in: ["l1", "n1"] });
    expect([taken.without, taken.wanted]).toEqual([["l2"], ["n1"]]);
    expect(changedChoice(lines(taken), { out: ["n1"] }).wanted).toEqual([]);
    expect(changedChoice(lines(taken), { asProposed: true })).toEqual(AS_PROPOSED);
  });

  it("rewords a line, and without a text puts it back", () => {
    const reworded = changedChoice(lines(), { reword: ["l1= Baked a=b "] });
    expect(reworded.reworded).toEqual({ l1: "Baked a=b" });
    expect(changedChoice(lines(reworded), { reword: ["l1="] }).reworded).toEqual({});
  });

  it("adds lines in their order, moves lines, and deletes an added line that is left out", () => {
    const added = changedChoice(lines(), { add: ["l1=First", "l1=Second"], move: ["l2=l1"] });
    expect(added.added.map(({ text, behind }) => [text, behind])).toEqual([
      ["Second", "l1"],
      ["First", "l1"],
    ]);
    expect(added.moved).toEqual([{ line_id: "l2", behind: "l1" }]);
    const gone = changedChoice(lines(added), { out: ["typed.1"] });
    expect([gone.added.map(({ text }) => text), gone.without]).toEqual([["First"], []]);
  });

  it("refuses an id of no line, and what is no pair", () => {
    expect(() => changedChoice(lines(), { out: ["l9"] })).toThrow("l9");
    expect(() => changedChoice(lines(), { reword: ["=words"] })).toThrow("is not a line's id");
  });
});

it("the lines are shown with what is special about them", () => {
  const marked = line("l2", { was: "Cook", left_out: true, new_figures: ["40"], doubt: "no licence" });
  const shown = shownLines({
    lines: [
      line("l1", { no_room: true }),
      marked,
      line("l3", { added: "q1", doubled: true, was: "", corrects: "l1", place_unknown: true }),
    ],
    choice: AS_PROPOSED,
    ignored: ["l9"],
    left_out: [{ what: "Rye", why: "no source" }],
  });
  expect(shown).toEqual([
    "l1  text of l1  [no room]",
    "l2  text of l2  [left out; was: Cook; is it so still? You said: no licence; 40 stands nowhere else: is it right?]",
    "l3  text of l3  [new; said by another; in which post was it? --move it there; right in the place of l1; yours]",
    "no such line any more, or one that stays as it is: l9",
    "not there: Rye (no source)",
  ]);
});
