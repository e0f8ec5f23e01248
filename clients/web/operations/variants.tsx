import type { VariantReport } from "../../../domain/analytics.js";
import { count, dollars, percent, points, probability } from "./format.js";
import { Table } from "./table.js";

/** The outcomes of each flag's variants over 30 days, each beside off. */
export function Variants({ report }: { report: VariantReport }) {
  const compared = report.variants.flatMap(({ flag, on, off, others, ...difference }) => [
    { name: flag, figures: on, off, ...difference },
    ...others.map(({ variant, ...one }) => ({ name: `${flag}: ${variant}`, off, ...one })),
  ]);
  return (
    <section id="variants" aria-labelledby="variants-title">
      <h2 id="variants-title">Variants, 30 days</h2>
      <Table
        caption="Variants"
        columns={[
          ...["Flag", "Answers on / off", "Accepted at once", "Mean score", "Cost of an answer", "Difference"],
          ...["p-value by owners", "p-value by answers", "Note"],
        ]}
        rows={compared.map(({ name, figures, off, difference, p_value, by_owner, warning }) => [
          name,
          `${count(figures.answers)} / ${count(off.answers)}`,
          `${percent(figures.first_pass_acceptance)} / ${percent(off.first_pass_acceptance)}`,
          `${points(figures.mean_score)} / ${points(off.mean_score)}`,
          `${dollars(figures.cost_per_answer_usd)} / ${dollars(off.cost_per_answer_usd)}`,
          difference === null ? "–" : `${(difference * 100).toFixed(1)} points`,
          probability(by_owner?.p_value ?? null),
          probability(p_value),
          warning ?? "",
        ])}
      />
    </section>
  );
}
