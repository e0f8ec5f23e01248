import type { TrendReport } from "../../../domain/analytics.js";
import type { DashboardReport } from "../../../domain/metrics.js";
import { LineChart } from "./chart.js";
import { count, dollars } from "./format.js";
import { BehindChart, Table } from "./table.js";

const COLOURS = ["job", "own", "good", "bad", "accent"];

/** The cost of calls: by model and operation in the window, by model and day over a week. */
export function Costs({ costs, trends }: { costs: DashboardReport["costs"]; trends: TrendReport | null }) {
  const { by_model, by_operation, unpriced_calls, cache_discount_usd, projected_month_usd, per_call_usd } = costs;
  const columns = ["", "Calls", "Failed", "Tokens in", "Cached", "Tokens out", "Cost"];
  const rowOf = (name: string, of: Omit<(typeof by_model)[number], "model">) => [
    name,
    count(of.calls),
    count(of.failed),
    count(of.input_tokens),
    count(of.cached_tokens),
    count(of.output_tokens),
    dollars(of.cost_usd),
  ];
  return (
    <section id="costs" aria-labelledby="costs-title">
      <h2 id="costs-title">Costs</h2>
      <p>
        {dollars(per_call_usd)} a call, {dollars(projected_month_usd)} in a month like this,{" "}
        {dollars(cache_discount_usd)} saved by the providers' caches.
      </p>
      {unpriced_calls > 0 && (
        <p className="note warn">
          {count(unpriced_calls)} calls are of a model without a price: their cost is not known and in no sum. Give its
          prices in MODELS_FILE.
        </p>
      )}
      <Table
        caption="Costs by model"
        columns={["Model", ...columns.slice(1)]}
        rows={by_model.map((of) => rowOf(of.model, of))}
      />
      <Table
        caption="Costs by operation"
        columns={["Operation", ...columns.slice(1)]}
        rows={by_operation.map((of) => rowOf(of.operation, of))}
      />
      {trends && trends.costs.length > 0 && <ByDay trends={trends} />}
    </section>
  );
}

function ByDay({ trends }: { trends: TrendReport }) {
  const days = [...(trends.trends[0]?.days.map(({ day }) => day) ?? []), trends.to.slice(0, 10)];
  const models = [...new Set(trends.costs.map(({ model }) => model))];
  const costOf = (day: string, model: string) =>
    trends.costs.find((one) => one.day === day && one.model === model)?.cost_usd ?? null;
  return (
    <section>
      <h3>By model and day, the last seven days and today so far</h3>
      <LineChart
        label="Cost by model and day"
        at={days.map((day) => Date.parse(day) / 1000)}
        lines={models.map((model, place) => ({
          label: model,
          colour: COLOURS[place % COLOURS.length] ?? "job",
          values: days.map((day) => costOf(day, model)),
        }))}
        show={dollars}
      />
      <BehindChart
        caption="Cost by model and day"
        columns={["Day", ...models]}
        rows={days.map((day) => [day, ...models.map((model) => dollars(costOf(day, model)))])}
      />
    </section>
  );
}
