import type { Cache } from "../../domain/cache.js";
import { assert } from "../../domain/errors.js";
import type { Journal } from "../../domain/journal.js";
import { OFFLINE } from "../../domain/provider.js";
import type { CallLedger } from "../../domain/receipt.js";
import type { Config } from "../../engine/config/config.js";
import type { ModelSettings, ProviderName } from "../../engine/config/models.js";
import type { Endpoint } from "../../engine/config/providers.js";
import type { Reader } from "../../language/reader.js";
import type { FilledPrompt } from "../../prompts/prompt.js";
import { createGeminiModel } from "./chat/gemini.js";
import { createOpenAIModel } from "./chat/openai.js";
import type { ChatSettings } from "./chat/settings.js";
import { type CachedEmbedder, createEmbedder } from "./embedder.js";
import { createGeminiEmbeddings } from "./embeddings/gemini.js";
import { createOpenAIEmbeddings } from "./embeddings/openai.js";
import type { EmbeddingSettings } from "./embeddings/settings.js";
import { createFetch } from "./http.js";
import type { Model } from "./model.js";
import { createOfflineModel } from "./offline/offline.js";
import { type WarmUpResult, warmUp } from "./warm-up.js";
import { type Admission, createAdmission, withAdmission } from "./wrappers/admission.js";
import { type CircuitName, withBreaker } from "./wrappers/breaker.js";
import { withCache } from "./wrappers/cache.js";
import { createCallSlots, type IsBackground, withConcurrencyLimit } from "./wrappers/concurrency.js";
import { withFallbackModels } from "./wrappers/fallback.js";
import { withJournal } from "./wrappers/journal.js";
import { withLedger } from "./wrappers/ledger.js";
import { withRetries } from "./wrappers/retries.js";
import { withTimeout } from "./wrappers/timeout.js";

/** The adapters by provider. docs/adding/provider.md lists what else a new provider needs. */
const ADAPTERS: Record<Exclude<ProviderName, typeof OFFLINE>, (settings: ChatSettings) => Model> = {
  gemini: createGeminiModel,
  openai: (settings) => createOpenAIModel("openai", settings),
  compatible: (settings) => createOpenAIModel("compatible", settings),
};

const EMBEDDINGS: Record<keyof typeof ADAPTERS, (settings: EmbeddingSettings) => Model> = {
  gemini: createGeminiEmbeddings,
  openai: (settings) => createOpenAIEmbeddings("openai", settings),
  compatible: (settings) => createOpenAIEmbeddings("compatible", settings),
};

/** The dependencies of the models. */
export interface ModelNeeds {
  /** Used by the offline provider. */
  reader: Reader;
  journal: Journal;
  ledger: CallLedger;
  /** By default no call is a background call. */
  isBackground?: IsBackground;
  /** Null if the cache is switched off. */
  cache: Cache | null;
  /** The cache of embeddings; null if it is switched off. */
  vectors: Cache | null;
  /** Wraps each model to measure its calls. */
  watch?: (model: Model, kind: "model" | "embedding") => Model;
}

/** The configured models. */
export interface Models {
  model: Model;
  /** Null if none is configured. */
  embedder: CachedEmbedder | null;
  states: () => ProviderState[];
  warmUp: (prompt: FilledPrompt) => Promise<WarmUpResult[]>;
  /** Called when the run of a thread has ended, so that its share of the budget is free for others. */
  release: Admission["release"];
  /** No new call begins; running calls continue. The process that resumes a waiting run makes its calls. */
  close: () => void;
}

/** A configured provider and its current state, without secrets. Reading it calls no model. */
export interface ProviderState {
  name: ProviderName;
  /** The host that is called; null for the offline provider. */
  host: string | null;
  models: Record<string, Record<string, string>>;
  circuit: CircuitName;
  active: number;
  waiting: number;
}

/**
 * Builds the configured providers with their wrappers, from the outside in: journal, cache, admission to the budgets, fallback; then for each provider
 * retries, circuit breaker, concurrency limit, call ledger and timeout around the adapter. The offline provider is free and deterministic, so it
 * needs none.
 */
export function createModel(
  {
    providers,
    models,
    modelConcurrency,
    embedder,
    budgets,
  }: Pick<Config, "providers" | "models" | "modelConcurrency" | "embedder" | "budgets">,
  { journal, ledger, cache, vectors, reader, isBackground = () => false, watch = (model) => model }: ModelNeeds,
): Models {
  const built = providers.map((endpoint) =>
    endpoint.name === OFFLINE
      ? offline(reader)
      : wrapProvider(endpoint, models, {
          concurrency: modelConcurrency,
          ledger,
          isBackground,
          embedder: embedder?.name === endpoint.name ? embedder : null,
        }),
  );
  const [first, ...others] = built.map(({ model }) => model);
  assert(first, "a provider is configured");
  const states = () => built.map(({ state }) => state());
  const online = built.filter((_, index) => providers[index]?.name !== OFFLINE).map(({ model }) => model);
  const warm = (prompt: FilledPrompt) => warmUp(online, prompt);
  const embedding = built.flatMap((one) => one.embedding ?? [])[0];
  const admission = createAdmission(ledger);
  const shared = {
    states,
    release: admission.release,
    close: () => {
      for (const one of built) one.close();
    },
    warmUp: warm,
    embedder: embedding ? createEmbedder(watch(embedding, "embedding"), vectors) : null,
  };
  if (online.length === 0) return { model: first, ...shared };
  const fallback = withFallbackModels([first, ...others]);
  const hasBudget = Object.values(budgets).some((limit) => limit !== null);
  const asked = hasBudget ? withAdmission(fallback, admission, models.prices, models.profiles) : fallback;
  const cached = cache ? withCache(asked, cache, (role) => models.profiles[role].temperature === 0) : asked;
  return { model: withJournal(watch(cached, "model"), journal), ...shared };
}

function offline(reader: Reader) {
  const state = (): ProviderState => ({
    name: OFFLINE,
    host: null,
    models: {},
    circuit: "closed",
    active: 0,
    waiting: 0,
  });
  return { model: createOfflineModel(reader), state, embedding: null, close() {} };
}

function wrapProvider(
  { name, baseUrl, apiKey, models }: Endpoint,
  { profiles, experimentalWriters, prices }: ModelSettings,
  {
    concurrency,
    ledger,
    isBackground,
    embedder,
  }: { concurrency: number; ledger: CallLedger; isBackground: IsBackground; embedder: { model: string } | null },
) {
  const send = createFetch(concurrency);
  const settings = { baseUrl, apiKey, models, profiles, experimentalWriters, fetch: send };
  const slots = createCallSlots(concurrency);
  const limited = (adapter: Model) =>
    withConcurrencyLimit(withLedger(withTimeout(adapter, profiles), ledger, prices, profiles), slots, isBackground);
  const breaker = withBreaker(limited(ADAPTERS[name](settings)));
  const state = (): ProviderState => ({
    name,
    host: new URL(baseUrl).host,
    models,
    circuit: breaker.circuit(),
    ...slots.load(),
  });
  // A separate circuit breaker: a missing embedding model must not stop the answers. The call slots are the provider's.
  const embed = embedder && EMBEDDINGS[name]({ baseUrl, apiKey, model: embedder.model, fetch: send });
  const embedding = embed && withRetries(withBreaker(limited(embed)));
  return { model: withRetries(breaker), state, embedding, close: slots.close };
}
