import { describe, expect, it } from "vitest";
import type { AlertId } from "../../../../domain/alert.js";
import { alertRules } from "../../../../engine/observability/alerts/rules.js";
import { NO_ALERT_STATE, nextState } from "../../../../engine/observability/alerts/transitions.js";

const BEGUN = Date.parse("2026-11-20T09:00:00Z");
const minutes = (count: number) => new Date(BEGUN + count * 60_000);

/** One check in which these alerts fire and the others are well. */
function check(state: typeof NO_ALERT_STATE, firing: AlertId[], at: Date, off: AlertId[] = []) {
  const rules = alertRules(Object.fromEntries(off.map((id) => [id, { enabled: false }])));
  const measured = rules.map((rule) => {
    const status = firing.includes(rule.id) ? ("firing" as const) : ("ok" as const);
    return { rule, measurement: { status, value: 1, about: null, sample: 100, threshold: rule.threshold } };
  });
  const next = nextState(state, measured, at);
  return { ...next, said: next.notices.map(({ kind, id }) => `${kind} ${id}`) };
}

describe("the next state of the alerts", () => {
  it("tells once that an alert fires and once that it is resolved", () => {
    const first = check(NO_ALERT_STATE, ["errors"], minutes(0));
    const second = check(first.state, ["errors"], minutes(5));
    const third = check(second.state, [], minutes(20));
    expect([first.said, second.said, third.said]).toEqual([["fired errors"], [], ["resolved errors"]]);
    expect(second.state.alerts.errors).toMatchObject({ firing_since: minutes(0).toISOString(), is_sent: true });
    expect(third.state.alerts.errors).toMatchObject({ firing_since: null, last_fired_at: minutes(0).toISOString() });
    expect(third.state.history.map(({ kind }) => kind)).toEqual(["resolved", "fired"]);
  });

  it("waits for the cool-down before it tells of the same alert again", () => {
    const fired = check(NO_ALERT_STATE, ["errors"], minutes(0));
    const ended = check(fired.state, [], minutes(2));
    expect(check(ended.state, ["errors"], minutes(9)).said).toEqual([]);
    expect(check(ended.state, ["errors"], minutes(10)).said).toEqual(["fired errors"]);
  });

  it("leaves out a warning while the critical alert of its group fires, unless that is switched off", () => {
    const both: AlertId[] = ["errors", "many_errors"];
    expect(check(NO_ALERT_STATE, both, minutes(0)).said).toEqual(["fired many_errors"]);
    const off = check(NO_ALERT_STATE, both, minutes(0), ["many_errors"]);
    expect(off.said).toEqual(["fired errors"]);
    expect(off.state.alerts.many_errors?.status).toBe("disabled");
  });

  it("sends nothing while paused, and what was resolved meanwhile afterwards", () => {
    const fired = check(NO_ALERT_STATE, ["errors"], minutes(0));
    const paused = { ...fired.state, paused_until: minutes(30).toISOString() };
    const during = check(paused, ["hourly_cost"], minutes(15));
    expect(during.said).toEqual([]);
    expect(check(during.state, ["hourly_cost"], minutes(30)).said.sort()).toEqual([
      "fired hourly_cost",
      "resolved errors",
    ]);
  });
});
