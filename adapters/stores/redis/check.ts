import { createClient } from "redis";
import { ConfigError, StoreError } from "../../../domain/errors.js";
import { connectionError, type Redis, withRedisTimeout, writesFail } from "./client.js";
import { PROBE } from "./keys.js";

/** Longer than `withRedisTimeout`, which does not take a busy event loop for a Redis that is down. */
const CONNECT_MS = 10_000;

/** What a server says of itself that this program must know. */
const CLUSTER = /^cluster_enabled:1\r?$/m;
const MEMORY_LIMIT = /^maxmemory:(\d+)\r?$/m;
const POLICY = /^maxmemory_policy:([\w-]+)\r?$/m;

/** The modules that LangGraph's saver (CHECKPOINTER=redis-stack) cannot do without, each with a command that only it has. */
const STACK_MODULES = { RedisJSON: "JSON.SET", RediSearch: "FT.CREATE" };

/** The refusals of a user or a password. */
const REFUSED = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:Client sent AUTH|AUTH|invalid password))/;
/** The codes of certificates that are not trusted, of Node and OpenSSL. */
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** The codes and words of a connection that was made and then closed. */
const CUT_OFF = /ECONNRESET|EPIPE|closed/;

/**
 * Connects to a Redis and reads how it is set up. Throws ConfigError, in words, for one that can never be used like this: a wrong password, a
 * certificate that is not trusted, a cluster, a memory limit at which it drops data, with `needsStack` one without the modules. Throws
 * StoreError, with the reason, for one that does not answer now. `setting` names the variable with its URL.
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
    throw error instanceof StoreError ? wordsFor(error.cause, url, setting) : error;
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/**
 * Checks a connection that may have been made anew since `checkRedis`, with the same errors: another Redis may have come back, or its settings
 * may have changed. A Redis that was full when something was written answers, but cannot be used until a write succeeds.
 */
export async function checkConnection(client: Redis, url: string, setting: string, needsStack = false): Promise<void> {
  if (!client.isReady) throw wordsFor(connectionError(client), url, setting);
  assertUsable(await withRedisTimeout(() => client.info()), setting);
  if (needsStack) await assertStack(client, setting);
  if (writesFail()) await withRedisTimeout(() => client.set(PROBE, "", { expiration: { type: "PX", value: 1 } }));
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

function wordsFor(error: unknown, url: string, setting: string): unknown {
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
  // Only the code: the message may have the URL, and with it the password.
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

// A server that expects TLS closes a connection without it. One that does not closes the other kind, or waits for the end of a line.
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
