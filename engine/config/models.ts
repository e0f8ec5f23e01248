import { z } from "zod";
import { VariantName } from "../../domain/flag.js";
import type { Mode } from "../../domain/session.js";

/** The purpose of a model call. */
export type ModelRole = ChatRole | "embedder";
/** The purposes that a chat model serves. */
export type ChatRole = "reader" | "writer" | "judge";

/** The model of each chat role, by mode. */
export type RoleModels = Record<ChatRole, Record<Mode, string>>;

/** The supported providers; `offline` needs no model. */
export const PROVIDERS = ["gemini", "openai", "compatible", "offline"] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** The call settings of a role. */
export interface ModelProfile {
  /** Null: the provider's default applies, as some models require. */
  temperature: number | null;
  maxOutputTokens: number | null;
  /** The timeouts of a whole answer, and between two pieces of a stream, in milliseconds. */
  timeoutMs: number;
  idleTimeoutMs: number;
  /** Further fields of the request, sent unchanged: for Ollama `keep_alive` and `options`. */
  extra: Record<string, unknown>;
}

/** Dollars per million tokens: `cached` for input from the provider's cache, `storage` for an hour in that cache. */
export interface Price {
  input: number;
  cached: number;
  output: number;
  storage?: number;
}

/** The default models of a provider. */
export const DEFAULT_MODELS: Record<"gemini" | "openai", Record<Mode, string>> = {
  gemini: { fast: "gemini-2.5-flash", quality: "gemini-2.5-pro" },
  openai: { fast: "gpt-4.1-mini", quality: "gpt-4.1" },
};

/**
 * List prices for prompts of up to 200,000 tokens, as published at https://ai.google.dev/gemini-api/docs/pricing and
 * https://platform.openai.com/docs/pricing, last compared in June 2026 with quotes of these pages by third parties. `MODELS_FILE` overrides
 * them and adds others.
 */
const PRICES: Record<string, Price> = {
  "gemini-2.5-flash": { input: 0.3, cached: 0.03, output: 2.5, storage: 1 },
  "gemini-2.5-flash-lite": { input: 0.1, cached: 0.01, output: 0.4, storage: 1 },
  "gemini-2.5-pro": { input: 1.25, cached: 0.125, output: 10, storage: 4.5 },
  "gpt-4.1": { input: 2, cached: 0.5, output: 8 },
  "gpt-4.1-mini": { input: 0.4, cached: 0.1, output: 1.6 },
  "gpt-4.1-nano": { input: 0.1, cached: 0.025, output: 0.4 },
  "gpt-4o-mini": { input: 0.15, cached: 0.075, output: 0.6 },
  "text-embedding-3-small": { input: 0.02, cached: 0.02, output: 0 },
  "text-embedding-3-large": { input: 0.13, cached: 0.13, output: 0 },
  "gemini-embedding-001": { input: 0.15, cached: 0.15, output: 0 },
};

const Profile = z.strictObject({
  temperature: z.number().min(0).max(2).nullable().optional(),
  max_output_tokens: z.int().min(16).max(1_000_000).nullable().optional(),
  timeout_seconds: z.number().positive().max(600).optional(),
  idle_timeout_seconds: z.number().positive().max(600).optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
});
const price = z.number().nonnegative();
const ModelsFile = z.strictObject({
  roles: z
    .strictObject({
      reader: Profile.optional(),
      writer: Profile.optional(),
      judge: Profile.optional(),
      embedder: Profile.optional(),
    })
    .optional(),
  experimental_writer: z.string().min(1).optional(),
  experimental_writers: z.record(VariantName, z.string().min(1)).optional(),
  prices: z
    .record(
      z.string(),
      z.strictObject({ input: price, cached: price.optional(), output: price, storage: price.optional() }),
    )
    .optional(),
});

/** The settings of a models file on top of the defaults. */
export interface ModelSettings {
  profiles: Record<ModelRole, ModelProfile>;
  /** The models of the flag `experimental_llm_model` by its variants. */
  experimentalWriters: Record<string, string>;
  prices: Record<string, Price>;
}

/** A safety limit, not a target: questions and parsed documents are long, and a truncated answer is refused. */
const MAX_OUTPUT_TOKENS = 16_384;
const IDLE_TIMEOUT_MS = 30_000;

/** Reads a models file (JSON); null gives the defaults. Throws if it is invalid. */
export function readModels(text: string | null, timeoutMs: number): ModelSettings {
  const file = text === null ? {} : ModelsFile.parse(JSON.parse(text));
  const profileOf = (role: ModelRole): ModelProfile => {
    const given = file.roles?.[role] ?? {};
    return {
      temperature: given.temperature === undefined ? 0 : given.temperature,
      maxOutputTokens: given.max_output_tokens === undefined ? MAX_OUTPUT_TOKENS : given.max_output_tokens,
      timeoutMs: given.timeout_seconds === undefined ? timeoutMs : given.timeout_seconds * 1000,
      idleTimeoutMs: given.idle_timeout_seconds === undefined ? IDLE_TIMEOUT_MS : given.idle_timeout_seconds * 1000,
      extra: given.extra ?? {},
    };
  };
  const own = Object.entries(file.prices ?? {}).map(([name, one]): [string, Price] => [
    name,
    { ...one, cached: one.cached ?? one.input, storage: one.storage ?? 0 },
  ]);
  return {
    profiles: {
      reader: profileOf("reader"),
      writer: profileOf("writer"),
      judge: profileOf("judge"),
      embedder: { ...profileOf("embedder"), maxOutputTokens: 0 },
    },
    experimentalWriters: {
      ...(file.experimental_writer !== undefined && { on: file.experimental_writer }),
      ...file.experimental_writers,
    },
    prices: { ...PRICES, ...Object.fromEntries(own) },
  };
}
