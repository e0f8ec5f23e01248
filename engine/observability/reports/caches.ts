import type { CacheKind, CacheStats } from "../../../domain/cache.js";
import type { CacheReport } from "../../../domain/metrics.js";
import type { Measured } from "../history.js";
import { countOf, shareOf, sumOf } from "./performance.js";

/** The hits and misses of a window, the current contents of the caches, and the hits of the providers' own caches. */
export function cachesOf(
  { total }: Pick<Measured, "total">,
  stats: CacheStats[],
  inMemory: Partial<Record<CacheKind, number>> = {},
): Omit<CacheReport, "window"> {
  const lookups = (kind: string) => total.ofKind("cache").filter(({ labels }) => labels.operation === kind);
  const of = (kind: string, outcome: string) =>
    countOf(lookups(kind).filter(({ labels }) => labels.outcome === outcome));
  const models = total.series.filter(({ labels }) => labels.kind === "model");
  const sum = (name: "prefixable" | "prefix_hits" | "prefixable_tokens" | "prefix_tokens") =>
    models.reduce((all, { sums }) => all + (sums[name] ?? 0), 0);
  return {
    caches: stats.map(({ kind, entries, bytes, saved_ms, kept_in, last_used_at }) => {
      const [hits, misses] = [of(kind, "hit"), of(kind, "miss")];
      const { durations, total: took } = sumOf(lookups(kind));
      return {
        ...{ kind, hits, misses, hit_rate: shareOf(hits, hits + misses), entries, bytes, saved_ms },
        ...{ kept_in, memory_bytes: inMemory[kind] ?? 0, last_used_at },
        lookups_ms: durations.count === 0 ? null : took,
        lookup_p95_ms: durations.quantile(0.95),
      };
    }),
    provider: {
      calls: sum("prefixable"),
      hits: sum("prefix_hits"),
      hit_rate: shareOf(sum("prefix_hits"), sum("prefixable")),
      input_tokens: sum("prefixable_tokens"),
      cached_tokens: sum("prefix_tokens"),
    },
  };
}
