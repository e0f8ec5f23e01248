import { describe, expect, it } from "vitest";
import { doneBehindLabel, isFormFact, labelOf } from "../../../language/resume/labels.js";

it.each([
  ["410 Harbor Street", true],
  ["Building 1200", true],
  ["(This is a permanent position)", true],
  ["Salary: 2400 a month", true],
  ["Permanent / Temporary: permanent", true],
  ["12 bakers in the street", false],
  ["(2018 - 2021)", false],
  ["Baker", false],
])("a fact of a form says nothing that was done: %s", (text, is) => expect(isFormFact(text)).toBe(is));

it.each([
  ["Duties: Baked bread", "Baked bread"],
  ["Duties included: Baked bread", "Baked bread"],
  ["Main activities and responsibilities - Baked bread", "Baked bread"],
  ["Main duties:  - Baked bread", "Baked bread"],
  ["Ovens - cleaned daily", null],
  ["Employer: Mill Street Ltd", null],
])("what was done stands behind its label: %s", (text, done) => expect(doneBehindLabel(text)).toBe(done));

describe("the label of a line", () => {
  it.each([
    [
      "T",
      [
        "Job title: Nurse",
        "POSITION: Nurse",
        "Occupation or position held: Nurse",
        "Stelle: Bäckerin",
        "Poste : cuisinier",
      ],
    ],
    ["E", ["Employer: Hill Hospital", "Name and address of employer: Mill Street Ltd", "Firma: Mill Street GmbH"]],
    ["P", ["Location: Leeds", "Address of employer: Leeds", "Ort: Hannover", "Ciudad: Toledo"]],
    ["D", ["Dates of employment: 2018 - 2021", "Period: 2018 - 2021", "Zeitraum: 2018 - 2021", "Période : 2018"]],
  ])("tells a part of a post, in several languages: %s", (kind, lines) => {
    for (const line of lines) expect([line, labelOf(line)]).toEqual([line, kind]);
  });

  it.each([
    "Salary: 2400 a month",
    "Hours per week: 40",
    "Supervisor: Mary Stone (01632 960912)",
    "Okay to contact this Supervisor: Yes",
  ])("tells what is no part of a post: %s", (line) => expect(labelOf(line)).toBe("none"));

  it("tells where the lines of a post begin", () => {
    for (const line of ["Duties:", "Key achievements:", "Main duties and responsibilities: nights", "Aufgaben:"])
      expect([line, labelOf(line)]).toEqual([line, "done"]);
    expect(labelOf("Duties of the warden: nights")).toBeNull();
  });

  it("ends with a colon, a tab or a wide gap", () => {
    expect(["Role: Nurse", "Role\tNurse", "Role   Nurse", "Role:"].map(labelOf)).toEqual(["T", "T", "T", "T"]);
    expect(["Role Nurse", "Role  Nurse", "Role:Nurse", "Role"].map(labelOf)).toEqual([null, null, null, null]);
  });

  it("needs no sign in the line about the business of the European form", () => {
    expect(labelOf("Business or sector Transportation and storage")).toBe("none");
    expect(labelOf("Business development")).toBeNull();
  });

  it.each([
    "Nurse: nights",
    "Employer of the year: 2019",
    "Time management: calm",
    "https://field.example",
    "Tools: saws",
    "",
  ])("is missing in any other line: %j", (line) => expect(labelOf(line)).toBeNull());
});
