import { describe, expect, it } from "vitest";
import type { ExportedAnswer } from "../../../domain/export.js";
import { postsOf } from "../../../domain/resume.js";
import { reader } from "../../../lab/support/reader.js";
import { contactIn } from "../../../language/names/contact.js";
import { readResumeByRules } from "../../../language/resume/read-resume.js";
import { resumeLines } from "../../../language/resume/resume-lines.js";
import { validateResume } from "../../../language/resume/validate-resume.js";
import { sourceText } from "../../../language/text/spans.js";
import { notInResume, resumeWithAnswers } from "../../../rules/export/resume.js";
import { answer, bullet, nowhere, profile, profileOf, RESUME, source } from "../../support/exported.js";

const [baker] = postsOf(profile);

describe("the résumé with the answers", () => {
  it("has a line behind the one of its post that it rests on, or that its gap was found near to", () => {
    const chosen = new Map(baker ? [["s.g1", baker] as const, ["s.g2", baker] as const] : []);
    const at = RESUME.indexOf("Keep the area");
    const tidy = { start: at, end: at + 5 };
    const rests = answer("s.g2", "Swept twice a shift");
    rests.bullets[0]?.claims.push({
      supported: true,
      sources: [{ kind: "resume", ref: "r", quote: "q", ...tidy }],
    } as never);
    const textsOf = (found: ExportedAnswer[], passages: Map<string, { start: number; end: number }[]>) =>
      resumeWithAnswers(resumeLines(RESUME, profile), profile, found, { chosen, near: passages }).map(
        ({ text }) => text,
      );
    const cleaned = [answer("s.g1", "Cleaned two ovens")];
    expect(textsOf(cleaned, new Map([["s.g1", [tidy]]]))).toEqual(
      expect.arrayContaining(["Shape loaves", "Keep the area tidy", "Cleaned two ovens"]),
    );
    const isBehind = (texts: string[], line: string, other: string) => texts.indexOf(line) === texts.indexOf(other) + 1;
    expect(isBehind(textsOf(cleaned, new Map([["s.g1", [tidy]]])), "Cleaned two ovens", "Keep the area tidy")).toBe(
      true,
    );
    expect(isBehind(textsOf([rests], new Map()), "Swept twice a shift", "Keep the area tidy")).toBe(true);
    // A passage of another post places nothing.
    const luggage = RESUME.indexOf("Carried");
    const other = new Map([["s.g1", [{ start: luggage, end: luggage + 3 }]]]);
    expect(isBehind(textsOf(cleaned, other), "Cleaned two ovens", "Shape loaves")).toBe(true);
  });

  it("has them behind the first line of their post, the most important first, and leaves none out for an I in the middle", () => {
    const chosen = new Map(baker ? [["s.g1", baker] as const, ["s.g2", baker] as const] : []);
    const answers = [
      answer("s.g1", "Cut waste from 12 to 7 %, which I weighed daily"),
      answer("s.g2", "Trained two starters", "My part was the oven."),
    ];
    const lines = resumeWithAnswers(resumeLines(RESUME, profile), profile, answers, { ...nowhere, chosen });
    const texts = lines.map(({ text }) => text);
    const at = texts.findIndex((text) => text.startsWith("Baker"));
    expect(texts.slice(at + 1, at + 5)).toEqual([
      "Shape loaves",
      "Cut waste from 12 to 7 %, which I weighed daily",
      "Trained two starters",
      "Keep the area tidy",
    ]);
    expect(texts).not.toContain("My part was the oven.");
  });

  it("names the employers of a line that belongs to several posts", () => {
    const [first, second] = postsOf(profile);
    const claims = [first, second].flatMap((post) => [
      {
        supported: true,
        sources: [{ kind: "resume", ref: "r", quote: "q", start: post?.header.start, end: post?.header.end }],
      },
    ]);
    const textOf = (text: string) =>
      resumeWithAnswers(
        resumeLines(RESUME, profile),
        profile,
        [{ question_id: "s.g1", kind: "skill", title: "t", bullets: [{ text, claims }] } as unknown as ExportedAnswer],
        nowhere,
      ).at(-1)?.text;
    expect(textOf("Served early guests for seven years")).toBe(
      "Served early guests for seven years (Corner Bread Ltd; Mill Hotel)",
    );
    expect(textOf("Served guests at Corner Bread Ltd and at Mill Hotel")).toBe(
      "Served guests at Corner Bread Ltd and at Mill Hotel",
    );
  });

  it("leaves out by name what a résumé has no place for, and takes a sentence without its I unless the résumé says I", () => {
    const own = resumeLines(RESUME, profile);
    const lapsed = { ...answer("s.g3", "Forklift licence (lapsed), 2019"), kind: "licence" };
    const answers = [answer("s.g1", "I trained them well."), answer("s.g2", "My part was the oven."), lapsed];
    expect(notInResume(answers, own, profile).map(({ what, why }) => [what, why])).toEqual([
      ["My part was the oven.", expect.stringContaining('begins with "I"')],
      ["Forklift licence (lapsed), 2019", expect.stringContaining("not valid now")],
    ]);
    const added = (lines: typeof own) =>
      resumeWithAnswers(lines, profile, answers, nowhere).flatMap((line) => (line.added ? [line.text] : []));
    expect(added(own)).toEqual(["Trained them well."]);
    const saysI = own.map((line) => (line.text === "Shape loaves" ? { ...line, text: "I shape loaves" } : line));
    expect(notInResume(answers, saysI, profile).map(({ what }) => what)).toEqual(["Forklift licence (lapsed), 2019"]);
    const car = { ...answer("s.g4", "Own car, insured for work"), kind: "logistics" };
    expect(notInResume([car], own, profile)).toEqual([
      { what: "Own car, insured for work", why: expect.stringContaining("a condition of the work") },
    ]);
    expect(added(saysI)).toEqual(["I trained them well.", "My part was the oven."]);
  });

  it("says of a new line that belongs to no post that its place is not known", () => {
    const lines = resumeWithAnswers(resumeLines(RESUME, profile), profile, [answer("s.g1", "Kept the books")], nowhere);
    expect(lines.filter((line) => line.place_unknown).map(({ text }) => text)).toEqual(["Kept the books"]);
    const chosen = new Map(baker ? [["s.g1", baker] as const] : []);
    const placed = resumeWithAnswers(resumeLines(RESUME, profile), profile, [answer("s.g1", "Kept the books")], {
      ...nowhere,
      chosen,
    });
    expect(placed.some((line) => line.place_unknown)).toBe(false);
    const outside = resumeWithAnswers(resumeLines(RESUME, profile), profile, [answer("s.g1", "Kept the books")], {
      ...nowhere,
      chosen: new Map([["s.g1", null]]),
    });
    expect([outside.at(-1)?.text, outside.some((line) => line.place_unknown)]).toEqual(["Kept the books", false]);
  });

  it("does not say of posts that it lists how long they have lasted", () => {
    const years = (ref: string): ExportedAnswer => ({
      ...answer("s.g1"),
      kind: "years",
      bullets: [bullet("Sold film since March 2019", [source("reply", ref)])],
    });
    const own = resumeLines(RESUME, profile);
    expect(notInResume([years("a.practice")], own, profile).map(({ why }) => why)).toEqual([
      expect.stringContaining("its posts say how long already"),
    ]);
    // An act that was told of the posts is a line as any other.
    const act = {
      ...years("a.practice"),
      bullets: [bullet("Planned the night runs", [source("reply", "a.practice")])],
    };
    expect(notInResume([act], own, profile)).toEqual([]);
    // What was done beside the posts stands nowhere else.
    expect(notInResume([years("a.further")], own, profile)).toEqual([]);
  });

  it("has a degree once, and again only with a year that it does not have", () => {
    const text = `${RESUME}\nEducation\n\nBEng (Hons) Civil Engineering, 2:1, Westmarch University, 2010 – 2013\n`;
    const read = profileOf(text);
    const added = (said: string) =>
      resumeWithAnswers(resumeLines(text, read), read, [{ ...answer("s.g1", said), kind: "degree" }], nowhere)
        .filter((line) => line.added)
        .map((line) => line.text);
    expect(added("BEng (Hons) Civil Engineering, 2:1, since July 2013")).toEqual([]);
    const later = "BEng (Hons) Civil Engineering, renewed in 2024";
    expect(added(later)).toEqual([later]);
    const other = "MEng (Hons) Civil Engineering, 2:1";
    expect(added(other)).toEqual([other]);
    const twice = { ...answer("s.g1", "BEng (Hons) Civil Engineering, since July 2013"), kind: "degree" };
    expect(notInResume([twice], resumeLines(text, read), read).map(({ why }) => why)).toEqual([
      expect.stringContaining("it has the same already"),
    ]);
  });

  it("says where the résumé still lists a paper that has lapsed", () => {
    const text = `${RESUME}\nCertificates\nForklift / telehandler\nFirst aid, 2024\n`;
    const at = [...text].length - [..."Forklift / telehandler\nFirst aid, 2024\n"].length;
    const holds = { ...profile, certificates: [{ text: "Forklift / telehandler", start: at, end: at + 22 }] };
    const answers = [{ ...answer("s.g3", "Telehandler card, lapsed, June 2025"), kind: "certificate" }];
    expect(notInResume(answers, resumeLines(text, holds), holds)[0]?.why).toContain(
      'Your résumé still lists "Forklift / telehandler"',
    );
    expect(notInResume(answers, resumeLines(RESUME, profile), profile)[0]?.why).not.toContain("still lists");
  });

  it("has what was done in a language under its post, and names a level that the résumé lists already", () => {
    const speaks = { ...profile, languages: [{ text: "English, some Spanish", start: 0, end: 21 }] };
    const language = (text: string) => ({ ...answer("s.g9", text), kind: "language" });
    const answers = [language("Spanish, good (B1 to B2)"), language("Explaining doses to families in Spanish")];
    const own = resumeLines(RESUME, speaks);
    const added = resumeWithAnswers(own, speaks, answers, nowhere).flatMap((line) => (line.added ? [line.text] : []));
    expect(added).toEqual(["Explaining doses to families in Spanish"]);
    expect(notInResume(answers, own, speaks).map(({ what, why }) => [what, why])).toEqual([
      ["Spanish, good (B1 to B2)", expect.stringContaining("lists the language already")],
    ]);
  });

  it("keeps the entries of an education apart, has what is new of a paper behind the line that names it, and references last", () => {
    const education = [
      "Higher Certificate in Business (Accounting), South East Regional Institute, 2015",
      "Leaving Certificate, Scoil Naomh Brid, Co. Waterford, 2012",
      "Diploma in Payroll Management - in progress",
    ];
    const text = `${RESUME}\nEducation\n\n${education.join("\n")}\n\nReferences\n\nOn request\n`;
    const read = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, reader),
      contactIn(sourceText(text), reader),
    );
    const paper = { ...answer("s.g1", "Payroll Management diploma, two of four modules passed"), kind: "certificate" };
    const lines = resumeWithAnswers(resumeLines(text, read), read, [paper, answer("s.g2", "Kept the books")], nowhere);
    const texts = lines.map((line) => line.text);
    expect(texts.slice(texts.indexOf("Education") + 1)).toEqual([
      ...education,
      "Payroll Management diploma, two of four modules passed",
      "Further experience",
      "Kept the books",
      "References",
      "On request",
    ]);
  });

  it("begins a new section above interests and what is left to say, and a new paper looks as those around it", () => {
    const text = `${RESUME}\nCertificates\nFood hygiene level 2, 2019\n\nInterests\nRye bread, choir\n\nReferences on request.\n`;
    const read = validateResume(
      sourceText(text),
      readResumeByRules({ resume: text }, reader),
      contactIn(sourceText(text), reader),
    );
    const paper = { ...answer("s.g1", "Food hygiene level 3, 2026"), kind: "certificate" };
    const lines = resumeWithAnswers(resumeLines(text, read), read, [paper, answer("s.g2", "Kept the books")], nowhere);
    expect(lines.slice(lines.findIndex((line) => line.text === "Certificates") + 1)).toMatchObject([
      { kind: "text", text: "Food hygiene level 2, 2019" },
      { kind: "text", text: "Food hygiene level 3, 2026" },
      { text: "Further experience" },
      { text: "Kept the books" },
      { text: "Interests" },
      { text: "Rye bread, choir" },
      { text: "References on request." },
    ]);
  });

  it("names a new section in the language of the résumé, and its heading keeps its id", () => {
    const added = (language: string) =>
      resumeWithAnswers(
        resumeLines(RESUME, profile),
        { ...profile, language },
        [answer("s.g2", "Kept the books")],
        nowhere,
      )
        .filter(({ line_id }) => line_id.startsWith("section."))
        .map(({ line_id, text }) => [line_id, text]);
    expect(added("en")).toEqual([["section.Further-experience", "Further experience"]]);
    expect(added("de")).toEqual([["section.Further-experience", "Weitere Erfahrung"]]);
    expect(added("is")).toEqual([["section.Further-experience", "Further experience"]]);
  });

  it("puts a bullet behind the sentences of its post where a paragraph tells of two, each with its dates and employer", () => {
    const text =
      "Declan Walsh\n\nI have been a mechanic at Corrib Motors in Galway since 2017. I repair eight cars a day. Before that, from " +
      "May 2012 to March 2017, I worked as a fitter at Shannon Autos. I also joined the Mersey Dock Museum as a helper in June " +
      "2010, and stayed until April 2012.\n\nI have been learning Welsh since 2023.\n";
    const read = validateResume(sourceText(text), readResumeByRules({ resume: text }, reader));
    expect(
      read.roles.map(({ title, employer, start, end }) => [title, employer?.text, start?.year, end?.year]),
    ).toEqual([
      ["mechanic", "Corrib Motors", 2017, undefined],
      ["fitter", "Shannon Autos", 2012, 2017],
      ["helper", "Mersey Dock Museum", 2010, 2012],
    ]);
    const [mechanic] = postsOf(read);
    const chosen = new Map(mechanic ? [["s.g1", mechanic]] : []);
    const lines = resumeWithAnswers(resumeLines(text, read), read, [answer("s.g1", "Changed a gearbox")], {
      ...nowhere,
      chosen,
    });
    expect(lines.map((line) => line.text.slice(0, 20))).toEqual([
      "Declan Walsh",
      "I have been a mechan",
      "Changed a gearbox",
      "Before that, from Ma",
      "I also joined the Me",
      "I have been learning",
    ]);
    expect(lines.every(({ kind }) => kind !== "post")).toBe(true);
  });
});
