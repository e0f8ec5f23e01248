import type { RetrievalState } from "../../domain/answer.js";
import type { Cache, CacheKey } from "../../domain/cache.js";
import type { Priority } from "../../domain/gap.js";
import type { Observe } from "../../domain/metric.js";

interface Watching {
  observe: Observe;
  now: () => number;
}

/** The last argument of a search: the session, question and priority for which it searches. */
export type SearchedFor = { session_id: string; question_id?: string; priority?: Priority };

/** Reports every search with its state; a search that is not configured is not reported. */
export function observeSearch<Given extends [...unknown[], SearchedFor], Found extends { state: RetrievalState }>(
  source: string,
  search: (...given: Given) => Promise<Found>,
  { observe, now }: Watching,
): (...given: Given) => Promise<Found> {
  return async (...given) => {
    const began = performance.now();
    const { session_id, question_id, priority = "" } = given[given.length - 1] as SearchedFor;
    const report = (outcome: string) =>
      observe({
        labels: { kind: "search", operation: source, outcome, priority },
        at: now(),
        durationMs: performance.now() - began,
        session: session_id,
        ...(question_id !== undefined && { thread: question_id }),
      });
    try {
      const found = await search(...given);
      if (found.state !== "not_configured") report(found.state);
      return found;
    } catch (error) {
      report("cancelled");
      throw error;
    }
  };
}

/** Reports every lookup in a cache. */
export function observeCache(cache: Cache, { observe, now }: Watching): Cache {
  const reported = ({ kind, priority, session_id }: CacheKey, outcome: string, began: number) =>
    observe({
      labels: { kind: "cache", operation: kind, outcome, priority: priority ?? "" },
      at: now(),
      durationMs: performance.now() - began,
      session: session_id,
    });
  return {
    ...cache,
    foundBefore: (key) => reported(key, "hit", performance.now()),
    async find(key) {
      const began = performance.now();
      const report = (outcome: string) => reported(key, outcome, began);
      try {
        const entry = await cache.find(key);
        report(entry ? "hit" : "miss");
        return entry;
      } catch (error) {
        report("failed");
        throw error;
      }
    },
  };
}
