import { describe, expect, it } from "vitest";
import type { ResumeLines } from "../../../domain/export.js";
import { AS_PROPOSED } from "../../../domain/resume-choice.js";
import { resumeLines } from "../../../language/resume.js";
import { pageSource } from "../../../rules/page.js";
import { profileOf } from "../../support/exported.js";
import { sessionWith } from "../../support/resources.js";

const TEXT = `Ana Maria Reyes
Nationality: Spanish. Settled status in the UK.
Leeds, UK | ana@example.org

PROFILE
Cashier with a calm hand and four years at a busy till.

EXPERIENCE
Cashier, Corner Shop Ltd, Leeds
March 2019 - June 2023
- Counted the till every evening
- Trained two colleagues

EDUCATION
BSc Economics, University of Leeds, 2015 - 2018

SKILLS
Excel, Word

OTHER
Cook lunch for forty people every Sunday at the community hall
`;
const profile = profileOf(TEXT);
const own = resumeLines(TEXT, profile).map(({ kind, text, start }) => ({ line_id: `own.${start}`, kind, text }));

function source(over: Partial<ResumeLines["lines"][number]> & { text?: string } = {}, added: object[] = []) {
  const shown = { new_figures: [], place_unknown: false, shows: [], may_be_left_out: true, proposed: true };
  const rest = { no_room: false, left_out: false, doubled: false };
  const lines = own.map((line) => ({ ...shown, ...rest, ...line, ...(line.text === over.text && over) }));
  const resume = { lines: [...lines, ...added.map((line) => ({ ...shown, ...rest, ...line }))] };
  return pageSource({
    ...{ session: { ...sessionWith({}), updated_at: "2026-01-01T00:00:00Z" }, profile, text: TEXT, answers: [] },
    resume: { ...resume, choice: AS_PROPOSED, ignored: [], left_out: [] } as ResumeLines,
  });
}
const lineOf = (text: string, from = source()) => from.lines.find((line) => line.text.includes(text));

describe("what may be done with a line of the page", () => {
  it("is everything with what was done in a post, and nothing with its header, its dates, or a paper", () => {
    for (const done of ["Counted the till", "Trained two"]) expect(lineOf(done)?.may).toBe("all");
    for (const stays of ["Corner Shop", "March 2019", "BSc Economics", "Excel", "EDUCATION", "Ana Maria"])
      expect(lineOf(stays)?.may).toBe("nothing");
  });

  it("is to replace the profile, and neither the lines above it nor another section", () => {
    expect(lineOf("calm hand")?.may).toBe("profile");
    for (const stays of ["Nationality", "ana@example.org", "Cook lunch"]) expect(lineOf(stays)?.may).toBe("nothing");
  });

  it("is nothing but what the candidate says with a line in their own words, which is stated", () => {
    const worded = lineOf("Trained two", source({ text: "Trained two colleagues", was: "Trained colleagues" }));
    expect(worded).toMatchObject({ may: "own_words", claims: [{ known: "stated" }] });
  });

  it("is everything with a line of an answer below no post, and nothing with one among papers", () => {
    const added = { line_id: "q1.c1", kind: "item", text: "Closed the shop", added: "q1" };
    const heading = { line_id: "section.Further-experience", kind: "heading", text: "Further experience" };
    expect(lineOf("Closed the shop", source({}, [heading, added]))?.may).toBe("all");
    expect(lineOf("Closed the shop", source({}, [added]))?.may).toBe("own_words");
  });
});

describe("the source of a page", () => {
  it("says of each line where it stands, what is left out, and why it is doubled", () => {
    expect(lineOf("Counted the till")).toMatchObject({
      section: "EXPERIENCE",
      post_id: lineOf("Corner Shop")?.line_id,
    });
    expect(lineOf("Excel")).toMatchObject({ section: "SKILLS", post_id: null, is_skills: true });
    expect(lineOf("Trained two", source({ text: "Trained two colleagues", left_out: true }))?.left_out).toBe("");
  });

  it("has one page for less than ten years of posts", () => {
    expect(source().most_pages).toBe(1);
  });
});
