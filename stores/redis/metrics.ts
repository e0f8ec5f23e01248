import { METRICS_KEPT_MS, STEP_MS, type Step } from "../../domain/metric.js";
import type { MetricStore } from "../ports/metrics.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { metricKey } from "./keys.js";

/** So many keys are read in one round trip. */
const PAGE = 240;

/** Metrics in Redis: one hash a step, one field a process. Each server writes its own fields; readers add them up. Keys expire. */
export function createRedisMetricStore(redis: Redis): MetricStore {
  return {
    async write(buckets) {
      await withRedisTimeout(async () => {
        const writes = buckets.flatMap(({ step, at, process, data }) => [
          redis.hSet(metricKey(step, at), process, data),
          redis.pExpire(metricKey(step, at), METRICS_KEPT_MS + STEP_MS[step]),
        ]);
        await Promise.all(writes);
      });
    },
    async read(step, from, to) {
      const hashes = await eachKey(step, from, to, (key) => redis.hGetAll(key));
      return hashes.flatMap(([at, hash]) =>
        Object.entries(hash).map(([process, data]) => ({ step, at, process, data: String(data) })),
      );
    },
    async starts(step, from, to) {
      const known = await eachKey(step, from, to, (key) => redis.exists(key));
      return known.flatMap(([at, exists]) => (exists ? [at] : []));
    },
    // The keys have a time to live.
    async prune() {},
  };
}

// Reads the key of each step, some at a time.
async function eachKey<Value>(
  step: Step,
  from: number,
  to: number,
  read: (key: string) => Promise<Value>,
): Promise<[at: number, value: Value][]> {
  const all = stepsBetween(step, from, to);
  const found: [number, Value][] = [];
  for (let index = 0; index < all.length; index += PAGE) {
    const page = all.slice(index, index + PAGE);
    const values = await withRedisTimeout(() => Promise.all(page.map((at) => read(metricKey(step, at)))));
    for (const [place, value] of values.entries()) found.push([page[place] ?? 0, value]);
  }
  return found;
}

/** The starts of the steps that begin in [from, to). */
export function stepsBetween(step: Step, from: number, to: number): number[] {
  const length = STEP_MS[step];
  const first = Math.ceil(from / length);
  const count = Math.max(0, Math.ceil(to / length) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * length);
}
