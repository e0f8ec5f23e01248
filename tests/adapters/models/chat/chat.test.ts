import { AIMessageChunk, type BaseMessage, type UsageMetadata } from "@langchain/core/messages";
import { IterableReadableStream } from "@langchain/core/utils/stream";
import { describe, expect, it } from "vitest";
import { askChat } from "../../../../adapters/models/chat/chat.js";
import { aCall } from "../../../support/a-call.js";

type Chat = Parameters<typeof askChat>[0];
interface Said {
  content: string;
  response_metadata?: Record<string, string>;
  additional_kwargs?: Record<string, string>;
  usage_metadata?: UsageMetadata;
}

/** A chat model that streams these pieces and then fails, if it is given an error; and what it was asked. */
function aChat(pieces: Said[], error?: unknown) {
  const asked: { messages: BaseMessage[]; options: unknown }[] = [];
  async function* streamed() {
    for (const { usage_metadata, ...fields } of pieces)
      yield Object.assign(new AIMessageChunk(fields), usage_metadata && { usage_metadata });
    if (error !== undefined) throw error;
  }
  const chat: Chat = {
    async stream(messages, options) {
      asked.push({ messages: messages as BaseMessage[], options });
      return IterableReadableStream.fromAsyncGenerator(streamed());
    },
  };
  return { chat, asked };
}
const ask = (pieces: Said[], error?: unknown, over: Partial<Parameters<typeof askChat>[1]> = {}) =>
  askChat(aChat(pieces, error).chat, { ...aCall(), ...over }, (reason) => (reason === "cut" ? "length" : "done"));
const usage_metadata = { input_tokens: 100, output_tokens: 20, total_tokens: 120 };

describe("an answer of a chat model", () => {
  it("is joined from its pieces, which are passed on as they come, without empty ones", async () => {
    const shown: string[] = [];
    const onToken = (piece: string) => void shown.push(piece);
    const { text } = await ask([{ content: "{" }, { content: "" }, { content: "}" }], undefined, { onToken });
    expect([text, shown]).toEqual(["{}", ["{", "}"]]);
  });

  it("has the last reason for its end that was given, under either name; null if there was none", async () => {
    const ended = (...reasons: Record<string, string>[]) =>
      ask(reasons.map((response_metadata) => ({ content: "x", response_metadata })));
    expect((await ended({ finish_reason: "stop" }, { finishReason: "cut" })).finish).toBe("length");
    expect((await ended({ finish_reason: "stop" }, {})).finish).toBe("done");
    expect((await ended({})).finish).toBeNull();
  });

  it("has the tokens as they were reported last, and says where nothing was said of cached ones", async () => {
    const cached = { ...usage_metadata, input_token_details: { cache_read: 40 } };
    const { tokens } = await ask([
      { content: "x", usage_metadata },
      { content: "", usage_metadata: cached },
    ]);
    expect(tokens).toEqual({ input: 100, cached: 40, output: 20 });
    expect((await ask([{ content: "x", usage_metadata }])).tokens).toEqual({ input: 100, cached: null, output: 20 });
    expect((await ask([{ content: "x" }])).tokens).toBeNull();
  });

  it("has a refusal in the model's words", async () => {
    const refused = ["I can", "not."].map((refusal) => ({ content: "", additional_kwargs: { refusal } }));
    expect((await ask(refused)).refusal).toBe("I cannot.");
  });
});

it("a chat model is asked under the prompt's name, with the rules for it apart from the rest", async () => {
  const { chat, asked } = aChat([{ content: "x" }]);
  const call = aCall();
  await askChat(chat, call, () => "done");
  const [{ messages, options } = { messages: [], options: null }] = asked;
  expect([...new Set(messages.map((one) => one.getType()))]).toEqual(["system", "human"]);
  expect(options).toEqual({
    runName: "draftAnswer",
    metadata: { prompt_version: call.prompt.version, role: "writer" },
  });
});

describe("a failure of a chat model", () => {
  it("is one of the provider, by its status", async () => {
    const withStatus = (status: number) => Object.assign(new Error("no"), { status });
    await expect(ask([], withStatus(503))).rejects.toMatchObject({ code: "provider_unavailable", retryable: true });
    await expect(ask([{ content: "x" }], withStatus(400))).rejects.toMatchObject({ code: "provider_refused" });
  });

  it("is an answer that was no stream at all", async () => {
    await expect(ask([])).rejects.toMatchObject({ code: "provider_unavailable", retryable: true });
  });

  it("is none of the provider if the call was told to stop, however the stream ended", async () => {
    const reason = new Error("left");
    const over = { signal: AbortSignal.abort(reason) };
    await expect(ask([{ content: "x" }], undefined, over)).rejects.toBe(reason);
    await expect(ask([{ content: "x" }], new Error("Aborted"), over)).rejects.toBe(reason);
  });
});
