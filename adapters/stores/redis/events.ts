import type { LoggedEvent, NewEvent } from "../../../domain/event.js";
import type { EventStore } from "../ports/events.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { keyOf } from "./keys.js";

/** The event logs of sessions in Redis. Each is a list; an event's position is its sequence number. */
export function createRedisEventStore(redis: Redis): EventStore {
  const list: EventStore["list"] = async (owner, sessionId, afterSeq, limit) => {
    const stored = await withRedisTimeout(() =>
      redis.lRange(keyOf(owner, sessionId, "events"), afterSeq, afterSeq + limit - 1),
    );
    // Only the run store writes these entries, and its types guarantee their shape.
    return stored.map(
      (event, index) => ({ seq: afterSeq + index + 1, ...(JSON.parse(event) as NewEvent) }) as LoggedEvent,
    );
  };
  return {
    list,
    async newest(owner, sessionId) {
      return withRedisTimeout(() => redis.lLen(keyOf(owner, sessionId, "events")));
    },
    async firstOf(owner, sessionId, runId) {
      const events = await list(owner, sessionId, 0, Number.MAX_SAFE_INTEGER);
      return events.find(({ data }) => "run_id" in data && data.run_id === runId)?.seq ?? null;
    },
  };
}
