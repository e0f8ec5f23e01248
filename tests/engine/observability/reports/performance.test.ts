import { describe, expect, it } from "vitest";
import { performanceOf } from "../../../../engine/observability/reports/performance.js";
import { times } from "../../../support/alert-cases.js";
import { bucketOf, recordOf, runRecords } from "../../../support/measured.js";

const report = (records: ReturnType<typeof recordOf>[], points = new Map<number, ReturnType<typeof bucketOf>>()) =>
  performanceOf({ total: bucketOf(records), points, pointMs: 60_000 });

describe("the report of performance", () => {
  it("counts failures and what was unavailable among all records of an operation", () => {
    const { operations } = report([
      ...["ok", "ok", "unavailable"].map((outcome) => recordOf("search", "resume", outcome, 10)),
      ...["done", "failed", "cancelled", "done"].map((outcome) => recordOf("run", "reply", outcome, 10)),
    ]);
    expect(operations.map(({ kind, count, failed }) => [kind, count, failed])).toEqual([
      ["run", 4, 1],
      ["search", 3, 1],
    ]);
    expect(operations[0]).toMatchObject({ error_rate: 0.25, model: null, mean_iteration: null });
  });

  it("leaves out what has no duration by its kind, and has no times where none was measured", () => {
    const { operations } = report([recordOf("answer", "closed", "accepted"), recordOf("cache", "inference", "hit")]);
    expect(operations).toHaveLength(1);
    expect(operations[0]).toMatchObject({ kind: "cache", mean_ms: null, p95_ms: null, min_ms: null, max_ms: null });
  });

  it("has the round of a node, and a histogram that counts each record once", () => {
    const { operations } = report([
      ...times(3, () => recordOf("node", "judgeAnswer", "finished", 30, { iterations: 1 })),
      recordOf("node", "judgeAnswer", "finished", 90_000),
    ]);
    expect(operations[0]?.mean_iteration).toBe(0.75);
    const some = operations[0]?.histogram.filter(({ count }) => count > 0);
    expect(some).toEqual([
      { up_to_ms: 50, count: 3 },
      { up_to_ms: null, count: 1 },
    ]);
  });

  it("never shows a quantile outside of what was measured", () => {
    const { operations } = report(times(10, () => recordOf("run", "reply", "done", 1_234.567)));
    expect(operations[0]).toMatchObject({ min_ms: 1234.567, p50_ms: 1234.567, p99_ms: 1234.567, max_ms: 1234.567 });
  });

  it("divides the runs' time into parts that add up, and has none without runs", () => {
    const { parts } = report([recordOf("part", "queue", "done", 30), recordOf("part", "model", "done", 90)]);
    expect(parts.slice(0, 2)).toMatchObject([
      { part: "queue", total_ms: 30, share: 0.25 },
      { part: "model", total_ms: 90, share: 0.75 },
    ]);
    expect(report([]).parts[0]).toMatchObject({ total_ms: 0, share: null, p95_ms: null });
  });

  it("has the runs over time, oldest first", () => {
    const points = new Map([120_000, 60_000].map((at) => [at, bucketOf(runRecords("failed", at / 1_000))]));
    expect(report([], points).points).toMatchObject([
      { at: "1970-01-01T00:01:00.000Z", runs: 1, failed: 1, p50_ms: 180, overhead_p95_ms: 60 },
      { at: "1970-01-01T00:02:00.000Z", p50_ms: 360 },
    ]);
  });
});
