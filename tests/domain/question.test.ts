import { expect, it } from "vitest";
import { languageOfQuestions } from "../../domain/question.js";

it("questions are in the language that was chosen, else in the résumé's, else in English", () => {
  expect(languageOfQuestions("de", "fr")).toBe("de");
  expect(languageOfQuestions(null, "fr")).toBe("fr");
  expect(languageOfQuestions(null, undefined)).toBe("en");
});
