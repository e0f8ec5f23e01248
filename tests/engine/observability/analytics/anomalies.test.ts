import { describe, expect, it } from "vitest";
import { anomaliesOf } from "../../../../engine/observability/analytics/anomalies.js";
import { times } from "../../../support/alert-cases.js";
import { bucketOf, recordOf } from "../../../support/measured.js";

const HOUR_MS = 3_600_000;
const WEEK = 7 * 24;
const NOW = new Date("2026-11-20T09:30:00Z");
const TO = Date.parse("2026-11-20T09:00:00Z");

/** The anomalies of a history with so many runs and failures in each hour before now, the newest with those given last. */
function judged(days: number, usual: number, last: { runs: number; failed?: number }, aWeekBefore = usual) {
  const hour = (runs: number, failed: number) =>
    bucketOf(times(runs, (at) => recordOf("run", "reply", at < failed ? "failed" : "done", 100)));
  const hours = times(days * 24, (back) => {
    const earlier = back === WEEK ? aWeekBefore : usual + (back % 3);
    const { runs, failed = 0 } = back === 0 ? last : { runs: earlier };
    return [TO - (back + 1) * HOUR_MS, hour(runs, failed)] as const;
  });
  return anomaliesOf({ hours: async () => new Map(hours), calls: async () => [] }, NOW);
}

describe("the anomalies of a day", () => {
  it("are hours that differ from the same hour of earlier days, the most unusual first", async () => {
    const { anomalies, from, to } = await judged(10, 60, { runs: 600, failed: 500 });
    expect([from, to]).toEqual(["2026-11-19T09:00:00.000Z", "2026-11-20T09:00:00.000Z"]);
    expect(anomalies.map(({ metric }) => metric).sort()).toEqual(["error_rate", "runs"]);
    for (const { hour } of anomalies) expect(hour).toBe("2026-11-20T08:00:00.000Z");
    const [first, second] = anomalies.map(({ deviation }) => Math.abs(deviation));
    expect(first).toBeGreaterThan(second ?? 0);
  });

  it("are none in an hour like the others", async () => {
    expect((await judged(10, 60, { runs: 62, failed: 1 })).anomalies).toEqual([]);
  });

  it("tell an hour without any run where there are many else, but not where the week before had few", async () => {
    const { anomalies } = await judged(10, 60, { runs: 0 });
    expect(anomalies).toMatchObject([{ metric: "runs", value: 0, days: 9 }]);
    expect(anomalies[0]?.deviation).toBeLessThan(0);
    expect((await judged(10, 60, { runs: 0 }, 3)).anomalies).toEqual([]);
  });

  it("are not judged before seven earlier days, and such figures are named", async () => {
    expect((await judged(7, 60, { runs: 600 })).not_judged).toContain("runs");
    const enough = await judged(8, 60, { runs: 600 });
    expect(enough.not_judged).not.toContain("runs");
    expect(enough.not_judged).toContain("cost_usd");
  });
});
