import { describe, expect, it } from "vitest";
import { hasTooFewWords, isSameText, looksLikeAJob, looksLikeAResume } from "../../../language/text/looks-like.js";

const JOB = "Baker\nWe are looking for a baker. You will bake.\nWe offer a van.\n";
const RESUME = "Ann Field\n\nExperience\nBaker, 2019 - 2023\nCook, 2015 - 2018\n\nSkills\nBread\n";

describe("a document", () => {
  it("looks like a posting by its phrases, or like a résumé by its dates and headings", () => {
    expect([looksLikeAJob(JOB), looksLikeAResume(JOB)]).toEqual([true, false]);
    expect([looksLikeAJob(RESUME), looksLikeAResume(RESUME)]).toEqual([false, true]);
  });

  it("looks like neither if it is doubtful", () => {
    expect(looksLikeAJob(JOB.replace("We offer", "We have"))).toBe(false);
    expect(looksLikeAJob(`${JOB}In 2019 - 2023 we grew.`)).toBe(false);
    expect(looksLikeAResume(RESUME.replace("Experience", "What I did").replace("Skills", "What I can"))).toBe(false);
    expect(looksLikeAResume(`${RESUME}You will see. We offer it.`)).toBe(false);
    // A phrase that is repeated is one phrase.
    expect(looksLikeAJob("You will bake. You will sell. You will clean.")).toBe(false);
  });

  it("has too few words, or is another in other lines", () => {
    expect([hasTooFewWords("I bake bread at night"), hasTooFewWords("I bake bread every night there")]).toEqual([
      true,
      false,
    ]);
    expect([isSameText("I bake\n bread", "I BAKE bread "), isSameText("I bake", "I baked")]).toEqual([true, false]);
  });
});
