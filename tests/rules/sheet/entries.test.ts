import { expect, it } from "vitest";
import type { DocumentEntry, EntryClaim } from "../../../domain/document-ask.js";
import { sheetOfEntries } from "../../../rules/sheet/entries.js";

const entry = (entry_id: string, section: string, text: string, over: Partial<DocumentEntry> = {}): DocumentEntry => ({
  ...{ entry_id, op: "new", section, text, claims: [], shows: [] },
  ...over,
});
const claim = (text: string, known: EntryClaim["known"]): EntryClaim => ({
  ...{ claim_id: text, text, known, missing: [], rests_on: [] },
});

it("a sheet has what was not left out, and of what could be said what is proved or confirmed", () => {
  const entries = [
    entry("q1", "questions", "How?", { about: "It stands there", told: ["You have told: “x”"], advice: "Say it." }),
    entry("q1.1", "q1", "I rang.", { claims: [claim("I rang.", "confirmed")] }),
    entry("q1.2", "q1", "I led.", { claims: [claim("I led.", "open")] }),
    entry("q1.3", "q1", "You have told nothing."),
    entry("q2", "questions", "Why?", { op: "left_out", advice: "" }),
    entry("h1", "honest", "I have not done this.", { about: "Rye" }),
    entry("t1", "to_ask", "Who teaches it?"),
  ];
  expect(sheetOfEntries(entries, "en")).toEqual({
    language: "en",
    questions: [
      { question: "How?", why: "It stands there", told: ["You have told: “x”"], advice: "Say it.", spoken: "I rang." },
    ],
    honest: [{ what: "Rye", sentence: "I have not done this." }],
    to_ask: ["Who teaches it?"],
  });
});
