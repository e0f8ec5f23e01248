import { describe, expect, it } from "vitest";
import type { MetricLabels } from "../../../../domain/metric.js";
import { isTracked, TRACKED } from "../../../../engine/observability/analytics/tracked.js";
import { bucketOf, callsOf, recordOf } from "../../../support/measured.js";

const label = (kind: MetricLabels["kind"], operation = ""): MetricLabels => ({
  ...{ kind, operation, outcome: "", role: "", provider: "", model: "", priority: "", group: "" },
});

describe("the figures that are tracked", () => {
  it("need the runs, answers, caches and the overhead, and nothing else", () => {
    for (const kind of ["run", "answer", "cache"] as const) expect(isTracked(label(kind))).toBe(true);
    expect(isTracked(label("part", "overhead"))).toBe(true);
    expect(isTracked(label("part", "store"))).toBe(false);
    expect(isTracked(label("node"))).toBe(false);
  });

  it("count a cancelled run, but not as a failure or a success", () => {
    const runs = ["done", "failed", "cancelled", "cancelled"].map((outcome) => recordOf("run", "reply", outcome, 10));
    expect(TRACKED.runs(bucketOf(runs), [])).toEqual({ value: 4, sample: 4 });
    expect(TRACKED.error_rate(bucketOf(runs), [])).toEqual({ value: 0.5, sample: 2 });
  });

  it("have no value where nothing was measured, and zero where nothing was hit", () => {
    expect(TRACKED.error_rate(bucketOf([]), [])).toEqual({ value: null, sample: 0 });
    expect(TRACKED.cache_hit_rate(bucketOf([]), [])).toEqual({ value: null, sample: 0 });
    const lookups = bucketOf([recordOf("cache", "reading", "miss"), recordOf("cache", "reading", "miss")]);
    expect(TRACKED.cache_hit_rate(lookups, [])).toEqual({ value: 0, sample: 2 });
  });

  it("measure the overhead alone of a run's parts", () => {
    const parts = bucketOf([recordOf("part", "overhead", "done", 20), recordOf("part", "store", "done", 9_000)]);
    const { value, sample } = TRACKED.overhead_p95_ms(parts, []);
    expect(sample).toBe(1);
    expect(value).toBeLessThan(25);
  });

  it("tell no cost from a cost of nothing", () => {
    expect(TRACKED.cost_usd(bucketOf([]), [])).toEqual({ value: null, sample: 0 });
    expect(TRACKED.cost_usd(bucketOf([]), [callsOf({ calls: 2 })])).toEqual({ value: 0, sample: 2 });
  });
});
