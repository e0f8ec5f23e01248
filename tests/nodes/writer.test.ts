import { describe, expect, it } from "vitest";
import { aGap, DRAFT, details, experience } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { readStatements } from "../../nodes/documents.js";
import { fewerOrShorter, ruledDraft, writeVersion } from "../../nodes/writer.js";
import { fakeModel } from "../fakes/model.js";
import { state, texts } from "../support/node-states.js";

const fields = [
  {
    ...{ id: "status", type: "select" as const, question: "Do you hold it?", required: true },
    options: [{ value: "held", label: "I hold it" }],
  },
  { id: "detail", type: "text" as const, question: "Which one exactly?", required: false },
];
const gap = aGap({ kind: "licence", title: "Forklift licence" });
const statementsOf = async (detail: string) => {
  const replies = [
    { ...experience("yes"), fields: [] },
    { ...details({ status: "held", detail }), fields },
  ];
  return (await readStatements({ texts, reader }, { ...state, gap, replies })).statements;
};
const TOLD = "Counterbalance, and I have taught four others on it since, two of them at night";

describe("a draft by rules", () => {
  it("is that of a closed form with short answers, or of any where there is no model", async () => {
    const [short, long] = [await statementsOf("Counterbalance"), await statementsOf(TOLD)];
    expect(ruledDraft({ isByRules: false }, { gap, rest: [], question: null }, short)).not.toBeNull();
    expect(ruledDraft({ isByRules: false }, { gap, rest: [], question: null }, long)).toBeNull();
    expect(ruledDraft({ isByRules: true }, { gap, rest: [], question: null }, long)).not.toBeNull();
    expect(ruledDraft({ isByRules: true }, { gap: null, rest: [], question: null }, short)).toBeNull();
  });
});

describe("a version by a model", () => {
  it("is wished in at most three lines of at most 25 words, which are named by their places and not by their words", () => {
    const line = (words: number) => ({ text: Array(words).fill("baked").join(" "), rests_on: [1] });
    const drafted = (...bullets: { text: string; rests_on: number[] }[]) => ({ ...DRAFT, bullets });
    expect(fewerOrShorter(drafted(line(25), line(1), line(2)))).toBeNull();
    const wish = fewerOrShorter(drafted(line(3), line(26)));
    expect(wish).toContain("bullets.1.text has 26 words.");
    expect(wish).not.toContain("baked");
    expect(fewerOrShorter(drafted(line(1), line(2), line(3), line(4)))).toContain("There are 4 lines");
  });

  it("has its text, who wrote it and what it used; it can be aborted", async () => {
    const model = fakeModel({ draftAnswer: [DRAFT] });
    const sources = await readStatements({ texts, reader }, state);
    const { signal } = new AbortController();
    const prompt = { name: "draftAnswer", version: "1", slots: {}, messages: [] };
    const written = await writeVersion(model, state, { signal }, { prompt, version: 3, title: "Baking", sources });
    expect(written).toMatchObject({
      provider: "fake",
      usage: { calls: 1 },
      text: { bullets: DRAFT.bullets.map(({ text }) => text) },
    });
    expect(model.requests[0]).toMatchObject({ role: "writer", signal, scope: { thread_id: "ses.g1" } });
  });
});
