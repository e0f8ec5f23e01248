import { threadBusy } from "../acceptance.js";
import { FencedError } from "../fenced-error.js";
import { checkpointThread } from "../ports/checkpointer.js";
import type { IsOurs, Leases } from "../ports/leases.js";
import { LOCK_MS } from "../ports/queue.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { checkpointKeys } from "./keys.js";
import { createScript } from "./script.js";

/** ARGV: lifetime, the token as it was read before (empty: none). Returns the next token, or 0 if the token has changed since. */
const nextFence = createScript(
  ["fence"],
  `
if (redis.call('GET', key.fence) or '') ~= ARGV[2] then return 0 end
local fence = redis.call('INCR', key.fence)
redis.call('PEXPIRE', key.fence, ARGV[1])
return fence`,
);

/** The queue is asked again after this time. */
const FRESH_MS = LOCK_MS / 2;
/** Shorter than the lock, because clocks run at different speeds. */
const SURE_MS = LOCK_MS - 300;

/**
 * Leases of servers that share one Redis. The queue's lock decides which server executes a run; a server that does not renew it loses it.
 * Here each acquisition returns a higher fencing token, so that writes under an older token are refused. The token is read before the queue
 * is asked: a process that is paused between the two steps cannot take the lease from the process that has the run by then.
 */
export function createRedisLeases(redis: Redis, ttlMs: number): Leases {
  return {
    async acquire(owner, threadId, isOurs) {
      const { fence: key } = checkpointKeys(checkpointThread(owner, threadId));
      const before = await withRedisTimeout(() => redis.get(key));
      const ownership = createOwnership(isOurs);
      const isLost = (await ownership.until()) === null;
      const fence = isLost ? 0 : Number(await nextFence(redis, { fence: key }, [String(ttlMs), before ?? ""]));
      if (fence === 0) throw threadBusy("Another server executes this run.");
      return {
        fence,
        async oursUntil() {
          const until = await ownership.until();
          if (until === null) throw new FencedError();
          return until;
        },
        async release() {},
      };
    },
  };
}

// The duration of a confirmed lock is counted from before the request to the queue: this process may be paused at any moment, even here.
function createOwnership(isOurs: IsOurs | undefined) {
  let confirmedAt = Number.NEGATIVE_INFINITY;
  return {
    /** The time, by `performance.now()`, until which this process has the run; null if the queue denies it. */
    async until(): Promise<number | null> {
      if (!isOurs) return Number.POSITIVE_INFINITY;
      while (performance.now() - confirmedAt > FRESH_MS) {
        const at = performance.now();
        if (!(await isOurs())) return null;
        confirmedAt = at;
      }
      return confirmedAt + SURE_MS;
    },
  };
}
