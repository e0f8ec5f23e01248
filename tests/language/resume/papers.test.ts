import { expect, it } from "vitest";
import { kindOfPaper } from "../../../language/resume/papers.js";

it.each([
  ["BSc Food Science", false, "education"],
  ["Driving licence", false, "licences"],
  ["Food hygiene level 2", false, "certificates"],
  ["Forklift", true, "licences"],
] as const)("%s among certificates (%s) or licences counts as %s", (text, isLicence, kind) =>
  expect(kindOfPaper(text, isLicence)).toBe(kind),
);
