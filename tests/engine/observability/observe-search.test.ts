import { describe, expect, it } from "vitest";
import type { RetrievalState } from "../../../domain/answer.js";
import type { Cache, CacheEntry } from "../../../domain/cache.js";
import type { MetricRecord } from "../../../domain/metric.js";
import { observeCache, observeSearch, type SearchedFor } from "../../../engine/observability/observe-search.js";

/** A watch, and the labels of what it has seen. */
function watch() {
  const records: MetricRecord[] = [];
  const watching = { observe: (record: MetricRecord) => void records.push(record), now: () => 5 };
  return { records, watching, outcomes: () => records.map(({ labels }) => labels.outcome) };
}

describe("an observed search", () => {
  it("is reported with its state, its question and its priority, unless it is not configured", async () => {
    const { records, watching } = watch();
    const states: RetrievalState[] = ["ok", "not_configured"];
    for (const state of states) {
      const search = observeSearch("web", async (_query: string, _for: SearchedFor) => ({ state }), watching);
      expect(await search("q", { session_id: "s", question_id: "s.g1", priority: "HIGH" })).toEqual({ state });
    }
    const labels = { kind: "search", operation: "web", outcome: "ok", priority: "HIGH" };
    expect(records).toMatchObject([{ labels, at: 5, session: "s", thread: "s.g1" }]);
  });

  it("is reported as cancelled when it throws, and without a thread when it is of no question", async () => {
    const { records, watching } = watch();
    const fails = async (_for: SearchedFor): Promise<{ state: RetrievalState }> => {
      throw new Error("gone");
    };
    await expect(observeSearch("web", fails, watching)({ session_id: "s" })).rejects.toThrow("gone");
    expect(records).toMatchObject([{ labels: { outcome: "cancelled", priority: "" } }]);
    expect(records[0] && "thread" in records[0]).toBe(false);
  });
});

describe("an observed cache", () => {
  const KEY = { kind: "search" as const, owner: "a", session_id: "s", key: "k" };
  const cacheOf = (find: () => Promise<CacheEntry | null>): Cache => ({
    ...{ find, keep: async () => {}, stats: async () => [], clear: async () => {} },
  });

  it("reports what it has, what it has not, and a lookup that fails", async () => {
    const { watching, outcomes } = watch();
    const entry = { value: 1, provider: "p" };
    expect(
      await observeCache(
        cacheOf(async () => entry),
        watching,
      ).find(KEY),
    ).toBe(entry);
    expect(
      await observeCache(
        cacheOf(async () => null),
        watching,
      ).find(KEY),
    ).toBeNull();
    const broken = cacheOf(() => Promise.reject(new Error("down")));
    await expect(observeCache(broken, watching).find(KEY)).rejects.toThrow("down");
    expect(outcomes()).toEqual(["hit", "miss", "failed"]);
    // What was in memory before it counts as found.
    observeCache(broken, watching).foundBefore?.(KEY);
    expect(outcomes().at(-1)).toBe("hit");
  });
});
