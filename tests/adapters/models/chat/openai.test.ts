import { describe, expect, it } from "vitest";
import { createOpenAIModel } from "../../../../adapters/models/chat/openai.js";
import type { ChatSettings } from "../../../../adapters/models/chat/settings.js";
import type { CallScope } from "../../../../adapters/models/model.js";
import { aScope, DRAFT } from "../../../../lab/support/builders.js";
import { aCall } from "../../../support/a-call.js";
import { aWire, chatSettings, events, saidByOpenAI } from "../../../support/wire.js";

const WHOLE = saidByOpenAI(JSON.stringify(DRAFT));
const ask = async (
  provider: "openai" | "compatible",
  {
    answer = events(...WHOLE, "[DONE]"),
    settings = {},
    call = {},
  }: {
    answer?: Response;
    settings?: Partial<ChatSettings>;
    call?: { scope?: CallScope; sample?: number };
  } = {},
) => {
  const wire = aWire(answer);
  const reply = await createOpenAIModel(provider, chatSettings(wire.fetch, settings)).complete({ ...aCall(), ...call });
  return { ...reply, request: wire.sent[0], body: wire.sent[0]?.body };
};
const withoutFlag = aScope({ flags: { ...aScope().flags, use_prompt_cache_optimizer: false } });

describe("a request in OpenAI's protocol", () => {
  it("goes to the chat completions of the server as a stream that reports its tokens, with the key", async () => {
    const { request, body, value, usage, provider } = await ask("compatible");
    expect(request?.url).toBe("https://models.test/v1/chat/completions");
    expect(request?.headers.get("authorization")).toBe("Bearer secret");
    expect(body).toMatchObject({ model: "small", stream: true, stream_options: { include_usage: true } });
    expect([value, provider]).toEqual([DRAFT, "compatible:small"]);
    expect(usage).toMatchObject({ input_tokens: 100, output_tokens: 20, estimated: false });
  });

  it("gives a server of one's own the schema, which it needs to keep to the form", async () => {
    const { body } = await ask("compatible");
    expect(body?.response_format).toMatchObject({
      type: "json_schema",
      json_schema: { name: "draftAnswer", schema: { type: "object" } },
    });
    expect(body).not.toHaveProperty("prompt_cache_key");
  });

  it("gives OpenAI no schema, so that calls of a session begin alike, and one key for a session of an owner", async () => {
    const keyOf = async (scope = aScope()) => (await ask("openai", { call: { scope } })).body?.prompt_cache_key;
    expect((await ask("openai")).body?.response_format).toEqual({ type: "json_object" });
    const [key, ...others] = await Promise.all([
      keyOf(),
      keyOf(aScope({ owner: "b" })),
      keyOf(aScope({ session_id: "s2" })),
    ]);
    expect(await keyOf(aScope({ thread_id: "s1.g2" }))).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(others).not.toContain(key);
    expect((await ask("openai", { call: { scope: withoutFlag } })).body).toMatchObject({
      response_format: { type: "json_schema" },
    });
  });

  it("has a header for the key even without one, and no temperature or limit where none is set", async () => {
    const profile = { temperature: null, maxOutputTokens: null, timeoutMs: 1, idleTimeoutMs: 1, extra: { seed: 7 } };
    const settings = { apiKey: null, profiles: { reader: profile, writer: profile, judge: profile } };
    const { request, body } = await ask("compatible", { settings });
    expect(request?.headers.get("authorization")).toBe("Bearer none");
    expect(body).toMatchObject({ seed: 7 });
    expect(Object.keys(body ?? {})).not.toEqual(expect.arrayContaining(["temperature"]));
    expect(Object.keys(body ?? {}).filter((name) => /max/.test(name))).toEqual([]);
  });

  it("asks for the same at no temperature, and for another sample of it at one", async () => {
    expect((await ask("compatible")).body).toMatchObject({ temperature: 0 });
    expect((await ask("compatible", { call: { sample: 1 } })).body).toMatchObject({ temperature: 0.7 });
  });
});

describe("an answer in OpenAI's protocol", () => {
  it.each<[string, Response, string]>([
    ["cut off", events(...saidByOpenAI("{", "length")), "output_malformed"],
    ["filtered", events(...saidByOpenAI("{", "content_filter")), "provider_refused"],
    ["declined", events(...saidByOpenAI("", "stop", { refusal: "I cannot." })), "provider_refused"],
    ["of another form", events(...saidByOpenAI('{"title":7}')), "output_malformed"],
    ["no stream", new Response("Hello"), "provider_unavailable"],
    ["refused", new Response("{}", { status: 401 }), "provider_refused"],
    ["an error of the server", new Response("{}", { status: 502 }), "provider_unavailable"],
    [
      "that the quota is used up",
      new Response('{"error":{"code":"insufficient_quota"}}', {
        status: 429,
        headers: { "Content-Type": "application/json" },
      }),
      "provider_refused",
    ],
  ])("that is %s is an error, after one request", async (_, answer, code) => {
    await expect(ask("openai", { answer })).rejects.toMatchObject({ code });
  });
});
