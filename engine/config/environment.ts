import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { CACHE_KINDS, type CacheKind } from "../../domain/cache.js";
import { Priority, type Thresholds } from "../../domain/gap.js";
import { apiKeys } from "./api-keys.js";
import { PROVIDERS, type ProviderName } from "./models.js";

const DAY_MS = 86_400_000;
const LONGEST_TTL_MS = 3_650 * DAY_MS;
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

const THRESHOLD = /^([A-Z_]+)=(\d{1,2}(?:\.\d)?)$/;
const thresholds = z
  .string()
  .transform((given) => given.split(",").map((one) => THRESHOLD.exec(one.trim())?.slice(1) ?? [""]))
  .refine(
    (pairs) => pairs.every(([name, score]) => isPriority(name) && Number(score) >= 1 && Number(score) <= 10),
    `scores from 1 to 10 by priority (${Priority.options.join(", ")}), such as CRITICAL=9,LOW=4`,
  )
  .refine((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length, "priorities, each once")
  .transform((pairs) => Object.fromEntries(pairs.map(([name, score]) => [name, Number(score)])) as Partial<Thresholds>);
const isPriority = (name: string | undefined) => Priority.options.some((one) => one === name);

const mailAddresses = z
  .string()
  .regex(/^[^\s@,]+@[^\s@,]+(?:,\s*[^\s@,]+@[^\s@,]+)*$/, "an e-mail address, or several with commas");

/** The stores of checkpoints and all other state. */
export const CHECKPOINTERS = ["sqlite", "redis", "redis-stack", "memory"] as const;
const redisAddress = z.url({ protocol: /^rediss?$/, error: "an address such as redis://127.0.0.1:6379" });

/** The environment variables that are read, with their formats and defaults. */
export const Environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "an address or a name of this computer")
    .default("127.0.0.1"),
  PORT: whole(0, 65_535).default(8080),
  DATA_DIR: z.string().min(1).default("./data"),
  API_KEYS: apiKeys.optional(),
  AUTH_JWKS_URL: address.optional(),
  AUTH_ISSUER: z.string().min(1).optional(),
  AUTH_AUDIENCE: z.string().min(1).optional(),
  PUBLIC_URL: address.optional(),
  RATE_LIMIT: z
    .union([z.literal("off"), whole(1, 1_000_000)], { error: "off, or a whole number of requests a minute" })
    .optional(),
  MODEL_PROVIDER: providerNames.optional(),
  OLLAMA_HOST: z.string().optional(),
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
  THRESHOLDS: thresholds.default({}),
  SESSION_TTL: z
    .string()
    .regex(/^\d+[dh]$/, "a number of days or hours such as 30d or 12h")
    .transform((value) => Number.parseInt(value, 10) * (value.endsWith("d") ? DAY_MS : DAY_MS / 24))
    .refine((ms) => ms >= DAY_MS / 24 && ms <= LONGEST_TTL_MS, "from 1h to 3650d")
    .default(30 * DAY_MS),
  METRICS: oneOf(["on", "off"]).default("on"),
  ALERTS: oneOf(["on", "off"]).default("on"),
  ALERTS_FILE: z.string().optional(),
  SLACK_WEBHOOK_URL: address.optional(),
  ALERT_WEBHOOK_URL: address.optional(),
  ALERT_WEBHOOK_SECRET: z.string().min(16, "at least 16 characters").optional(),
  SMTP_SERVER: z
    .string()
    .refine(
      (value) => /^[\w.-]+$/.test(value) || (/^smtps?:\/\//.test(value) && URL.canParse(value)),
      "a host, or an address such as smtps://user:password@host:465",
    )
    .optional(),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  SMTP_USERNAME: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().min(1).optional(),
  ALERT_EMAIL_TO: mailAddresses.optional(),
  ALERT_EMAIL_FROM: mailAddresses.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  TRACING: oneOf(["off", "langsmith"]).default("off"),
  LANGSMITH_API_KEY: z.string().min(1).optional(),
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;

const MOST_WRONG_LETTERS = 2;
/** Shorter names resemble many words. */
const SHORTEST_NAME = 8;

/** The names of all environment variables that are read. */
export const VARIABLES = Object.keys(Environment.shape);

/** Prefixes that only this program uses. Others, such as REDIS_ and SMTP_, are common in other programs: SMTP_HOST, REDIS_SSL, API_KEY. */
const OURS = /^(?:ALERTS?|BUDGET|FLAGS|MODEL|MODELS|SKILLS|STATE|WAIT|WEB)_/;
/** In letters. Two words of this length that differ by one letter count as one word with a typing error. */
const LONG_WORD = 6;

/** An unknown name that resembles one of this program's variables. */
export interface Misspelt {
  name: string;
  meant: string;
  /** True if the name can only be a misspelt variable of this program; otherwise it may belong to another program. */
  isCertain: boolean;
}

/** The names that differ from a known variable by at most two letters or by their case, or that lack its end, each with that variable. */
export function misspelt(names: string[]): Misspelt[] {
  const known = VARIABLES.filter((one) => one.length >= SHORTEST_NAME);
  return names.flatMap((name) => {
    if (VARIABLES.includes(name)) return [];
    const upper = name.toUpperCase();
    const near = known.find((one) => distance(upper, one) <= MOST_WRONG_LETTERS);
    if (near) return [{ name, meant: near, isCertain: isOnlyMisspelt(upper, near) }];
    const whole = known.find((one) => upper.length >= SHORTEST_NAME && one.startsWith(`${upper}_`));
    return whole ? [{ name, meant: whole, isCertain: false }] : [];
  });
}

// True if the names have the same first word and, unless this program alone uses that prefix, differ only by one letter of a long word.
function isOnlyMisspelt(name: string, meant: string): boolean {
  const [given, known] = [name.split("_"), meant.split("_")];
  if (given[0] !== known[0] || /\d$/.test(name)) return false;
  if (OURS.test(meant)) return true;
  const wrong = known.filter((word, at) => word !== given[at]);
  if (given.length !== known.length) return false;
  return wrong.every((word) => word.length >= LONG_WORD) && distance(name, meant) <= 1;
}
