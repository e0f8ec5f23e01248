import type { MetricStore, StoredBucket } from "../ports/metrics.js";
import { type Db, inWriteLock, withStoreErrors } from "./database.js";

/** Metrics in SQLite. */
export function createMetricStore(db: Db): MetricStore {
  const put = db.prepare<StoredBucket>("INSERT OR REPLACE INTO metric_buckets VALUES (@step, @at, @process, @data)");
  const between = db.prepare<[string, number, number], StoredBucket>(
    "SELECT step, at, process, data FROM metric_buckets WHERE step = ? AND at >= ? AND at < ? ORDER BY at",
  );
  const starts = db
    .prepare<[string, number, number], number>(
      "SELECT DISTINCT at FROM metric_buckets WHERE step = ? AND at >= ? AND at < ? ORDER BY at",
    )
    .pluck();
  const removeOld = db.prepare<[number]>("DELETE FROM metric_buckets WHERE at < ?");
  const write = db.transaction((buckets: StoredBucket[]) => {
    for (const bucket of buckets) put.run(bucket);
  });
  return {
    async write(buckets) {
      await inWriteLock(() => write.immediate(buckets));
    },
    read: async (step, from, to) => withStoreErrors(() => between.all(step, from, to)),
    starts: async (step, from, to) => withStoreErrors(() => starts.all(step, from, to)),
    async prune(before) {
      await inWriteLock(() => removeOld.run(before));
    },
  };
}
