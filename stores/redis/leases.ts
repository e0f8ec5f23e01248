import { checkpointThread } from "../ports/checkpointer.js";
import type { Leases } from "../ports/leases.js";
import type { Redis } from "./client.js";
import { checkpointKeys } from "./keys.js";
import { createScript } from "./script.js";

const nextFence = createScript(
  ["fence"],
  `
local fence = redis.call('INCR', key.fence)
redis.call('PEXPIRE', key.fence, ARGV[1])
return fence`,
);

/**
 * Leases of servers that share one Redis. The queue's lock decides which server executes a run; a server that does not renew it loses
 * it. Here each acquisition only returns a higher fencing token, so that writes under the token before it are refused.
 */
export function createRedisLeases(redis: Redis, ttlMs: number): Leases {
  return {
    async acquire(owner, threadId) {
      const { fence } = checkpointKeys(checkpointThread(owner, threadId));
      return { fence: Number(await nextFence(redis, { fence }, [String(ttlMs)])), async release() {} };
    },
  };
}
