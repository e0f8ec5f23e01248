import { WITH_ANSWER } from "../../../domain/answer.js";
import { Priority } from "../../../domain/gap.js";
import type { QualityFigures, QualityReport } from "../../../domain/metrics.js";
import type { Series } from "../bucket.js";
import type { Measured } from "../history.js";
import { countOf, shareOf } from "./performance.js";

/** The quality of the answers that were closed in a window. */
export function qualityOf({ total }: Pick<Measured, "total">): Omit<QualityReport, "window"> {
  const closed = total.series.filter(({ labels }) => labels.kind === "answer");
  const outcomes = [...new Set(closed.map(({ labels }) => labels.outcome))].sort();
  const of = (outcome: string) => countOf(closed.filter(({ labels }) => labels.outcome === outcome));
  const ended = (kind: string) =>
    countOf(total.ofKind("run").filter(({ labels }) => labels.operation === kind && labels.outcome === "done"));
  return {
    ...qualityFigures(closed),
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)])),
    time_travel: { rewound: ended("rewind"), reopened: ended("reopen") },
    by_priority: Priority.options.flatMap((priority) => {
      const some = closed.filter(({ labels }) => labels.priority === priority);
      return some.length === 0 ? [] : [{ priority, ...qualityFigures(some) }];
    }),
  };
}

export function qualityFigures(closed: Series[]): QualityFigures {
  const answered = closed.filter(({ labels }) => WITH_ANSWER.includes(labels.outcome));
  const sum = (name: "judged" | "score" | "refined" | "first_pass" | "grounded") =>
    answered.reduce((all, { sums }) => all + (sums[name] ?? 0), 0);
  const answers = countOf(answered);
  return {
    answers,
    judged: sum("judged"),
    mean_score: shareOf(sum("score"), sum("judged")),
    refinement_rate: shareOf(sum("refined"), answers),
    first_pass_acceptance: shareOf(sum("first_pass"), answers),
    grounded_rate: shareOf(sum("grounded"), answers),
  };
}
