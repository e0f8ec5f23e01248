import { describe, expect, it } from "vitest";
import { costsOf } from "../../../../engine/observability/reports/costs.js";
import { NANO } from "../../../support/alert-cases.js";
import { bucketOf, callsOf, recordOf } from "../../../support/measured.js";

const sessions = { total: bucketOf([recordOf("session", "started", "ok"), recordOf("session", "read", "ok")]) };
const HALF_A_DAY = { minutes: 720 };
const report = (calls: Parameters<typeof costsOf>[0], prices: Parameters<typeof costsOf>[3] = {}, given = sessions) =>
  costsOf(calls, given, HALF_A_DAY, prices);

describe("the report of costs", () => {
  it("projects the window to a day and a month, and shares it among calls and started sessions", () => {
    expect(report([callsOf({ calls: 4, cost_nano_usd: 2 * NANO })])).toMatchObject({
      ...{ calls: 4, sessions: 1, cost_usd: 2, per_call_usd: 0.5, per_session_usd: 2 },
      ...{ projected_day_usd: 4, projected_month_usd: 120 },
    });
    expect(report([callsOf({})], {}, { total: bucketOf([]) }).per_session_usd).toBeNull();
  });

  it("counts an unknown cost as unknown, never as zero", () => {
    const unknown = { cost_usd: null, per_call_usd: null, projected_day_usd: null, per_session_usd: null };
    expect(report([callsOf({ calls: 3, unpriced: 3 })])).toMatchObject({ ...unknown, unpriced_calls: 3 });
    const some = report([callsOf({ calls: 3, unpriced: 1, cost_nano_usd: 2 * NANO })]);
    expect(some).toMatchObject({ cost_usd: 2, per_call_usd: 1, unpriced_calls: 1 });
  });

  it("has no projection without a call", () => {
    expect(report([])).toMatchObject({ calls: 0, cost_usd: 0, per_call_usd: null, projected_day_usd: null });
  });

  it("tells open and failed calls, and groups by model and by operation in their order", () => {
    const found = report([
      callsOf({ model: "b", prompt_name: "judgeAnswer", end: "open", calls: 2 }),
      callsOf({ model: "a", end: "failed", calls: 3 }),
      callsOf({ model: "b", calls: 5 }),
    ]);
    expect(found).toMatchObject({ calls: 10, open_calls: 2, failed: 3 });
    expect(found.by_model.map(({ model, calls }) => [model, calls])).toEqual([
      ["a", 3],
      ["b", 7],
    ]);
    expect(found.by_operation.map(({ operation, calls }) => [operation, calls])).toEqual([
      ["draftAnswer", 8],
      ["judgeAnswer", 2],
    ]);
  });

  it("knows what the providers' caches saved by the prices of now, where there are any", () => {
    const calls = [callsOf({ cached_tokens: 500_000 }), callsOf({ model: "unknown", cached_tokens: 9_000_000 })];
    expect(report(calls, { m: { input: 3, cached: 1, output: 9 } }).cache_discount_usd).toBe(1);
    expect(report(calls).cache_discount_usd).toBeNull();
  });
});
