import { threadBusy } from "../acceptance.js";
import { checkpointThread } from "../ports/checkpointer.js";
import type { Leases } from "../ports/leases.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { checkpointKeys } from "./keys.js";
import { createScript } from "./script.js";

/** ARGV: lifetime, the token as it was read before (empty: none). Returns the next token, or 0 if it is another by now. */
const nextFence = createScript(
  ["fence"],
  `
if (redis.call('GET', key.fence) or '') ~= ARGV[2] then return 0 end
local fence = redis.call('INCR', key.fence)
redis.call('PEXPIRE', key.fence, ARGV[1])
return fence`,
);

/**
 * Leases of servers that share one Redis. The queue's lock decides which server executes a run; a server that does not renew it loses
 * it. Here each acquisition returns a higher fencing token, so that writes under the token before it are refused. The token is read before
 * the queue is asked, so that a process that is paused between the two cannot take the lease from the one that has the run by then.
 */
export function createRedisLeases(redis: Redis, ttlMs: number): Leases {
  return {
    async acquire(owner, threadId, isOurs) {
      const { fence: key } = checkpointKeys(checkpointThread(owner, threadId));
      const before = await withRedisTimeout(() => redis.get(key));
      const isLost = isOurs && !(await isOurs());
      const fence = isLost ? 0 : Number(await nextFence(redis, { fence: key }, [String(ttlMs), before ?? ""]));
      if (fence === 0) throw threadBusy("Another server executes this run.");
      return { fence, async release() {} };
    },
  };
}
