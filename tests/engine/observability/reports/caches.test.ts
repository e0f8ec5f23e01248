import { describe, expect, it } from "vitest";
import { cachesOf } from "../../../../engine/observability/reports/caches.js";
import { bucketOf, recordOf } from "../../../support/measured.js";

const STATS = {
  ...{ entries: 7, bytes: 900, hits: 99, misses: 99, saved_ms: 50 },
  ...{ kept_in: "disk" as const, last_used_at: "2026-11-20T09:30:00.000Z" },
};

describe("the report of the caches", () => {
  it("counts the hits and misses of the window, with what is in the caches now", () => {
    const lookups = ["hit", "hit", "hit", "miss", "failed"].map((outcome) => recordOf("cache", "search", outcome, 1));
    const { caches } = cachesOf({ total: bucketOf(lookups) }, [{ kind: "search", ...STATS }], { search: 64 });
    expect(caches).toEqual([
      {
        ...{ kind: "search", hits: 3, misses: 1, hit_rate: 0.75, entries: 7, bytes: 900, saved_ms: 50 },
        ...{ kept_in: "disk", memory_bytes: 64, last_used_at: STATS.last_used_at },
        ...{ lookups_ms: 5, lookup_p95_ms: expect.closeTo(1, 1) },
      },
    ]);
  });

  it("has no rate of a cache that nobody asked, and takes no other cache's lookups for its own", () => {
    const { caches } = cachesOf({ total: bucketOf([recordOf("cache", "search", "hit", 1)]) }, [
      { kind: "embeddings", ...STATS },
    ]);
    expect(caches).toMatchObject([
      {
        kind: "embeddings",
        hits: 0,
        misses: 0,
        hit_rate: null,
        memory_bytes: 0,
        lookups_ms: null,
        lookup_p95_ms: null,
      },
    ]);
  });

  it("has the rate of the providers' caches of the calls that are long enough", () => {
    const call = (sums: object) => recordOf("model", "draftAnswer", "done", 900, sums);
    const long = { prefixable: 1, prefixable_tokens: 2_000 };
    const calls = [call({}), call(long), call({ ...long, prefix_hits: 1, prefix_tokens: 1_500 })];
    const { provider } = cachesOf({ total: bucketOf(calls) }, []);
    expect(provider).toEqual({ calls: 2, hits: 1, hit_rate: 0.5, input_tokens: 4_000, cached_tokens: 1_500 });
    expect(cachesOf({ total: bucketOf([]) }, []).provider.hit_rate).toBeNull();
  });
});
