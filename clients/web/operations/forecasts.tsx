import type { Forecast, ForecastReport, ForecastResource } from "../../../domain/analytics.js";
import { inUnit, percent, time } from "./format.js";
import { Table } from "./table.js";

const NAMES: Record<ForecastResource, { name: string; none: string }> = {
  budget_day: { name: "Cost of the day", none: "no BUDGET_DAY_USD" },
  disk: { name: "Free space of the disk", none: "no data folder" },
  redis_memory: { name: "Memory of Redis", none: "no Redis, or no maxmemory" },
  queue: { name: "Wait of runs, p95", none: "" },
};

/** When limits will be crossed, with how far off such forecasts were on past days. */
export function Forecasts({ report }: { report: ForecastReport }) {
  return (
    <section id="forecasts" aria-labelledby="forecasts-title">
      <h2 id="forecasts-title">Limits, as things go</h2>
      <Table
        caption="Limits"
        columns={["What", "Now", "Limit", "Crossed", "Error on past days"]}
        rows={report.items.map((one) => [
          NAMES[one.resource].name,
          inUnit(one.now, one.unit),
          one.limit === null ? NAMES[one.resource].none : inUnit(one.limit, one.unit),
          crossed(one),
          one.checked_days === 0 ? "not known yet" : `${percent(one.error)}, ${one.checked_days} days`,
        ])}
      />
    </section>
  );
}

function crossed({ status, crosses_at, horizon_hours, days }: Forecast): string {
  switch (status) {
    case "not_configured":
      return "–";
    case "no_sample":
      return `too little history: ${days} ${days === 1 ? "day" : "days"}`;
    case "ok":
      return `not within ${horizon_hours > 48 ? `${horizon_hours / 24} days` : `${horizon_hours} hours`}`;
    case "ahead":
      return time(crosses_at);
  }
}
