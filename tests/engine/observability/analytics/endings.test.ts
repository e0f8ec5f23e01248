import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../../domain/answer.js";
import { endingsOf } from "../../../../engine/observability/analytics/endings.js";
import { Bucket } from "../../../../engine/observability/bucket.js";
import { times } from "../../../support/alert-cases.js";
import { random } from "../../../support/random.js";

const HOUR = 3_600_000;
const NOW = new Date("2026-11-20T12:00:00Z");

interface Day {
  /** Days before now. */
  ago: number;
  closed: { gap: string; priority?: "HIGH" | "LOW"; outcome: Outcome; count: number }[];
}

async function endings(days: Day[]) {
  const buckets = new Map<number, Bucket>();
  for (const { ago, closed } of days) {
    const bucket = new Bucket();
    for (const { gap, priority = "HIGH", outcome, count } of closed)
      for (let one = 0; one < count; one += 1)
        bucket.add({ labels: { kind: "ending", operation: gap, outcome, priority }, at: 0, durationMs: null });
    buckets.set(NOW.getTime() - ago * 24 * HOUR, bucket);
  }
  return endingsOf({ hours: async () => buckets }, NOW);
}

/** Skills end well eight times of ten, degrees twice. */
const day = (ago: number): Day => ({
  ago,
  closed: [
    { gap: "skill missing", outcome: "accepted", count: 8 },
    { gap: "skill missing", outcome: "below_bar", count: 2 },
    { gap: "degree missing", outcome: "accepted_by_user", count: 2 },
    { gap: "degree missing", outcome: "skipped", count: 8 },
  ],
});

describe("how questions end", () => {
  it("is expected by kind, checked on days that were not counted yet, and used where that is better than the mean", async () => {
    const { report, chanceOf } = await endings(times(10, (index) => day(10 - index)));
    expect(report).toMatchObject({ questions: 200, met: 0.5, is_used: true, check: { questions: 180, days: 9 } });
    const { check } = report;
    expect(check?.error_of_mean).toBeCloseTo(0.25, 2);
    expect(check?.error).toBeLessThan(0.19);
    // In each fifth of the chance about as many end well as were expected to.
    for (const { expected, met } of check?.calibration ?? []) expect(Math.abs(expected - met)).toBeLessThan(0.2);
    const chance = (kind: "skill" | "degree") => chanceOf?.({ kind, status: "missing", priority: "HIGH" }) ?? 0;
    expect(chance("skill")).toBeGreaterThan(0.75);
    expect(chance("degree")).toBeLessThan(0.25);
  });

  it("of a priority that was not seen yet is expected as of its kind", async () => {
    const { chanceOf } = await endings(times(10, (index) => day(10 - index)));
    const [seen, unseen] = (["HIGH", "LOW"] as const).map((priority) =>
      chanceOf?.({ kind: "skill", status: "missing", priority }),
    );
    expect(unseen).toBeGreaterThan(0.75);
    expect(unseen).toBeLessThan(seen ?? 0);
  });

  it("is not used where the kind says nothing, with few questions, or on the first day", async () => {
    const draw = random(7);
    const coin = (gap: string) => ({
      gap,
      outcome: draw() < 0.5 ? ("accepted" as const) : ("skipped" as const),
      count: 1,
    });
    const noise = times(20, (index) => ({
      ago: 20 - index,
      closed: times(10, (one) => coin(["skill missing", "degree partial", "years missing"][one % 3] ?? "")),
    }));
    const { report, chanceOf } = await endings(noise);
    expect(report.check?.questions).toBe(190);
    expect(report).toMatchObject({ is_used: false });
    expect(chanceOf).toBeNull();
    expect((await endings([day(2), day(1)])).report).toMatchObject({ is_used: false, check: { questions: 20 } });
    expect((await endings([day(1)])).report).toMatchObject({ is_used: false, check: null, questions: 20 });
    expect((await endings([])).report).toMatchObject({ questions: 0, met: null, groups: [] });
  });

  it("counts no gap that the candidate took out, and none of an unknown kind", async () => {
    const closed = [
      { gap: "skill partial", outcome: "dismissed" as const, count: 3 },
      { gap: "mystery missing", outcome: "accepted" as const, count: 3 },
      { gap: "skill partial", outcome: "learning" as const, count: 1 },
    ];
    const { groups, questions } = (await endings([{ ago: 1, closed }])).report;
    expect(questions).toBe(1);
    expect(groups).toMatchObject([{ kind: "skill", status: "partial", questions: 1, met: 0 }]);
  });
});
