import { describe, expect, it } from "vitest";
import { embedCall } from "../../../../adapters/models/embeddings/call.js";
import { createOpenAIEmbeddings } from "../../../../adapters/models/embeddings/openai.js";
import { aScope } from "../../../../lab/support/builders.js";
import { aWire } from "../../../support/wire.js";

const TEXTS = ["I drove\na forklift", "I baked"];
const VECTORS = [
  [1, 0],
  [0, 1],
];
const answered = (vectors: number[][], more: object = {}) =>
  Response.json({ object: "list", data: vectors.map((embedding, index) => ({ index, embedding })), ...more });
const embed = async (answer: Response | Error, apiKey: string | null = "secret", signal?: AbortSignal) => {
  const wire = aWire(answer);
  const settings = { baseUrl: "https://models.test/v1", apiKey, model: "small", fetch: wire.fetch };
  const model = createOpenAIEmbeddings("compatible", settings);
  return { ...(await model.complete(embedCall(TEXTS, "passage", aScope(), signal))), sent: wire.sent };
};

describe("embeddings in OpenAI's protocol", () => {
  it("are asked for in one request, as numbers, with the texts as they are", async () => {
    const { value, sent, provider } = await embed(answered(VECTORS));
    expect([value, provider, sent.length]).toEqual([VECTORS, "compatible:small", 1]);
    expect(sent[0]?.url).toBe("https://models.test/v1/embeddings");
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer secret");
    expect(sent[0]?.body).toMatchObject({ model: "small", input: TEXTS, encoding_format: "float" });
    expect((await embed(answered(VECTORS), null)).sent[0]?.headers.get("authorization")).toBe("Bearer none");
  });

  it("have the tokens that the server reports, and an estimate where it reports none", async () => {
    const { usage } = await embed(answered(VECTORS, { usage: { prompt_tokens: 77, total_tokens: 77 } }));
    expect(usage).toMatchObject({ calls: 1, input_tokens: 77, estimated: false });
    const silent = (await embed(answered(VECTORS))).usage;
    expect([silent.estimated, silent.input_tokens > 3]).toEqual([true, true]);
  });

  it("are refused where they are of two lengths", async () => {
    await expect(embed(answered([[1, 0], [1]]))).rejects.toMatchObject({ code: "output_malformed" });
  });

  it.each<[string, Response | Error, string]>([
    ["the key is refused", Response.json({}, { status: 401 }), "provider_refused"],
    ["the server is down", Response.json({}, { status: 503 }), "provider_unavailable"],
    ["there is no server", new TypeError("fetch failed"), "provider_unavailable"],
  ])("say so where %s", async (_, answer, code) => {
    await expect(embed(answer)).rejects.toMatchObject({ code });
  });

  it("are no failure of the provider where the call was told to stop", async () => {
    const stopped = embed(new DOMException("left", "AbortError"), "secret", AbortSignal.abort());
    await expect(stopped).rejects.not.toMatchObject({ code: expect.stringContaining("provider") });
  });
});
