import { describe, expect, it } from "vitest";
import type { AlertId } from "../../../../domain/alert.js";
import { type AlertFigures, measure } from "../../../../engine/observability/alerts/measure.js";
import { alertRules } from "../../../../engine/observability/alerts/rules.js";
import { figures, NANO, recent, store, times } from "../../../support/alert-cases.js";
import { callsOf, recordOf } from "../../../support/measured.js";

const measured = (id: AlertId, given: AlertFigures, operations: Record<string, number> = {}) =>
  alertRules({ [id]: { operations } }).flatMap((rule) => (rule.id === id ? [measure(rule, given)] : []))[0];
const runs = (done: number, failed: number, cancelled = 0) =>
  recent(
    Object.entries({ done, failed, cancelled }).flatMap(([outcome, count]) =>
      times(count, () => recordOf("run", "reply", outcome, 100)),
    ),
  );
const slow = (kind: "node" | "model", operation: string, ms: number) =>
  times(20, () => recordOf(kind, operation, "done", ms));

describe("the measure of an alert", () => {
  it("fires beyond its threshold only, and never without a sample", () => {
    expect(measured("errors", runs(95, 5))).toMatchObject({ status: "ok", value: 0.05, sample: 100 });
    expect(measured("errors", runs(94, 6))).toMatchObject({ status: "firing", value: 0.06 });
    expect(measured("errors", runs(0, 19))).toMatchObject({ status: "no_sample" });
    expect(measured("errors", figures())).toMatchObject({ status: "no_sample", value: null, sample: 0 });
  });

  it("takes no alarm from two failures, and none from what the candidate has cancelled", () => {
    expect(measured("errors", runs(18, 2))).toMatchObject({ status: "ok", value: 0.1 });
    expect(measured("errors", runs(10, 2, 30))).toMatchObject({ status: "no_sample", sample: 12 });
    expect(measured("errors", runs(18, 3))).toMatchObject({ status: "firing" });
  });

  it("names the operation that exceeds its own limit the most, a node before its prompt", () => {
    const given = recent([...slow("node", "judgeAnswer", 4_000), ...slow("model", "judgeAnswer", 90_000)]);
    const found = measured("p95_slow", given, { judgeAnswer: 2 });
    expect(found).toMatchObject({ status: "firing", about: "judgeAnswer", sample: 20 });
    expect(found?.value).toBeLessThan(5);
    expect(measured("p95_slow", given, { judgeAnswer: 8 })).toMatchObject({ status: "ok" });
    expect(measured("p95_slow", given)).toMatchObject({ status: "no_sample", about: "overhead" });
  });

  it("projects the cost of the hour to a day, and knows none where no model has a price", () => {
    const hour = [callsOf({ calls: 10, cost_nano_usd: NANO })];
    expect(measured("projected_daily_cost", figures({ hourCalls: hour }))).toMatchObject({ value: 24 });
    const unpriced = [callsOf({ calls: 10, unpriced: 10 })];
    expect(measured("projected_daily_cost", figures({ hourCalls: unpriced }))).toMatchObject({ value: null });
  });

  it("names the dependencies that are down, and leaves out those that are not configured", () => {
    expect(measured("redis_down", store("redis", "unavailable"))).toMatchObject({ status: "firing", about: "store" });
    expect(measured("redis_down", store("redis", "ok"))).toMatchObject({ status: "ok", about: null });
    expect(measured("qdrant_down", store("redis", "unavailable"))).toMatchObject({ status: "not_configured" });
  });
});
