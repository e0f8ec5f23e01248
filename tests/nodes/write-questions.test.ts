import { describe, expect, it } from "vitest";
import type { Model } from "../../adapters/models/model.js";
import { BudgetError, ProviderError } from "../../domain/errors.js";
import type { NodeMessage } from "../../domain/event.js";
import { Fact } from "../../domain/fact.js";
import { NO_USAGE } from "../../domain/usage.js";
import { aGap, jobRef, resumeRef } from "../../lab/support/builders.js";
import { reader } from "../../lab/support/reader.js";
import { writeQuestions } from "../../nodes/write-questions.js";
import { fakeModel } from "../fakes/model.js";
import { scope, texts } from "../support/reading-states.js";

describe("writeQuestions", () => {
  const facts = { newest: async () => [] as Fact[] };
  it("writes a batch with one call of the writer", async () => {
    const model = fakeModel({ writeQuestions: [{ questions: [] }] });
    const batch = {
      ...scope,
      resume_text: resumeRef,
      job_text: jobRef,
      family: "hospitality" as const,
      language: "en",
      gaps: [aGap(), aGap({ gap_id: "g2" })],
      known: [],
    };
    const { questions } = await writeQuestions({ model, texts, reader, facts })(batch, {});
    expect(questions.map(({ gap_id, source }) => [gap_id, source])).toEqual([
      ["g1", "template"],
      ["g2", "template"],
    ]);
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.role).toBe("writer");
  });

  const batch = {
    ...scope,
    ...{ resume_text: resumeRef, job_text: jobRef, family: "hospitality" as const, language: "en", known: [] },
    gaps: ["g1", "g2", "g3", "g4"].map((gap_id) => aGap({ gap_id, title: `Thing ${gap_id}` })),
  };
  const item = (gap_id: string) => ({ gap_id, question: `Have you done ${gap_id}?`, why: "W", fields: [] });
  /** A model that streams its answers piece by piece; an answer may break off with an error. */
  function streaming(...answers: { streamed: object[]; error?: Error }[]) {
    const asked: string[][] = [];
    const model: Model = {
      ...{ name: "m", isByRules: false, modelFor: () => "m", parameters: {} },
      async complete(call) {
        const { streamed, error } = answers[asked.length] ?? { streamed: [] };
        asked.push(
          [
            ...call.prompt.messages
              .map(({ content }) => content)
              .join()
              .matchAll(/"gap_id":"(g\d)"/g),
          ].flatMap(([, id]) => id ?? []),
        );
        const text = JSON.stringify({ questions: streamed });
        for (const letter of error ? text.slice(0, -2) : text) call.onToken?.(letter);
        if (error) {
          expect(call.mayRepeat?.()).toBe(streamed.length === 0);
          throw error;
        }
        const usage = { ...NO_USAGE, calls: 1 };
        return { value: call.schema.parse({ questions: streamed }), usage, provider: "m" };
      },
    };
    return { model, asked };
  }
  const broken = (usage = { ...NO_USAGE, calls: 1 }) =>
    new ProviderError({ code: "provider_unavailable", message: "cut", retryable: true, details: { usage } });
  const written = async (model: Model) => {
    const told: string[] = [];
    const writer = (message: NodeMessage) => void (message.kind === "question" && told.push(message.question.gap_id));
    const { questions, usage } = await writeQuestions({ model, texts, reader, facts })(batch, { writer } as never);
    return { told, usage, all: questions.map(({ gap_id, source }) => [gap_id, source]) };
  };
  const ALL = ["g1", "g2", "g3", "g4"];

  it("keeps what was whole when the stream breaks, and asks for the rest alone", async () => {
    const cut = { streamed: [item("g1"), item("g2"), item("g3")], error: broken() };
    const { model, asked } = streaming(cut, { streamed: [item("g4")] });
    const { told, all, usage } = await written(model);
    expect(asked).toEqual([ALL, ["g4"]]);
    expect(told).toEqual(ALL);
    expect(all).toEqual(ALL.map((id) => [id, "model"]));
    expect(usage.calls).toBe(2);
  });

  it("keeps a question about several gaps whole, and asks again for all gaps of the one that was cut", async () => {
    const further = new Map([
      ["g1", [aGap({ gap_id: "g5" })]],
      ["g4", [aGap({ gap_id: "g6" }), aGap({ gap_id: "g7" })]],
    ]);
    const cut = { streamed: [item("g1"), item("g2"), item("g3")], error: broken() };
    const { model, asked } = streaming(cut, { streamed: [item("g4")] });
    const { questions } = await writeQuestions({ model, texts, reader, facts })(
      { ...batch, rest: Object.fromEntries(further) },
      {},
    );
    expect(asked).toEqual([
      ["g1", "g5", "g2", "g3", "g4", "g6", "g7"],
      ["g4", "g6", "g7"],
    ]);
    expect(questions.map(({ gap_ids, source }) => [gap_ids, source])).toEqual([
      [["g1", "g5"], "model"],
      [["g2"], "model"],
      [["g3"], "model"],
      [["g4", "g6", "g7"], "model"],
    ]);
  });

  it("proposes what was told in an earlier application under another name, as far as the model named it by its number", async () => {
    const said = (over: Partial<Fact>) =>
      Fact.parse({
        ...{
          fact_id: "f",
          session_id: "before",
          question_id: "before.g1",
          gap_title: "Allergens",
          text: "I label them.",
        },
        ...{ values: { story: "I label them." }, said_at: "2026-10-01T09:00:00.000Z" },
        ...over,
      });
    const told = [
      said({ fact_id: "old", text: "I trained two people." }),
      said({ fact_id: "own", session_id: scope.session_id, text: "Said in this very session." }),
      said({ fact_id: "no", choice: "no", values: {}, text: "Not done: nuts" }),
      said({ fact_id: "new" }),
    ];
    const model = fakeModel({
      writeQuestions: [{ questions: [{ ...item("g1"), told: 1 }, { ...item("g2"), told: 9 }, item("g3")] }],
    });
    const { questions } = await writeQuestions({
      model,
      texts,
      reader,
      facts: { newest: async () => told.toReversed() },
    })(batch, {});
    const prompt = model.requests[0]?.prompt.messages.map(({ content }) => content).join("\n") ?? "";
    expect(prompt).toContain('{"n":1,"about":"Allergens","said":"I label them."}');
    expect(prompt).toContain("I trained two people.");
    expect(prompt).not.toMatch(/very session|nuts/);
    expect(questions.map(({ proposal, source }) => [proposal?.source.fact_id, source])).toEqual([
      ["new", "facts"],
      [undefined, "model"],
      [undefined, "model"],
      [undefined, "template"],
    ]);
  });

  it("fails where a stream breaks before a question is whole, and is aborted where the run is", async () => {
    await expect(written(streaming({ streamed: [], error: broken() }).model)).rejects.toMatchObject({
      code: "provider_unavailable",
    });
    const budget = new BudgetError({ code: "budget_exceeded", message: "spent" });
    await expect(written(streaming({ streamed: [item("g1")], error: budget }).model)).rejects.toBe(budget);
  });

  it("gives a malformed item the plain question, and a gap that the model left out too", async () => {
    const { model, asked } = streaming({ streamed: [item("g1"), { gap_id: "g2", question: 3 }, item("g4")] });
    const { told, all } = await written(model);
    expect([asked, told]).toEqual([[ALL], ["g1", "g4"]]);
    expect(all).toEqual([
      ["g1", "model"],
      ["g2", "template"],
      ["g3", "template"],
      ["g4", "model"],
    ]);
  });
});
