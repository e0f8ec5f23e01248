import { readFileSync } from "node:fs";
import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { AlertSettings } from "../domain/alert.js";
import { CACHE_KINDS, type CacheKind } from "../domain/cache.js";
import { ConfigError } from "../domain/errors.js";
import type { Budgets } from "../domain/receipt.js";
import type { Mode } from "../domain/session.js";
import { type FlagRules, readFlags } from "./flags.js";
import {
  DEFAULT_MODELS,
  type ModelSettings,
  PROVIDERS,
  type ProviderName,
  type RoleModels,
  readModels,
} from "./models.js";
import { DEFAULT_THRESHOLDS } from "./thresholds.js";

/** The endpoint of a provider's models, with the key that is sent only there. */
export interface Endpoint {
  name: Exclude<ProviderName, "offline">;
  baseUrl: string;
  apiKey: string | null;
  models: RoleModels;
}

/** The validated configuration, with its defaults. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** In the order in which they are called: the next one if one has failed. */
  providers: (Endpoint | { name: "offline" })[];
  models: ModelSettings;
  /** The embedding model and its provider; null without one: then searches are full text alone. */
  embedder: (Endpoint & { model: string }) | null;
  /** The Qdrant server for vectors; null to keep them beside the passages. */
  qdrant: { url: string; apiKey: string | null } | null;
  /** Concurrent calls per provider. */
  modelConcurrency: number;
  /** Call each model once at the start. */
  modelWarmUp: boolean;
  budgets: Budgets;
  /** The kinds of answers that are cached. */
  cache: CacheKind[];
  checkpointer: (typeof CHECKPOINTERS)[number];
  /** The Redis URLs of the state, and of caches and queues; null without Redis. */
  redis: { stateUrl: string; queueUrl: string } | null;
  /** New sessions may begin in SQLite while Redis is down. */
  stateFallback: boolean;
  waitSeconds: number;
  maxRuns: number;
  /** The path of a CSV file of skills that are recognised in addition to the lexicon's. */
  skillsTaxonomy: string | null;
  /** The SearXNG server that finds learning resources on the web; null for none. */
  webSearchUrl: string | null;
  sessionTtlMs: number;
  logLevel: string;
  thresholds: typeof DEFAULT_THRESHOLDS;
  /** The rules of the flags file, as it was at the start. */
  flags: Partial<FlagRules>;
  flagsFile: string | null;
  /** False: nothing is measured. */
  metrics: boolean;
  alerts: AlertConfig;
  /** The base URL of an OpenTelemetry collector; null without one. */
  otlpEndpoint: string | null;
  /** Variables that nothing reads and whose names are nearly those of ours, each with that name. */
  misspelt: { name: string; meant: string }[];
}

/** Where alerts are sent, and when they fire. */
export interface AlertConfig {
  /** False: they are checked on request only. */
  on: boolean;
  settings: AlertSettings;
  slackUrl: string | null;
  webhook: { url: string; secret: string | null } | null;
  mail: { server: string; from: string; to: string } | null;
}

const DAY_MS = 86_400_000;
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `a whole number from ${min} to ${max}`);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });
const modelNames = z
  .string()
  .regex(/^(?:[^:,\s]\S*|fast:[^,\s]+,quality:[^,\s]+)$/, "a model's name, or fast:name,quality:name");

const address = z
  .url({ protocol: /^https?$/, error: "an http or https address" })
  .transform((given) => given.replace(/\/+$/, ""));
const dollars = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, "a number of dollars such as 0.50")
  .transform(Number);
const kinds = z
  .string()
  .regex(
    new RegExp(`^(?:on|off|(?:${CACHE_KINDS.join("|")})(?:,(?:${CACHE_KINDS.join("|")}))*)$`),
    `on, off, or kinds of ${CACHE_KINDS.join(", ")}`,
  )
  .transform((given): CacheKind[] => {
    if (given === "on") return [...CACHE_KINDS];
    return CACHE_KINDS.filter((kind) => given.split(",").includes(kind));
  });
const providerNames = z
  .string()
  .regex(
    new RegExp(`^(?:${PROVIDERS.join("|")})(?:,(?:${PROVIDERS.join("|")}))*$`),
    `one of ${PROVIDERS.join(", ")}, or several with commas, the first asked first`,
  )
  .transform((names) => names.split(",") as ProviderName[])
  .refine((names) => new Set(names).size === names.length, "names of providers, each once");

const mailAddresses = z
  .string()
  .regex(/^[^\s@,]+@[^\s@,]+(?:,\s*[^\s@,]+@[^\s@,]+)*$/, "an e-mail address, or several with commas");

/** The stores of checkpoints and all other state. */
const CHECKPOINTERS = ["sqlite", "redis", "redis-stack", "memory"] as const;
const redisAddress = z.url({ protocol: /^rediss?$/, error: "an address such as redis://127.0.0.1:6379" });

const Environment = z.object({
  HOST: oneOf(["127.0.0.1", "localhost", "::1"]).default("127.0.0.1"),
  PORT: whole(0, 65_535).default(8080),
  DATA_DIR: z.string().min(1).default("./data"),
  MODEL_PROVIDER: providerNames.optional(),
  MODEL_BASE_URL: address.optional(),
  GEMINI_BASE_URL: address.default("https://generativelanguage.googleapis.com"),
  OPENAI_BASE_URL: address.default("https://api.openai.com/v1"),
  MODEL_API_KEY: z.string().min(1).optional(),
  GEMINI_API_KEY: z.string().min(1).optional(),
  GOOGLE_API_KEY: z.string().min(1).optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  MODEL_CONCURRENCY: whole(1, 1000).default(16),
  MODELS_FILE: z.string().optional(),
  MODEL_WARM_UP: oneOf(["on", "off"]).default("off"),
  BUDGET_SESSION_USD: dollars.optional(),
  BUDGET_OWNER_DAY_USD: dollars.optional(),
  BUDGET_DAY_USD: dollars.optional(),
  CACHE: kinds.default([...CACHE_KINDS]),
  MODEL_READER: modelNames.optional(),
  MODEL_WRITER: modelNames.optional(),
  MODEL_JUDGE: modelNames.optional(),
  MODEL_EMBEDDER: z
    .string()
    .regex(/^[^:,\s][^,\s]*$/, "the name of one model")
    .optional(),
  MODEL_TIMEOUT_SECONDS: whole(1, 600).default(60),
  CHECKPOINTER: oneOf(CHECKPOINTERS).optional(),
  REDIS_URL: redisAddress.optional(),
  REDIS_STATE_URL: redisAddress.optional(),
  STATE_FALLBACK: oneOf(["sqlite"]).optional(),
  WAIT_SECONDS: whole(0, 600).default(25),
  MAX_RUNS: whole(1, 1000).default(32),
  SKILLS_TAXONOMY: z.string().optional(),
  WEB_SEARCH_URL: address.optional(),
  QDRANT_URL: address.optional(),
  QDRANT_API_KEY: z.string().min(1).optional(),
  FLAGS_FILE: z.string().optional(),
  SESSION_TTL: z
    .string()
    .regex(/^\d+[dh]$/, "a number of days or hours such as 30d or 12h")
    .transform((value) => Number.parseInt(value, 10) * (value.endsWith("d") ? DAY_MS : DAY_MS / 24))
    .default(30 * DAY_MS),
  METRICS: oneOf(["on", "off"]).default("on"),
  ALERTS: oneOf(["on", "off"]).default("on"),
  ALERTS_FILE: z.string().optional(),
  SLACK_WEBHOOK_URL: address.optional(),
  ALERT_WEBHOOK_URL: address.optional(),
  ALERT_WEBHOOK_SECRET: z.string().min(16, "at least 16 characters").optional(),
  SMTP_SERVER: z.url({ protocol: /^smtps?$/, error: "an address such as smtps://user:password@host:465" }).optional(),
  ALERT_EMAIL_TO: mailAddresses.optional(),
  ALERT_EMAIL_FROM: mailAddresses.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  TRACING: oneOf(["off", "langsmith"]).default("off"),
  LANGSMITH_API_KEY: z.string().min(1).optional(),
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** Variables of later versions. To ignore these would weaken the security that the operator asked for, so they prevent the start. */
const REFUSED = ["API_KEYS", "AUTH_JWKS_URL", "AUTH_ISSUER", "AUTH_AUDIENCE"];

/** Reads the configuration. Throws one ConfigError that names every invalid variable and its format, and shows no value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const errors = REFUSED.filter((name) => name in given).map((path) => ({
    path,
    message: "is not supported by this version; unset it",
  }));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    errors.push(
      ...parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message: `must be ${message}` })),
    );
  }
  if (parsed.data?.TRACING === "langsmith" && parsed.data.LANGSMITH_API_KEY === undefined)
    errors.push({ path: "LANGSMITH_API_KEY", message: "is needed with TRACING=langsmith" });
  const timeoutMs = (parsed.data?.MODEL_TIMEOUT_SECONDS ?? 0) * 1000;
  const models = readNamed(
    { name: "MODELS_FILE", path: given.MODELS_FILE, form: "roles, experimental_writer and prices" },
    (text) => readModels(text, timeoutMs),
    errors,
  );
  const providers = parsed.success ? readProviders(parsed.data, errors) : null;
  const backend = parsed.success ? readBackend(parsed.data, errors) : null;
  const embedder = parsed.success && providers ? readEmbedder(parsed.data, providers, errors) : null;
  if (parsed.success && providers) checkPrices(parsed.data, providers, embedder, models, errors);
  const flags = readNamed(
    { name: "FLAGS_FILE", path: given.FLAGS_FILE, form: "flags, each true, false, a percentage or a rule" },
    (text) => (text === null ? {} : readFlags(text)),
    errors,
  );
  const alertSettings = readNamed(
    { name: "ALERTS_FILE", path: given.ALERTS_FILE, form: "alerts by id with the settings to change" },
    (text) => (text === null ? {} : AlertSettings.parse(JSON.parse(text))),
    errors,
  );
  const alerts = parsed.success ? readAlerts(parsed.data, alertSettings, errors) : null;
  if (errors.length > 0 || !parsed.success || !alerts || !providers || !backend) {
    const message = `The configuration cannot be used. ${errors.map(({ path, message }) => `${path} ${message}`).join("; ")}.`;
    throw new ConfigError({ code: "config_invalid", message, details: { errors } });
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: data.DATA_DIR,
    providers,
    models,
    embedder,
    qdrant: data.QDRANT_URL === undefined ? null : { url: data.QDRANT_URL, apiKey: data.QDRANT_API_KEY ?? null },
    modelConcurrency: data.MODEL_CONCURRENCY,
    modelWarmUp: data.MODEL_WARM_UP === "on",
    budgets: {
      session: data.BUDGET_SESSION_USD ?? null,
      ownerDay: data.BUDGET_OWNER_DAY_USD ?? null,
      day: data.BUDGET_DAY_USD ?? null,
    },
    cache: data.CACHE,
    ...backend,
    waitSeconds: data.WAIT_SECONDS,
    maxRuns: data.MAX_RUNS,
    skillsTaxonomy: data.SKILLS_TAXONOMY ?? null,
    webSearchUrl: data.WEB_SEARCH_URL ?? null,
    sessionTtlMs: data.SESSION_TTL,
    logLevel: data.LOG_LEVEL,
    thresholds: DEFAULT_THRESHOLDS,
    flags,
    flagsFile: data.FLAGS_FILE ?? null,
    metrics: data.METRICS === "on",
    alerts,
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    misspelt: misspelt(Object.keys(given)),
  };
}

type ConfigErrors = { path: string; message: string }[];

/** Reads the file that a variable names. Its errors are collected, and the defaults returned, so that other errors are found too. */
function readNamed<Value>(
  given: { name: string; path: string | undefined; form: string },
  read: (text: string | null) => Value,
  errors: ConfigErrors,
): Value {
  const { name, path, form } = given;
  try {
    return read(path === undefined ? null : readFileSync(path, "utf8"));
  } catch (error) {
    const places =
      error instanceof z.ZodError ? error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`) : [];
    const reason = places.length > 0 ? ` (${places.join("; ")})` : "";
    errors.push({ path: name, message: `must name a JSON file of ${form}${reason}` });
    return read(null);
  }
}

type Given = z.infer<typeof Environment>;

const MOST_WRONG_LETTERS = 2;
/** Short names are near to many words. */
const SHORTEST_NAME = 8;

/** The names of all environment variables that are read. */
export const VARIABLES = Object.keys(Environment.shape);

// Names that differ from one of ours by at most two letters.
function misspelt(names: string[]): Config["misspelt"] {
  const known = [...VARIABLES, ...REFUSED];
  return names.flatMap((name) => {
    const meant = known.find((one) => one.length >= SHORTEST_NAME && distance(name, one) <= MOST_WRONG_LETTERS);
    return meant && !known.includes(name) ? [{ name, meant }] : [];
  });
}

function readProviders(data: Given, errors: { path: string; message: string }[]): Config["providers"] {
  const geminiKey = data.GEMINI_API_KEY ?? data.GOOGLE_API_KEY ?? null;
  const names = data.MODEL_PROVIDER ?? defaultProviders(data, geminiKey);
  const needs = (path: string, message: string) => void errors.push({ path, message });
  return names.map((name): Config["providers"][number] => {
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

function readAlerts(data: Given, settings: AlertSettings, errors: ConfigErrors): AlertConfig {
  const { SMTP_SERVER: server, ALERT_EMAIL_TO: to, ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret } = data;
  if (server && !to) errors.push({ path: "ALERT_EMAIL_TO", message: "must be set for SMTP_SERVER" });
  if (to && !server) errors.push({ path: "SMTP_SERVER", message: "must be set for ALERT_EMAIL_TO" });
  if (secret && !url) errors.push({ path: "ALERT_WEBHOOK_URL", message: "must be set for ALERT_WEBHOOK_SECRET" });
  return {
    on: data.ALERTS === "on" && data.METRICS === "on",
    settings,
    slackUrl: data.SLACK_WEBHOOK_URL ?? null,
    webhook: url ? { url, secret: secret ?? null } : null,
    mail: server && to ? { server, to, from: data.ALERT_EMAIL_FROM ?? to.split(",")[0] ?? to } : null,
  };
}

// The embedder is a model of the provider whose models the other variables name.
function readEmbedder(
  { MODEL_EMBEDDER: model, QDRANT_URL: qdrant }: Given,
  providers: Config["providers"],
  errors: ConfigErrors,
): Config["embedder"] {
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

// State is in Redis if a Redis URL is set, unless CHECKPOINTER names another store.
function readBackend(data: Given, errors: ConfigErrors): Pick<Config, "checkpointer" | "redis" | "stateFallback"> {
  const stateUrl = data.REDIS_STATE_URL ?? data.REDIS_URL;
  const queueUrl = data.REDIS_URL ?? data.REDIS_STATE_URL;
  const checkpointer = data.CHECKPOINTER ?? (stateUrl ? "redis" : "sqlite");
  const inRedis = checkpointer === "redis" || checkpointer === "redis-stack";
  if (inRedis && !stateUrl) errors.push({ path: "REDIS_URL", message: `must be set for CHECKPOINTER=${checkpointer}` });
  if (data.STATE_FALLBACK && !inRedis)
    errors.push({ path: "STATE_FALLBACK", message: "needs state in Redis: set REDIS_URL, or unset STATE_FALLBACK" });
  const redis = inRedis && stateUrl && queueUrl ? { stateUrl, queueUrl } : null;
  return { checkpointer, redis, stateFallback: data.STATE_FALLBACK === "sqlite" };
}

// Selects the provider by the settings that are present, a self-hosted server first: a key that is in the environment for something
// else sends no résumé away. Without any, the offline provider.
function defaultProviders(data: Given, geminiKey: string | null): ProviderName[] {
  if (data.MODEL_BASE_URL) return ["compatible"];
  if (geminiKey !== null) return ["gemini"];
  return data.OPENAI_API_KEY ? ["openai"] : ["offline"];
}

// The variables MODEL_READER, MODEL_WRITER and MODEL_JUDGE name models of one provider: the compatible server if it is configured (it has
// no default models), else the first provider. The other providers use their defaults.
function modelsOf(data: Given, name: Endpoint["name"], names: ProviderName[]): RoleModels {
  const isNamed = name === (names.includes("compatible") ? "compatible" : names[0]);
  const defaults = name === "compatible" ? byMode("") : DEFAULT_MODELS[name];
  const named = (given: string | undefined) => (isNamed && given ? byMode(given) : null);
  const writer = named(data.MODEL_WRITER) ?? defaults;
  return { reader: named(data.MODEL_READER) ?? writer, writer, judge: named(data.MODEL_JUDGE) ?? writer };
}

// A budget can only be enforced if every model has a price.
function checkPrices(
  data: Given,
  providers: Config["providers"],
  embedder: Config["embedder"],
  { prices, experimentalWriter }: ModelSettings,
  errors: { path: string; message: string }[],
): void {
  const budget = (["BUDGET_SESSION_USD", "BUDGET_OWNER_DAY_USD", "BUDGET_DAY_USD"] as const).find(
    (name) => data[name] !== undefined,
  );
  if (!budget) return;
  const names = providers.flatMap((one) =>
    one.name === "offline" ? [] : Object.values(one.models).flatMap(Object.values),
  );
  const others = [experimentalWriter, embedder?.model].flatMap((name) => name ?? []);
  const unpriced = [...new Set([...names, ...others])].filter((name) => !Object.hasOwn(prices, name));
  if (unpriced.length > 0)
    errors.push({ path: budget, message: `needs a price in MODELS_FILE for ${unpriced.join(", ")}` });
}

function byMode(names: string): Record<Mode, string> {
  const match = /^fast:([^,]+),quality:(.+)$/.exec(names);
  return { fast: match?.[1] ?? names, quality: match?.[2] ?? names };
}
