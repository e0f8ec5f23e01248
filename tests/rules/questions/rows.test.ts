import { describe, expect, it } from "vitest";
import type { Field } from "../../../domain/question.js";
import { aGap } from "../../../lab/support/builders.js";
import { hasRows, idInRow, isNothingHeld, rowsIn, statementsOfRow } from "../../../rules/questions/rows.js";
import { formOf } from "../../../rules/questions.js";
import { saysIn } from "../../../rules/says.js";

const context = { family: "general" as const, posts: [], says: saysIn("en") };
const [licence, degree] = [
  aGap({ gap_id: "g1", title: "Driving licence", kind: "licence" }),
  aGap({ gap_id: "g2", title: "Degree", kind: "degree" }),
];
const fields = formOf([licence, degree], context);

describe("a form with rows", () => {
  it("has the fields of each gap, named by it, and requires none", () => {
    expect(fields.map(({ id, gap_id }) => [id, gap_id])).toEqual([
      ["status", "g1"],
      ["detail", "g1"],
      ["valid", "g1"],
      ["status_2", "g2"],
      ["detail_2", "g2"],
      ["valid_2", "g2"],
    ]);
    expect(fields.every(({ required }) => !required)).toBe(true);
    expect(fields[3]?.question).toContain("Degree: ");
    expect(fields[0]?.options?.map(({ value }) => value)).toEqual(
      "held under_way booked not_passed lapsed never".split(" "),
    );
    expect([hasRows({ fields }), hasRows({ fields: formOf([licence], context) }), hasRows(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("has its values by gap, as in a form for that gap alone; a row without a choice is left out", () => {
    expect(fields.map(idInRow)).toEqual(["status", "detail", "valid", "status", "detail", "valid"]);
    expect([...rowsIn(fields, { status_2: "completed", detail: "class B", valid_2: "" }, "g1")]).toEqual([
      ["g2", { status: "completed" }],
    ]);
    const alone: Field[] = formOf([licence], context);
    expect([...rowsIn(alone, { status: "held" }, "g1")]).toEqual([["g1", { status: "held" }]]);
  });

  it("says no if each of its answered rows does", () => {
    expect(isNothingHeld(fields, { status: "never", status_2: "never" }, licence)).toBe(true);
    expect(isNothingHeld(fields, { status: "never" }, licence)).toBe(true);
    expect(isNothingHeld(fields, { status: "never", status_2: "completed" }, licence)).toBe(false);
    expect(isNothingHeld(fields, {}, licence)).toBe(false);
  });

  it("has no statement for a row that says no, or has no choice", () => {
    const said = (gap_id: string, id: string, value: string) =>
      ({ field: { id, type: "select", gap_id, choice: { value, label: value, subject: "x" } } }) as never;
    const all = [said("g1", "status", "held"), said("g2", "status", "never"), said("g3", "detail", "x")];
    expect(["g1", "g2", "g3"].map((gap_id) => statementsOfRow(all, { gap_id }).length)).toEqual([1, 0, 0]);
  });
});
