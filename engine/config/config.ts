import { readFileSync } from "node:fs";
import { z } from "zod";
import { AlertSettings } from "../../domain/alert-settings.js";
import type { CacheKind } from "../../domain/cache.js";
import { ConfigError } from "../../domain/errors.js";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../domain/gap.js";
import type { Budgets } from "../../domain/receipt.js";
import { type AccessConfig, checkHost, readAccess } from "./access.js";
import { type CHECKPOINTERS, Environment, misspelt } from "./environment.js";
import { type FlagRules, readFlags } from "./flag-settings.js";
import { readLocalModels } from "./local-models.js";
import { type ModelSettings, readModels } from "./models.js";
import {
  type ConfigErrors,
  checkPrices,
  type EmbedderConfig,
  type Provider,
  readEmbedder,
  readProviders,
} from "./providers.js";

/** The validated configuration, with its defaults. */
export interface Config {
  host: string;
  port: number;
  access: AccessConfig;
  dataDir: string;
  /** In the order in which they are called: the next one is called if one has failed. */
  providers: Provider[];
  /** The address at which a local Ollama is looked for; null if a model is configured. */
  localModels: string | null;
  models: ModelSettings;
  /** Null without an embedding model: then searches are full text only. */
  embedder: EmbedderConfig | null;
  /** The Qdrant server for vectors; null to store them beside the passages. */
  qdrant: { url: string; apiKey: string | null } | null;
  /** Concurrent calls per provider. */
  modelConcurrency: number;
  /** True: each model is called once at the start. */
  modelWarmUp: boolean;
  budgets: Budgets;
  /** The kinds of answers that are cached. */
  cache: CacheKind[];
  checkpointer: (typeof CHECKPOINTERS)[number];
  /** The Redis URLs of the state, and of caches and queues; null without Redis. */
  redis: { stateUrl: string; queueUrl: string } | null;
  /** True: new sessions may start in SQLite while Redis is down. */
  stateFallback: boolean;
  waitSeconds: number;
  maxRuns: number;
  /** The path of a CSV file of skills that are recognised in addition to the lexicon's. */
  skillsTaxonomy: string | null;
  /** The SearXNG server that finds learning resources on the web; null for none. */
  webSearchUrl: string | null;
  sessionTtlMs: number;
  logLevel: string;
  /** The score from which on an answer is good enough, by the priority of its gap. */
  thresholds: Thresholds;
  /** The rules of the flags file as read at the start. */
  flags: Partial<FlagRules>;
  flagsFile: string | null;
  /** False: nothing is measured. */
  metrics: boolean;
  alerts: AlertConfig;
  /** The base URL of an OpenTelemetry collector; null without one. */
  otlpEndpoint: string | null;
  /** Variables that nothing reads and that look like misspelt names of this program, each with the correct name. */
  misspelt: { name: string; meant: string }[];
}

/** The receivers of alerts, and the thresholds. */
export interface AlertConfig {
  /** False: alerts are checked on request only. */
  on: boolean;
  settings: AlertSettings;
  slackUrl: string | null;
  webhook: { url: string; secret: string | null } | null;
  mail: { server: string; from: string; to: string } | null;
}

/** Reads the configuration. Throws one ConfigError that names every invalid variable and its format, and shows no value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const errors: ConfigErrors = [];
  const near = misspelt(Object.keys(given));
  for (const { name, meant } of near.filter(({ isCertain }) => isCertain))
    errors.push({ path: name, message: `is no variable of this program: ${meant} is meant, or it must go` });
  checkHost(given, errors);
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
    {
      name: "MODELS_FILE",
      path: given.MODELS_FILE,
      form: "roles, experimental_writer, experimental_writers and prices",
    },
    (text) => readModels(text, timeoutMs),
    errors,
  );
  const providers = parsed.success ? readProviders(parsed.data, errors) : null;
  const backend = parsed.success ? readBackend(parsed.data, errors) : null;
  const embedder = parsed.success && providers ? readEmbedder(parsed.data, providers, errors) : null;
  if (parsed.success && providers) checkPrices(parsed.data, providers, embedder, models, errors);
  const flags = readNamed(
    { name: "FLAGS_FILE", path: given.FLAGS_FILE, form: "flags, each true, false, a percentage or a rule" },
    (text) => (text === null ? {} : readFlags(text, models)),
    errors,
  );
  const alertSettings = readNamed(
    { name: "ALERTS_FILE", path: given.ALERTS_FILE, form: "alerts by id with the settings to change" },
    (text) => (text === null ? {} : AlertSettings.parse(JSON.parse(text))),
    errors,
  );
  const access = parsed.success ? readAccess(parsed.data, errors) : null;
  const alerts = parsed.success ? readAlerts(parsed.data, alertSettings, errors) : null;
  if (errors.length > 0 || !parsed.success || !access || !alerts || !providers || !backend) {
    const message = `The configuration cannot be used. ${errors.map(({ path, message }) => `${path} ${message}`).join("; ")}.`;
    throw new ConfigError({ code: "config_invalid", message, details: { errors } });
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    access,
    dataDir: data.DATA_DIR,
    providers,
    localModels: readLocalModels(data),
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
    thresholds: { ...DEFAULT_THRESHOLDS, ...data.THRESHOLDS },
    flags,
    flagsFile: data.FLAGS_FILE ?? null,
    metrics: data.METRICS === "on",
    alerts,
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    misspelt: near.map(({ name, meant }) => ({ name, meant })),
  };
}

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

function readAlerts(data: Environment, settings: AlertSettings, errors: ConfigErrors): AlertConfig {
  const { SMTP_SERVER: server, ALERT_EMAIL_TO: to, ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: secret } = data;
  if (server && !to) errors.push({ path: "ALERT_EMAIL_TO", message: "must be set for SMTP_SERVER" });
  if (to && !server) errors.push({ path: "SMTP_SERVER", message: "must be set for ALERT_EMAIL_TO" });
  const needless = ["SMTP_PORT", "SMTP_USERNAME", "SMTP_PASSWORD"] as const;
  for (const path of needless.filter((name) => data[name] !== undefined && !server))
    errors.push({ path: "SMTP_SERVER", message: `must be set for ${path}` });
  if (secret && !url) errors.push({ path: "ALERT_WEBHOOK_URL", message: "must be set for ALERT_WEBHOOK_SECRET" });
  return {
    on: data.ALERTS === "on" && data.METRICS === "on",
    settings,
    slackUrl: data.SLACK_WEBHOOK_URL ?? null,
    webhook: url ? { url, secret: secret ?? null } : null,
    mail:
      server && to
        ? { server: mailServer(server, data), to, from: data.ALERT_EMAIL_FROM ?? to.split(",")[0] ?? to }
        : null,
  };
}

// `server` is a full URL or a host name; port, user and password are added to either. Port 465, a host's default, is encrypted from the start.
function mailServer(
  server: string,
  { SMTP_PORT: port, SMTP_USERNAME: user, SMTP_PASSWORD: password }: Environment,
): string {
  const isAddress = server.includes("://");
  const url = new URL(isAddress ? server : `${(port ?? 465) === 465 ? "smtps" : "smtp"}://${server}:${port ?? 465}`);
  if (isAddress && port !== undefined) url.port = `${port}`;
  if (user !== undefined) url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

// State is in Redis if a Redis URL is set, unless CHECKPOINTER names another store.
function readBackend(
  data: Environment,
  errors: ConfigErrors,
): Pick<Config, "checkpointer" | "redis" | "stateFallback"> {
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
