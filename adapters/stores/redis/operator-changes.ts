import { MOST_CHANGES, type OperatorChangeStore } from "../ports/operator-changes.js";
import { storedChanges } from "../stored-changes.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { OPERATOR_CHANGES } from "./keys.js";

/** What operators changed, in Redis. */
export function createRedisOperatorChangeStore(redis: Redis): OperatorChangeStore {
  return {
    async add(change) {
      const added = redis
        .multi()
        .lPush(OPERATOR_CHANGES, JSON.stringify(change))
        .lTrim(OPERATOR_CHANGES, 0, MOST_CHANGES - 1);
      await withRedisTimeout(() => added.exec());
    },
    async newest(limit) {
      return storedChanges(await withRedisTimeout(() => redis.lRange(OPERATOR_CHANGES, 0, limit - 1)));
    },
  };
}
