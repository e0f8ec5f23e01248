import { describe, expect, it } from "vitest";
import { Environment } from "../../../engine/config/environment.js";
import { readModels } from "../../../engine/config/models.js";
import { type ConfigErrors, checkPrices, readEmbedder, readProviders } from "../../../engine/config/providers.js";

function read(env: Record<string, string>, models = readModels(null, 1)) {
  const errors: ConfigErrors = [];
  const data = Environment.parse(env);
  const providers = readProviders(data, errors);
  const embedder = readEmbedder(data, providers, errors);
  checkPrices(data, providers, embedder, models, errors);
  return { providers, embedder, errors: errors.map(({ path }) => path) };
}
const OWN = { MODEL_BASE_URL: "http://localhost:11434/v1", MODEL_WRITER: "fast:small,quality:large" };

describe("the providers", () => {
  it("are chosen by what is set, a server of one's own first, and need their keys", () => {
    const names = (env: Record<string, string>) => read(env).providers.map(({ name }) => name);
    expect(names({})).toEqual(["offline"]);
    expect(names({ OPENAI_API_KEY: "k" })).toEqual(["openai"]);
    expect(names({ OPENAI_API_KEY: "k", GOOGLE_API_KEY: "k" })).toEqual(["gemini"]);
    expect(names({ ...OWN, GEMINI_API_KEY: "k" })).toEqual(["compatible"]);
    expect(read({ MODEL_PROVIDER: "gemini,openai,compatible" }).errors).toEqual([
      "GEMINI_API_KEY",
      "OPENAI_API_KEY",
      "MODEL_BASE_URL",
      "MODEL_WRITER",
    ]);
  });

  it("have the models that are named, by mode, else their defaults", () => {
    const [own] = read({ ...OWN, MODEL_JUDGE: "strict" }).providers;
    expect(own).toMatchObject({
      apiKey: null,
      models: { reader: { fast: "small", quality: "large" }, judge: { fast: "strict", quality: "strict" } },
    });
    const env = { ...OWN, MODEL_PROVIDER: "gemini,compatible", GEMINI_API_KEY: "k" };
    expect(read(env).providers[0]).toMatchObject({ apiKey: "k", models: { writer: { fast: "gemini-2.5-flash" } } });
  });
});

describe("the embedding model", () => {
  it("is one of the provider whose models are named", () => {
    const both = { ...OWN, MODEL_PROVIDER: "openai,compatible", OPENAI_API_KEY: "k", MODEL_EMBEDDER: "near" };
    expect(read(both).embedder).toMatchObject({ name: "compatible", model: "near" });
    expect(read({ OPENAI_API_KEY: "k", MODEL_EMBEDDER: "near" }).embedder).toMatchObject({ name: "openai" });
    expect(read({ MODEL_EMBEDDER: "near" })).toMatchObject({ embedder: null, errors: ["MODEL_EMBEDDER"] });
    expect(read({ QDRANT_URL: "http://q" }).errors).toEqual(["MODEL_EMBEDDER"]);
    expect(read({})).toMatchObject({ embedder: null, errors: [] });
  });
});

describe("a budget", () => {
  it("needs a price for each model that may be called", () => {
    const day = { BUDGET_DAY_USD: "1" };
    expect(read({ OPENAI_API_KEY: "k", ...day }).errors).toEqual([]);
    expect(read({ ...OWN, ...day }).errors).toEqual(["BUDGET_DAY_USD"]);
    expect(read(OWN).errors).toEqual([]);
    const price = { input: 1, output: 1 };
    const priced = readModels(JSON.stringify({ prices: { small: price, large: price } }), 1);
    expect(read({ ...OWN, ...day }, priced).errors).toEqual([]);
    expect(read({ ...OWN, ...day }, { ...priced, experimentalWriters: { on: "new" } }).errors).toEqual([
      "BUDGET_DAY_USD",
    ]);
  });
});
