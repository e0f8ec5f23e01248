import { describe, expect, it } from "vitest";
import { reader } from "../../lab/support/reader.js";

describe("one reading", () => {
  const RESUME = "Ann Field\nann@example.org\n\nEXPERIENCE\n\nBaker, Mill Street Ltd, 2019 - 2023\n- Baked bread\n";
  it("is kept: an equal text is read once, a different one anew", () => {
    expect(reader.read(RESUME, "resume")).toBe(reader.read(RESUME, "resume"));
    expect(reader.read(RESUME, "resume")).not.toBe(reader.read(`${RESUME} `, "resume"));
  });

  it("covers contact details, and has posts and what stands under them", () => {
    const { text, posts, sentences } = reader.read(RESUME, "resume");
    expect(text).not.toMatch(/Ann|example/);
    expect(text).toHaveLength(RESUME.length);
    expect(posts).toMatchObject([{ title: "Baker", employer: "Mill Street Ltd" }]);
    expect(sentences.map(({ text: one, post, isHeader }) => [one, post, isHeader]).slice(-2)).toEqual([
      ["Baker, Mill Street Ltd, 2019 - 2023", 0, true],
      ["Baked bread", 0, false],
    ]);
  });

  it("cuts what somebody typed into sentences with whose they are and their state", () => {
    const { sentences } = reader.read(
      "I rang the doctor. My colleague held the door. Did I stay? I have never led a team.",
      "typed",
    );
    expect(sentences.map(({ whose, state }) => [whose, state])).toEqual([
      ["candidate", "done"],
      ["other", "done"],
      ["unknown", "hedged"],
      ["candidate", "denied"],
    ]);
  });

  it("is of planned things below a heading that says so, and of unsure ones in a line with one that has lapsed", () => {
    const { sentences } = reader.read(
      "Ann Field\n\nCERTIFICATES (PLANNED)\n- First aid\n\nLICENCES\n- Forklift; expired 2019\n- Crane\n",
      "resume",
    );
    const told = sentences.filter(({ text, heading }) => text !== heading);
    expect(told.map(({ text, state, heading, doubt }) => [text, state, heading, doubt])).toEqual([
      ["First aid", "planned", "CERTIFICATES (PLANNED)", null],
      ["Forklift", "done", "LICENCES", "expired 2019"],
      ["expired 2019", "lapsed", "LICENCES", "expired 2019"],
      ["Crane", "done", "LICENCES", null],
    ]);
  });

  it("has the posts that are given, and sentences of a passage with their places in its source", () => {
    expect(reader.read(RESUME, "resume", []).posts).toEqual([]);
    const quote = { text: "🙂 Baked bread. Sold it.", start: 10, end: 33 };
    expect(reader.sentencesOf(quote)).toEqual([
      { text: "🙂 Baked bread.", start: 10, end: 24 },
      { text: "Sold it.", start: 25, end: 33 },
    ]);
  });
});
