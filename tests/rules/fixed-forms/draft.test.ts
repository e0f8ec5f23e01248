import { describe, expect, it } from "vitest";
import type { Gap } from "../../../domain/gap.js";
import type { FieldValues } from "../../../domain/question.js";
import { fixedFormDraft, isTold } from "../../../rules/fixed-forms/draft.js";
import { formStatements } from "../../support/closed-forms.js";

const drafted = (kind: Gap["kind"], title: string, values: FieldValues, resume?: string) =>
  fixedFormDraft({ kind, title }, formStatements(kind, title, values, resume));
const both = (...given: Parameters<typeof drafted>) => {
  const draft = drafted(...given);
  return draft && [draft.bullets, draft.spoken];
};
const licence = (values: FieldValues) => both("licence", "Forklift licence", values);

describe("the answer of a form about a paper", () => {
  it("names what is held with its dates", () => {
    expect(licence({ status: "held", valid: "Since March 2023" })).toEqual([
      ["Forklift licence, since March 2023"],
      "",
    ]);
  });

  it("has the detail in the place of the title where it is such a paper, and behind it otherwise", () => {
    expect(licence({ status: "held", detail: "Counterbalance forklift licence" })?.[0]).toEqual([
      "Counterbalance forklift licence",
    ]);
    expect(licence({ status: "held", detail: "Class B1" })?.[0]).toEqual(["Forklift licence: Class B1"]);
  });

  it("has the name that was typed, without what was said behind it, rather than the words of the job", () => {
    const title = "Food safety, HACCP Level 3 or willing to get it";
    const held = (detail: string) => both("certificate", title, { status: "held", detail, valid: "Jan 2023" })?.[0];
    expect(held("HACCP Level 2, would gladly do Level 3")).toEqual(["HACCP Level 2, Jan 2023"]);
    expect(held("would gladly do Level 3, HACCP")).not.toEqual(["would gladly do Level 3, Jan 2023"]);
  });

  it("says of one that is not held how it stands", () => {
    expect(licence({ status: "lapsed", valid: "Until 2021" })?.[0]).toEqual(["Forklift licence (lapsed), until 2021"]);
    expect(licence({ status: "booked", detail: "Counterbalance forklift licence" })?.[0]).toEqual([
      "Counterbalance forklift licence, booked",
    ]);
  });

  it("says once how it stands where the date says so too", () => {
    const booked = { status: "booked", detail: "Forklift licence, class B1", valid: "Booked for February 2027" };
    expect(licence(booked)?.[0]).toEqual(["Forklift licence, class B1, booked for February 2027"]);
  });

  it("keeps what limits it beside it", () => {
    expect(licence({ status: "held", detail: "Not the class that you ask for" })?.[0]).toEqual([
      "Forklift licence. Not the class that you ask for",
    ]);
  });
});

describe("the answer of another closed form", () => {
  it("to a condition is only spoken, and a note is a sentence of its own", () => {
    expect(both("logistics", "Weekend shifts", { agrees: "yes", note: "From 4 January" })).toEqual([
      [],
      "Yes, that suits me. From 4 January.",
    ]);
  });

  it("about a language is titled by it, whatever else the job asks for", () => {
    const draft = drafted("language", "Fluent German and French", { language: "German", level: "fluent" });
    expect([draft?.title, draft?.bullets]).toEqual(["German", ["German, fluent (C1 to C2)"]]);
  });

  it("about years lists the posts that count, and the acts of what was told with them", () => {
    const resume = "Jo Marsh\n\nEXPERIENCE\n\nPlanner, Quay Freight, 04/2023 - present\n- Planned loads\n";
    const told = { posts: ["post_1"], practice: "I planned the night runs." };
    expect(drafted("years", "Three years of planning", told, resume)?.bullets).toEqual([
      "Planner, Quay Freight, 04/2023 - present",
      "Planned the night runs",
    ]);
  });

  it("is left to a model without a choice, and for what has no closed form", () => {
    expect(licence({ detail: "Counterbalance" })).toBeNull();
    expect(drafted("skill", "Baking", { story: "I baked." })).toBeNull();
  });
});

describe("a closed form", () => {
  const told = (kind: Gap["kind"], values: FieldValues) => isTold(formStatements(kind, "Forklift licence", values));
  it("tells more than its choice in a clause or a long detail", () => {
    expect(told("licence", { status: "held", detail: "Counterbalance, class B1" })).toBe(false);
    expect(told("licence", { status: "held", detail: "I had no card until they paid for it" })).toBe(true);
    const long = "counterbalance and reach truck and side loader and order picker and tow truck and more";
    expect(told("licence", { status: "held", detail: long })).toBe(true);
  });
});
