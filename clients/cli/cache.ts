import type { Cache, CacheKind } from "../../domain/cache.js";

/** Prints the cache statistics, one line per kind. */
export async function cacheStats(cache: Cache, tell: (text: string) => void): Promise<void> {
  for (const { kind, entries, bytes, hits, misses, saved_ms } of await cache.stats()) {
    const asked = hits + misses;
    const rate = asked === 0 ? "never asked" : `${hits} of ${asked} hits (${Math.round((hits / asked) * 100)} %)`;
    const saved = saved_ms === 0 ? "" : `, ${(saved_ms / 1000).toFixed(1)} s saved`;
    tell(`${kind}: ${entries} entries, ${(bytes / 1024).toFixed(0)} KB, ${rate}${saved}`);
  }
}

/** Clears one kind of cache, or all. The counters stay. */
export async function clearCache(
  cache: Cache,
  kind: CacheKind | undefined,
  tell: (text: string) => void,
): Promise<void> {
  await cache.clear(kind);
  tell(`${kind ?? "All kinds"}: empty.`);
}
