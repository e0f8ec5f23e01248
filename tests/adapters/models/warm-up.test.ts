import { expect, it } from "vitest";
import { warmUp } from "../../../adapters/models/warm-up.js";
import { ProviderError } from "../../../domain/errors.js";
import { fakeModel } from "../../fakes/model.js";
import { aCall, aUsage } from "../../support/a-call.js";

const prompt = { ...aCall().prompt, name: "warmUp" };
const named = (answers: unknown[]) => ({
  ...fakeModel({ warmUp: answers }),
  name: "openai:m",
  modelFor: (role: string) => (role === "judge" ? "large" : "small"),
});

it("each model is called once, whatever roles and modes it has", async () => {
  expect(await warmUp([named([{ ready: true }, { ready: true }])], prompt)).toMatchObject([
    { name: "openai:small", problem: null, usage: { calls: 1 } },
    { name: "openai:large", problem: null },
  ]);
});

it("a model that is down is named with its problem and usage, and the next is called", async () => {
  const details = { usage: aUsage({ input_tokens: 7 }) };
  const down = new ProviderError({ code: "provider_timeout", message: "late", details });
  expect(await warmUp([named([down, { ready: true }])], prompt)).toMatchObject([
    { name: "openai:small", problem: "provider_timeout", usage: { input_tokens: 7 } },
    { name: "openai:large", problem: null },
  ]);
});

it("a bug is no problem of a model", async () => {
  await expect(warmUp([named([new TypeError("bug")])], prompt)).rejects.toThrow("bug");
});
