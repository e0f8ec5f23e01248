import { createClient } from "redis";
import { StoreError } from "../../domain/errors.js";
import { FencedError } from "../fenced.js";

/** A connection whose commands never wait longer than a while, connected or not. */
export type Redis = ReturnType<typeof connect>;

/** Whoever asks Redis is answered within so many ticks, or told that it cannot be reached. */
const ANSWER_TICKS = 15;
const TICK_MS = 100;
const CONNECT_MS = 1_000;
const LONGEST_PAUSE_MS = 1_000;
const PING_MS = 1_000;
const MOST_UNANSWERED = 3;
const SILENT_MS = 5_000;

/**
 * A connection that comes back by itself, and is being opened when this returns. While there is none commands fail at once: node-redis
 * would keep them waiting for ever. It emits no unhandled errors; each command tells its own caller.
 */
export function connectRedis(url: string): Redis {
  const client = connect(url);
  client.on("error", () => {});
  // It is tried again until it stands or is closed.
  client.connect().catch(() => {});
  replaceWhenDead(client);
  return client;
}

// A connection on which nothing comes back is never noticed by itself as long as something is sent: it is given up and opened anew.
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
    if (unanswered <= MOST_UNANSWERED) return;
    unanswered = 0;
    client.destroy();
    client.connect().catch(() => {});
  }, PING_MS).unref();
}

/** The same, opened. Throws StoreError when that takes too long. */
export async function openRedis(url: string): Promise<Redis> {
  const client = connectRedis(url);
  await untilReady(client);
  return client;
}

/** Resolves when a connection stands; throws StoreError when that takes longer than an answer may. */
export async function untilReady(client: Redis): Promise<void> {
  if (client.isReady) return;
  await inRedis(() => new Promise<void>((resolve) => void client.once("ready", () => resolve())));
}

/** A connection for a queue's own library, which waits while there is none, and asks with commands that block. */
export function connectForQueue(url: string) {
  const client = createClient({ url, socket });
  client.on("error", () => {});
  return client;
}

const socket = {
  connectTimeout: CONNECT_MS,
  reconnectStrategy: (tries: number) => Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS),
  // Each connection is asked something much more often: one on which nothing moves for so long is dead.
  socketTimeout: SILENT_MS,
};

function connect(url: string) {
  return createClient({ url, disableOfflineQueue: true, RESP: 3, socket });
}

/**
 * Runs a command within its time; whatever goes wrong becomes a StoreError, once, here: a FencedError where a script refused.
 * Time is counted in ticks, so that a while in which this process was too busy to listen is one tick, however long: an answer that
 * came meanwhile is still taken.
 */
export async function inRedis<Value>(command: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    let ticks = 0;
    timer = setInterval(() => {
      ticks += 1;
      if (ticks === ANSWER_TICKS) reject(new Error("no answer in time"));
    }, TICK_MS);
  });
  try {
    return await Promise.race([command(), late]);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("FENCED")) throw new FencedError(error);
    const full = error instanceof Error && error.message.startsWith("OOM");
    throw new StoreError({
      code: full ? "storage_full" : "store_unavailable",
      message: full ? "Redis is full; reading goes on." : "Redis cannot be used at the moment.",
      retryable: true,
      details: { retry_after_seconds: 5 },
      cause: error,
    });
  } finally {
    clearInterval(timer);
  }
}
