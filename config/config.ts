import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../domain/errors.js";
import type { Mode } from "../domain/session.js";
import { defaultFlags, type FlagShares, readFlags } from "./flags.js";
import { DEFAULT_THRESHOLDS } from "./thresholds.js";

/** The model that each role has, by mode. */
export type RoleModels = Record<"reader" | "writer" | "judge", Record<Mode, string>>;

/** What the compatible provider needs. */
export interface CompatibleConfig {
  baseUrl: string;
  apiKey: string | null;
  models: RoleModels;
  timeoutMs: number;
}

/** Everything that can be set from outside, checked and with its defaults. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  provider: { name: "offline" } | { name: "compatible"; compatible: CompatibleConfig };
  checkpointer: "sqlite" | "memory";
  waitSeconds: number;
  maxRuns: number;
  /** A CSV file of skills whose names are understood besides the lexicon's own. */
  skillsTaxonomy: string | null;
  sessionTtlMs: number;
  logLevel: string;
  thresholds: typeof DEFAULT_THRESHOLDS;
  flags: FlagShares;
  /** Names of variables that are set and that this version does not use. */
  ignored: string[];
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

const Environment = z.object({
  HOST: oneOf(["127.0.0.1", "localhost", "::1"]).default("127.0.0.1"),
  PORT: whole(0, 65_535).default(8080),
  DATA_DIR: z.string().min(1).default("./data"),
  MODEL_PROVIDER: oneOf(["offline", "compatible"]).optional(),
  MODEL_BASE_URL: z.url({ protocol: /^https?$/, error: "an http or https address" }).optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
  MODEL_READER: modelNames.optional(),
  MODEL_WRITER: modelNames.optional(),
  MODEL_JUDGE: modelNames.optional(),
  MODEL_TIMEOUT_SECONDS: whole(1, 600).default(60),
  CHECKPOINTER: oneOf(["sqlite", "memory"]).default("sqlite"),
  WAIT_SECONDS: whole(0, 600).default(25),
  MAX_RUNS: whole(1, 1000).default(32),
  SKILLS_TAXONOMY: z.string().optional(),
  FLAGS_FILE: z.string().optional(),
  SESSION_TTL: z
    .string()
    .regex(/^\d+[dh]$/, "a number of days or hours such as 30d or 12h")
    .transform((value) => Number.parseInt(value, 10) * (value.endsWith("d") ? DAY_MS : DAY_MS / 24))
    .default(30 * DAY_MS),
  LOG_LEVEL: oneOf(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/*
 * Variables of later versions. To go on without these would weaken what their owner asked for, so they stop the start;
 * the others are named as ignored.
 */
const REFUSED = [
  "REDIS_URL",
  "REDIS_STATE_URL",
  "STATE_FALLBACK",
  "API_KEYS",
  "AUTH_JWKS_URL",
  "AUTH_ISSUER",
  "AUTH_AUDIENCE",
  "BUDGET_SESSION_USD",
  "BUDGET_OWNER_DAY_USD",
  "BUDGET_DAY_USD",
];
const IGNORED = [
  "GEMINI_API_KEY",
  "GOOGLE_API_KEY",
  "OPENAI_API_KEY",
  "GEMINI_BASE_URL",
  "MODEL_EMBEDDER",
  "MODEL_CONCURRENCY",
  "QDRANT_URL",
  "QDRANT_API_KEY",
  "WEB_SEARCH_URL",
  "CACHE",
  "SLACK_WEBHOOK_URL",
  "SMTP_SERVER",
  "ALERT_EMAIL_TO",
  "ALERT_WEBHOOK_URL",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
];

/** Reads the configuration. Throws one ConfigError that names every bad variable and its form, and shows no value. */
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
  const provider = parsed.success ? readProvider(parsed.data, errors) : null;
  const flags = readFlagsFile(given.FLAGS_FILE, errors);
  if (errors.length > 0 || !parsed.success || !provider) {
    const message = `The configuration cannot be used. ${errors.map(({ path, message }) => `${path} ${message}`).join("; ")}.`;
    throw new ConfigError({ code: "config_invalid", message, details: { errors } });
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: data.DATA_DIR,
    provider,
    checkpointer: data.CHECKPOINTER,
    waitSeconds: data.WAIT_SECONDS,
    maxRuns: data.MAX_RUNS,
    skillsTaxonomy: data.SKILLS_TAXONOMY ?? null,
    sessionTtlMs: data.SESSION_TTL,
    logLevel: data.LOG_LEVEL,
    thresholds: DEFAULT_THRESHOLDS,
    flags,
    ignored: IGNORED.filter((name) => name in given),
  };
}

function readFlagsFile(path: string | undefined, errors: { path: string; message: string }[]): FlagShares {
  if (path === undefined) return defaultFlags();
  try {
    return readFlags(readFileSync(path, "utf8"));
  } catch (error) {
    const places =
      error instanceof z.ZodError ? error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`) : [];
    const reason = places.length > 0 ? ` (${places.join("; ")})` : "";
    errors.push({
      path: "FLAGS_FILE",
      message: `must name a JSON file of flags, each true, false or a percentage${reason}`,
    });
    return defaultFlags();
  }
}

function readProvider(
  data: z.infer<typeof Environment>,
  errors: { path: string; message: string }[],
): Config["provider"] {
  const name = data.MODEL_PROVIDER ?? (data.MODEL_BASE_URL ? "compatible" : "offline");
  if (name === "offline") return { name };
  if (!data.MODEL_BASE_URL) errors.push({ path: "MODEL_BASE_URL", message: "must be set for the compatible provider" });
  if (!data.MODEL_WRITER)
    errors.push({ path: "MODEL_WRITER", message: "must name the model of the compatible provider" });
  const writer = byMode(data.MODEL_WRITER ?? "");
  return {
    name,
    compatible: {
      baseUrl: data.MODEL_BASE_URL ?? "",
      apiKey: data.MODEL_API_KEY ?? null,
      models: {
        reader: data.MODEL_READER ? byMode(data.MODEL_READER) : writer,
        writer,
        judge: data.MODEL_JUDGE ? byMode(data.MODEL_JUDGE) : writer,
      },
      timeoutMs: data.MODEL_TIMEOUT_SECONDS * 1000,
    },
  };
}

function byMode(names: string): Record<Mode, string> {
  const match = /^fast:([^,]+),quality:(.+)$/.exec(names);
  return { fast: match?.[1] ?? names, quality: match?.[2] ?? names };
}
