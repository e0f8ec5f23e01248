import { describe, expect, it } from "vitest";
import { createGeminiModel } from "../../../../adapters/models/chat/gemini.js";
import type { ChatSettings } from "../../../../adapters/models/chat/settings.js";
import { DRAFT } from "../../../../lab/support/builders.js";
import { aCall } from "../../../support/a-call.js";
import { aWire, chatSettings, events } from "../../../support/wire.js";

const USAGE = { promptTokenCount: 100, candidatesTokenCount: 20, thoughtsTokenCount: 5 };
const said = (text: string, over: object = {}) => ({ candidates: [{ content: { parts: [{ text }] }, ...over }] });
const WHOLE = [said(JSON.stringify(DRAFT), { finishReason: "STOP" }), { usageMetadata: USAGE }];

const ask = async (answer: Response | Error, over: Partial<ChatSettings> = {}, call: object = {}) => {
  const wire = aWire(answer);
  const reply = await createGeminiModel(chatSettings(wire.fetch, over)).complete({ ...aCall(), ...call });
  return { ...reply, request: wire.sent[0] };
};

describe("a request to Gemini", () => {
  it("asks for a stream of JSON in the form of the answer, with the key in a header", async () => {
    const { request } = await ask(events(...WHOLE));
    expect(request?.url).toBe("https://models.test/v1/v1beta/models/small:streamGenerateContent?alt=sse");
    expect(request?.headers.get("x-goog-api-key")).toBe("secret");
    expect(request?.body.generationConfig).toMatchObject({
      temperature: 0,
      maxOutputTokens: 4096,
      responseMimeType: "application/json",
      responseJsonSchema: { title: "draftAnswer", type: "object" },
    });
  });

  it("has no key, limit or temperature where none is set, and what else is set for the role", async () => {
    const extra = { safetySettings: [], generationConfig: { thinkingConfig: { thinkingBudget: 0 } } };
    const profile = { temperature: null, maxOutputTokens: null, timeoutMs: 1, idleTimeoutMs: 1, extra };
    const profiles = { reader: profile, writer: profile, judge: profile };
    const { request } = await ask(events(...WHOLE), { apiKey: null, profiles });
    expect(request?.headers.has("x-goog-api-key")).toBe(false);
    expect(request?.body.safetySettings).toEqual([]);
    expect(Object.keys(request?.body.generationConfig ?? {}).sort()).toEqual([
      "responseJsonSchema",
      "responseMimeType",
      "thinkingConfig",
    ]);
  });
});

describe("an answer of Gemini", () => {
  it("is its text without the model's thoughts, which are paid for", async () => {
    const shown: string[] = [];
    const thought = { candidates: [{ content: { parts: [{ text: "Let me see", thought: true }] } }] };
    const { value, usage, provider } = await ask(
      events(thought, ...WHOLE),
      {},
      {
        onToken: (piece: string) => shown.push(piece),
      },
    );
    expect([value, provider, JSON.parse(shown.join(""))]).toEqual([DRAFT, "gemini:small", DRAFT]);
    expect(usage).toMatchObject({ input_tokens: 100, output_tokens: 25, estimated: false });
  });

  it("had nothing cached if it says nothing of it", async () => {
    const { reportsCached, usage } = await ask(events(...WHOLE));
    expect([reportsCached, usage.cached_tokens]).toEqual([true, 0]);
    const cached = { usageMetadata: { ...USAGE, cachedContentTokenCount: 40 } };
    expect((await ask(events(...WHOLE, cached))).usage.cached_tokens).toBe(40);
  });

  it.each<[string, Response | Error, object]>([
    ["cut off", events(said("{", { finishReason: "MAX_TOKENS" })), { code: "output_malformed", message: /cut off/ }],
    ["filtered", events(said("{", { finishReason: "SAFETY" })), { code: "provider_refused" }],
    ["blocked", events({ promptFeedback: { blockReason: "OTHER" } }), { code: "provider_refused" }],
    ["broken off", events(said("{")), { code: "output_malformed", message: /broke off/ }],
    ["no JSON", events("<html>"), { code: "provider_unavailable", message: /not JSON/ }],
    ["no stream", new Response("Hello"), { code: "provider_unavailable", retryable: true }],
    ["refused", new Response("", { status: 400 }), { code: "provider_refused" }],
    [
      "asked for too often",
      new Response("", { status: 429, headers: { "Retry-After": "7" } }),
      { code: "provider_unavailable", details: { retry_after_seconds: 7 } },
    ],
    ["not there", new TypeError("fetch failed"), { code: "provider_unavailable", retryable: true }],
  ])("that is %s is an error that says so", async (_, answer, error) => {
    const { message, ...rest } = error as { message?: RegExp };
    const thrown = await ask(answer).catch((caught: unknown) => caught);
    expect(thrown).toMatchObject(rest);
    if (message) expect(String(thrown)).toMatch(message);
  });
});
