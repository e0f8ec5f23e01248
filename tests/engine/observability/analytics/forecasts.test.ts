import { describe, expect, it } from "vitest";
import type { ForecastResource } from "../../../../domain/analytics.js";
import type { CallTotal } from "../../../../domain/metric.js";
import { forecastsOf, type Limits } from "../../../../engine/observability/analytics/forecasts.js";
import { Bucket } from "../../../../engine/observability/bucket.js";
import { NANO, times } from "../../../support/alert-cases.js";
import { callsOf, recordOf } from "../../../support/measured.js";
import { normal, random } from "../../../support/random.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.parse("2026-11-20T12:00:00Z");
const NONE: Limits = { budgetDayUsd: null, diskFreeBytes: 500, redisBytes: null, queueSeconds: 2 };

/** Values by hour, for so many days before a time and the day itself. */
const hoursOf = (days: number, valueAt: (hour: number, day: number) => number | null, until = NOON) =>
  times(days * 24 + 12, (index) => until - (index + 1) * HOUR).flatMap((at) => {
    const value = valueAt(new Date(at).getUTCHours(), Math.ceil((until - at) / DAY));
    return value === null ? [] : [{ at, value }];
  });
type Hours = ReturnType<typeof hoursOf>;

/** What is forecast of one resource from these hours. */
async function forecast(resource: ForecastResource, hours: Hours, limits: Partial<Limits> = {}, now = NOON) {
  const buckets = new Map<number, Bucket>();
  const calls: CallTotal[] = [];
  for (const { at, value } of hours) {
    const bucket = new Bucket();
    buckets.set(at, bucket);
    if (resource === "budget_day") calls.push(callsOf({ at, cost_nano_usd: Math.round(value * NANO) }));
    else if (resource === "queue")
      for (let run = 0; run < 20; run += 1) bucket.add(recordOf("part", "queue", "done", value * 1_000));
    else {
      const operation = resource === "disk" ? "disk_free" : "redis_memory";
      for (const off of [-1, 1]) bucket.add(recordOf("level", operation, "measured", null, { level: value + off }));
    }
  }
  const history = { hours: async () => buckets, calls: async () => calls };
  const { items } = await forecastsOf(history, { ...NONE, ...limits }, new Date(now));
  const found = items.find((one) => one.resource === resource);
  if (!found) throw new Error("not forecast");
  return found;
}

/** A dollar an hour from 8 to 18, nothing at night. */
const office = (hour: number) => (hour >= 8 && hour < 18 ? 1 : 0);

describe("the day's budget", () => {
  it("is crossed at the hour at which it usually would be: nights cost nothing", async () => {
    const found = await forecast("budget_day", hoursOf(20, office), { budgetDayUsd: 8 });
    expect(found).toMatchObject({ status: "ahead", limit: 8, crosses_at: "2026-11-20T16:00:00.000Z", hours_left: 4 });
    expect(found.now).toBeCloseTo(4);
    expect(found.points.at(-1)?.value).toBeCloseTo(10);
    expect(found.error).toBeCloseTo(0);
    expect(found.checked_days).toBeGreaterThanOrEqual(10);
    expect(await forecast("budget_day", hoursOf(20, office), { budgetDayUsd: 11 })).toMatchObject({
      ...{ status: "ok", crosses_at: null, hours_left: null },
    });
  });

  it("is crossed sooner on a day that costs more so far", async () => {
    const busy = hoursOf(20, (hour, day) => office(hour) * (day === 1 ? 3 : 1));
    const found = await forecast("budget_day", busy, { budgetDayUsd: 20 });
    expect(found.hours_left).toBeLessThan(5);
    expect((await forecast("budget_day", hoursOf(20, office), { budgetDayUsd: 20 })).hours_left).toBeNull();
  });

  it("is crossed now once it is spent, and is not known from six days or without a budget", async () => {
    expect(await forecast("budget_day", hoursOf(20, office), { budgetDayUsd: 3 })).toMatchObject({ hours_left: 0 });
    expect((await forecast("budget_day", hoursOf(6, office), { budgetDayUsd: 3 })).status).toBe("no_sample");
    expect((await forecast("budget_day", [], { budgetDayUsd: 3 })).status).toBe("no_sample");
    expect((await forecast("budget_day", hoursOf(20, office))).status).toBe("not_configured");
  });

  it("says how far off such forecasts were where the days differ", async () => {
    const next = random(7);
    const factor = times(30, () => Math.exp(0.3 * normal(next)));
    const found = await forecast(
      "budget_day",
      hoursOf(25, (hour, day) => office(hour) * (factor[day] ?? 1)),
      {
        budgetDayUsd: 100,
      },
    );
    expect(found.error).toBeGreaterThan(0.02);
    expect(found.error).toBeLessThan(0.5);
  });
});

describe("what grows", () => {
  it("is full when the line of the week reaches the limit: a disk from above, Redis from below", async () => {
    // Free bytes fall by 10 an hour: at noon 1,500 are left, of which 500 must stay.
    const falling = hoursOf(
      9,
      (hour, day) => 1_490 + 10 * ((NOON - (NOON - DAY * day)) / HOUR - ((hour - 12 + 24) % 24)),
    );
    const disk = await forecast("disk", falling);
    expect(disk).toMatchObject({ status: "ahead", limit: 500 });
    expect(disk.hours_left).toBeCloseTo(100, -1);
    expect(disk.error).toBeLessThan(0.01);
    const rising = falling.map(({ at, value }) => ({ at, value: 10_000 - value }));
    const redis = await forecast("redis_memory", rising, { redisBytes: 9_500 });
    expect(redis.hours_left).toBeCloseTo(100, -1);
    expect((await forecast("redis_memory", rising)).status).toBe("not_configured");
  });

  it("is not full while nothing grows, nor after one wild hour, and is not known from less than a day", async () => {
    const still = hoursOf(9, () => 2_000);
    expect(await forecast("disk", still)).toMatchObject({ status: "ok", hours_left: null, horizon_hours: 720 });
    const wild = still.map((one, index) => (index === 3 ? { ...one, value: 700 } : one));
    expect((await forecast("disk", wild)).status).toBe("ok");
    expect(await forecast("disk", still.slice(0, 23))).toMatchObject({ status: "no_sample", now: 2_000 });
    // What is crossed now needs no history.
    expect(await forecast("disk", [{ at: NOON - HOUR, value: 400 }])).toMatchObject({ status: "ahead", hours_left: 0 });
  });
});

describe("the wait for a turn", () => {
  it("is too long at the hour at which it usually is", async () => {
    const rush = hoursOf(15, (hour) => (hour === 14 ? 3 : 0.1));
    expect(await forecast("queue", rush)).toMatchObject({
      ...{ status: "ahead", crosses_at: "2026-11-20T14:00:00.000Z", hours_left: 2, error: 0 },
    });
    expect(
      (
        await forecast(
          "queue",
          hoursOf(15, () => 0.1),
        )
      ).status,
    ).toBe("ok");
  });

  it("counts hours with few runs for nothing", async () => {
    const buckets = new Map<number, Bucket>();
    for (const { at } of hoursOf(15, () => 9)) {
      const bucket = new Bucket();
      for (let run = 0; run < 19; run += 1) bucket.add(recordOf("part", "queue", "done", 9_000));
      buckets.set(at, bucket);
    }
    const { items } = await forecastsOf({ hours: async () => buckets, calls: async () => [] }, NONE, new Date(NOON));
    expect(items.at(-1)).toMatchObject({ resource: "queue", status: "no_sample", error: null });
  });
});
