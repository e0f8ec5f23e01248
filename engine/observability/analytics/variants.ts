import type { VariantComparison, VariantReport } from "../../../domain/analytics.js";
import { FlagName } from "../../../domain/flag.js";
import { STEP_MS, stepAt } from "../../../domain/metric.js";
import type { Series } from "../bucket.js";
import type { History } from "../history.js";
import { countOf, shareOf, sumOf } from "../reports/performance.js";
import { fisherProbability } from "./statistics.js";

const DAYS_MS = 30 * 86_400_000;
/** With fewer answers in either group, a difference is likely to be random, or to be missed. */
const FEWEST_ANSWERS = 100;

/** The outcomes of answers by flag and variant, over 30 days. */
export async function variantsOf(history: Pick<History, "hours">, now: Date): Promise<VariantReport> {
  const to = stepAt("hour", now.getTime()) + STEP_MS.hour;
  const from = to - DAYS_MS;
  const hours = await history.hours(from, to, ({ kind }) => kind === "variant" || kind === "session");
  const series = [...hours.values()].flatMap((bucket) => bucket.series);
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    variants: FlagName.options.map((flag) => compare(flag, series)),
  };
}

function compare(flag: FlagName, series: Series[]): VariantComparison {
  const here = series.filter(({ labels }) => labels.operation === flag);
  const on = figuresOf(here.filter(({ labels }) => labels.outcome === "on"));
  const off = figuresOf(here.filter(({ labels }) => labels.outcome === "off"));
  const [a, b] = [on.first_pass_acceptance, off.first_pass_acceptance];
  return {
    flag,
    on,
    off,
    difference: a === null || b === null ? null : a - b,
    p_value: fisherProbability({ hits: on.first_pass, of: on.answers }, { hits: off.first_pass, of: off.answers }),
    warning: warningOf(on.answers, off.answers),
  };
}

function warningOf(on: number, off: number): string | null {
  if (on === 0 || off === 0) return "Only one variant has answers: there is nothing to compare.";
  if (Math.min(on, off) >= FEWEST_ANSWERS) return null;
  return `Fewer than ${FEWEST_ANSWERS} answers in one variant (${on} on, ${off} off): a difference may be chance, and a real one may not show.`;
}

const SMALLEST = 1e-9;

function figuresOf(series: Series[]): VariantComparison["on"] {
  const answered = series.filter(({ labels }) => labels.kind === "variant");
  const { judged = 0, score = 0, score_squared = 0, first_pass = 0, accepted = 0 } = sumOf(answered).sums;
  const answers = countOf(answered);
  const mean = shareOf(score, judged);
  const variance = mean === null || judged < 2 ? null : (score_squared - judged * mean * mean) / (judged - 1);
  return {
    sessions: countOf(series.filter(({ labels }) => labels.kind === "session")),
    answers,
    first_pass,
    first_pass_acceptance: shareOf(first_pass, answers),
    accepted,
    mean_score: mean,
    // Equal scores differ by nothing: what is left of the sums is the error of their digits.
    score_deviation: variance === null ? null : variance < SMALLEST ? 0 : Math.sqrt(variance),
  };
}
