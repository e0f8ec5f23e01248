import { expect, it } from "vitest";
import { printStats } from "../../../clients/cli/stats.js";
import { MOST_MINUTES } from "../../../domain/contract/requests.js";

async function printed(over: object, minutes = MOST_MINUTES): Promise<string[]> {
  const stats = { runs: { done: 0, failed: 0, cancelled: 0 }, parts: [], caches: [], models: [], ...over };
  const lines: string[] = [];
  const operations = { metrics: { stats: async () => stats } };
  await printStats({ operations } as unknown as Parameters<typeof printStats>[0], (line) => lines.push(line), minutes);
  return lines;
}
const model = { model: "m", calls: 3, retries: 1, failed: 0, from_cache: 2, input_tokens: 9, output_tokens: 4 };
const cache = { kind: "search", hits: 1, misses: 3, hit_rate: 0.25, entries: 2, bytes: 2_048, saved_ms: 1_500 };

it("the parts of the time are told where there were runs", async () => {
  const runs = { done: 1, failed: 0, cancelled: 0 };
  const parts = [
    { part: "model", total_ms: 1_500, share: 0.75, p95_ms: null },
    { part: "nodes", total_ms: 500, share: null, p95_ms: 250 },
  ];
  expect(await printed({ runs, parts }, 60)).toEqual(
    expect.arrayContaining([
      "The last 60 minutes: 1 runs done, 0 failed, 0 cancelled.",
      "  model: 1.50 s (75 %), p95 none",
      "  nodes: 0.50 s (none), p95 0.25 s",
    ]),
  );
  const without = await printed({ parts });
  expect(without[0]).toContain("The last 1440 minutes");
  expect(without.join("\n")).not.toContain("p95");
});

it("a cache or a model that was not asked says so", async () => {
  const idle = { ...cache, hits: 0, misses: 0 };
  expect(await printed({ caches: [cache, idle], models: [model] })).toEqual(
    expect.arrayContaining([
      "  search: 1 hits, 3 misses (25 %); 2 entries, 2 KB, 1.50 s saved so far",
      "  search: not asked; 2 entries, 2 KB, 1.50 s saved so far",
      "  m: 3 calls, 2 from the cache, 1 repeated, 0 failed; 9 tokens in, 4 out",
    ]),
  );
  expect(await printed({})).toContain("  no call");
});
