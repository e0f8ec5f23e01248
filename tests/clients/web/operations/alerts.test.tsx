import "../../../support/browser-globals.js";
import { expect, it } from "vitest";
import { Alerts } from "../../../../clients/web/operations/alerts.js";
import type { AlertReport, AlertView } from "../../../../domain/alert.js";
import { alertsWith, alertWith } from "../../../support/dashboard.js";
import { seen } from "../../../support/page.js";

const shown = (over: Partial<AlertReport> = {}) => seen(<Alerts alerts={alertsWith(over)} reload={() => {}} />);
const row = (over: Partial<AlertView>) => shown({ items: [alertWith(over)] }).texts("tbody tr > *");

it("what fires comes first, the critical before the warnings", () => {
  const items = [
    alertWith({ title: "Calm" }),
    alertWith({ title: "Slow", status: "firing" }),
    alertWith({ title: "Down", status: "firing", severity: "critical" }),
  ];
  const page = shown({ items });
  expect(page.texts("section[aria-label='Table: Alerts'] tbody th")).toEqual([
    "Down (critical)",
    "Slow (warning)",
    "Calm (warning)",
  ]);
});

it("an alert that cannot fire says why", () => {
  expect(row({ enabled: false, status: "firing" })[1]).toBe("switched off");
  expect(row({ status: null })[1]).toBe("not checked");
  expect(row({ status: "no_sample" })[1]).toBe("too few measurements");
});

it("the value stands beside its threshold, in the unit of the alert", () => {
  expect(row({ about: "reply" }).slice(2, 4)).toEqual(["1.0 % (reply)", "above 5.0 %"]);
  expect(row({ unit: "down", value: 1 }).slice(2, 4)).toEqual(["no answer", ""]);
});

it("a pause can be ended, and nothing is said to be watched that is not", () => {
  expect(shown().buttons).toEqual(["Check now", "Pause for an hour"]);
  const paused = shown({ paused_until: "2026-11-20T10:00:00.000Z", is_on: false, channels: [], scope: "this_process" });
  expect(paused.buttons).toEqual(["Check now", "End the pause"]);
  expect(paused.text).toMatch(/on request only.*Sent to nobody\. Paused until .*The store is down/);
});

it("what was sent says whether it fired or ended", () => {
  const notice = { ...alertWith(), at: "2026-11-20T10:00:00.000Z", kind: "fired" as const };
  const page = shown({ history: [{ ...notice, kind: "resolved" }, notice] });
  expect(page.texts("summary")).toEqual(["What was sent (2)"]);
  expect(page.texts("section[aria-label='Table: Notices'] tbody td:nth-child(2)")).toEqual(["resolved", "warning"]);
});
