import { describe, expect, it } from "vitest";
import { AlertId, type AlertNotice } from "../../../domain/alert.js";
import { type AlertFigures, measure } from "../../../engine/observability/alerts/measure.js";
import { alertRules } from "../../../engine/observability/alerts/rules.js";
import { type AlertState, NO_ALERT_STATE, nextState } from "../../../engine/observability/alerts/transitions.js";
import { CASES, figures, NANO, recent, store, times } from "../../support/alert-cases.js";
import { answerRecord, bucketOf, callsOf, recordOf, runRecords } from "../../support/measured.js";
import { normal, poisson, random } from "../../support/random.js";

const CHECK_MS = 5 * 60_000;

/** A sequence of checks, five minutes apart, beginning at a minute. */
function simulate(
  all: AlertFigures[],
  { ids = AlertId.options as readonly AlertId[], from = NO_ALERT_STATE, everyMs = CHECK_MS } = {},
): { notices: AlertNotice[]; state: AlertState } {
  const rules = alertRules({}).filter(({ id }) => ids.includes(id));
  let state = from;
  const notices: AlertNotice[] = [];
  const begun = Date.parse(from.checked_at ?? "2026-11-22T10:00:00Z");
  for (const [index, given] of all.entries()) {
    const measured = rules.map((rule) => ({ rule, measurement: measure(rule, given) }));
    const next = nextState(state, measured, new Date(begun + (index + 1) * everyMs));
    state = next.state;
    notices.push(...next.notices);
  }
  return { notices, state };
}
const said = (notices: AlertNotice[]) => notices.map(({ kind, id }) => `${kind} ${id}`);

describe("the table of alerts", () => {
  it("has the 20 alerts with their thresholds, cool-downs and a runbook each", () => {
    const rules = alertRules({});
    expect(rules.map(({ id }) => id).sort()).toEqual([...AlertId.options].sort());
    expect(
      Object.fromEntries(rules.map(({ id, threshold, cool_down_minutes }) => [id, [threshold, cool_down_minutes]])),
    ).toEqual({
      p95_slow: [3, 15],
      p95_very_slow: [5, 5],
      slow_queue: [2, 15],
      errors: [0.05, 10],
      many_errors: [0.1, 5],
      hourly_cost: [0.5, 60],
      high_hourly_cost: [1, 30],
      low_cache_hit_rate: [0.6, 30],
      projected_daily_cost: [20, 120],
      low_quality: [6, 60],
      very_low_quality: [5, 30],
      many_refinements: [0.5, 60],
      low_first_pass_acceptance: [0.6, 60],
      redis_down: [0, 5],
      qdrant_down: [0, 5],
      model_errors: [0.1, 5],
      budget_ahead: [6, 120],
      disk_ahead: [72, 360],
      redis_memory_ahead: [72, 360],
      queue_ahead: [2, 120],
    });
    for (const { runbook } of rules) expect(runbook.length).toBeGreaterThan(20);
  });

  it.each(AlertId.options)("%s: crossed, held and cleared is one alert and one notice that it is resolved", (id) => {
    const { crossed, within, few, severity } = CASES[id];
    const { notices } = simulate([within, crossed, crossed, crossed, within, within], { ids: [id] });
    expect(said(notices)).toEqual([`fired ${id}`, `resolved ${id}`]);
    expect(notices.map((notice) => notice.severity)).toEqual([severity, severity]);
    expect(said(simulate([within, within], { ids: [id] }).notices)).toEqual([]);
    if (few) expect(said(simulate([few, few, few], { ids: [id] }).notices)).toEqual([]);
  });

  it("sends the most severe alert of a group alone", () => {
    const [slow, slower] = [CASES.p95_slow.crossed, CASES.p95_very_slow.crossed];
    const fast = CASES.p95_slow.within;
    expect(said(simulate([slower, fast]).notices)).toEqual(["fired p95_very_slow", "resolved p95_very_slow"]);
    expect(said(simulate([slow, slower, slow, fast]).notices)).toEqual([
      "fired p95_slow",
      "fired p95_very_slow",
      "resolved p95_very_slow",
      "resolved p95_slow",
    ]);
  });

  it("does not send an alert again within its cool-down, and sends it afterwards if it still fires", () => {
    const { crossed, within } = CASES.hourly_cost;
    const flapping = times(11, (at) => (at % 2 === 0 ? crossed : within));
    expect(said(simulate(flapping, { ids: ["hourly_cost"] }).notices)).toEqual([
      "fired hourly_cost",
      "resolved hourly_cost",
    ]);
    const again = [crossed, within, ...times(12, () => crossed)];
    expect(said(simulate(again, { ids: ["hourly_cost"] }).notices)).toEqual([
      "fired hourly_cost",
      "resolved hourly_cost",
      "fired hourly_cost",
    ]);
  });

  it("sends nothing in a pause, and what still fires after it", () => {
    const { crossed, within } = CASES.errors;
    const paused = { ...NO_ALERT_STATE, paused_until: "2026-11-22T10:12:00Z" };
    expect(said(simulate([crossed, crossed, crossed, within], { from: paused, ids: ["errors"] }).notices)).toEqual([
      "fired errors",
      "resolved errors",
    ]);
    expect(said(simulate([crossed, within, within], { from: paused, ids: ["errors"] }).notices)).toEqual([]);
  });

  it("does not say that a dependency is down that is not configured", () => {
    const rules = alertRules({}).filter(({ unit }) => unit === "down");
    expect(rules.map((rule) => measure(rule, store("sqlite", "unavailable")).status)).toEqual([
      "not_configured",
      "not_configured",
    ]);
  });

  it("is changed by the operator: thresholds, samples, operations with limits of their own, alerts switched off", () => {
    const ruleOf = (settings: Parameters<typeof alertRules>[0]) =>
      alertRules(settings).find(({ id }) => id === "p95_slow");
    const slowDraft = recent([
      ...times(40, () => recordOf("node", "draftAnswer", "finished", 9_000)),
      ...times(40, () => runRecords("done", 100)).flat(),
    ]);
    const measured = (settings: Parameters<typeof alertRules>[0]) => {
      const rule = ruleOf(settings);
      return rule && measure(rule, slowDraft);
    };
    expect(measured({})).toMatchObject({ status: "ok", about: "overhead" });
    expect(measured({ p95_slow: { operations: { draftAnswer: 8 } } })).toMatchObject({
      status: "firing",
      about: "draftAnswer",
      threshold: 8,
    });
    // The notice names the operation, and its limit.
    const own = ruleOf({ p95_slow: { operations: { draftAnswer: 8 } } }) as ReturnType<typeof alertRules>[number];
    const { notices } = nextState(NO_ALERT_STATE, [{ rule: own, measurement: measure(own, slowDraft) }], new Date());
    expect(notices[0]).toMatchObject({ title: "p95 of draftAnswer", threshold: 8, about: "draftAnswer" });
    expect(measured({ p95_slow: { operations: { draftAnswer: 10 } } })).toMatchObject({ status: "ok" });
    expect(measured({ p95_slow: { threshold: 0.05 } })).toMatchObject({ status: "firing" });
    const rules = alertRules({ errors: { enabled: false } });
    const off = rules
      .filter(({ id }) => id === "errors")
      .map((rule) => ({ rule, measurement: measure(rule, CASES.errors.crossed) }));
    const next = nextState(NO_ALERT_STATE, off, new Date());
    expect([next.notices, next.state.alerts.errors?.status]).toEqual([[], "disabled"]);
  });
});

describe("a healthy system", () => {
  it("fires no alert in a simulated week, in each of 6 weeks", () => {
    const fired: string[] = [];
    for (let seed = 1; seed <= 6; seed += 1) {
      const next = random(seed);
      // Rates as in a quiet office: few runs at night, up to 200 in a quarter of an hour by day; latencies with a long tail.
      const week = times((7 * 24 * 60) / 15, (quarter) => {
        const hour = (quarter / 4) % 24;
        const load = hour < 7 ? 2 : 30 + 60 * Math.sin(((hour - 7) / 17) * Math.PI) ** 2;
        const count = poisson(next, load);
        const records = times(count, () =>
          runRecords(next() < 0.002 ? "failed" : "done", 180 * Math.exp(0.7 * normal(next))),
        );
        const closed = times(poisson(next, load / 4), () =>
          answerRecord(Math.min(10, Math.max(1, 7.8 + 0.9 * normal(next))), { refined: next() < 0.18 }),
        );
        const calls = times(count, () =>
          recordOf("model", "draftAnswer", "done", 900, { prefixable: 1, prefix_hits: Number(next() < 0.8) }),
        );
        return figures({
          recent: bucketOf([...records.flat(), ...closed, ...calls]),
          recentCalls: [callsOf({ calls: count * 2 }), callsOf({ calls: poisson(next, count * 0.02), end: "failed" })],
          hourCalls: [callsOf({ calls: count * 8, cost_nano_usd: count * 4 * 0.0008 * NANO })],
          health: [
            { name: "store", kind: "redis", status: "ok", latency_ms: 1 },
            { name: "vectors", kind: "qdrant", status: "ok", latency_ms: 1 },
          ],
        });
      });
      fired.push(...said(simulate(week, { everyMs: 3 * CHECK_MS }).notices));
    }
    expect(fired).toEqual([]);
  });
});
