import { describe, expect, it } from "vitest";
import type { DocumentEntry } from "../../../domain/document-ask.js";
import { letterFindings, letterRemarks, paragraphsOf } from "../../../rules/letter.js";
import { saysIn } from "../../../rules/says.js";

const entry = (entry_id: string, text: string, over: Partial<DocumentEntry> = {}): DocumentEntry => ({
  entry_id,
  op: "new",
  section: entry_id.replace(/\.\d+$/, ""),
  text,
  claims: [{ claim_id: "c", text, known: "proved", missing: [], rests_on: [] }],
  shows: [],
  ...over,
});
const kindsOf = (entries: DocumentEntry[], page: string[] = [], language = "en") =>
  letterFindings(entries, { page }, language, saysIn("en")).map(({ kind, entry_id }) => [kind, entry_id]);
const whole = [entry("reason.1", "It is near."), entry("body.1.1", "I counted the till twice every evening.")];

describe("what rules find in a letter", () => {
  it("is nothing where all is there, and what is missing otherwise; what is left out is not there", () => {
    expect(kindsOf(whole)).toEqual([]);
    expect(kindsOf(whole.map((one) => ({ ...one, op: "left_out" as const })))).toEqual([
      ["nothing_told", undefined],
      ["no_reason", undefined],
    ]);
  });

  it("is its length, what the page says already, and a language of which there is no frame", () => {
    expect(kindsOf([...whole, entry("body.2.1", "word ".repeat(260))])).toEqual([["too_long", undefined]]);
    expect(kindsOf(whole, ["Counted the till twice every evening"])).toEqual([["said_on_the_page", "body.1.1"]]);
    expect(kindsOf(whole, [], "pl")).toEqual([["other_language", undefined]]);
  });

  it("is beside it what a judge remarks, at the sentences that are there alone", () => {
    const part = { section: "body.1", text: "I did.", source: "written" as const, rests_on: [], shows: [] };
    const draft = { version: 1, provider: "m", parts: [part], not_done: [] };
    const remarks = [1, 9].map((sentence) => ({ sentence, kind: "unclear" as const, why: "Did what?" }));
    const quote = (text: string) => ({ kind: "reply" as const, ref: "a", quote: text, start: 0, end: 1 });
    expect(letterRemarks({ remarks }, { contradicted: [[quote("2023"), quote("2024")]] }, draft)).toEqual([
      { kind: "unclear", entry_id: "body.1.1", text: "Did what?" },
      { kind: "contradiction", text: '"2023" / "2024"' },
    ]);
  });
});

it("only what has a source for every claim is sent, paragraph by paragraph", () => {
  const open = entry("body.1.2", "Open.", {
    claims: [{ claim_id: "c", text: "Open.", known: "open", missing: [], rests_on: [] }],
  });
  const sent = paragraphsOf([...whole, open, entry("body.1.3", "Out.", { op: "left_out" }), entry("body.1.4", "In.")]);
  expect(sent.map(({ entries }) => entries.map(({ text }) => text))).toEqual([
    ["It is near."],
    ["I counted the till twice every evening.", "In."],
  ]);
});
