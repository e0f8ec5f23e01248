import type { DashboardReport, OperationFigures } from "../../../domain/metrics.js";
import { BarChart, LineChart } from "./chart.js";
import { count, ms, percent, time } from "./format.js";
import { BehindChart, Table } from "./table.js";

/** The time that runs take, its parts, and every operation with its quantiles. */
export function Performance({ performance }: { performance: DashboardReport["performance"] }) {
  const { operations, parts, points, quantile_error } = performance;
  const runs = operations.filter(({ kind }) => kind === "run");
  const bounds = runs[0]?.histogram.map(({ up_to_ms }) => up_to_ms) ?? [];
  const names = bounds.map((bound, index) =>
    bound === null ? `> ${short(bounds[index - 1] ?? 0)}` : `≤ ${short(bound)}`,
  );
  const counts = bounds.map((_, index) => runs.reduce((sum, { histogram }) => sum + (histogram[index]?.count ?? 0), 0));
  return (
    <section id="performance" aria-labelledby="performance-title">
      <h2 id="performance-title">Speed</h2>
      {runs.length === 0 ? (
        <p className="quiet">No run has ended in this window.</p>
      ) : (
        <div className="charts">
          <section>
            <h3>Duration of runs over time</h3>
            <LineChart
              label="p50 and p95 of the runs, and p95 of their own time, over the window"
              at={points.map(({ at }) => Date.parse(at) / 1000)}
              lines={[
                { label: "p50", colour: "good", values: points.map(({ p50_ms }) => p50_ms) },
                { label: "p95", colour: "job", values: points.map(({ p95_ms }) => p95_ms) },
                { label: "p95, own time", colour: "own", values: points.map(({ overhead_p95_ms }) => overhead_p95_ms) },
              ]}
              show={ms}
            />
            <BehindChart
              caption="Duration of runs over time"
              columns={["From", "Runs", "Failed", "p50", "p95", "p95, own time"]}
              rows={points.map((point) => [
                time(point.at),
                count(point.runs),
                count(point.failed),
                ms(point.p50_ms),
                ms(point.p95_ms),
                ms(point.overhead_p95_ms),
              ])}
            />
          </section>
          <section>
            <h3>How many runs took how long</h3>
            <BarChart label="Runs by duration" names={names} values={counts} colour="accent" show={count} />
            <BehindChart
              caption="Runs by duration"
              columns={["Duration", "Runs"]}
              rows={names.map((name, index) => [name, count(counts[index] ?? 0)])}
            />
          </section>
          <section>
            <h3>What their time is spent on</h3>
            <BarChart
              label="Time of the runs by kind of work"
              names={parts.map(({ part }) => part)}
              values={parts.map(({ total_ms }) => total_ms)}
              colour="job"
              show={ms}
            />
            <BehindChart
              caption="Time of the runs by kind of work"
              columns={["Part", "Total", "Share", "p95"]}
              rows={parts.map(({ part, total_ms, share, p95_ms }) => [part, ms(total_ms), percent(share), ms(p95_ms)])}
            />
          </section>
        </div>
      )}
      <h3>Operations</h3>
      <p className="quiet">Quantiles are within {percent(quantile_error)}.</p>
      <Table
        caption="Operations"
        columns={["Operation", "Count", "Failed", "Mean", "p50", "p95", "p99", "Longest", "Streamed", "Mean round"]}
        rows={operations.map((one) => [
          nameOf(one),
          count(one.count),
          one.failed === 0 ? "0" : `${count(one.failed)} (${percent(one.error_rate)})`,
          ms(one.mean_ms),
          ms(one.p50_ms),
          ms(one.p95_ms),
          ms(one.p99_ms),
          ms(one.max_ms),
          one.kind === "model" ? count(one.streamed) : "",
          one.mean_iteration === null ? "" : one.mean_iteration.toFixed(2),
        ])}
      />
    </section>
  );
}

function nameOf({ kind, operation, model }: OperationFigures): string {
  return `${kind} ${operation}${model ? ` · ${model}` : ""}`;
}

function short(bound: number): string {
  return bound >= 1000 ? `${bound / 1000} s` : `${bound} ms`;
}
