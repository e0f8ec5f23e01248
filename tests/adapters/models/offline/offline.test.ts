import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createOfflineModel } from "../../../../adapters/models/offline/offline.js";
import { ChooseResourcesOutput, DraftOutput, FindGapsOutput, WarmUpOutput } from "../../../../domain/outputs.js";
import { NO_USAGE } from "../../../../domain/usage.js";
import { aScope } from "../../../../lab/support/builders.js";
import { reader } from "../../../../lab/support/reader.js";
import { draftAnswerPrompt } from "../../../../prompts/draft-answer.js";
import type { FilledPrompt } from "../../../../prompts/prompt.js";

const model = createOfflineModel(reader);
const told = (...sentences: string[]) => ({
  ...{ resume_statements: "", job: "j", evidence: [], near: [], language: "en", as_of: "2026-11-20" },
  gap: { title: "Sourdough baking", kind: "skill" },
  replies: [
    {
      ...{ field_id: "story", question: "Tell", type: "textarea" },
      said: sentences.map((text, at) => ({ n: at + 1, text })),
    },
  ],
});
const asked = (...sentences: string[]) => ({
  prompt: draftAnswerPrompt.fill(told(...sentences)),
  schema: DraftOutput,
  role: "writer" as const,
  scope: aScope(),
});
const named = (name: string): FilledPrompt => ({ name, version: "1", slots: {}, messages: [] });

describe("the offline provider", () => {
  it("writes an answer from what was said, citing it, at no cost", async () => {
    const { value, usage, provider } = await model.complete(asked("I shaped 30 loaves by hand."));
    expect(value.bullets).toEqual([{ text: "Shaped 30 loaves by hand", rests_on: [1] }]);
    expect([usage, provider]).toEqual([{ ...NO_USAGE, calls: 1 }, "offline"]);
  });

  it("keeps to the limits of the form, however much was said", async () => {
    const many = ["bread", "rolls", "cakes", "buns", "scones", "pies", "tarts", "rye"].map((one) => `I baked ${one}.`);
    const { value } = await model.complete(asked(...many));
    expect(value.bullets.length).toBeLessThanOrEqual(5);
  });

  it("gives its answer in one piece to whoever follows it", async () => {
    const pieces: string[] = [];
    const call = asked("I shaped 30 loaves by hand.");
    const { value } = await model.complete({ ...call, onToken: (piece) => pieces.push(piece) });
    expect(pieces.map((one) => JSON.parse(one))).toEqual([value]);
  });

  it("adds nothing to what the rules have decided already: gaps, resources, a warm-up", async () => {
    const call = { role: "reader" as const, scope: aScope() };
    const values = [
      await model.complete({ ...call, prompt: named("findGaps"), schema: FindGapsOutput }),
      await model.complete({ ...call, prompt: named("chooseResources"), schema: ChooseResourcesOutput }),
      await model.complete({ ...call, prompt: named("warmUp"), schema: WarmUpOutput }),
    ].map(({ value }) => value);
    expect(values).toMatchObject([{ findings: [] }, { useful: [] }, { ready: true }]);
  });

  it("refuses a prompt that it has no rules for, and an answer in a form that they do not give", async () => {
    const call = asked("I shaped 30 loaves by hand.");
    await expect(model.complete({ ...call, prompt: named("writePoem") })).rejects.toMatchObject({
      code: "provider_refused",
      message: expect.stringContaining("writePoem"),
    });
    const schema = z.object({ verse: z.string() });
    await expect(model.complete({ ...call, schema })).rejects.toMatchObject({ code: "output_malformed" });
  });

  it("stops before it begins when it is told to", async () => {
    const reason = new Error("left");
    const call = { ...asked("I baked."), signal: AbortSignal.abort(reason) };
    await expect(model.complete(call)).rejects.toBe(reason);
  });
});
