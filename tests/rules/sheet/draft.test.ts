import { expect, it } from "vitest";
import type { DocumentDraft } from "../../../domain/document.js";
import type { DocumentEntry } from "../../../domain/document-ask.js";
import type { SheetMatter, SheetSource } from "../../../domain/interview-sheet.js";
import type { ComposeInterviewOutput, SpeakAnswerOutput } from "../../../domain/outputs.js";
import { createLanguageReader } from "../../../engine/program/language.js";
import { askedFor, MOST_SPOKEN, toSheetDraft, withSpoken } from "../../../rules/sheet.js";

const { lexicon } = createLanguageReader();
const matter = (question: string): SheetMatter => ({
  ...{ question, why: "It stands on your page", told: ["You have told: “I covered 20 nights.”"], advice: "Say it." },
  question_ids: ["s.g1"],
});
const source: SheetSource = {
  language: "en",
  matters: Array.from({ length: 7 }, (_, at) => matter(`“Line ${"abcdefg"[at]}” What came of it?`)),
  honest: [{ what: "Rye", sentence: "“You bake rye”: I have not done this so far." }],
  to_ask: ["Your posting says: “Nights” What would that mean in this post?"],
};
const JOB = "We bake 400 loaves at night in Leeds.";
const MODEL = { version: 1, provider: "model-x" };
const composed = (output: Partial<ComposeInterviewOutput>, before: DocumentEntry[] = [], made = MODEL) =>
  toSheetDraft({ questions: [], to_ask: [], ...output }, { source, job: JOB, lexicon, before }, made);
const textsIn = ({ parts }: DocumentDraft, section: string) =>
  parts.flatMap((part) => (part.section === section ? [part.text] : []));
const firstId = (draft: DocumentDraft) => draft.parts[0]?.entry?.entry_id ?? "";
const spoken = (draft: DocumentDraft, ...sentences: string[]): DocumentDraft => {
  const output: SpeakAnswerOutput = {
    answers: [{ question: 1, sentences: sentences.map((text) => ({ text, rests_on: [1] })) }],
  };
  return withSpoken(draft, { ids: [firstId(draft)], shown: [] }, output, { version: 2, provider: "model-x" }, "en");
};

it("the questions come as they were chosen and worded, then the others in their order, five in all", () => {
  const draft = composed({
    questions: [
      { matter: 3, question: "What did line c change on the ward?" },
      { matter: 3, question: "Twice?" },
      { matter: 99, question: "Of nothing?" },
      { matter: 1, question: null },
    ],
  });
  expect(textsIn(draft, "questions")).toEqual([
    "What did line c change on the ward?",
    ...["a", "b", "d", "e"].map((name) => `“Line ${name}” What came of it?`),
  ]);
  expect(draft.parts[0]?.entry).toMatchObject({ about: "It stands on your page", advice: "Say it." });
});

it("a wording with a figure or a name that neither its matter nor the posting has is not used", () => {
  const worded = (question: string) => textsIn(composed({ questions: [{ matter: 1, question }] }), "questions")[0];
  expect(worded("How did you cover 20 nights?")).toBe("How did you cover 20 nights?");
  expect(worded("Could you bake 400 loaves?")).toBe("Could you bake 400 loaves?");
  expect(worded("How did you lead 12 people?")).toBe("“Line a” What came of it?");
  expect(worded("How did you bring in SystmOne?")).toBe("“Line a” What came of it?");
});

it("a model's questions to ask stand instead of those of rules where they claim nothing new", () => {
  const toAsk = (to_ask: string[], made = MODEL) => textsIn(composed({ to_ask }, [], made), "to_ask");
  expect(toAsk(["Who bakes at night in Leeds?", "I led 12 bakers.", "Is it true that you have 90 shops?"])).toEqual([
    "Who bakes at night in Leeds?",
  ]);
  expect(toAsk(["You have 90 shops, why?"])).toEqual(source.to_ask);
  expect(toAsk(["Who bakes at night?"], { version: 1, provider: "offline" })).toEqual(source.to_ask);
});

it("what could be said stands behind its question, and is written anew for that question alone", () => {
  const draft = spoken(composed({}), "I covered the nights.", "Nobody called in.");
  const [first, second] = draft.parts
    .filter(({ section }) => section === "questions")
    .map(({ entry }) => entry?.entry_id);
  expect(draft.parts.slice(0, 3).map(({ text }) => text)).toEqual([
    "“Line a” What came of it?",
    "I covered the nights.",
    "Nobody called in.",
  ]);
  const both = withSpoken(
    draft,
    { ids: [second ?? ""], shown: [] },
    { answers: [{ question: 1, sentences: [{ text: "Of b.", rests_on: [2] }] }] },
    { version: 3, provider: "model-x" },
    "en",
  );
  expect(textsIn(both, first ?? "")).toEqual(["I covered the nights.", "Nobody called in."]);
  expect(textsIn(both, second ?? "")).toEqual(["Of b."]);
  expect(textsIn(spoken(both, "Anew."), first ?? "")).toEqual(["Anew."]);
});

it("what is more than can be said in a minute is left out by whole sentences, with the reason", () => {
  const long = `${"word ".repeat(MOST_SPOKEN - 4).trim()}.`;
  const draft = spoken(composed({}), long, "These are three.", "And five more than that.");
  expect(draft.parts.slice(1, 4).map(({ entry }) => [entry?.op, entry?.why])).toEqual([
    ["new", undefined],
    ["new", undefined],
    ["left_out", "more than 120 words are too many to say"],
  ]);
});

it("where nothing told fits, that is said, and claims nothing", () => {
  expect(spoken(composed({})).parts[1]).toMatchObject({ source: "frame", text: expect.stringContaining("nothing") });
});

it("what can be said stays when the sheet is made again, and its question with it", () => {
  const id = composed({}).parts[6]?.entry?.entry_id ?? "";
  const last = source.matters[6] as SheetMatter;
  const lastId = (composed({ questions: [{ matter: 7, question: null }] }).parts[0]?.entry?.entry_id ?? "") as string;
  expect(last.question).toContain("Line g");
  const claim = { claim_id: "c", text: "I covered it.", known: "proved" as const, missing: [], rests_on: [] };
  const said = (section: string, over: Partial<DocumentEntry> = {}): DocumentEntry => ({
    ...{ entry_id: `${section}.1`, op: "new", section, text: "I covered it.", claims: [claim], shows: [] },
    ...over,
  });
  expect(id).not.toBe(lastId);
  // Proved, or decided about; not what is still open.
  expect(textsIn(composed({}, [said(lastId)]), lastId)).toEqual(["I covered it."]);
  expect(textsIn(composed({}, [said(lastId, { claims: [], decided: "taken" })]), lastId)).toEqual(["I covered it."]);
  const open = { claims: [{ ...claim, known: "open" as const }] };
  expect(textsIn(composed({}, [said(lastId, open)]), lastId)).toEqual([]);
  // The seventh question is on the sheet since there is something to say to it, in the words that a model has for it.
  const worded = composed({ questions: [{ matter: 7, question: "What came of line g?" }] }, [said(lastId)]);
  expect(textsIn(worded, "questions")[0]).toBe("What came of line g?");
  expect(composed({}, [said("question.gone")]).parts.map(({ text }) => text)).not.toContain("I covered it.");
});

it("own words stay when something is written anew for their question", () => {
  const draft = composed({});
  const id = firstId(draft);
  const own: DocumentEntry = {
    ...{ entry_id: `${id}.1`, op: "new", section: id, text: "My own.", claims: [], shows: [], decided: "own_words" },
    before: "Theirs.",
  };
  const output = { answers: [{ question: 1, sentences: [{ text: "Written.", rests_on: [1] }] }] };
  const again = withSpoken(draft, { ids: [id], shown: [own] }, output, MODEL, "en");
  expect(textsIn(again, id)).toEqual(["Theirs.", "Written."]);
  expect(new Set(again.parts.map(({ entry }) => entry?.entry_id)).size).toBe(again.parts.length);
});

it("a reply says what to write and what was practised, beside decisions", () => {
  expect(askedFor({ a: true, b: { speak: true }, c: { practise: "I did." }, d: { after: "a" }, e: "own" })).toEqual({
    speak: ["b"],
    practised: [{ entry_id: "c", said: "I did." }],
  });
});
