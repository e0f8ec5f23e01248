import { describe, expect, it } from "vitest";
import type { TrackedMetric } from "../../../domain/analytics.js";
import type { CallTotal } from "../../../domain/metric.js";
import { anomaliesOf } from "../../../engine/observability/analytics/anomalies.js";
import {
  fisherProbability,
  type GroupShare,
  median,
  sharesApart,
  slopeOf,
  trendProbability,
} from "../../../engine/observability/analytics/statistics.js";
import { trendsOf } from "../../../engine/observability/analytics/trends.js";
import { variantsOf } from "../../../engine/observability/analytics/variants.js";
import { Bucket } from "../../../engine/observability/bucket.js";
import type { History } from "../../../engine/observability/history.js";
import { answerRecord, callsOf, recordOf, runRecords } from "../../support/measured.js";
import { normal, poisson, random } from "../../support/random.js";

const HOUR_MS = 3_600_000;
const NOW = new Date("2026-11-22T00:00:00Z");
const NANO = 1_000_000_000;
/** `HISTORIES=200` measures the share of false alarms; fewer show that there are few. */
const SEEDS = Number(process.env.HISTORIES ?? 40);

/** What is planted into a history: factors by day and hour, 1 where nothing is. */
interface Planted {
  load?: (day: number, hour: number) => number;
  slowness?: (day: number, hour: number) => number;
  cost?: (day: number, hour: number) => number;
  score?: (day: number, hour: number) => number;
  /** The share of runs that fail, 0.01 where nothing is planted. */
  failing?: (day: number, hour: number) => number;
}

/** Days of hours as an office has them: a daily curve, chance in everything. A day 0 is the oldest. */
function historyOf(seed: number, days: number, { load, slowness, cost, score, failing }: Planted = {}): History {
  const next = random(seed);
  const hours = new Map<number, Bucket>();
  const calls: CallTotal[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let hour = 0; hour < 24; hour += 1) {
      const at = NOW.getTime() - (days - day) * 24 * HOUR_MS + hour * HOUR_MS;
      const usual = 30 + 40 * Math.sin((hour / 24) * Math.PI) ** 2;
      const count = poisson(next, usual * (load?.(day, hour) ?? 1));
      const bucket = new Bucket();
      const typical = 200 * (slowness?.(day, hour) ?? 1);
      for (let run = 0; run < count; run += 1) {
        const records = runRecords(
          next() < (failing?.(day, hour) ?? 0.01) ? "failed" : "done",
          typical * Math.exp(0.4 * normal(next)),
        );
        for (const record of records) bucket.add(record);
        bucket.add(recordOf("cache", "inference", next() < 0.3 ? "hit" : "miss", 1));
        if (run % 2 === 0) {
          const points = (7.8 + 0.8 * normal(next)) * (score?.(day, hour) ?? 1);
          bucket.add(answerRecord(Math.min(10, Math.max(1, points)), { refined: next() < 0.2 }));
        }
      }
      hours.set(at, bucket);
      const dollars = count * 0.002 * (cost?.(day, hour) ?? 1) * (1 + 0.1 * normal(next));
      calls.push(callsOf({ at, calls: count * 4, cost_nano_usd: Math.max(0, Math.round(dollars * NANO)) }));
    }
  }
  const within = (at: number, from: number, to: number) => at >= from && at < to;
  return {
    read: () => Promise.reject(new Error("not used")),
    hours: async (from, to) => new Map([...hours].filter(([at]) => within(at, from, to))),
    calls: async (_step, { from, to }) => calls.filter(({ at }) => within(at, from, to)),
    maintain: async () => {},
  };
}

describe("statistics", () => {
  it("are those of the literature", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(slopeOf([1, 3, 5, 100].map((y, x) => ({ x, y })))).toBe(17.5);
    // Fisher's tea: 3 of 4 against 1 of 4; and a table of the kind that R's fisher.test documents (Convictions of twins): 0.0005367.
    expect(fisherProbability({ hits: 3, of: 4 }, { hits: 1, of: 4 })).toBeCloseTo(0.4857, 4);
    expect(fisherProbability({ hits: 2, of: 17 }, { hits: 10, of: 13 })).toBeCloseTo(0.0005367, 7);
    expect(fisherProbability({ hits: 5, of: 10 }, { hits: 0, of: 0 })).toBeNull();
    // Seven values that only rise: 2 of 5,040 orders.
    expect(trendProbability([1, 2, 3, 4, 5, 6, 7])).toBeCloseTo(2 / 5040, 9);
    expect(trendProbability([1, 2, 3])).toBeCloseTo(2 / 6, 9);
    expect(trendProbability([2, 1, 3, 2, 1])).toBeGreaterThan(0.5);
  });
});

describe("14 days of history", () => {
  const rising = (day: number) => 1 + Math.max(0, day - 6) * 0.12;

  it("have the trends that were planted", async () => {
    const planted: [TrackedMetric, "rising" | "falling", Planted][] = [
      ["runs", "rising", { load: rising }],
      ["overhead_p95_ms", "rising", { slowness: rising }],
      ["cost_usd", "rising", { cost: rising }],
      ["mean_score", "falling", { score: (day) => 1 - Math.max(0, day - 6) * 0.05 }],
    ];
    for (const [metric, direction, given] of planted) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const { trends } = await trendsOf(historyOf(seed, 14, given), NOW);
        expect([metric, trends.find((trend) => trend.metric === metric)?.direction]).toEqual([metric, direction]);
      }
    }
  });

  it("have the anomalies that were planted, at their hours", async () => {
    const at = (day: number, hour: number) => (day === 13 && hour === 15 ? 1 : 0);
    const planted: [TrackedMetric, Planted][] = [
      ["runs", { load: (day, hour) => 1 + 3 * at(day, hour) }],
      ["overhead_p95_ms", { slowness: (day, hour) => 1 + 4 * at(day, hour) }],
      ["cost_usd", { cost: (day, hour) => 1 + 4 * at(day, hour) }],
      ["mean_score", { score: (day, hour) => 1 - 0.5 * at(day, hour) }],
      ["runs", { load: (day, hour) => 1 - at(day, hour) }],
      ["error_rate", { failing: (day, hour) => 0.01 + 0.49 * at(day, hour) }],
      ["error_rate", { failing: (day, hour) => at(day, hour) }],
    ];
    for (const [metric, given] of planted) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const { anomalies } = await anomaliesOf(historyOf(seed, 14, given), NOW);
        const found = anomalies.filter((anomaly) => anomaly.metric === metric);
        expect([metric, found.map(({ hour }) => hour)]).toEqual([metric, ["2026-11-21T15:00:00.000Z"]]);
      }
    }
  });

  it("have none where nothing was planted, in nearly all of many histories", async () => {
    const alarms = { trends: 0, anomalies: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const history = historyOf(13_000 + seed, 14);
      const { trends } = await trendsOf(history, NOW);
      if (trends.some(({ direction }) => direction === "rising" || direction === "falling")) alarms.trends += 1;
      if ((await anomaliesOf(history, NOW)).anomalies.length > 0) alarms.anomalies += 1;
    }
    process.stdout.write(
      `false alarms in ${SEEDS} quiet histories: trends in ${alarms.trends}, anomalies in ${alarms.anomalies}\n`,
    );
    expect(alarms.trends).toBeLessThanOrEqual(Math.ceil(SEEDS * 0.03));
    expect(alarms.anomalies).toBeLessThanOrEqual(Math.ceil(SEEDS * 0.03));
  }, 300_000);

  it("have no anomaly on a Sunday that is as quiet as the one before", async () => {
    const onWeekdays = (day: number) => (day % 7 === 6 ? 0 : 1);
    for (let seed = 1; seed <= 5; seed += 1) {
      const { anomalies } = await anomaliesOf(historyOf(seed, 14, { load: onWeekdays }), NOW);
      expect(anomalies.filter(({ metric }) => metric === "runs")).toEqual([]);
    }
  });

  it("are not judged while there are too few days", async () => {
    const { not_judged, anomalies } = await anomaliesOf(historyOf(1, 5), NOW);
    expect([not_judged.length, anomalies]).toEqual([7, []]);
    const { trends } = await trendsOf(historyOf(1, 3), NOW);
    expect(new Set(trends.map(({ direction }) => direction))).toEqual(new Set(["no_sample"]));
  });
});

/** Thirty days of answers of owners who differ, half of them in either variant; the smallest p-values of all the days. */
function lookedAtDaily(seed: number, effect: number) {
  const next = random(seed);
  const owners = Array.from({ length: 200 }, () => ({
    variant: next() < 0.5 ? 0 : 1,
    group: Math.floor(next() * 20),
    accepted: 1 / (1 + Math.exp(-0.8 - normal(next))),
    each_day: 0.3 * Math.exp(normal(next)),
  }));
  const empty = () => Array.from({ length: 20 }, (): GroupShare => ({ hits: 0, of: 0 }));
  const variants: [GroupShare[], GroupShare[]] = [empty(), empty()];
  const least = { by_owner: 1, fisher: 1 };
  for (let day = 0; day < 30; day += 1) {
    for (const { variant, group, accepted, each_day } of owners) {
      const share = variants[variant]?.[group] ?? { hits: 0, of: 0 };
      for (let answer = poisson(next, each_day); answer > 0; answer -= 1) {
        share.of += 1;
        if (next() < accepted + variant * effect) share.hits += 1;
      }
    }
    const [a, b] = [variants[0].filter(({ of }) => of > 0), variants[1].filter(({ of }) => of > 0)];
    const total = (groups: GroupShare[]) =>
      groups.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
    least.by_owner = Math.min(least.by_owner, sharesApart(a, b)?.p_value ?? 1);
    if (Math.min(total(a).of, total(b).of) >= 100)
      least.fisher = Math.min(least.fisher, fisherProbability(total(a), total(b)) ?? 1);
  }
  return least;
}

describe("variants of a flag", () => {
  it("seem to differ by chance hardly ever, though owners differ and it is looked at every day", () => {
    const equal = Array.from({ length: SEEDS * 5 }, (_, seed) => lookedAtDaily(seed + 1, 0));
    const better = Array.from({ length: SEEDS }, (_, seed) => lookedAtDaily(seed + 1, 0.2));
    const found = (all: typeof equal, test: "by_owner" | "fisher") => all.filter((one) => one[test] < 0.01).length;
    process.stdout.write(
      `p < 0.01 on any of 30 days: by owners in ${found(equal, "by_owner")}, by single answers in ${found(equal, "fisher")} of ${equal.length} equal pairs of variants; by owners in ${found(better, "by_owner")} of ${better.length} pairs 20 points apart\n`,
    );
    expect(found(equal, "by_owner")).toBeLessThanOrEqual(Math.ceil(equal.length * 0.02));
    expect(found(equal, "fisher")).toBeGreaterThan(equal.length * 0.2);
    expect(found(better, "by_owner")).toBeGreaterThan(better.length * 0.6);
  }, 300_000);

  async function compared(on: { answers: number; hits: number }, off: { answers: number; hits: number }) {
    const bucket = new Bucket();
    const arms = [["on", on] as const, ["off", off] as const];
    for (const [variant, { answers, hits }] of arms)
      for (let answer = 0; answer < answers; answer += 1) {
        const sums = answerRecord(8, { refined: answer >= hits }).sums ?? {};
        bucket.add(recordOf("variant", "experimental_llm_model", variant, null, sums));
      }
    const history = { hours: async () => new Map([[NOW.getTime(), bucket]]) };
    const { variants } = await variantsOf(history, NOW);
    return variants.find(({ flag }) => flag === "experimental_llm_model");
  }

  it("are compared by an exact test, with a warning while the sample is small", async () => {
    const clear = await compared({ answers: 200, hits: 170 }, { answers: 200, hits: 120 });
    expect(clear).toMatchObject({ by_owner: null, on: { first_pass: 170, answers: 200 } });
    expect(clear?.difference).toBeCloseTo(0.25, 9);
    expect(clear?.p_value).toBeLessThan(1e-6);
    const small = await compared({ answers: 12, hits: 11 }, { answers: 9, hits: 4 });
    expect(small?.warning).toMatch(/Fewer than 100 answers/);
    expect((await compared({ answers: 0, hits: 0 }, { answers: 9, hits: 4 }))?.p_value).toBeNull();
  });
});
