import { describe, expect, it } from "vitest";
import type { DocumentSource } from "../../../domain/document.js";
import type { ComposeLetterOutput } from "../../../domain/outputs.js";
import { OFFLINE } from "../../../domain/provider.js";
import { letterFrame, toLetterDraft } from "../../../rules/letter.js";

const QUOTE = "Competent in cannulation and venepuncture.";
const material: DocumentSource = {
  employer: "Mill Bakery",
  addressee: null,
  wanted: [{ gap_id: "g1", title: "Cannulation", quote: QUOTE, question_id: "s.g1" }],
  told: [],
  page: [],
  used: [],
};
const own = (id: string, number: number, text: string) => ({
  ...{ number, kind: "reply" as const, ref: `a1.${id}`, quote: text, start: 0, end: text.length, text },
  ...{ isTemplate: false, whose: "candidate" as const, state: "done" as const, post: null, isHeader: false },
  field: { id, type: "text" },
});
const paragraphs: ComposeLetterOutput["paragraphs"] = [
  { about: "requirement", gap_ids: ["g1", "g9"], sentences: [{ text: "I took bloods.", rests_on: [1] }] },
  { about: "reason", gap_ids: [], sentences: [{ text: "It is near.", rests_on: [7] }] },
];

function draft(
  provider: string,
  over: Partial<DocumentSource> = {},
  said = [own("start", 8, "1 February."), own("why_here", 7, "It is near.")],
) {
  const sources = { statements: said, posts: [], decided: [], told: new Map(), own: [7, 8] };
  const about = { job_title: "Baker", person: "Ana Roy", material: { ...material, ...over }, frame: letterFrame("en") };
  return toLetterDraft({ paragraphs }, about, { ...sources, lexicon: {} as never }, { version: 1, provider });
}

describe("the frame of a letter", () => {
  it("stands in one order, whatever the order in which the paragraphs come", () => {
    expect(draft("m").parts.map(({ section, source }) => [section, source])).toEqual([
      ["greeting", "frame"],
      ["opening", "frame"],
      ["reason", "said"],
      ["body.1", "written"],
      ["start", "said"],
      ["closing", "frame"],
      ["name", "frame"],
    ]);
    expect(draft("m").parts.map(({ text }) => text)).toContain("The earliest that I could start: 1 February.");
    expect(draft("m").parts[3]?.shows).toEqual(["g1"]);
  });

  it("quotes what was asked for where no model leads over to it, and names it where the passage is long", () => {
    const askedIn = (over: Partial<DocumentSource> = {}) =>
      draft(OFFLINE, over).parts.find(({ section }) => section === "body.1")?.text;
    expect(askedIn()).toBe("Your posting says: “Competent in cannulation and venepuncture”.");
    const quote = "and so on ".repeat(10);
    expect(askedIn({ wanted: [{ gap_id: "g1", title: "Cannulation", quote, question_id: "s.g1" }] })).toBe(
      "Your posting asks for this: Cannulation.",
    );
  });

  it("has no start where none was given", () => {
    expect(draft("m", {}, []).parts.map(({ section }) => section)).not.toContain("start");
  });
});
