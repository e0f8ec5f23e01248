import { describe, expect, it } from "vitest";
import { embedCall } from "../../../../adapters/models/embeddings/call.js";
import { createGeminiEmbeddings } from "../../../../adapters/models/embeddings/gemini.js";
import type { EmbeddingPurpose } from "../../../../domain/embedder.js";
import { aScope } from "../../../../lab/support/builders.js";
import { aWire } from "../../../support/wire.js";

const TEXTS = ["I drove\na forklift", "I baked"];
const VECTORS = [
  [1, 0],
  [0, 1],
];
const answered = (vectors: number[][]) => Response.json({ embeddings: vectors.map((values) => ({ values })) });
const embed = async (
  answer: Response | Error,
  {
    purpose = "passage",
    apiKey = "secret",
    signal,
  }: {
    purpose?: EmbeddingPurpose;
    apiKey?: string | null;
    signal?: AbortSignal;
  } = {},
) => {
  const wire = aWire(answer);
  const model = createGeminiEmbeddings({ baseUrl: "https://models.test", apiKey, model: "small", fetch: wire.fetch });
  return { ...(await model.complete(embedCall(TEXTS, purpose, aScope(), signal))), sent: wire.sent };
};

describe("embeddings of Gemini", () => {
  it("are asked for in one request, one for each text, with the key in a header", async () => {
    const { value, sent, provider } = await embed(answered(VECTORS));
    expect([value, provider, sent.length]).toEqual([VECTORS, "gemini:small", 1]);
    expect(sent[0]?.url).toBe("https://models.test/v1beta/models/small:batchEmbedContents");
    expect(sent[0]?.headers.get("x-goog-api-key")).toBe("secret");
    expect(sent[0]?.body.requests).toMatchObject(
      TEXTS.map((text) => ({ model: "models/small", content: { parts: [{ text }] } })),
    );
    expect((await embed(answered(VECTORS), { apiKey: null })).sent[0]?.headers.has("x-goog-api-key")).toBe(false);
  });

  it("say what they are for: to be searched, or to search", async () => {
    const taskOf = async (purpose: EmbeddingPurpose) => {
      const { requests } = (await embed(answered(VECTORS), { purpose })).sent[0]?.body ?? {};
      return (requests as { taskType: string }[]).map(({ taskType }) => taskType);
    };
    expect(await taskOf("passage")).toEqual(["RETRIEVAL_DOCUMENT", "RETRIEVAL_DOCUMENT"]);
    expect(await taskOf("query")).toEqual(["RETRIEVAL_QUERY", "RETRIEVAL_QUERY"]);
  });

  it("have an estimate of their tokens, which Gemini does not report", async () => {
    const { usage } = await embed(answered(VECTORS));
    expect(usage).toMatchObject({ calls: 1, output_tokens: 0, cost_usd: null, estimated: true });
    expect(usage.input_tokens).toBeGreaterThan(3);
  });

  it("are refused where one is missing", async () => {
    await expect(embed(answered([[1, 0]]))).rejects.toMatchObject({ code: "output_malformed" });
  });

  it.each<[string, Response | Error, string]>([
    ["the key is refused", new Response("", { status: 403 }), "provider_refused"],
    ["the server is down", new Response("", { status: 500 }), "provider_unavailable"],
    ["there is no server", new TypeError("fetch failed"), "provider_unavailable"],
  ])("are an error instead of empty vectors where %s", async (_, answer, code) => {
    await expect(embed(answer)).rejects.toMatchObject({ code });
  });

  it("are no failure of the provider where the call was told to stop", async () => {
    const reason = new Error("left");
    await expect(embed(reason, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
