import type { Mode } from "../../domain/session.js";
import type { Environment } from "./environment.js";
import { DEFAULT_MODELS, type ModelSettings, type ProviderName, type RoleModels } from "./models.js";

/** The endpoint of a provider's models, with the key that is sent only there. */
export interface Endpoint {
  name: Exclude<ProviderName, "offline">;
  baseUrl: string;
  apiKey: string | null;
  models: RoleModels;
}

export type Provider = Endpoint | { name: "offline" };
/** The embedding model and its provider. */
export type EmbedderConfig = Endpoint & { model: string };

/** The errors in variables, collected so that all of them are reported together. */
export type ConfigErrors = { path: string; message: string }[];

/** The providers in the order in which they are called, each with its endpoint. */
export function readProviders(data: Environment, errors: ConfigErrors): Provider[] {
  const geminiKey = data.GEMINI_API_KEY ?? data.GOOGLE_API_KEY ?? null;
  const names = data.MODEL_PROVIDER ?? defaultProviders(data, geminiKey);
  const needs = (path: string, message: string) => void errors.push({ path, message });
  return names.map((name): Provider => {
    if (name === "offline") return { name };
    const endpoints = {
      gemini: { baseUrl: data.GEMINI_BASE_URL, apiKey: geminiKey },
      openai: { baseUrl: data.OPENAI_BASE_URL, apiKey: data.OPENAI_API_KEY ?? null },
      compatible: { baseUrl: data.MODEL_BASE_URL ?? "", apiKey: data.MODEL_API_KEY ?? null },
    };
    if (name === "gemini" && geminiKey === null) needs("GEMINI_API_KEY", "must be set for the provider gemini");
    if (name === "openai" && !data.OPENAI_API_KEY) needs("OPENAI_API_KEY", "must be set for the provider openai");
    if (name === "compatible" && !data.MODEL_BASE_URL)
      needs("MODEL_BASE_URL", "must be set for the provider compatible");
    if (name === "compatible" && !data.MODEL_WRITER)
      needs("MODEL_WRITER", "must name the model of the provider compatible");
    return { name, ...endpoints[name], models: modelsOf(data, name, names) };
  });
}
/** The embedder is a model of the provider whose models the other variables name. */
export function readEmbedder(
  { MODEL_EMBEDDER: model, QDRANT_URL: qdrant }: Environment,
  providers: Provider[],
  errors: ConfigErrors,
): EmbedderConfig | null {
  if (model === undefined) {
    if (qdrant !== undefined) errors.push({ path: "MODEL_EMBEDDER", message: "must be set for QDRANT_URL" });
    return null;
  }
  const online = providers.flatMap((one) => (one.name === "offline" ? [] : [one]));
  const endpoint = online.find(({ name }) => name === "compatible") ?? online[0];
  if (endpoint) return { ...endpoint, model };
  errors.push({ path: "MODEL_EMBEDDER", message: "needs a provider with models; the offline provider has none" });
  return null;
}
// Selects the provider by the settings that are present. A self-hosted server comes first, so that a key that is set for another purpose
// does not send a résumé away. Without any setting, the offline provider is used.
function defaultProviders(data: Environment, geminiKey: string | null): ProviderName[] {
  if (data.MODEL_BASE_URL) return ["compatible"];
  if (geminiKey !== null) return ["gemini"];
  return data.OPENAI_API_KEY ? ["openai"] : ["offline"];
}

// The variables MODEL_READER, MODEL_WRITER and MODEL_JUDGE name models of one provider: the compatible server if it is configured (it has
// no default models), else the first provider. The other providers use their defaults.
function modelsOf(data: Environment, name: Endpoint["name"], names: ProviderName[]): RoleModels {
  const isNamed = name === (names.includes("compatible") ? "compatible" : names[0]);
  const defaults = name === "compatible" ? byMode("") : DEFAULT_MODELS[name];
  const named = (given: string | undefined) => (isNamed && given ? byMode(given) : null);
  const writer = named(data.MODEL_WRITER) ?? defaults;
  return { reader: named(data.MODEL_READER) ?? writer, writer, judge: named(data.MODEL_JUDGE) ?? writer };
}

/** A budget can only be enforced if every model has a price. */
export function checkPrices(
  data: Environment,
  providers: Provider[],
  embedder: EmbedderConfig | null,
  { prices, experimentalWriters }: ModelSettings,
  errors: ConfigErrors,
): void {
  const budget = (["BUDGET_SESSION_USD", "BUDGET_OWNER_DAY_USD", "BUDGET_DAY_USD"] as const).find(
    (name) => data[name] !== undefined,
  );
  if (!budget) return;
  const names = providers.flatMap((one) =>
    one.name === "offline" ? [] : Object.values(one.models).flatMap(Object.values),
  );
  const others = [...Object.values(experimentalWriters), embedder?.model].flatMap((name) => name ?? []);
  const unpriced = [...new Set([...names, ...others])].filter((name) => !Object.hasOwn(prices, name));
  if (unpriced.length > 0)
    errors.push({ path: budget, message: `needs a price in MODELS_FILE for ${unpriced.join(", ")}` });
}

function byMode(names: string): Record<Mode, string> {
  const match = /^fast:([^,]+),quality:(.+)$/.exec(names);
  return { fast: match?.[1] ?? names, quality: match?.[2] ?? names };
}
