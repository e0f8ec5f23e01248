import { createClient } from "redis";
import { assert, ConfigError, StoreError } from "../../../domain/errors.js";
import type { MemoryUse } from "../ports/stores.js";
import { connectionError, type Redis, withRedisTimeout, writesFail } from "./client.js";
import { PROBE } from "./keys.js";

/** Longer than `withRedisTimeout`, because a busy event loop must not look like a Redis that is down. */
const CONNECT_MS = 10_000;

/** In the server's description of itself: it is a cluster. */
const CLUSTER = /^cluster_enabled:1\r?$/m;
const MEMORY_LIMIT = /^maxmemory:(\d+)\r?$/m;
const MEMORY_USED = /^used_memory:(\d+)\r?$/m;
const POLICY = /^maxmemory_policy:([\w-]+)\r?$/m;

/** The modules that LangGraph's saver (CHECKPOINTER=redis-stack) requires, each with a command that only this module has. */
const STACK_MODULES = { RedisJSON: "JSON.SET", RediSearch: "FT.CREATE" };

/** The error replies for a refused user or password. */
const REFUSED = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:Client sent AUTH|AUTH|invalid password))/;
/** The error codes of Node and OpenSSL for an untrusted certificate. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** The error codes and messages of a connection that was made and then closed. */
const CUT_OFF = /ECONNRESET|EPIPE|closed/;

/**
 * Connects to a Redis and reads its configuration. Throws ConfigError, with an explanation, for a Redis that cannot be used as configured:
 * a wrong password, an untrusted certificate, a cluster, a memory limit at which it evicts data or, with `needsStack`, missing modules.
 * Throws StoreError, with the reason, for one that does not answer now. `setting` names the variable with its URL.
 */
export async function checkRedis(url: string, setting: string, needsStack = false): Promise<void> {
  const client = createClient({ url, socket: { connectTimeout: CONNECT_MS, reconnectStrategy: false } });
  client.on("error", () => {});
  try {
    const info = await withRedisTimeout(async () => {
      await client.connect();
      return client.info();
    });
    assertUsable(info, setting);
    if (needsStack) await assertStack(client, setting);
  } catch (error) {
    throw error instanceof StoreError ? errorFor(error.cause, url, setting) : error;
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/**
 * Checks a connection that may have been re-established since `checkRedis`, with the same errors: the URL may lead to another Redis now, or
 * its settings may have changed. After a write failed because Redis was full, Redis is unavailable until a write succeeds.
 */
export async function checkConnection(client: Redis, url: string, setting: string, needsStack = false): Promise<void> {
  if (!client.isReady) throw errorFor(connectionError(client), url, setting);
  assertUsable(await withRedisTimeout(() => client.info()), setting);
  if (needsStack) await assertStack(client, setting);
  if (writesFail()) await withRedisTimeout(() => client.set(PROBE, "", { expiration: { type: "PX", value: 1 } }));
}

/** The memory that Redis uses, and its limit. */
export async function memoryOf(client: Redis): Promise<MemoryUse> {
  const info = await withRedisTimeout(() => client.info("memory"));
  const used = MEMORY_USED.exec(info)?.[1];
  assert(used !== undefined, "INFO memory has used_memory");
  const limit = Number(MEMORY_LIMIT.exec(info)?.[1] ?? 0);
  return { used_bytes: Number(used), limit_bytes: limit > 0 ? limit : null };
}

function assertUsable(info: string, setting: string): void {
  if (CLUSTER.test(info))
    throw unusable(
      setting,
      "is a Redis Cluster, which is not supported: use one Redis or Valkey, with a replica for failover",
    );
  const policy = POLICY.exec(info)?.[1];
  if (Number(MEMORY_LIMIT.exec(info)?.[1] ?? 0) > 0 && policy !== undefined && policy !== "noeviction")
    throw unusable(setting, `drops data when its memory is full (maxmemory-policy ${policy}): set noeviction`);
}

async function assertStack(client: Pick<Redis, "sendCommand">, setting: string): Promise<void> {
  const asked = Object.values(STACK_MODULES);
  // An entry is null for a command that the server does not have.
  const known = (await withRedisTimeout(() => client.sendCommand(["COMMAND", "INFO", ...asked]))) as unknown[];
  const missing = Object.keys(STACK_MODULES).filter((_, index) => !known[index]);
  if (missing.length > 0)
    throw unusable(
      setting,
      `lacks ${missing.join(" and ")}, which CHECKPOINTER=redis-stack needs: use Redis 8 or Redis Stack, or CHECKPOINTER=redis, which needs no modules`,
    );
}

function errorFor(error: unknown, url: string, setting: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof Error && REFUSED.test(error.message))
    return unusable(setting, "refuses the user or the password in it");
  if (UNTRUSTED.test(code))
    return unusable(
      setting,
      `has a certificate that is not trusted (${code}): name its authority in NODE_EXTRA_CA_CERTS`,
    );
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO")
    return unusable(setting, "does not speak TLS: begin the URL with redis:// instead of rediss://");
  // Only the code: the message may contain the URL, and with it the password.
  const reason = `${code || "no answer"}${tlsHint(error, url)}`;
  const details = { reason, retry_after_seconds: 5 };
  return new StoreError({
    code: "store_unavailable",
    message: `${setting}: Redis does not answer (${reason}).`,
    retryable: true,
    details,
    cause: error,
  });
}

// A server that expects TLS closes a connection without TLS. A server without TLS closes a TLS connection, or waits for the end of a line.
function tlsHint(error: unknown, url: string): string {
  if (!(error instanceof Error)) return "";
  const code = "code" in error ? String(error.code) : "";
  const isCutOff = CUT_OFF.test(`${code} ${error.message}`);
  if (!url.startsWith("rediss:")) return isCutOff ? "; if it expects TLS, begin the URL with rediss://" : "";
  return isCutOff || code === "" ? "; if it does not speak TLS, begin the URL with redis://" : "";
}

function unusable(setting: string, why: string): ConfigError {
  return new ConfigError({ code: "config_invalid", message: `The Redis of ${setting} ${why}.` });
}
