import { describe, expect, it } from "vitest";
import { jobText } from "../../../adapters/documents/json-job.js";

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
      "Head Baker\nCompany: Mill Street\n\nRequirements\n- Three years\n- Food hygiene\n\nSkills\n- Sourdough (expert) : rye\n- Cakes",
    );
  });
});
