import { checkpointThread } from "../checkpointer.js";
import type { Leases } from "../ports.js";
import type { Redis } from "./client.js";
import { checkpointKeys } from "./keys.js";
import { createScript } from "./script.js";

const NEXT = `
local fence = redis.call('INCR', KEYS[1])
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return fence`;
const next = createScript(NEXT);

/**
 * Leases of servers that share one Redis. Who drives a run is the queue's to say, whose lock a server loses when it does not renew it;
 * here each driving gets a higher fence, under which all it writes is stored, and the writes of the one before it are refused.
 */
export function createRedisLeases(redis: Redis, ttlMs: number): Leases {
  return {
    async acquire(owner, threadId) {
      const [, , fence] = checkpointKeys(checkpointThread(owner, threadId));
      return { fence: Number(await next(redis, [fence], [String(ttlMs)])), async release() {} };
    },
  };
}
