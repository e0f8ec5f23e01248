import { createClient } from "redis";
import { StoreError } from "../../../domain/errors.js";
import { FencedError } from "../fenced-error.js";

/** True from a write that Redis refused because its memory was full until a write succeeds. */
let isFull = false;
export const writesFail = () => isFull;
export const writesWork = () => {
  isFull = false;
};

/** The error of each connection's last attempt to connect. */
const connectionErrors = new WeakMap<object, unknown>();
/** The error of a connection's last attempt to connect, if it failed. */
export const connectionError = (client: Redis): unknown => connectionErrors.get(client);

/** A connection. Its commands fail at once while it is disconnected. */
export type Redis = ReturnType<typeof connect>;

/** The number of ticks after which a command without a reply fails. */
const TIMEOUT_TICKS = 15;
const TICK_MS = 100;
const CONNECT_MS = 1_000;
const MAX_BACKOFF_MS = 1_000;
const PING_MS = 1_000;
const MAX_UNANSWERED = 3;
const SOCKET_TIMEOUT_MS = 5_000;

/**
 * A connection that reconnects by itself; it is still being opened when this function returns. While it is disconnected, commands fail at
 * once; by default node-redis would queue them for ever. It emits no unhandled errors: each command reports its error to its caller.
 */
export function connectRedis(url: string): Redis {
  const client = connect(url);
  client.on("error", (error) => connectionErrors.set(client, error));
  // Retried until it is connected or closed.
  client.connect().catch(() => {});
  replaceWhenDead(client);
  return client;
}

// The socket timeout does not detect a dead connection while something is being sent. After too many unanswered pings the connection is
// reopened.
function replaceWhenDead(client: Redis): void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (!client.isOpen) return clearInterval(timer);
    if (!client.isReady) return;
    unanswered += 1;
    client.ping().then(
      () => {
        unanswered = 0;
      },
      () => {},
    );
    if (unanswered <= MAX_UNANSWERED) return;
    unanswered = 0;
    client.destroy();
    client.connect().catch(() => {});
  }, PING_MS).unref();
}

/** Like connectRedis, but resolves when connected. Throws StoreError when that takes too long. */
export async function openRedis(url: string): Promise<Redis> {
  const client = connectRedis(url);
  await untilReady(client);
  return client;
}

/** Resolves when the client is connected. Throws StoreError if that takes longer than a command may take. */
export async function untilReady(client: Redis): Promise<void> {
  if (client.isReady) return;
  await withRedisTimeout(() => new Promise<void>((resolve) => void client.once("ready", () => resolve())));
}

/** A connection for a queue library, which waits while disconnected, and uses blocking commands. */
export function connectForQueue(url: string) {
  const client = createClient({ url, socket });
  client.on("error", () => {});
  return client;
}

const socket = {
  connectTimeout: CONNECT_MS,
  reconnectStrategy: (tries: number) => Math.min(50 * 2 ** tries, MAX_BACKOFF_MS),
  // Every connection has traffic much more often than this: one without traffic for this long is dead.
  socketTimeout: SOCKET_TIMEOUT_MS,
};

function connect(url: string) {
  return createClient({ url, disableOfflineQueue: true, RESP: 3, socket });
}

/**
 * Executes a command with a timeout. Converts every error to a StoreError, and the refusal of a script to a FencedError. Time is
 * counted in ticks: while the event loop is blocked at most one tick passes, so that a reply that arrived in the meantime is used.
 */
export async function withRedisTimeout<Value>(command: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    let ticks = 0;
    timer = setInterval(() => {
      ticks += 1;
      if (ticks === TIMEOUT_TICKS) reject(new Error("no answer in time"));
    }, TICK_MS);
  });
  try {
    return await Promise.race([command(), late]);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("FENCED")) throw new FencedError(error);
    const full = error instanceof Error && error.message.startsWith("OOM");
    if (full) isFull = true;
    throw new StoreError({
      code: full ? "storage_full" : "store_unavailable",
      message: full ? "Redis is full. Reads still work." : "Redis cannot be used at the moment.",
      retryable: true,
      details: { retry_after_seconds: 5 },
      cause: error,
    });
  } finally {
    clearInterval(timer);
  }
}
