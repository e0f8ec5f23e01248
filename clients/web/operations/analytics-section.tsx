import type { TrackedMetric } from "../../../domain/analytics.js";
import { inUnit, percent, probability, time } from "./format.js";
import { Table } from "./table.js";
import type { OverDays } from "./use-operations.js";

const UNITS: Record<TrackedMetric, { name: string; unit: string }> = {
  runs: { name: "Runs", unit: "" },
  error_rate: { name: "Share of runs that fail", unit: "share" },
  overhead_p95_ms: { name: "Own time of runs, p95", unit: "ms" },
  cost_usd: { name: "Cost", unit: "usd" },
  mean_score: { name: "Mean score", unit: "points" },
  first_pass_acceptance: { name: "Accepted at once", unit: "share" },
  cache_hit_rate: { name: "Hit rate of the caches", unit: "share" },
};

/** Recommendations, rising and falling trends, and unusual hours. */
export function AnalyticsSection({
  trends,
  anomalies,
  recommendations,
}: Pick<OverDays, "trends" | "anomalies" | "recommendations">) {
  const judged = trends.trends.filter(({ direction }) => direction !== "no_sample");
  return (
    <section id="analytics" aria-labelledby="analytics-title">
      <h2 id="analytics-title">Analytics</h2>
      <h3>Recommendations</h3>
      {recommendations.items.length === 0 ? (
        <p className="quiet">Nothing follows from the last day's figures.</p>
      ) : (
        <ul className="runbook">
          {recommendations.items.map(({ id, title, because, setting, advice }) => (
            <li key={id}>
              <strong>{title}.</strong> {advice} <code>{setting}</code>
              <span className="quiet">
                {" "}
                ({because.map(({ figure, value, unit }) => `${figure}: ${inUnit(value, unit)}`).join("; ")})
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3>Trends, the last seven whole days</h3>
      {judged.length === 0 ? (
        <p className="quiet">Fewer than five days have enough measurements.</p>
      ) : (
        <Table
          caption="Trends"
          columns={[
            "Figure",
            "Direction",
            "Over the week",
            "p-value",
            ...(judged[0]?.days.map(({ day }) => day.slice(5)) ?? []),
          ]}
          rows={judged.map(({ metric, direction, change, p_value, days }) => [
            UNITS[metric].name,
            direction,
            percent(change),
            probability(p_value),
            ...days.map(({ value }) => inUnit(value, UNITS[metric].unit)),
          ])}
        />
      )}
      <h3>Unusual hours of the last day</h3>
      {anomalies.anomalies.length === 0 ? (
        <p className="quiet">
          {anomalies.not_judged.length === Object.keys(UNITS).length
            ? "There are too few earlier days to compare with."
            : "No hour differs from the same hour of earlier days."}
          {anomalies.not_judged.length > 0 &&
            anomalies.not_judged.length < Object.keys(UNITS).length &&
            ` Too few earlier days: ${anomalies.not_judged.map((metric) => UNITS[metric].name).join(", ")}.`}
        </p>
      ) : (
        <Table
          caption="Unusual hours"
          columns={["Hour", "Figure", "Value", "Usual", "Deviation"]}
          rows={anomalies.anomalies.map(({ hour, metric, value, expected, deviation }) => [
            time(hour),
            UNITS[metric].name,
            inUnit(value, UNITS[metric].unit),
            inUnit(expected, UNITS[metric].unit),
            deviation.toFixed(1),
          ])}
        />
      )}
    </section>
  );
}
