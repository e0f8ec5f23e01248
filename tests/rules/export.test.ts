import { describe, expect, it } from "vitest";
import { lexicon } from "../../lab/support/reader.js";
import { contactIn } from "../../language/names/contact.js";
import { readResumeByRules } from "../../language/resume/read-resume.js";
import { resumeLines } from "../../language/resume/resume-lines.js";
import { validateResume } from "../../language/resume/validate-resume.js";
import { sourceText } from "../../language/text/spans.js";

describe("the lines of a résumé", () => {
  it("has a time without a post as a block of its own, and the name as the name, wherever it stands", () => {
    const text = `CURRICULUM VITAE

JO MARSH
12 Mill Lane

EXPERIENCE

03/2019 - now    BAKER
Corner Bread Ltd
- Shape loaves

12/2017 - 02/2019    Family reasons (Poland)

2014 - 2017    PORTER
Mill Hotel
- Carried luggage
`;
    const read = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, lexicon),
      contactIn(sourceText(text), lexicon),
    );
    // A model takes it for no post.
    const roles = read.roles.filter(({ quote }) => !quote.text.includes("Family"));
    const kinds = new Map(
      resumeLines(text, { ...read, roles }).map((line) => [line.text.replace(/\s+/g, " "), line.kind]),
    );
    expect(kinds.get("12/2017 - 02/2019 Family reasons (Poland)")).toBe("post");
    expect(kinds.get("JO MARSH")).toBe("name");
    expect(kinds.get("CURRICULUM VITAE")).toBe("heading");
  });

  it("takes no line for a heading that looks unlike the headings of the résumé", () => {
    const kindsOf = (text: string) =>
      new Map(resumeLines(text, { roles: [], contact: null }).map((line) => [line.text, line.kind]));
    const text =
      "Ivo Reis\n\nEXPERIENCE\n\nJoiner\n\nSKILLS\n\nPanel saw - very good\nRouter - good\n\nHOME LIFE\n\nTwo sons\n";
    expect(kindsOf(text).get("Panel saw - very good")).toBe("text");
    expect(kindsOf(text).get("HOME LIFE")).toBe("heading");
    const mixed = text.replace("SKILLS", "Skills");
    expect(kindsOf(mixed).get("Panel saw - very good")).toBe("heading");
  });

  it("keeps the lines of an address apart, and joins those of a wrapped paragraph", () => {
    const wrapped =
      "A planner with ten years in freight who likes a full depot and a quiet\nphone, and who has run both nights and days.";
    const text = `Mara Quill\n12 Mill Lane\n0113 496 0000\nmara@quill.example\n\n${wrapped}\n`;
    expect(resumeLines(text, { roles: [], contact: null }).map((line) => line.text)).toEqual([
      ...["Mara Quill", "12 Mill Lane", "0113 496 0000", "mara@quill.example"],
      wrapped.replace("\n", " "),
    ]);
  });

  it.each([
    ["Deloitte\nAudit Clerk\nMay 2019 - present", "Audit Clerk", "Deloitte"],
    ["Deloitte, Leeds    May 2019 - present\nAudit Clerk", "Audit Clerk", "Deloitte"],
    ["Bank Clerk    2016 - 2019\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["2016 - 2019\nBank Clerk\nBarclays, Leeds", "Bank Clerk", "Barclays"],
    ["Waterstones, Leeds - Bookseller (temporary) | 2017 - 2019", "Bookseller (temporary)", "Waterstones"],
  ])("names title and employer of a post in any order of its lines: %s", (header, title, employer) => {
    const text = `Jo Marsh\n\nExperience\n\n${header}\n- Served customers\n\n${header}\n- Counted cash\n`;
    const { roles } = readResumeByRules({ resume: text }, lexicon);
    expect(roles.map((role) => [role.title, role.employer])).toEqual([
      [title, employer],
      [title, employer],
    ]);
  });

  it("has its sections as headings, also where nothing but their name says so, and no heading for a list of things", () => {
    const text =
      "Ann Lee\n\nWork\n\nBaker, Mill Bakery, 2019 - 2023\n- Shape loaves\n\nDriving licence, own car\nInterests: rowing\n";
    const kinds = resumeLines(text, { roles: [], contact: null }).map((line) => [line.kind, line.text]);
    expect(kinds).toContainEqual(["heading", "Work"]);
    expect(kinds).toContainEqual(["text", "Driving licence, own car"]);
  });
});
