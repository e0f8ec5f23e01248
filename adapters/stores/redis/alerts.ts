import { randomUUID } from "node:crypto";
import type { AlertStore } from "../ports/alerts.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { ALERT_CLAIM, ALERT_STATE } from "./keys.js";

/** The state of the alerts in Redis, for several servers. */
export function createRedisAlertStore(redis: Redis): AlertStore {
  const self = randomUUID();
  return {
    async read() {
      const value = await withRedisTimeout(() => redis.get(ALERT_STATE));
      return value === null ? null : JSON.parse(value);
    },
    async write(value) {
      await withRedisTimeout(() => redis.set(ALERT_STATE, JSON.stringify(value)));
    },
    async claim(ms) {
      const options = { condition: "NX", expiration: { type: "PX", value: ms } } as const;
      return (await withRedisTimeout(() => redis.set(ALERT_CLAIM, self, options))) !== null;
    },
    async release() {
      // A claim that has expired may belong to another server by now.
      if ((await withRedisTimeout(() => redis.get(ALERT_CLAIM))) === self)
        await withRedisTimeout(() => redis.del(ALERT_CLAIM));
    },
  };
}
