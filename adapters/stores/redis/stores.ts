import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { FencedError } from "../fenced-error.js";
import { probe } from "../health.js";
import { checkpointThread } from "../ports/checkpointer.js";
import type { RunStore } from "../ports/runs.js";
import type { StoreSettings, Stores } from "../ports/stores.js";
import { thisProcess } from "../processes.js";
import { createRates } from "../rates.js";
import { WatchedSaver, Watches } from "../watched-saver.js";
import { createRedisAlertStore } from "./alerts.js";
import { createRedisBatchStore } from "./batches.js";
import { createRedisCache } from "./cache.js";
import { createRedisCallLedger, deleteSpent } from "./calls.js";
import { checkConnection, checkRedis, memoryOf } from "./check.js";
import { pointOf } from "./checkpoint-scripts.js";
import { RedisSaver } from "./checkpointer.js";
import { connectRedis, type Redis, untilReady, withRedisTimeout, writesFail, writesWork } from "./client.js";
import { createRedisEventStore } from "./events.js";
import { createFactStores } from "./facts.js";
import { createRedisFlagStore } from "./flags.js";
import { createRedisKeptResumeStore } from "./kept-resumes.js";
import { checkpointKeys, IDENTITY } from "./keys.js";
import { LangGraphRedisSaver } from "./langgraph-saver.js";
import { createRedisLeases } from "./leases.js";
import { createRedisMetricStore } from "./metrics.js";
import { createRedisNotifications } from "./notifications.js";
import { createRedisOperatorChangeStore } from "./operator-changes.js";
import { createRedisPlanStore } from "./plans.js";
import { pruneRedisCheckpoints } from "./prune.js";
import { sharedLimits } from "./rates.js";
import { SLACK_MS } from "./run-fields.js";
import { createRedisRunStore } from "./runs.js";
import { createRedisSessionStore } from "./sessions.js";
import { createRedisTextStore } from "./texts.js";

/** The URLs of the Redis for state, and of the Redis for caches and queues; they may be the same. */
export interface RedisSettings extends StoreSettings {
  stateUrl: string;
  queueUrl: string;
  checkpointer: "redis" | "redis-stack";
}

/** All stores in Redis, for several servers. */
export function createRedisStores(settings: RedisSettings): Stores {
  const { stateUrl, queueUrl, sessionTtlMs, budgets, now } = settings;
  const redis = connectRedis(stateUrl);
  const queues = queueUrl === stateUrl ? redis : connectRedis(queueUrl);
  const subscriber = connectRedis(queueUrl);
  const stateSetting = queues === redis ? "REDIS_URL" : "REDIS_STATE_URL";
  // Includes the host's name, since other machines have the same process ids.
  const self = settings.self ?? `${hostname()}:${thisProcess()}`;
  const cache = createRedisCache(queues, now, async (owner, id) => (await sessions.find(owner, id)) !== null);
  const watches = new Watches();
  const stack = settings.checkpointer === "redis-stack" ? new LangGraphRedisSaver(stateUrl, sessionTtlMs) : null;
  const checkpointer = stack
    ? watchedLangGraphSaver(stack, watches)
    : watched(
        redis,
        new RedisSaver(redis, { ttlMs: sessionTtlMs + SLACK_MS, fenceOf: (thread) => watches.fenceOf(thread) }),
        watches,
      );
  const sessions = createRedisSessionStore(redis, {
    now,
    sessionTtlMs,
    external: {
      async forget(owner, sessionId, threads) {
        await cache.forget(owner, sessionId);
        await deleteSpent(redis, owner, sessionId);
        for (const thread of threads) await stack?.deleteThread(checkpointThread(owner, thread));
      },
    },
  });
  const runs = createRedisRunStore(redis, sessionTtlMs, now, self);
  return {
    backend: "rd",
    texts: createRedisTextStore(redis),
    sessions,
    runs: stack ? runs : withPruning(runs, redis),
    events: createRedisEventStore(redis),
    ...createFactStores(redis),
    plans: createRedisPlanStore(redis),
    batches: createRedisBatchStore(redis, now, self),
    keptResumes: createRedisKeptResumeStore(redis),
    flags: createRedisFlagStore(redis),
    operatorChanges: createRedisOperatorChangeStore(redis),
    metrics: createRedisMetricStore(queues),
    alerts: createRedisAlertStore(queues),
    ledger: createRedisCallLedger(redis, { budgets, now, ttlMs: sessionTtlMs + SLACK_MS, watches }),
    cache,
    rates: createRates(sharedLimits(queues)),
    leases: createRedisLeases(redis, sessionTtlMs + SLACK_MS),
    checkpointer,
    notifications: createRedisNotifications(queues, subscriber, self),
    queueUrl,
    async identity() {
      await withRedisTimeout(() => redis.set(IDENTITY, randomBytes(8).toString("hex"), { condition: "NX" }));
      return (await withRedisTimeout(() => redis.get(IDENTITY))) ?? "";
    },
    async ready() {
      await checkRedis(stateUrl, stateSetting, stack !== null);
      if (queues !== redis) await checkRedis(queueUrl, "REDIS_URL");
      await Promise.all([redis, queues].map(untilReady));
    },
    async health() {
      const checked = [
        await probe("store", "redis", () => checkConnection(redis, stateUrl, stateSetting, stack !== null)),
      ];
      if (queues !== redis)
        checked.push(await probe("queue", "redis", () => checkConnection(queues, queueUrl, "REDIS_URL")));
      // Either of the two Redis servers may be the one that was full.
      if (writesFail() && checked.every(({ status }) => status === "ok")) writesWork();
      return checked;
    },
    memory: () => memoryOf(redis),
    async close() {
      await stack?.end();
      for (const client of new Set([redis, queues, subscriber])) if (client.isOpen) client.destroy();
    },
  };
}

function watched(redis: Redis, saver: RedisSaver, watches: Watches): WatchedSaver {
  return new WatchedSaver(saver, {
    watches,
    write: (work) => work(),
    pointOf: async (thread) => String(await pointOf(redis, checkpointKeys(thread), [""])),
  });
}

function watchedLangGraphSaver(saver: LangGraphRedisSaver, watches: Watches): WatchedSaver {
  return new WatchedSaver(saver, {
    watches,
    write: (work) => work(),
    async pointOf(thread) {
      const tuple = await saver.getTuple({ configurable: { thread_id: thread } });
      return tuple ? `${tuple.checkpoint.id} ${tuple.pendingWrites?.length ?? 0}` : "";
    },
  });
}

// Prunes a thread that has ended, once its end is written. Skipped if a newer run has the thread: pruning only saves space.
function withPruning(runs: RunStore, redis: Redis): RunStore {
  return {
    ...runs,
    async finish(run, fence, end) {
      await runs.finish(run, fence, end);
      if (!end.closed) return;
      await pruneRedisCheckpoints(redis, checkpointThread(run.owner, run.thread_id), fence).catch((error: unknown) => {
        if (!(error instanceof FencedError)) throw error;
      });
    },
  };
}
