import { describe, expect, it } from "vitest";
import type { AlertNotice } from "../../../domain/alert.js";
import type { RunSummary } from "../../../engine/observability/runs.js";
import { aProgram, start } from "../../support/program.js";

const summaries: RunSummary[] = [];
const notices: AlertNotice[] = [];
let later = 0;
const measured = aProgram({
  now: () => new Date(Date.now() + later),
  onSummary: (summary) => summaries.push(summary),
  onAlert: (sent) => notices.push(...sent),
});
const unmeasured = aProgram({ onSummary: (summary) => summaries.push(summary) }, { METRICS: "off" });

describe("a program that measures", () => {
  it("counts what it did, and says it of each run to its operator", async () => {
    await start(measured(), "ann", { max_questions: 1 });
    expect(summaries).toMatchObject([{ kind: "start", status: "done", code: null }]);
    const { runs_last_minute } = await measured().operations.metrics.live();
    expect(runs_last_minute).toBe(1);
    const answered = await measured().operations.prometheus?.();
    expect(answered?.contentType).toContain("text/plain");
    expect(answered?.text).toContain("aa_sessions_total 1");
    expect(answered?.text).toContain('aa_dependency_up{name="store",kind="sqlite"} 1');
  });

  it("checks its alerts by itself, and sends nothing while all is well", async () => {
    const { alerts, maintain } = measured().operations;
    expect(await alerts.list()).toMatchObject({ is_on: true, channels: ["console"], checked_at: null });
    await maintain();
    const first = (await alerts.list()).checked_at;
    expect(first).not.toBeNull();
    await maintain();
    expect((await alerts.list()).checked_at).toBe(first);
    later += 6 * 60_000;
    await maintain();
    expect((await alerts.list()).checked_at).not.toBe(first);
    expect(notices).toEqual([]);
  });

  it("analyses its measurements, with the window of the last day", async () => {
    const { analytics } = measured().operations;
    const { from, to, items } = await analytics.recommendations();
    expect(Date.parse(to) - Date.parse(from)).toBe(24 * 60 * 60_000);
    expect(items).toEqual([]);
    for (const report of [analytics.trends(), analytics.anomalies(), analytics.variants()])
      expect(await report).toBeTypeOf("object");
  });

  it("writes what it has measured when it ends", async () => {
    await measured().operations.finish();
    expect(
      (
        await measured().operations.history.read({
          ...{ from: 0, to: Date.now() + 86_400_000, minutes: 60, operation: null, priority: null },
        })
      ).total.series.length,
    ).toBeGreaterThan(0);
  });
});

describe("a program that does not measure", () => {
  it("works all the same, counts nothing, and checks no alerts", async () => {
    const before = summaries.length;
    expect((await start(unmeasured(), "ann", { max_questions: 1 })).status).toBe("ready");
    expect(summaries).toHaveLength(before);
    const { metrics, prometheus, alerts, maintain } = unmeasured().operations;
    expect(prometheus).toBeNull();
    expect((await metrics.live()).runs_last_minute).toBe(0);
    await maintain();
    expect(await alerts.list()).toMatchObject({ is_on: false, checked_at: null });
  });
});
