import type { EndingReport } from "../../../domain/analytics.js";
import { percent } from "./format.js";
import { Table } from "./table.js";

/** So many groups are shown; the call has all of them. */
const SHOWN = 10;

/** How questions end by what was known of their gaps before, what was expected, and whether that changes their order. */
export function Endings({ report }: { report: EndingReport }) {
  return (
    <section id="endings" aria-labelledby="endings-title">
      <h2 id="endings-title">How questions end</h2>
      <p>{summaryOf(report)}</p>
      {report.groups.length > 0 && (
        <Table
          caption="By kind, status and priority"
          columns={["Gaps", "Questions", "Good enough", "Expected of the next"]}
          rows={report.groups
            .slice(0, SHOWN)
            .map(({ kind, status, priority, questions, met, chance }) => [
              `${kind}, ${status}, ${priority}`,
              `${questions}`,
              percent(met / questions),
              percent(chance),
            ])}
        />
      )}
      {report.check && (
        <Table
          caption="Expected from earlier days, and what came"
          columns={["Expected between", "Questions", "Expected", "Good enough"]}
          rows={report.check.calibration.map(({ from, to, questions, expected, met }) => [
            `${percent(from)} and ${percent(to)}`,
            `${questions}`,
            percent(expected),
            percent(met),
          ])}
        />
      )}
    </section>
  );
}

function summaryOf({ questions, met, check, is_used }: EndingReport): string {
  if (questions === 0) return "No question was closed in 30 days.";
  const all = `Of ${questions} questions ${percent(met)} ended with an answer that counts for the match.`;
  if (!check) return `${all} What is expected of a question can be checked after a second day.`;
  const { error, error_of_mean } = check;
  const errors = `The mean square error is ${error.toFixed(3)}, with one share for all ${error_of_mean.toFixed(3)}`;
  return `${all} ${errors}: ${is_used ? "within a priority, what is likelier to end well is asked first" : "the order of questions is left as it is"}.`;
}
