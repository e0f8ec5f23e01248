import { describe, expect, it } from "vitest";
import { jobText, parseJson, resumeText } from "../../../adapters/documents/json-resume.js";

describe("a JSON Resume as text", () => {
  it("has a section for each list, and the contact details below the name", () => {
    const text = resumeText({
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
      resumeText({ work: [{ position: "Baker", startDate, endDate }] }).split("\n")[1];
    expect(dates("2019-03-01", "2021-05-31")).toBe("Baker | 2019-03 to 2021-05");
    expect(dates("", "2021")).toBe("Baker | 2021");
    expect(dates("", "")).toBe("Baker");
  });

  it("leaves out what has another form, and nothing else", () => {
    expect(resumeText({ basics: "Sam", work: 7, skills: [{ name: 3, keywords: "rye" }, { name: "Hygiene" }] })).toBe(
      "SKILLS\n- Hygiene",
    );
  });
});

describe("a JSON job description as text", () => {
  it("has its requirements and skills as a list", () => {
    const text = jobText({
      title: "Head Baker",
      company: "Mill Street",
      experience: "Three years",
      qualifications: ["Food hygiene"],
      skills: [{ name: "Sourdough", level: "expert", keywords: ["rye"] }, { name: "Cakes" }],
    });
    expect(text).toBe(
      "Head Baker - Mill Street\n\nRequirements\n- Three years\n- Food hygiene\n\nSkills\n- Sourdough (expert) : rye\n- Cakes",
    );
  });
});

it.each([
  ["{", null],
  ["[1]", null],
  ['{"basics":{}}', { basics: {} }],
])("the text %s as a JSON object", (text, object) => expect(parseJson(text)).toEqual(object));
