import type { AlertReport } from "../../../domain/alert.js";
import type { DashboardReport } from "../../../domain/metrics.js";
import { count, dollars, ms, percent, points } from "./format.js";

/** The key figures, readable at a glance. */
export function KeyFigures({ dashboard, alerts }: { dashboard: DashboardReport; alerts: AlertReport }) {
  const { performance, costs, quality, health } = dashboard;
  const runs = performance.operations.filter(({ kind }) => kind === "run");
  const total = runs.reduce((sum, one) => sum + one.count, 0);
  const failed = runs.reduce((sum, one) => sum + one.failed, 0);
  const overhead = performance.operations.find(({ kind, operation }) => kind === "part" && operation === "overhead");
  const firing = alerts.items.filter(({ status }) => status === "firing");
  const figures: [name: string, value: string, note: string][] = [
    ["Runs", count(total), total === 0 ? "none in this window" : `${percent(failed / total)} failed`],
    ["Own time, p95", ms(overhead?.p95_ms ?? null), "without model and queue"],
    ["Cost", dollars(costs.cost_usd), `${count(costs.calls)} calls`],
    ["A day like this", dollars(costs.projected_day_usd), `${dollars(costs.per_session_usd)} a session`],
    ["Mean score", points(quality.mean_score), `${count(quality.answers)} answers`],
    ["Accepted at once", percent(quality.first_pass_acceptance), `${percent(quality.refinement_rate)} refined`],
    ["Waiting", count(health.queue.waiting), `${count(health.queue.executing)} under way`],
    ["Alerts", count(firing.length), firing.length === 0 ? "none fires" : firing.map(({ id }) => id).join(", ")],
  ];
  return (
    <section id="figures" aria-label="Key figures">
      <dl className="figures">
        {figures.map(([name, value, note]) => (
          <div key={name} className={name === "Alerts" && firing.length > 0 ? "figure bad" : "figure"}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className="quiet">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
