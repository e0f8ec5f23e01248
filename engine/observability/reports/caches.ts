import type { CacheStats } from "../../../domain/cache.js";
import type { CacheReport } from "../../../domain/metrics.js";
import type { Measured } from "../history.js";
import { countOf, shareOf } from "./performance.js";

/** The hits and misses of a window, the current contents of the caches, and the hits of the providers' own caches. */
export function cachesOf({ total }: Pick<Measured, "total">, stats: CacheStats[]): Omit<CacheReport, "window"> {
  const of = (kind: string, outcome: string) =>
    countOf(
      total.series.filter(
        ({ labels }) => labels.kind === "cache" && labels.operation === kind && labels.outcome === outcome,
      ),
    );
  const models = total.series.filter(({ labels }) => labels.kind === "model");
  const sum = (name: "prefixable" | "prefix_hits" | "prefixable_tokens" | "prefix_tokens") =>
    models.reduce((all, { sums }) => all + (sums[name] ?? 0), 0);
  return {
    caches: stats.map(({ kind, entries, bytes, saved_ms }) => {
      const [hits, misses] = [of(kind, "hit"), of(kind, "miss")];
      return { kind, hits, misses, hit_rate: shareOf(hits, hits + misses), entries, bytes, saved_ms };
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
