import { METRICS_KEPT_MS, STEP_MS, STEPS, type Step } from "../../../domain/metric.js";
import type { MetricStore } from "../ports/metrics.js";
import { type Redis, withRedisTimeout } from "./client.js";
import { inParts } from "./in-parts.js";
import { metricKey, metricStartsKey } from "./keys.js";

/**
 * Metrics in Redis: one hash per time step, one field per process, and a sorted set of the existing steps. Each server writes its own
 * fields; readers add them up. Keys expire.
 */
export function createRedisMetricStore(redis: Redis): MetricStore {
  const starts = async (step: Step, from: number, to: number): Promise<number[]> =>
    (await withRedisTimeout(() => redis.zRangeByScore(metricStartsKey(step), from, `(${to}`))).map(Number);
  return {
    starts,
    async write(buckets) {
      await withRedisTimeout(async () => {
        const writes = buckets.flatMap(({ step, at, process, data }) => [
          redis.hSet(metricKey(step, at), process, data),
          redis.pExpire(metricKey(step, at), METRICS_KEPT_MS + STEP_MS[step]),
          redis.zAdd(metricStartsKey(step), { score: at, value: String(at) }),
          redis.pExpire(metricStartsKey(step), METRICS_KEPT_MS + STEP_MS[step]),
        ]);
        await Promise.all(writes);
      });
    },
    async read(step, from, to) {
      const found = await inParts(await starts(step, from, to), async (at) => {
        const hash = await withRedisTimeout(() => redis.hGetAll(metricKey(step, at)));
        return Object.entries(hash).map(([process, data]) => ({ step, at, process, data: String(data) }));
      });
      return found.flat();
    },
    // The hashes have a TTL.
    async prune(before) {
      const remove = (step: Step) => redis.zRemRangeByScore(metricStartsKey(step), "-inf", `(${before}`);
      await withRedisTimeout(() => Promise.all(STEPS.map(remove)));
    },
  };
}

/** The starts of the steps that begin in [from, to). */
export function stepsBetween(step: Step, from: number, to: number): number[] {
  const length = STEP_MS[step];
  const first = Math.ceil(from / length);
  const count = Math.max(0, Math.ceil(to / length) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * length);
}
