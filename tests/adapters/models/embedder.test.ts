import { beforeEach, describe, expect, it } from "vitest";
import { createEmbedder } from "../../../adapters/models/embedder.js";
import { embedCall, textsOf } from "../../../adapters/models/embeddings/call.js";
import { createGeminiEmbeddings } from "../../../adapters/models/embeddings/gemini.js";
import { createOpenAIEmbeddings } from "../../../adapters/models/embeddings/openai.js";
import { createFetch } from "../../../adapters/models/http.js";
import type { Model, ModelCall, ModelReply } from "../../../adapters/models/model.js";
import type { Cache, CacheEntry, CacheKey } from "../../../domain/cache.js";
import { StoreError } from "../../../domain/errors.js";
import { embeddingOf } from "../../../lab/fakes/embedding.js";
import { type FakeModel, withFakeModels } from "../../support/fake-models.js";

let openai: FakeModel;
let gemini: FakeModel;
withFakeModels((fakes) => {
  ({ openai, gemini } = fakes);
});

const scope = { owner: "ada", session_id: "ses", thread_id: "ses.g1" };
const callScope = {
  ...scope,
  mode: "fast" as const,
  flags: { experimental_llm_model: false, use_prompt_cache_optimizer: true },
};
const TEXTS = ["I drove a forklift\nat night", "Łódź, 2024"];
const settings = (baseUrl: string) => ({ baseUrl, apiKey: "key", model: "small", fetch: createFetch(2) });
const WIRED: [string, () => Model][] = [
  ["compatible", () => createOpenAIEmbeddings("compatible", settings(openai.baseUrl))],
  ["openai", () => createOpenAIEmbeddings("openai", settings(openai.baseUrl))],
  ["gemini", () => createGeminiEmbeddings(settings(gemini.baseUrl))],
];
const near = (a: number[], b: number[]) => a.every((number, index) => Math.abs(number - (b[index] ?? 0)) < 1e-6);

describe.each(WIRED)("embeddings of %s", (name, create) => {
  it("are one vector for each text, unchanged, with their tokens", async () => {
    const { value, usage, provider } = await create().complete(embedCall(TEXTS, "passage", callScope, undefined));
    expect(value.map((vector, index) => near(vector, embeddingOf(TEXTS[index] ?? "")))).toEqual([true, true]);
    expect(provider).toBe(`${name}:small`);
    expect(usage.input_tokens).toBeGreaterThan(5);
    // Gemini reports no tokens for embeddings.
    expect(usage.estimated).toBe(name === "gemini");
  });

  it("stop with their signal, and are unavailable where there is no server", async () => {
    const aborted = AbortSignal.abort(new Error("left"));
    await expect(create().complete(embedCall(TEXTS, "query", callScope, aborted))).rejects.toThrow();
    const gone = { ...settings("http://127.0.0.1:1/v1") };
    const model = name === "gemini" ? createGeminiEmbeddings(gone) : createOpenAIEmbeddings("openai", gone);
    await expect(model.complete(embedCall(TEXTS, "query", callScope, undefined))).rejects.toMatchObject({
      code: "provider_unavailable",
      retryable: true,
    });
  });
});

/** A model that embeds with the fixed embedder, and lists what it was asked. */
function aModel(over: (texts: string[]) => number[][] | null = () => null) {
  const batches: string[][] = [];
  const model: Model = {
    name: "test:fixed",
    modelFor: () => "fixed",
    isByRules: false,
    parameters: {},
    async complete<Value>(call: ModelCall<Value>): Promise<ModelReply<Value>> {
      const { texts } = textsOf(call);
      batches.push(texts);
      const vectors = over(texts) ?? texts.map((text) => embeddingOf(text));
      return { value: vectors as Value, usage: {} as never, provider: "test:fixed" };
    },
  };
  return { model, batches };
}

function aCache(isDown = false): Cache & { kept: Map<string, CacheEntry> } {
  const kept = new Map<string, CacheEntry>();
  const nameOf = ({ owner, key }: CacheKey) => `${owner} ${key}`;
  const check = () => {
    if (isDown) throw new StoreError({ code: "store_unavailable", message: "down" });
  };
  return {
    kept,
    async find(key) {
      check();
      return kept.get(nameOf(key)) ?? null;
    },
    async keep(key, entry) {
      check();
      kept.set(nameOf(key), entry);
    },
    stats: async () => [],
    clear: async () => {},
  };
}

describe("the embedder", () => {
  let cache: ReturnType<typeof aCache>;
  beforeEach(() => {
    cache = aCache();
  });

  it("never embeds the same text of an owner twice, not even at the same time", async () => {
    const { model, batches } = aModel();
    const embedder = createEmbedder(model, cache);
    const all = await Promise.all([1, 2, 3].map(() => embedder.embed(["a b", "c d", "a b"], "passage", scope)));
    expect(batches).toEqual([["a b", "c d"]]);
    for (const [first, , third] of all) {
      expect(first?.length).toBeGreaterThan(0);
      expect(first).toEqual(third);
    }
    // What is in memory is reported to the cache, which counts it.
    const before: string[] = [];
    const counting = createEmbedder(model, { ...cache, foundBefore: ({ kind }) => void before.push(kind) });
    await counting.embed(["a b"], "passage", scope);
    await counting.embed(["a b", "a b"], "passage", scope);
    expect(before).toEqual(["embeddings"]);
    await embedder.embed(["a b"], "passage", scope);
    // Another process, with the durable cache: equal vectors, and no call.
    const again = await createEmbedder(model, cache).embed(["a b"], "passage", scope);
    expect([batches.length, [...(again[0] ?? [])]]).toEqual([1, [...(all[0]?.[0] ?? [])]]);
    // What one owner said is not looked up for another.
    await embedder.embed(["a b"], "passage", { ...scope, owner: "bob" });
    expect(batches).toHaveLength(2);
  });

  it("sends a hundred texts in batches, and keeps their order", async () => {
    const { model, batches } = aModel();
    const texts = Array.from({ length: 100 }, (_, index) => `text number ${index}`);
    const vectors = await createEmbedder(model, null).embed(texts, "passage", scope);
    expect(batches.map(({ length }) => length)).toEqual([96, 4]);
    const length = Math.hypot(...embeddingOf("text number 98"));
    expect(
      near(
        [...(vectors[98] ?? [])].map((one) => one * length),
        embeddingOf("text number 98"),
      ),
    ).toBe(true);
  });

  it("asks again after a failure, for all who waited", async () => {
    let calls = 0;
    const { model } = aModel(() => {
      calls += 1;
      if (calls === 1) throw new Error("down");
      return null;
    });
    const embedder = createEmbedder(model, cache);
    const all = await Promise.allSettled([1, 2].map(() => embedder.embed(["a b"], "query", scope)));
    // The second waited for the call that failed, and then made its own.
    expect([all.map(({ status }) => status), calls]).toEqual([["rejected", "fulfilled"], 2]);
  });

  it("goes on without the durable cache while its store is down", async () => {
    const { model, batches } = aModel();
    const embedder = createEmbedder(model, aCache(true));
    expect(await embedder.embed(["a b"], "query", scope)).toHaveLength(1);
    expect(batches).toHaveLength(1);
  });

  it("refuses vectors of another length than before", async () => {
    let length = 8;
    const { model } = aModel((texts) => texts.map((text) => embeddingOf(text, length)));
    const embedder = createEmbedder(model, null);
    await embedder.embed(["a b"], "query", scope);
    length = 16;
    await expect(embedder.embed(["c d"], "query", scope)).rejects.toMatchObject({
      code: "output_malformed",
      message: expect.stringContaining("vectors of 16 numbers, and of 8 before"),
    });
  });

  it("keeps so many bytes in memory, the least recently used going first", async () => {
    const { model, batches } = aModel();
    const bytes = 3 * (256 * Float32Array.BYTES_PER_ELEMENT + 200);
    const embedder = createEmbedder(model, null, bytes);
    for (const text of ["a a", "b b", "c c", "a a", "d d", "a a", "b b"])
      await embedder.embed([text], "passage", scope);
    expect(batches.flat()).toEqual(["a a", "b b", "c c", "d d", "b b"]);
    expect(embedder.stats()).toMatchObject({ hits: 2, misses: 5 });
    expect(embedder.stats().bytes).toBeLessThanOrEqual(bytes);
  });
});
