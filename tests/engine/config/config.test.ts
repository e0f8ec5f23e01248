import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../engine/config/config.js";
import { Environment, VARIABLES } from "../../../engine/config/environment.js";
import { VARIABLE_MEANINGS } from "../../../engine/config/variables.js";
import { newFolder } from "../../../lab/support/processes.js";

describe("the configuration", () => {
  it("needs nothing", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 8080,
      dataDir: "./data",
      providers: [{ name: "offline" }],
      waitSeconds: 25,
      maxRuns: 32,
    });
  });

  it("names every bad variable with its form, all at once, and shows no value", () => {
    const env = {
      PORT: "http",
      WAIT_SECONDS: "-1",
      MODEL_PROVIDER: "magic",
      SESSION_TTL: "soon",
      MODEL_BASE_URL: "secret-thing",
      HOST: "0.0.0.0",
    };
    let message = "";
    try {
      readConfig(env);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/PORT must be.*WAIT_SECONDS must be/s);
    for (const name of Object.keys(env)) expect(message).toContain(name);
    expect(message).not.toContain("secret-thing");
    expect(message).not.toContain("magic");
  });

  it("lets nobody in by half a configuration", () => {
    const hash = "a1".repeat(32);
    expect(() => readConfig({ AUTH_ISSUER: "x" })).toThrow(/AUTH_JWKS_URL must be set.*AUTH_AUDIENCE must be set/);
    expect(() => readConfig({ HOST: "0.0.0.0" })).toThrow(/HOST must be one of 127.0.0.1.*without API_KEYS/);
    for (const keys of ["k", `ana:${hash}:root`, `ana:${hash},ana:${hash}`, `ana:${hash.slice(2)}`, `ana:${hash},`])
      expect(() => readConfig({ API_KEYS: keys })).toThrow(/API_KEYS must be name:sha256:roles/);
    const { access, host } = readConfig({ HOST: "0.0.0.0", API_KEYS: `ana:${hash}, ops:${hash}:user+operator` });
    expect(host).toBe("0.0.0.0");
    expect(access).toMatchObject({
      isRequired: true,
      keys: [
        { name: "ana", roles: ["user"] },
        { name: "ops", roles: ["user", "operator"] },
      ],
      requestsPerMinute: 600,
    });
    expect(readConfig({}).access).toMatchObject({ isRequired: false, requestsPerMinute: null });
  });

  it("needs both ends of an alert's way, and refuses alerts that there are not", () => {
    expect(() => readConfig({ SMTP_SERVER: "smtp://h:25" })).toThrow(/ALERT_EMAIL_TO must be set for SMTP_SERVER/);
    expect(() => readConfig({ ALERT_EMAIL_TO: "a@b.c" })).toThrow(/SMTP_SERVER must be set for ALERT_EMAIL_TO/);
    expect(() => readConfig({ ALERT_WEBHOOK_SECRET: "0123456789abcdef" })).toThrow(/ALERT_WEBHOOK_URL must be set/);
    const file = join(newFolder(), "alerts.json");
    writeFileSync(file, JSON.stringify({ p95_slow: { threshold: 4 }, typo: {} }));
    expect(() => readConfig({ ALERTS_FILE: file })).toThrow(/ALERTS_FILE must name a JSON file of alerts.*typo/);
    writeFileSync(file, JSON.stringify({ p95_slow: { operations: { draftAnwser: 8 } } }));
    expect(() => readConfig({ ALERTS_FILE: file })).toThrow(/draftAnwser/);
    writeFileSync(file, JSON.stringify({ errors: { operations: { draftAnswer: 8 } } }));
    expect(() => readConfig({ ALERTS_FILE: file })).toThrow(/"operations" is a setting of p95_slow/);
    writeFileSync(file, JSON.stringify({ p95_slow: { threshold: 4, operations: { draftAnswer: 8 } } }));
    const mail = { SMTP_SERVER: "smtp://h:25", ALERT_EMAIL_TO: "a@b.c, d@e.f" };
    expect(readConfig({ ALERTS_FILE: file, ...mail }).alerts).toMatchObject({
      on: true,
      settings: { p95_slow: { threshold: 4 } },
      mail: { server: "smtp://h:25", to: "a@b.c, d@e.f", from: "a@b.c" },
    });
    expect(readConfig({ METRICS: "off" }).alerts.on).toBe(false);
  });

  it("takes a mail server as an address, or as a host with its port and user", () => {
    const mailOf = (env: Record<string, string>) => readConfig({ ALERT_EMAIL_TO: "a@b.c", ...env }).alerts.mail?.server;
    expect(mailOf({ SMTP_SERVER: "smtps://user:word@mail.example.org:465" })).toBe(
      "smtps://user:word@mail.example.org:465",
    );
    expect(mailOf({ SMTP_SERVER: "mail.example.org" })).toBe("smtps://mail.example.org:465");
    const user = { SMTP_USERNAME: "ops@b.c", SMTP_PASSWORD: "p/w" };
    expect(mailOf({ SMTP_SERVER: "mail.example.org", SMTP_PORT: "587", ...user })).toBe(
      "smtp://ops%40b.c:p%2Fw@mail.example.org:587",
    );
    expect(() => readConfig({ SMTP_PORT: "587" })).toThrow(/SMTP_SERVER must be set for SMTP_PORT/);
    expect(() => mailOf({ SMTP_SERVER: "mail.example.org", SMTP_PORT: "99999" })).toThrow(/SMTP_PORT/);
  });

  it("names variables that are nearly ours, and none of anybody else's", () => {
    const env = {
      BUGDET_SESSION_USD: "1",
      BUDGET_SESSION: "1",
      REDIS_PORT: "1",
      HOSTNAME: "h",
      PORTS: "1",
      NODE_ENV: "test",
    };
    expect(readConfig(env).misspelt).toEqual([
      { name: "BUGDET_SESSION_USD", meant: "BUDGET_SESSION_USD" },
      { name: "BUDGET_SESSION", meant: "BUDGET_SESSION_USD" },
    ]);
  });

  it("refuses all names that begin as ours do and are wrong by a letter or two, and shows no value", () => {
    const env = {
      BUDGET_SESION_USD: "0.50",
      MODEL_WRTER: "secret-name",
      BUDGET_DAY_EUR: "1",
      budget_day_usd: "1",
      LANGSMITH_API_KEY: "k",
      QDRANT_API_KEY: "k",
      SLACK_WEBHOK_URL: "https://h",
    };
    const refused = () => readConfig(env);
    for (const sentence of [
      "BUDGET_SESION_USD is no variable of this program: BUDGET_SESSION_USD is meant",
      "MODEL_WRTER is no variable of this program: MODEL_WRITER is meant",
      "SLACK_WEBHOK_URL is no variable of this program: SLACK_WEBHOOK_URL is meant",
      "budget_day_usd is no variable of this program: BUDGET_DAY_USD is meant",
    ])
      expect(refused).toThrow(sentence);
    expect(refused).not.toThrow(/secret-name/);
    // Others' variables, which a computer may have.
    const others = [
      "API_KEY",
      "SMTP_HOST",
      "SMTP_SENDER",
      "SMTP_USER",
      "REDIS_URI",
      "REDIS_SSL",
      "REDIS_TTL",
      "REDIS_PORT",
    ];
    const more = [
      "QDRANT_SSL",
      "OPENAI_API_KEY_2",
      "GEMINI_API_KEY2",
      "OPENAI_ORG_ID",
      "MODEL_FILE",
      "MODEL_NAME",
      "MAX_ROWS",
    ];
    const last = [
      "MAX_TURNS",
      "SESSION_URL",
      "DATA_DB",
      "DATA_DISK",
      "PUBLIC_URI",
      "LOG_LEVELS",
      "CACHE_DIR",
      "RATE_LIMITER",
    ];
    for (const name of [...others, ...more, ...last]) expect(() => readConfig({ [name]: "x" })).not.toThrow();
  });

  it("needs an embedding model for Qdrant, and a provider with models for an embedding model", () => {
    expect(() => readConfig({ QDRANT_URL: "http://x" })).toThrow(/MODEL_EMBEDDER must be set for QDRANT_URL/);
    expect(() => readConfig({ MODEL_EMBEDDER: "small" })).toThrow(/MODEL_EMBEDDER needs a provider with models/);
    const both = {
      MODEL_PROVIDER: "openai,compatible",
      OPENAI_API_KEY: "k",
      MODEL_BASE_URL: "http://x/v1",
      MODEL_WRITER: "m",
    };
    expect(readConfig({ ...both, MODEL_EMBEDDER: "small", QDRANT_URL: "http://q" })).toMatchObject({
      embedder: { name: "compatible", model: "small" },
      qdrant: { url: "http://q", apiKey: null },
    });
    expect(() => readConfig({ ...both, MODEL_EMBEDDER: "fast:a,quality:b" })).toThrow(/the name of one model/);
    expect(() => readConfig({ ...both, MODEL_EMBEDDER: "small", BUDGET_DAY_USD: "1" })).toThrow(/a price .* small/);
  });

  it("maps roles to models by mode", () => {
    const config = readConfig({
      MODEL_BASE_URL: "http://localhost:11434/v1",
      MODEL_WRITER: "fast:small,quality:large",
      MODEL_JUDGE: "strict",
    });
    expect(config.providers).toMatchObject([
      {
        name: "compatible",
        models: {
          writer: { fast: "small", quality: "large" },
          reader: { fast: "small", quality: "large" },
          judge: { fast: "strict", quality: "strict" },
        },
      },
    ]);
    expect(() => readConfig({ MODEL_PROVIDER: "compatible" })).toThrow(
      /MODEL_BASE_URL must be set.*MODEL_WRITER must name/,
    );
  });

  it("asks a server of one's own before a key that is there as well, and nobody that was not named for a fallback", () => {
    const named = (env: Record<string, string>) => readConfig(env).providers.map(({ name }) => name);
    const own = { MODEL_BASE_URL: "http://localhost:11434/v1", MODEL_WRITER: "small" };
    expect(named({ ...own, OPENAI_API_KEY: "k", GEMINI_API_KEY: "k" })).toEqual(["compatible"]);
    expect(named({ OPENAI_API_KEY: "k", GOOGLE_API_KEY: "k" })).toEqual(["gemini"]);
    expect(named({ OPENAI_API_KEY: "k" })).toEqual(["openai"]);
    expect(named({ ...own, MODEL_PROVIDER: "openai,compatible", OPENAI_API_KEY: "k" })).toEqual([
      "openai",
      "compatible",
    ]);
  });

  it("gives the names of models to the compatible server where one is asked, else to the first provider", () => {
    const writers = (env: Record<string, string>) =>
      readConfig(env).providers.map((one) => (one.name === "offline" ? "" : one.models.writer.fast));
    const keys = { GEMINI_API_KEY: "k", OPENAI_API_KEY: "k", MODEL_WRITER: "mine" };
    expect(writers({ ...keys, MODEL_PROVIDER: "gemini,openai" })).toEqual(["mine", "gpt-4.1-mini"]);
    const own = { ...keys, MODEL_BASE_URL: "http://localhost:11434/v1" };
    expect(writers({ ...own, MODEL_PROVIDER: "gemini,compatible" })).toEqual(["gemini-2.5-flash", "mine"]);
  });

  it("names every variable that is read in .env.example, and no other", () => {
    const text = readFileSync(new URL("../../../.env.example", import.meta.url), "utf8");
    const named = [...text.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? "");
    expect([...named].sort()).toEqual([...VARIABLES].sort());
    const defaults = Object.fromEntries(
      [...text.matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(() => readConfig(defaults)).not.toThrow();
  });

  it("says of every variable what it means, and the default that it has", () => {
    const given = Object.entries(VARIABLE_MEANINGS).flatMap(([name, [, standard]]) =>
      standard === null ? [] : [[name as keyof Environment, standard] as const],
    );
    for (const [name, standard] of given) {
      const { data } = Environment.shape[name].safeParse(undefined);
      // Of the others the default follows from other variables, and is said in words.
      if (data !== undefined && name !== "THRESHOLDS")
        expect([name, Environment.shape[name].parse(standard)]).toEqual([name, data]);
    }
    const withDefault = Object.keys(Environment.shape).filter(
      (name) => Environment.shape[name as keyof Environment].safeParse(undefined).data !== undefined,
    );
    expect(given.map(([name]) => name)).toEqual(expect.arrayContaining(withDefault));
  });

  it("changes the thresholds that are named, and refuses what is no priority or no score", () => {
    const [, standard] = VARIABLE_MEANINGS.THRESHOLDS;
    expect(readConfig({}).thresholds).toEqual(readConfig({ THRESHOLDS: standard ?? "" }).thresholds);
    expect(readConfig({ THRESHOLDS: "CRITICAL=9, LOW=4.5" }).thresholds).toEqual({
      ...readConfig({}).thresholds,
      CRITICAL: 9,
      LOW: 4.5,
    });
    for (const wrong of ["URGENT=9", "CRITICAL=11", "CRITICAL=0", "CRITICAL", "CRITICAL=nine", "CRITICAL=9;LOW=4"])
      expect(() => readConfig({ THRESHOLDS: wrong })).toThrow(/THRESHOLDS .*scores from 1 to 10 by priority/);
  });
});
