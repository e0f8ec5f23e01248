import type { RunStore } from "../ports/runs.js";
import { createRedisAcceptance } from "./accept.js";
import { createRedisAttempts } from "./attempts.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { commit, EXISTS } from "./commit.js";
import { keyOf } from "./keys.js";
import { findRun, readFields } from "./run-fields.js";
import { createRedisRunWrites } from "./run-writes.js";

/** The runs in Redis. `self` names this process. */
export function createRedisRunStore(redis: Redis, sessionTtlMs: number, now: () => Date, self: string): RunStore {
  return {
    ...createRedisAcceptance(redis, sessionTtlMs),
    ...createRedisAttempts(redis, now, self),
    ...createRedisRunWrites(redis, sessionTtlMs),
    ...createCancellation(redis),
    ...createRunReader(redis),
  };
}

function createCancellation(redis: Redis): Pick<RunStore, "requestCancel" | "isCancelRequested"> {
  return {
    async requestCancel({ owner, thread_id, run_id }) {
      await commit(redis, owner, thread_id, {
        when: [["runs", run_id, EXISTS]],
        writes: [["HSET", "runs", `cancel ${run_id}`, "1"]],
      });
    },
    async isCancelRequested(run) {
      const [requested] = await readFields(redis, run, "cancel ");
      return requested === "1";
    },
  };
}

function createRunReader(redis: Redis): Pick<RunStore, "find" | "latest" | "result"> {
  return {
    find: (run) => findRun(redis, run),
    async latest(owner, threadId) {
      const run_id = await withRedisTimeout(() => redis.hGet(keyOf(owner, threadId, "latest"), threadId));
      return run_id ? findRun(redis, { owner, thread_id: threadId, run_id }) : null;
    },
    async result({ owner, thread_id, run_id }) {
      const stored = await withRedisTimeout(() => redis.hGet(keyOf(owner, thread_id, "results"), run_id));
      return stored ? JSON.parse(stored) : null;
    },
  };
}
