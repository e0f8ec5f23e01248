import { describe, expect, it } from "vitest";
import { composeLetterOffline, type ToldSentence } from "../../../../adapters/models/offline/compose-letter.js";

const said = (...texts: (string | Partial<ToldSentence>)[]): ToldSentence[] =>
  texts.map((one, at) => ({
    n: at + 1,
    text: "",
    field: "textarea",
    ...(typeof one === "string" ? { text: one } : one),
  }));
const compose = (told: ToldSentence[], reasons: Parameters<typeof composeLetterOffline>[0]["reasons"] = []) =>
  composeLetterOffline({ asked: [{ gap_id: "g1" }], told: [{ gap_ids: ["g1"], said: told }], reasons }).paragraphs;
const textsOf = (told: ToldSentence[]) => compose(told)[0]?.sentences.map(({ text }) => text) ?? [];

describe("a letter without a model", () => {
  it("has whole sentences that were told, of which none is open, somebody else's or a choice", () => {
    const first = ["I saw it.", "I rang Ana.", "I wrote it down."];
    expect(textsOf(said(...first, "I went home."))).toEqual(first);
    expect(textsOf(said({ text: "I would ring.", open: "would" }, "I rang."))).toEqual(["I rang."]);
    expect(textsOf(said("I rang.", { text: "Lea came.", whose: "somebody else's" }, "I left."))).toEqual(["I rang."]);
    expect(textsOf(said({ text: "Ward 4", field: "select" }))).toEqual([]);
  });

  it("begins with what the page does not have, and never with a word for something that is not there", () => {
    expect(textsOf(said({ text: "I saw it.", on_page: true }, "I rang Ana."))).toEqual(["I rang Ana."]);
    expect(textsOf(said("It was late.", "I rang Ana."))).toEqual(["I rang Ana."]);
    // Better twice than nothing.
    expect(textsOf(said({ text: "I saw it.", on_page: true }))).toEqual(["I saw it."]);
  });

  it("gives an act its subject again", () => {
    expect(textsOf(said("Passed my medical in 2015.", "Ward rounds were mine."))).toEqual([
      "I passed my medical in 2015.",
      "Ward rounds were mine.",
    ]);
  });

  it("stops before it is long, and has the reasons as they were given", () => {
    const long = `I ${"went on and ".repeat(20)}stopped.`;
    expect(textsOf(said("I saw it.", long))).toEqual(["I saw it."]);
    const reasons = [
      { field_id: "why_here", said: said("It is near.") },
      { field_id: "explain", said: said("I was ill.") },
      { field_id: "start", said: said("Now") },
    ];
    expect(compose(said("I rang."), reasons).map(({ about }) => about)).toEqual([
      "reason",
      "requirement",
      "explanation",
    ]);
  });
});
