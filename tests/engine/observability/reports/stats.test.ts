import { describe, expect, it } from "vitest";
import type { MetricRecord } from "../../../../domain/metric.js";
import { statsOf } from "../../../../engine/observability/reports/stats.js";
import { bucketOf, recordOf } from "../../../support/measured.js";

const stats = (records: MetricRecord[]) =>
  statsOf({ total: bucketOf(records), points: new Map(), pointMs: 60_000 }, [], 5);
const call = (provider: string, model: string, outcome: string, sums: object): MetricRecord => {
  const record = recordOf("model", "draftAnswer", outcome, 100, sums);
  return { ...record, labels: { ...record.labels, provider, model } };
};

describe("the short summary of a window", () => {
  it("counts the runs by how they ended", () => {
    const runs = ["done", "done", "failed", "cancelled"].map((outcome) => recordOf("run", "reply", outcome, 10));
    expect(stats(runs)).toMatchObject({ minutes: 5, runs: { done: 2, failed: 1, cancelled: 1 }, models: [] });
  });

  it("counts as repeated what was sent beyond one HTTP call for each that no cache answered", () => {
    const { models } = stats([
      call("p", "m", "done", { attempts: 3, input_tokens: 10, output_tokens: 4 }),
      call("p", "m", "failed", { attempts: 1 }),
      call("p", "m", "done", { attempts: 0, cache_hits: 1 }),
    ]);
    expect(models).toEqual([
      { model: "m", calls: 3, retries: 2, failed: 1, from_cache: 1, input_tokens: 10, output_tokens: 4 },
    ]);
  });

  it("never has fewer than no repeated calls, and names a provider that has no model", () => {
    expect(stats([call("offline", "", "done", {})]).models).toMatchObject([{ model: "offline", retries: 0 }]);
  });
});
