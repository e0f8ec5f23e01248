import { useState } from "react";
import type { AlertReport, AlertStatus, AlertView } from "../../../domain/alert.js";
import { ProblemMessage } from "../parts/problem-message.js";
import { api } from "./api.js";
import { inUnit, time } from "./format.js";
import { Table } from "./table.js";

const PAUSE_MS = 3_600_000;
const STATES = {
  ok: "ok",
  firing: "fires",
  no_sample: "too few measurements",
  not_configured: "not configured",
  disabled: "switched off",
} satisfies Record<AlertStatus, string>;

/** The alerts with their thresholds and state, the messages sent, and buttons that check or pause them. What to do about those that fire is in the section Now. */
export function Alerts({ alerts, reload }: { alerts: AlertReport; reload: () => void }) {
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().then(() => setProblem(null), setProblem);
    setBusy(false);
    reload();
  };
  const { scope, paused_until, checked_at, is_on, channels, items, history } = alerts;
  const until = () => new Date(Date.now() + PAUSE_MS).toISOString();
  return (
    <section id="alerts" aria-labelledby="alerts-title">
      <h2 id="alerts-title">Alerts</h2>
      <p className="quiet">
        {is_on ? "Checked every five minutes" : "Checked on request only (ALERTS=off)"}; last {time(checked_at)}. Sent
        to {channels.join(", ") || "nobody"}. {paused_until && <strong>Paused until {time(paused_until)}.</strong>}{" "}
        {scope === "this_process" && <strong>The store is down: this is what one server knows by itself.</strong>}
      </p>
      <div className="row">
        <button type="button" disabled={busy} onClick={() => act(() => api.checkAlerts({}))}>
          Check now
        </button>
        <button
          type="button"
          className="plain"
          disabled={busy}
          onClick={() => act(() => api.pauseAlerts({ body: { until: paused_until ? null : until() } }))}
        >
          {paused_until ? "End the pause" : "Pause for an hour"}
        </button>
      </div>
      <ProblemMessage problem={problem} />
      <Table
        caption="Alerts"
        columns={["Alert", "State", "Value", "Threshold", "Measurements", "Firing since"]}
        rows={[...items].sort(firingFirst).map((alert) => [
          <span key="name" title={alert.runbook}>
            {alert.title} <span className="quiet">({alert.severity})</span>
          </span>,
          <span key="state" className={alert.status === "firing" ? "state bad" : "state"}>
            {alert.enabled ? (alert.status === null ? "not checked" : STATES[alert.status]) : "switched off"}
          </span>,
          `${inUnit(alert.value, alert.unit)}${alert.about ? ` (${alert.about})` : ""}`,
          alert.unit === "down" ? "" : `${alert.fires} ${inUnit(alert.threshold, alert.unit)}`,
          String(alert.sample),
          time(alert.firing_since),
        ])}
      />
      <details className="behind">
        <summary>What was sent ({history.length})</summary>
        <Table
          caption="Notices"
          columns={["Time", "What", "Alert", "Value"]}
          rows={history.map(({ at, kind, title, severity, value, unit }) => [
            time(at),
            kind === "fired" ? severity : "resolved",
            title,
            inUnit(value, unit),
          ])}
        />
      </details>
    </section>
  );
}

function firingFirst(a: AlertView, b: AlertView): number {
  const rank = ({ status, severity }: AlertView) => (status === "firing" ? (severity === "critical" ? 0 : 1) : 2);
  return rank(a) - rank(b);
}
