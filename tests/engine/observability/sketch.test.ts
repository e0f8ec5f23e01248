import { describe, expect, it } from "vitest";
import { Bucket } from "../../../engine/observability/bucket.js";
import { DurationSketch, QUANTILE_ERROR } from "../../../engine/observability/sketch.js";
import { random } from "../../support/random.js";

const SHARES = [0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1];

/** The value below or at which a share of the sorted values lies. */
function exact(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

describe("a sketch of durations", () => {
  it("gives quantiles within its stated error, also when it was merged from many and stored in between", () => {
    const next = random(7);
    const values = Array.from({ length: 5_000 }, () => Math.exp(next() * 12 - 4));
    const parts = Array.from({ length: 20 }, () => new DurationSketch());
    for (const [index, value] of values.entries()) parts[index % parts.length]?.add(value);
    const merged = new DurationSketch();
    for (const part of parts) merged.merge(DurationSketch.decode(part.encode()));
    const sorted = values.toSorted((a, b) => a - b);
    expect(merged.count).toBe(values.length);
    for (const share of SHARES) {
      const [found, right] = [merged.quantile(share) ?? 0, exact(sorted, share)];
      expect(Math.abs(found - right), `quantile ${share}`).toBeLessThanOrEqual(QUANTILE_ERROR * right + 0.001);
    }
  });

  it("counts durations up to a bound", () => {
    const sketch = new DurationSketch();
    for (const ms of [0.5, 3, 3, 40, 7_200_000]) sketch.add(ms);
    expect(sketch.countsUpTo([1, 10, 100, 10_000])).toEqual([1, 3, 4, 4]);
  });

  it("has no quantile without a duration", () => {
    expect(new DurationSketch().quantile(0.95)).toBeNull();
  });
});

describe("a bucket", () => {
  const record = (operation: string, durationMs: number | null = null) => ({
    labels: { kind: "node" as const, operation, outcome: "finished" },
    at: 0,
    durationMs,
    sums: { iterations: 2 },
  });

  it("is the same after it was stored", () => {
    const bucket = new Bucket();
    bucket.add(record("a", 12.5));
    bucket.add(record("a"));
    bucket.add(record("b"));
    const [a, b] = Bucket.decode(bucket.encode()).series;
    expect(a).toMatchObject({ count: 2, min: 12.5, max: 12.5, total: 12.5, sums: { iterations: 4 } });
    expect(a?.durations.count).toBe(1);
    expect(b).toMatchObject({ count: 1 });
    expect(b?.durations.count).toBe(0);
  });

  it("stays bounded if a label that should be bounded is not", () => {
    const bucket = new Bucket();
    for (let number = 0; number < 5_000; number += 1) bucket.add(record(`n${number}`));
    expect(bucket.series.length).toBeLessThanOrEqual(2_001);
    expect(bucket.series.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
  });
});
