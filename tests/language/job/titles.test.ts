import { describe, expect, it } from "vitest";
import { postingOf, titlesOf } from "../../support/postings.js";

describe("the titles of what a sentence asks for", () => {
  it("stay together where the second speaks of the first", () => {
    const titles = titlesOf(
      "Nurse\n\nYou will:\n- run your own diabetic clinics and help us grow them\n- keep the rota\n",
    );
    expect(titles).not.toContain("Help us grow them");
    expect(titles.join("\n")).toContain("diabetic clinics and help us grow them");
  });

  it("have the level of a language as what is asked for, not the reason for it", () => {
    const { requirements } = postingOf(
      "Supervisor\n\nWhat we ask\n- your Dutch is at least B1, because our files and safety documents are in Dutch\n- forklift certificate\n",
    );
    const dutch = requirements.filter(({ title }) => /Dutch/.test(title));
    expect(dutch.map(({ title, kind, level }) => [title, kind, level])).toEqual([
      ["Dutch is at least B1", "language", 3],
    ]);
  });

  it.each([
    ["Hold a driving licence", "Driving licence"],
    ["Transport of your own is essential", "Transport of your own"],
    ["First aid certificate within 6 months of starting", "First aid certificate"],
  ])("are the thing itself: of %s, %s", (item, title) => {
    expect(titlesOf(`Supervisor\n\nRequirements\n- ${item}\n- Forklift certificate\n`)).toContain(title);
  });

  it("join verbs that share an object", () => {
    expect(titlesOf("Nurse\n\nYou will:\n- Assess, prioritise and stream patients\n")).toEqual([
      "Assess, prioritise and stream patients",
    ]);
  });
});
