import type { Request } from "express";
import { afterEach, describe, expect, it } from "vitest";
import { createFetch } from "../../../adapters/models/http.js";
import { createQdrantClient } from "../../../adapters/retrieval/qdrant-client.js";
import { createWebSearch } from "../../../adapters/retrieval/web-search.js";
import type { AlertNotice } from "../../../domain/alert.js";
import type { Run } from "../../../domain/run.js";
import { readConfig } from "../../../engine/config/config.js";
import { createEmailChannel } from "../../../engine/observability/alerts/channels/email.js";
import { createSlackChannel, createWebhookChannel } from "../../../engine/observability/alerts/channels/webhook.js";
import { createTelemetry } from "../../../engine/observability/telemetry.js";
import { MANNERS, type Manner, startRoughServer } from "../../../lab/fakes/rough-server.js";
import { createIdentify } from "../../../server/identify.js";

/*
 * Every outside server that is no model server (those: tests/server/closing.slow.test.ts), in every manner of ending a connection, under 32 calls at
 * once: each call ends, with success or an error, and nothing reaches the process. An uncaught error fails this file.
 */

const CALLS = 32;
const PATIENCE_MS = 300;

const notice: AlertNotice = {
  at: "2026-11-26T09:00:00Z",
  id: "redis_down",
  kind: "fired",
  severity: "critical",
  title: "Redis is down",
  value: 1,
  about: null,
  threshold: 1,
  unit: "down",
  runbook: "Start it.",
};
const run = { run_id: "run_1", thread_id: "t", session_id: "s", input: { kind: "start" }, request_id: null };
const jwt = [
  { alg: "RS256", kid: "1" },
  { sub: "somebody", exp: 4_000_000_000 },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .join(".");
const withToken = { get: () => `Bearer ${jwt}.c2lnbmF0dXJl` } as unknown as Request;

/** What a server is asked for. Each call is one of many at once over the same client. */
const SERVICES: Record<string, (url: string) => () => Promise<unknown>> = {
  Slack: (url) => {
    const channel = createSlackChannel(url, createFetch(6));
    return () => channel.send([notice], AbortSignal.timeout(PATIENCE_MS));
  },
  "a webhook": (url) => {
    const channel = createWebhookChannel(url, "secret", createFetch(6), Date.now);
    return () => channel.send([notice], AbortSignal.timeout(PATIENCE_MS));
  },
  SMTP: (url) => {
    const channel = createEmailChannel({
      server: url.replace("http:", "smtp:"),
      from: "a@example.org",
      to: "b@example.org",
    });
    return () => channel.send([notice], AbortSignal.timeout(PATIENCE_MS));
  },
  SearXNG: (url) => {
    const search = createWebSearch(url, { fetch: createFetch(6), cache: null });
    return () =>
      search.find("welding", { owner: "o", session_id: "s", limit: 5, signal: AbortSignal.timeout(PATIENCE_MS) });
  },
  Qdrant: (url) => {
    const client = createQdrantClient({ url, apiKey: null, fetch: createFetch(6), timeoutMs: PATIENCE_MS }, null);
    return () => client.query("experiences", { query: [1], limit: 3 });
  },
  "the keys of tokens": (url) => {
    const { access } = readConfig({ AUTH_JWKS_URL: url, AUTH_ISSUER: "https://issuer.example", AUTH_AUDIENCE: "aa" });
    const identify = createIdentify(access);
    return () => identify(withToken);
  },
  "a collector": (url) => {
    const failures: unknown[] = [];
    const telemetry = createTelemetry(url, "1", (_, error) => void failures.push(error));
    return async () => {
      telemetry.began(run as unknown as Run, 0);
      telemetry.add({
        labels: { kind: "run", operation: "start", outcome: "done", role: "", provider: "", model: "", priority: "" },
        at: 1,
        durationMs: 1,
        sums: {},
        thread: "t",
      });
      await telemetry.close();
      if (failures.length > 0) throw failures[0];
    };
  },
};

/** They only want to know whether it was taken; to the others none of these is an answer. */
const IS_CONTENT_WITH_A_STATUS = ["Slack", "a webhook", "a collector"];

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe.each(Object.keys(SERVICES))("%s", (name) => {
  // The time limit of the keys (5 s) and of the collector (10 s) are their own.
  const isPatient = name === "the keys of tokens" || name === "a collector";
  const manners = (Object.keys(MANNERS) as Manner[]).filter((manner) => !(isPatient && manner.startsWith("is silent")));

  it.each(manners)("that %s ends no more than the calls", async (manner) => {
    const server = await startRoughServer(manner, `{"text":"${"x".repeat(100_000)}"}`, { begins: name === "SMTP" });
    stops.push(server.stop);
    const service = SERVICES[name];
    if (!service) throw new Error(name);
    const call = service(server.url);
    const results = await Promise.allSettled(Array.from({ length: CALLS }, call));
    if (!IS_CONTENT_WITH_A_STATUS.includes(name))
      expect(results.map(({ status }) => status)).toEqual(results.map(() => "rejected"));
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Error);
  });
});
