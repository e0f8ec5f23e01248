import type { Environment } from "./environment.js";

/**
 * The meaning of a variable, and its default as it would be written; null if it has no default. Durations are in the unit that the name
 * states.
 */
type Meaning = readonly [meaning: string, standard: string | null];

/** Every variable under its heading of docs/configuration.md, which is generated from this table. A variable without a row does not compile. */
export const VARIABLE_PARTS = {
  "The server": {
    HOST: ["The address to listen on. Another than this computer's needs keys.", "127.0.0.1"],
    PORT: ["The port to listen on; 0 takes a free one.", "8080"],
    DATA_DIR: ["The folder of everything that is not stored in Redis.", "./data"],
    PUBLIC_URL: ["The address by which browsers reach the server through a proxy.", null],
    WAIT_SECONDS: ["How long a JSON request waits for its run before it is answered with 202.", "25"],
    MAX_RUNS: ["Runs that a process executes at the same time.", "32"],
    SESSION_TTL: [
      "The lifetime of a session after its last use. Then it is deleted, and what the candidate said is kept as facts.",
      "30d",
    ],
    LOG_LEVEL: ["How much is logged. Logs have ids and counts, never text.", "info"],
  },
  "Who may use it": {
    API_KEYS: [
      "`name:SHA-256 of the key:roles`, several with commas; roles `user`, `operator`, `user+operator`. Without keys this computer's user may do everything.",
      null,
    ],
    AUTH_JWKS_URL: ["The keys of signed tokens (JWT): `sub` is the owner, `roles` the roles.", null],
    AUTH_ISSUER: ["The issuer that tokens must have.", null],
    AUTH_AUDIENCE: ["The audience that tokens must have.", null],
    RATE_LIMIT: ["Requests of an owner in a minute, or `off`.", "600 with keys, else off"],
  },
  "Where state is stored": {
    CHECKPOINTER: [
      "`sqlite`; `redis`: our own saver, for any Redis; `redis-stack`: LangGraph's saver, for Redis 8 or Redis Stack, without fencing; `memory`.",
      "redis where one is named, else sqlite",
    ],
    REDIS_URL: ["Redis for queue and caches.", "REDIS_STATE_URL"],
    REDIS_STATE_URL: ["Redis for state.", "REDIS_URL"],
    STATE_FALLBACK: ["`sqlite`: new sessions start in SQLite while Redis is down. For a single server only.", null],
  },
  Models: {
    MODEL_PROVIDER: [
      "The providers in the order in which they are called, with commas.",
      "compatible where its server is set, else by the keys, else offline",
    ],
    GEMINI_API_KEY: ["Gemini's key.", null],
    GOOGLE_API_KEY: ["Gemini's key, where GEMINI_API_KEY is not set.", null],
    OPENAI_API_KEY: ["OpenAI's key.", null],
    MODEL_BASE_URL: [
      "A server that speaks OpenAI's protocol, such as Ollama or vLLM: the provider `compatible`.",
      null,
    ],
    MODEL_API_KEY: ["The key of that server.", null],
    GEMINI_BASE_URL: ["The address of Gemini's API.", "https://generativelanguage.googleapis.com"],
    OPENAI_BASE_URL: ["The address of OpenAI's API.", "https://api.openai.com/v1"],
    MODEL_WRITER: [
      "The model that writes, `name` or `fast:name,quality:name`. With several providers: of the compatible one, else of the first.",
      "see engine/config/models.ts",
    ],
    MODEL_READER: ["The model that reads, in the same form.", "the writer's"],
    MODEL_JUDGE: ["The model that judges, in the same form.", "the writer's"],
    MODEL_EMBEDDER: [
      "An embedding model of the same provider: searches are by meaning too, merged with full text.",
      null,
    ],
    OLLAMA_HOST: [
      "Where Ollama listens on this computer. If no model is configured, its list of models is read, and the log and the page say how to use one; `off`: not even that.",
      "127.0.0.1:11434",
    ],
    MODEL_TIMEOUT_SECONDS: ["The time limit of a model call.", "60"],
    MODEL_CONCURRENCY: ["Calls to a provider at the same time. Calls that wait are served in turn by owner.", "16"],
    MODEL_WARM_UP: [
      "`on`: each model is called once at the start, which is logged and counts towards the day's budget.",
      "off",
    ],
    MODELS_FILE: ["A JSON file of roles, prices and an experimental writer.", null],
    CACHE: [
      "`on`, `off`, or kinds (`inference`, `embeddings`, `search`): equal calls of an owner are answered from it for 30 days, web searches for one.",
      "on",
    ],
  },
  "Cost and quality": {
    BUDGET_SESSION_USD: [
      "The most that a session may cost. A call that could exceed it is refused before it is made.",
      null,
    ],
    BUDGET_OWNER_DAY_USD: ["The most that an owner may cost in a day.", null],
    BUDGET_DAY_USD: ["The most that all may cost in a day.", null],
    THRESHOLDS: [
      "The score from which an answer is good enough, by the priority of its gap, such as `CRITICAL=9,LOW=4`. A session keeps those of its start.",
      "CRITICAL=8,HIGH=7,IMPORTANT=7,MEDIUM=6,NICE_TO_HAVE=6,LOW=5,LOGISTICAL=5",
    ],
    FLAGS_FILE: ["A JSON file of flags, read again when it changes.", null],
  },
  "What is searched": {
    QDRANT_URL: ["Qdrant for the vectors, in the place of sqlite-vec.", null],
    QDRANT_API_KEY: ["Its key.", null],
    WEB_SEARCH_URL: ["A SearXNG server, asked for learning resources by the gap's title alone.", null],
    SKILLS_TAXONOMY: [
      "A CSV file of skills (`preferredLabel`, and `altLabels` separated by `|`), such as ESCO's, used beside the lexicon.",
      null,
    ],
  },
  "Metrics and alerts": {
    METRICS: ["`off`: nothing is measured.", "on"],
    ALERTS: ["`off`: alerts are checked on request only.", "on"],
    ALERTS_FILE: ["A JSON file of settings by alert.", null],
    SLACK_WEBHOOK_URL: ["Where alerts are sent: a Slack channel.", null],
    ALERT_WEBHOOK_URL: ["Where alerts are sent: any server.", null],
    ALERT_WEBHOOK_SECRET: ["The secret that signs what is sent there.", null],
    SMTP_SERVER: [
      "Where alerts are sent by mail: a host, or an address such as `smtps://user:password@host:465`.",
      null,
    ],
    SMTP_PORT: ["Its port.", "that of the address, else the usual one"],
    SMTP_USERNAME: ["Its user.", null],
    SMTP_PASSWORD: ["Its password.", null],
    ALERT_EMAIL_TO: ["Who gets the mail; several with commas.", null],
    ALERT_EMAIL_FROM: ["Its sender.", "the first of ALERT_EMAIL_TO"],
    OTEL_EXPORTER_OTLP_ENDPOINT: ["An OpenTelemetry collector for traces and metrics, without texts.", null],
    TRACING: [
      "`langsmith`: each graph run and model call is traced there, without texts unless `LANGSMITH_HIDE_INPUTS=false`.",
      "off",
    ],
    LANGSMITH_API_KEY: ["LangSmith's key.", null],
  },
} as const satisfies Record<string, Partial<Record<keyof Environment, Meaning>>>;

/** The same rows without the headings. */
export const VARIABLE_MEANINGS: Record<keyof Environment, Meaning> = {
  ...VARIABLE_PARTS["The server"],
  ...VARIABLE_PARTS["Who may use it"],
  ...VARIABLE_PARTS["Where state is stored"],
  ...VARIABLE_PARTS.Models,
  ...VARIABLE_PARTS["Cost and quality"],
  ...VARIABLE_PARTS["What is searched"],
  ...VARIABLE_PARTS["Metrics and alerts"],
};
