import { describe, expect, it } from "vitest";
import { type DocumentDraft, DocumentPart, type ToldMatter } from "../../../domain/document.js";
import type { Field, FieldValues } from "../../../domain/question.js";
import { createLanguageReader } from "../../../engine/program/language.js";
import { checkDocumentDraft, documentEntries } from "../../../rules/document.js";
import { letterForm } from "../../../rules/letter.js";
import { saysIn } from "../../../rules/says.js";
import { readDocumentSources } from "../../../rules/sources.js";

const reader = createLanguageReader();
const STORY = "I counted the till twice. Lea rang the bank. I would have closed the shop.";
const story: Field = { id: "story", type: "textarea", question: "Tell about one time.", required: true };
const replied = (fields: Field[], values: FieldValues) => ({
  reply: { ask_id: "a1", kind: "details" as const, values },
  by: "candidate" as const,
  at: "2026-11-29T00:00:00Z",
  fields,
});
const told = (over: Partial<ToldMatter> = {}): ToldMatter => ({
  question_id: "s.g1",
  question: "Have you handled cash?",
  gap: { gap_id: "g1", title: "Cash handling", kind: "skill" },
  rest: [],
  replies: [replied([story], { story: STORY })],
  ...over,
});
const sourcesOf = (matter: ToldMatter) =>
  readDocumentSources(reader, {
    resume: { ref: "r", text: "SHOP ASSISTANT, Corner Shop, 2020 - present\n- Served at the counter\n" },
    posts: null,
    told: [matter],
    replies: [replied(letterForm(saysIn("en"), null), { why_here: "I would like to work nearer to home." })],
    topic: "Cashier",
  });
const part = (text: string, rests_on: number[], source: DocumentPart["source"] = "written") =>
  DocumentPart.parse({ section: "body.1", text, source, rests_on, shows: ["g1"] });
const letter = (...parts: DocumentPart[]): DocumentDraft => ({ version: 1, provider: "m", parts, not_done: [] });

function entriesOf(text: string, quote: string, matter = told()) {
  const sources = sourcesOf(matter);
  const number = sources.statements.find((one) => one.text.includes(quote))?.number ?? 0;
  const draft = letter(part(text, [number]));
  return documentEntries(draft, checkDocumentDraft(draft, sources, "Cashier"), sources.statements, []);
}

describe("the sentences of a letter", () => {
  it("are proved in the candidate's words, open in others, and refuted with what nobody said", () => {
    expect(entriesOf("I counted the till twice.", "counted")[0]?.claims[0]?.known).toBe("proved");
    expect(entriesOf("I checked the cash carefully.", "counted")[0]?.claims[0]?.known).toBe("open");
    expect(entriesOf("I counted the till 40 times.", "counted")[0]).toMatchObject({ op: "left_out" });
  });

  it("are never proved by what somebody else did or what was only imagined", () => {
    for (const [text, quote] of [
      ["Lea rang the bank.", "Lea"],
      ["I would have closed the shop.", "would have"],
    ] as const)
      expect(entriesOf(text, quote)[0]?.claims.map(({ known }) => known)).not.toContain("proved");
  });

  it("are not proved by what the candidate said is not so", () => {
    const claims = [
      {
        claim_id: "c1",
        place: "bullets.0",
        text: "Counted the till twice",
        rests_on: [{ kind: "reply", ref: "a1.story", quote: "I counted the till twice.", start: 0, end: 25 }],
      },
    ];
    const denied = {
      ...replied([], {}),
      reply: { ask_id: "a2", kind: "confirm" as const, claims: { c1: false } },
      shown: claims,
    };
    const matter = told({ replies: [...told().replies, denied] });
    expect(entriesOf("I counted the till twice.", "counted", matter)[0]?.claims[0]?.known).toBe("open");
  });

  it("that were said for the letter are stated, a wish too; a frame claims nothing", () => {
    const sources = sourcesOf(told());
    const wish = "I would like to work nearer to home.";
    const draft = letter(part(wish, sources.own, "said"), part("Dear Hiring Manager,", [], "frame"));
    const [said, frame] = documentEntries(draft, checkDocumentDraft(draft, sources, "Cashier"), sources.statements, []);
    expect(said?.claims).toMatchObject([{ known: "stated", text: wish }]);
    expect(frame?.claims).toEqual([]);
  });

  it("keep what was decided about the same sentence, and nothing about another", () => {
    const sources = sourcesOf(told());
    const number = sources.statements.find(({ text }) => text.includes("counted"))?.number ?? 0;
    const draft = letter(part("I checked the cash carefully.", [number]), part("I counted the till twice.", [number]));
    const ledger = checkDocumentDraft(draft, sources, "Cashier");
    const [first, second] = documentEntries(draft, ledger, sources.statements, []);
    if (!first || !second) throw new Error("two entries");
    const before = [
      {
        ...first,
        decided: "taken" as const,
        claims: first.claims.map((one) => ({ ...one, known: "confirmed" as const })),
      },
      { ...second, text: "I counted it.", before: second.text, decided: "own_words" as const },
    ];
    const again = documentEntries(draft, ledger, sources.statements, before);
    expect(again.map(({ text, decided }) => [text, decided])).toEqual([
      ["I checked the cash carefully.", "taken"],
      ["I counted it.", "own_words"],
    ]);
    expect(again[0]?.claims[0]?.known).toBe("confirmed");
    const changed = { ...draft, parts: draft.parts.map((one) => ({ ...one, text: `${one.text} Indeed.` })) };
    const other = documentEntries(changed, checkDocumentDraft(changed, sources, "Cashier"), sources.statements, before);
    expect(other.map(({ decided }) => decided)).toEqual([undefined, undefined]);
  });
});
