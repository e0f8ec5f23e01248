import { statfs } from "node:fs/promises";
import type { MemoryUse } from "../../adapters/stores/ports/stores.js";
import type { Observe } from "../../domain/metric.js";
import type { HealthReport } from "../../domain/metrics.js";

/** The disk of the data folder. Null without a data folder, as with CHECKPOINTER=memory. */
export async function diskOf(dataDir: string): Promise<HealthReport["disk"]> {
  try {
    const { bavail, blocks, bsize } = await statfs(dataDir);
    return { free_bytes: bavail * bsize, total_bytes: blocks * bsize };
  } catch {
    return null;
  }
}

/** Records how much is left, which every server does alike: a sum over several servers is their mean. */
export async function recordLevels(
  { dataDir, memory }: { dataDir: string; memory: () => Promise<MemoryUse | null> },
  observe: Observe,
  at: number,
): Promise<void> {
  const [disk, redis] = await Promise.all([diskOf(dataDir), memory()]);
  const record = (operation: string, level: number) =>
    observe({ labels: { kind: "level", operation, outcome: "measured" }, at, durationMs: null, sums: { level } });
  if (disk) record("disk_free", disk.free_bytes);
  if (redis) record("redis_memory", redis.used_bytes);
}
