import type { VariantReport } from "../../../domain/analytics.js";
import { count, percent, points } from "./format.js";
import { Table } from "./table.js";

/** The outcomes of each flag's variants over 30 days. */
export function Variants({ report }: { report: VariantReport }) {
  return (
    <section id="variants" aria-labelledby="variants-title">
      <h2 id="variants-title">Variants, 30 days</h2>
      <Table
        caption="Variants"
        columns={["Flag", "Answers on / off", "Accepted at once", "Mean score", "Difference", "p-value", "Note"]}
        rows={report.variants.map(({ flag, on, off, difference, p_value, warning }) => [
          flag,
          `${count(on.answers)} / ${count(off.answers)}`,
          `${percent(on.first_pass_acceptance)} / ${percent(off.first_pass_acceptance)}`,
          `${points(on.mean_score)} / ${points(off.mean_score)}`,
          difference === null ? "–" : `${(difference * 100).toFixed(1)} points`,
          p_value === null ? "–" : p_value < 0.001 ? "< 0.001" : p_value.toFixed(3),
          warning ?? "",
        ])}
      />
    </section>
  );
}
