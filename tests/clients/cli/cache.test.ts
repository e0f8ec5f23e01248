import { expect, it } from "vitest";
import { cacheStats, clearCache } from "../../../clients/cli/cache.js";
import type { Cache, CacheStats } from "../../../domain/cache.js";

const KEPT = { kept_in: "disk" as const, last_used_at: null };

function aCache(stats: CacheStats[]): Cache & { cleared: unknown[] } {
  const cleared: unknown[] = [];
  return {
    cleared,
    find: async () => null,
    keep: async () => {},
    stats: async () => stats,
    clear: async (kind) => void cleared.push(kind),
  };
}

it("each kind of cache is one line, with its hits if it was asked", async () => {
  const lines: string[] = [];
  const cache = aCache([
    { kind: "inference", entries: 3, bytes: 2_048, hits: 2, misses: 1, saved_ms: 1_500, ...KEPT },
    { kind: "search", entries: 0, bytes: 0, hits: 0, misses: 0, saved_ms: 0, ...KEPT },
  ]);
  await cacheStats(cache, (line) => lines.push(line));
  expect(lines).toEqual([
    "inference: 3 entries, 2 KB, 2 of 3 hits (67 %), 1.5 s saved",
    "search: 0 entries, 0 KB, never asked",
  ]);
});

it("a cache is emptied by its kind, or whole", async () => {
  const lines: string[] = [];
  const cache = aCache([]);
  await clearCache(cache, "search", (line) => lines.push(line));
  await clearCache(cache, undefined, (line) => lines.push(line));
  expect([cache.cleared, lines]).toEqual([
    ["search", undefined],
    ["search: empty.", "All kinds: empty."],
  ]);
});
