import { describe, expect, it } from "vitest";
import type { JsonDocument } from "../../../domain/json-document.js";
import { reader } from "../../../lab/support/reader.js";
import { jsonResumeProfile, jsonResumeText } from "../../../language/resume/json-resume.js";

describe("a JSON Resume as text", () => {
  it("has a section for each list, and the contact details below the name", () => {
    const text = jsonResumeText({
      basics: { name: "Sam Field", label: "Baker", email: "sam@example.org" },
      work: [{ position: "Baker", name: "Corner Bakery", startDate: "2019-03-01", highlights: ["Baked bread", " "] }],
      skills: [{ name: "Baking", keywords: ["rye", "wheat"] }, { name: "Hygiene" }],
      languages: [{ language: "French", fluency: "fluent" }, { language: "German" }],
    });
    expect(text).toBe(
      [
        "Sam Field\nBaker\nsam@example.org",
        "EXPERIENCE\nBaker | Corner Bakery | 2019-03 to present\n- Baked bread",
        "SKILLS\n- Baking: rye, wheat\n- Hygiene",
        "LANGUAGES\n- French (fluent)\n- German",
      ].join("\n\n"),
    );
  });

  it("has a period only as far as it is known", () => {
    const dates = (startDate: string, endDate: string) =>
      jsonResumeText({ work: [{ position: "Baker", startDate, endDate }] }).split("\n")[1];
    expect(dates("2019-03-01", "2021-05-31")).toBe("Baker | 2019-03 to 2021-05");
    expect(dates("", "2021")).toBe("Baker | 2021");
    expect(dates("", "")).toBe("Baker");
  });

  it("leaves out what has another form, and nothing else", () => {
    const skills = [{ name: true, keywords: "rye" }, "baking", { name: "Hygiene", keywords: [{}, "floors"] }];
    expect(jsonResumeText({ basics: "Sam", work: 7, skills })).toBe("SKILLS\n- Hygiene: floors");
  });

  it("has a number as its text", () => {
    expect(jsonResumeText({ work: [{ position: "Baker", startDate: 2019, endDate: 2021 }] })).toBe(
      "EXPERIENCE\nBaker | 2019 to 2021",
    );
  });
});

describe("a JSON Resume as a profile", () => {
  const RESUME: JsonDocument = {
    basics: { name: "Sam Field", label: "Baker", email: "sam@example.org", summary: "I bake. I teach baking." },
    work: [
      {
        position: "Baker, nights",
        name: "Class of 2020 Ltd",
        location: "York",
        startDate: "2019-03-01",
        highlights: ["- Baked rye", "1. place of 40 bakers"],
        summary: "• Led nights\n• Led days",
      },
      { name: "Mill", startDate: "March 2016", endDate: "summer 2018" },
      { highlights: ["Helped out"] },
    ],
    volunteer: [{ organization: "Food bank", position: "Driver" }],
    education: [{ institution: "York College", area: "Food", studyType: "NVQ", courses: ["Hygiene"] }],
    certificates: [{ name: "Food hygiene level 2" }, { name: "Driving licence" }, { name: "BSc Food Science" }],
    skills: [
      { name: "C", keywords: [] },
      { name: "Baking", level: "expert", keywords: ["rye", " ", "Class"] },
    ],
    languages: [{ language: "French", fluency: "fluent" }],
    projects: [{ name: "Oven", highlights: ["Built it"] }],
    publications: [{ name: "On rye" }],
    awards: [{ title: "Best loaf" }],
    interests: [{ name: "Chess" }],
    references: [{ name: "Lea Roth", reference: "A fine baker" }],
  };
  const profileOf = (document: JsonDocument, given = jsonResumeText(document)) =>
    jsonResumeProfile(document, { given, masked: reader.read(given, "resume").text });
  const textsOf = (quotes: { text: string }[] | null = []) => (quotes ?? []).map(({ text }) => text);

  it("has each post as its fields say, whatever their values look like", () => {
    const posts = profileOf(RESUME)?.roles.map(({ title, employer, place, start, end, current, lines }) => ({
      ...{ title, employer: employer?.text, place: place?.text, start, end, current, lines: textsOf(lines) },
    }));
    expect(posts).toEqual([
      {
        ...{ title: "Baker, nights", employer: "Class of 2020 Ltd", place: "York", current: true },
        ...{ start: { year: 2019, month: 3 }, end: null },
        lines: ["Led nights", "Led days", "Baked rye", "1. place of 40 bakers"],
      },
      {
        ...{ title: "Mill", employer: undefined, place: undefined, current: false, lines: [] },
        ...{ start: { year: 2016, month: 3 }, end: { year: 2018, month: null } },
      },
    ]);
  });

  it("has each list by its field, and what belongs to no post apart", () => {
    const read = profileOf(RESUME);
    expect(read?.headline?.text).toBe("Baker");
    expect(textsOf(read?.skills)).toEqual(["C", "rye", "Class"]);
    expect(textsOf(read?.languages)).toEqual(["French (fluent)"]);
    expect(textsOf(read?.education)).toEqual(["NVQ, Food, York College", "Hygiene", "BSc Food Science"]);
    expect(textsOf(read?.certificates)).toEqual(["Food hygiene level 2"]);
    expect(textsOf(read?.licences)).toEqual(["Driving licence"]);
    expect(textsOf(read?.volunteering)).toEqual(["Driver | Food bank"]);
    expect(textsOf(read?.projects)).toEqual(["Oven", "Built it"]);
    expect(textsOf(read?.publications)).toEqual(["On rye"]);
    expect(textsOf(read?.awards)).toEqual(["Best loaf"]);
    expect(textsOf(read?.interests)).toEqual(["Chess"]);
    expect(textsOf(read?.referees)).toEqual(["Lea Roth: A fine baker"]);
    expect(textsOf(read?.other)).toEqual(["I bake.", "I teach baking.", "Helped out"]);
    expect(textsOf(read?.headings).slice(0, 3)).toEqual(["PROFILE", "EXPERIENCE", "EDUCATION"]);
  });

  it("quotes each value where it stands, and not where it stands first", () => {
    const given = jsonResumeText(RESUME);
    const read = profileOf(RESUME);
    const [c, rye] = read?.skills ?? [];
    expect(given.slice(given.indexOf("SKILLS")).indexOf("C")).toBe((c?.start ?? 0) - given.indexOf("SKILLS"));
    expect(given.lastIndexOf("rye,")).toBe(rye?.start);
  });

  it("covers contact details in every passage", () => {
    const read = profileOf({
      basics: { name: "Sam Field" },
      work: [{ position: "Baker", name: "Mill", highlights: ["Answered sam@example.org"] }],
    });
    expect(JSON.stringify(read)).not.toContain("sam@example.org");
    expect(read?.roles[0]?.lines[0]?.text).toMatch(/^Answered ·+$/);
  });

  it("is read although invisible characters were taken out of its text", () => {
    const document = { work: [{ position: "Ba\u200bker", name: "Mill" }] };
    expect(profileOf(document, "EXPERIENCE\nBaker | Mill")?.roles[0]?.title).toBe("Baker");
  });

  it("is none of a text that is not that of the document", () => {
    expect(profileOf(RESUME, "EXPERIENCE\nBaker | Mill")).toBeNull();
  });
});
