import { expect, it } from "vitest";
import type { MetricRecord } from "../../../domain/metric.js";
import { diskOf, recordLevels } from "../../../engine/observability/levels.js";
import { newFolder } from "../../../lab/support/processes.js";

async function recorded(dataDir: string, memory: { used_bytes: number; limit_bytes: number | null } | null) {
  const records: MetricRecord[] = [];
  await recordLevels({ dataDir, memory: async () => memory }, (record) => records.push(record), 5);
  return records.map(({ labels, sums, at }) => [labels.kind, labels.operation, sums?.level, at]);
}

it("the free space of the disk and the memory of Redis are recorded where there are any", async () => {
  const folder = newFolder();
  const free = (await diskOf(folder))?.free_bytes ?? 0;
  const [disk, redis] = await recorded(folder, { used_bytes: 70, limit_bytes: null });
  expect(disk?.slice(0, 2)).toEqual(["level", "disk_free"]);
  expect(Math.abs(Number(disk?.[2]) - free)).toBeLessThan(1e9);
  expect(redis).toEqual(["level", "redis_memory", 70, 5]);
  expect(await recorded("/there/is/no/such/folder", null)).toEqual([]);
});
