import { describe, expect, it } from "vitest";
import type { CallTotal } from "../../../../domain/metric.js";
import { trendsOf } from "../../../../engine/observability/analytics/trends.js";
import { times } from "../../../support/alert-cases.js";
import { bucketOf, callsOf, recordOf } from "../../../support/measured.js";

const DAY_MS = 86_400_000;
const NOW = new Date("2026-11-20T09:30:00Z");
const FIRST = Date.parse("2026-11-13T00:00:00Z");

/** The trend of the number of runs, with so many runs on each of the last whole days. */
async function trendOfRuns(perDay: number[], calls: CallTotal[] = []) {
  const hours = perDay.map((count, day) => {
    const runs = times(count, () => recordOf("run", "reply", "done", 100));
    return [FIRST + day * DAY_MS + 3_600_000, bucketOf(runs)] as const;
  });
  const report = await trendsOf({ hours: async () => new Map(hours), calls: async () => calls }, NOW);
  return { ...report, runs: report.trends.find(({ metric }) => metric === "runs") };
}

describe("the trends of a week", () => {
  it("name what rose and what fell in the last seven whole days", async () => {
    const { from, to, runs } = await trendOfRuns([20, 22, 24, 26, 28, 30, 32]);
    expect([from, to]).toEqual(["2026-11-13T00:00:00.000Z", "2026-11-20T00:00:00.000Z"]);
    expect(runs).toMatchObject({ direction: "rising", slope_per_day: 2 });
    expect(runs?.days.map(({ value }) => value)).toEqual([20, 22, 24, 26, 28, 30, 32]);
    const falling = await trendOfRuns([32, 30, 28, 26, 24, 22, 20]);
    expect(falling.runs?.direction).toBe("falling");
  });

  it("are steady where chance orders the days, and where the change is too small to matter", async () => {
    expect((await trendOfRuns([20, 32, 22, 30, 24, 28, 26])).runs?.direction).toBe("steady");
    expect((await trendOfRuns([200, 201, 202, 203, 204, 205, 206])).runs?.direction).toBe("steady");
  });

  it("are not told of fewer than five days with enough runs", async () => {
    expect((await trendOfRuns([9, 9, 9, 20, 24, 28, 32])).runs?.direction).toBe("no_sample");
    expect((await trendOfRuns([9, 9, 12, 20, 24, 28, 32])).runs?.direction).not.toBe("no_sample");
  });

  it("come with the costs by model of each day and of today so far", async () => {
    const calls = [
      callsOf({ at: FIRST, model: "b", cost_nano_usd: 2_000_000_000 }),
      callsOf({ at: FIRST, model: "a", cost_nano_usd: 1_000_000_000, calls: 3 }),
      callsOf({ at: NOW.getTime() - 1_800_000, model: "a", unpriced: 1 }),
    ];
    expect((await trendOfRuns([], calls)).costs).toEqual([
      { day: "2026-11-13", model: "a", cost_usd: 1, calls: 3 },
      { day: "2026-11-13", model: "b", cost_usd: 2, calls: 1 },
      { day: "2026-11-20", model: "a", cost_usd: null, calls: 1 },
    ]);
  });
});
