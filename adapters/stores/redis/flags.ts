import type { FlagStore } from "../ports/flags.js";
import { storedRules } from "../stored-rules.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { FLAG_RULES } from "./keys.js";

/** The rules of flags in Redis, one hash field per flag. */
export function createRedisFlagStore(redis: Redis): FlagStore {
  return {
    async read() {
      const rules = await withRedisTimeout(() => redis.hGetAll(FLAG_RULES));
      return storedRules(Object.entries(rules).map(([name, rule]) => ({ name, rule })));
    },
    async write(name, rule) {
      await withRedisTimeout(() =>
        rule ? redis.hSet(FLAG_RULES, name, JSON.stringify(rule)) : redis.hDel(FLAG_RULES, name),
      );
    },
  };
}
