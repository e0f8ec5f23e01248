import { describe, expect, it } from "vitest";
import { reader } from "../../../lab/support/reader.js";
import { contactIn } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { locatedRoles, validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";

function linesOf(text: string) {
  const source = sourceText(text);
  const profile = validateResume(source, readResumeByRules({ resume: text }, reader), contactIn(source, reader));
  return resumeLines(text, profile).map(({ kind, text: line }) => [kind, line]);
}

describe("the lines of a résumé", () => {
  it("have their kinds, and wrapped ones are joined", () => {
    const text =
      "CURRICULUM VITAE\nAnn Field\n\nEXPERIENCE\nBaker, Mill Street Ltd, 2019 - 2023\nBaked bread in the night for forty customers of the quarter\nand sold it in the morning to all of them in our shop.\n- Fed the starter\n\nSKILLS\nDriving licence, own car\n";
    expect(linesOf(text)).toEqual([
      ["heading", "CURRICULUM VITAE"],
      ["name", "Ann Field"],
      ["heading", "EXPERIENCE"],
      ["post", "Baker, Mill Street Ltd, 2019 - 2023"],
      [
        "text",
        "Baked bread in the night for forty customers of the quarter and sold it in the morning to all of them in our shop.",
      ],
      ["item", "Fed the starter"],
      ["heading", "SKILLS"],
      ["text", "Driving licence, own car"],
    ]);
  });

  it("are headings only if they look like those of this résumé", () => {
    const end = "\n\nSunday baking\nAt home, for the street.\n";
    const kindOf = (text: string) => linesOf(text).find(([, line]) => line === "Sunday baking")?.[0];
    expect(kindOf(`Ann Field\n\nSKILLS\nBread\n\nLANGUAGES\nPolish${end}`)).toBe("text");
    expect(kindOf(`Ann Field\n\nSkills\nBread\n\nLanguages\nPolish${end}`)).toBe("heading");
  });

  it("begin with each post that a paragraph tells", () => {
    const text =
      "Ann Field\n\nFrom 2015 to 2018 I worked as a waiter at Luigi's. Since May 2019 I have been a night porter at the Grand Hotel.\n";
    expect(linesOf(text).slice(1)).toEqual([
      ["text", "From 2015 to 2018 I worked as a waiter at Luigi's."],
      ["text", "Since May 2019 I have been a night porter at the Grand Hotel."],
    ]);
  });

  it("begin a post once, though its header has two lines", () => {
    const lines = linesOf("Ann Field\n\nEXPERIENCE\nNight Baker, Mill Ltd\n2019 - 2023\n- Baked\n");
    expect(lines.slice(-3)).toEqual([
      ["post", "Night Baker, Mill Ltd"],
      ["text", "2019 - 2023"],
      ["item", "Baked"],
    ]);
  });

  it("begin with the name where nobody found it, but not with what the document calls itself", () => {
    const lines = resumeLines("CURRICULUM VITAE\n\nAnn Field\nBaker of bread and rolls of all kinds\n", {
      roles: [],
      contact: null,
      headings: null,
    });
    expect(lines.map(({ kind }) => kind)).toEqual(["heading", "name", "text"]);
  });

  it("are no heading if they list things", () => {
    const [, , line] = linesOf("Ann Field\n\nSKILLS\n\nDriving licence, own car\nBread and rolls of all kinds\n");
    expect(line).toEqual(["text", "Driving licence, own car"]);
  });

  it("are joined where a line cannot have ended", () => {
    const lines = linesOf("Ann Field\n\nEXPERIENCE\nBaker, Mill Ltd, 2019 - 2023\nSold bread\nand rolls\n");
    expect(lines.at(-1)).toEqual(["text", "Sold bread and rolls"]);
    const post = linesOf("Ann Field\n\nEXPERIENCE\nBaker of bread\nand rolls, Mill Ltd, 2019 - 2023\n");
    expect(post.at(-1)).toEqual(["post", "Baker of bread and rolls, Mill Ltd, 2019 - 2023"]);
  });

  it("are posts too if they are a time between posts, where posts begin with their dates", () => {
    const kindOfGap = (first: string, last: string) => {
      const text = `Ann Field\n\n${first}\n\n12/2017 - 02/2019 Family reasons\n\n${last}\n`;
      const posts = [first, last].map((header) => ({ title: "Baker", employer: null, place: null, header, lines: [] }));
      const roles = locatedRoles(sourceText(text), { roles: posts });
      return resumeLines(text, { roles, contact: null, headings: null }).find((line) => line.text.includes("Family"))
        ?.kind;
    };
    expect(kindOfGap("02/2019 - 05/2022 Baker, Mill Ltd", "05/2015 - 12/2017 Cook, Hill Ltd")).toBe("post");
    expect(kindOfGap("Baker, Mill Ltd, 02/2019 - 05/2022", "Cook, Hill Ltd, 05/2015 - 12/2017")).toBe("text");
  });

  it("are a post where only a time stands, and the name wherever it stands", () => {
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
      readResumeByRules({ resume: text }, reader),
      contactIn(sourceText(text), reader),
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

  it("are no heading where they look unlike the headings of the résumé", () => {
    const text =
      "Ivo Reis\n\nEXPERIENCE\n\nJoiner\n\nSKILLS\n\nPanel saw - very good\nRouter - good\n\nHOME LIFE\n\nTwo sons\n";
    const kinds = new Map(linesOf(text).map(([kind, line]) => [line, kind]));
    expect(kinds.get("Panel saw - very good")).toBe("text");
    expect(kinds.get("HOME LIFE")).toBe("heading");
  });

  it("stay apart in an address, and are joined in a wrapped paragraph", () => {
    const wrapped =
      "A planner with ten years in freight who likes a full depot and a quiet\nphone, and who has run both nights and days.";
    const text = `Mara Quill\n12 Mill Lane\n0113 496 0000\nmara@quill.example\n\n${wrapped}\n`;
    expect(resumeLines(text, { roles: [], contact: null, headings: null }).map((line) => line.text)).toEqual([
      ...["Mara Quill", "12 Mill Lane", "0113 496 0000", "mara@quill.example"],
      wrapped.replace("\n", " "),
    ]);
  });

  it("are headings of sections, also where nothing but their name says so, and none for a list of things", () => {
    const text =
      "Ann Lee\n\nWork\n\nBaker, Mill Bakery, 2019 - 2023\n- Shape loaves\n\nDriving licence, own car\nInterests: rowing\n";
    const kinds = resumeLines(text, { roles: [], contact: null, headings: null }).map((line) => [line.kind, line.text]);
    expect(kinds).toContainEqual(["heading", "Work"]);
    expect(kinds).toContainEqual(["text", "Driving licence, own car"]);
  });
});
