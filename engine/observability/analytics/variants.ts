import type { VariantComparison, VariantDifference, VariantFigures, VariantReport } from "../../../domain/analytics.js";
import { FlagName } from "../../../domain/flag.js";
import { NANO_PER_USD, STEP_MS, stepAt } from "../../../domain/metric.js";
import { Bucket, type Series } from "../bucket.js";
import type { History } from "../history.js";
import { countOf, groupBy, shareOf, sumOf } from "../reports/performance.js";
import { FEWEST_GROUPS, fisherProbability, type GroupShare, sharesApart } from "./statistics.js";

const DAYS_MS = 30 * 86_400_000;
/** With fewer answers in either group, a difference is likely to be random, or to be missed. */
const FEWEST_ANSWERS = 100;

/** The outcomes of answers by flag and variant, over 30 days. */
export async function variantsOf(history: Pick<History, "hours">, now: Date): Promise<VariantReport> {
  const to = stepAt("hour", now.getTime()) + STEP_MS.hour;
  const from = to - DAYS_MS;
  const hours = await history.hours(from, to, ({ kind }) => kind === "variant" || kind === "session");
  const total = new Bucket();
  for (const one of [...hours.values()].flatMap((bucket) => bucket.series)) total.merge(one);
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    variants: FlagName.options.map((flag) => compare(flag, total.series)),
  };
}

function compare(flag: FlagName, series: Series[]): VariantComparison {
  const here = series.filter(({ labels }) => labels.operation === flag);
  const of = (variant: string) => here.filter(({ labels }) => labels.outcome === variant);
  const names = [...new Set(here.map(({ labels }) => labels.outcome))].filter(
    (name) => name !== "on" && name !== "off",
  );
  return {
    flag,
    on: figuresOf(of("on")),
    off: figuresOf(of("off")),
    ...differenceOf({ name: "on", series: of("on") }, of("off")),
    others: names.sort().map((variant) => ({
      variant,
      figures: figuresOf(of(variant)),
      ...differenceOf({ name: variant, series: of(variant) }, of("off")),
    })),
  };
}

function differenceOf({ name, series }: { name: string; series: Series[] }, off: Series[]): VariantDifference {
  const [a, b] = [figuresOf(series), figuresOf(off)];
  const [first, second] = [a.first_pass_acceptance, b.first_pass_acceptance];
  const apart = sharesApart(groupsOf(series), groupsOf(off));
  return {
    difference: first === null || second === null ? null : first - second,
    p_value: fisherProbability({ hits: a.first_pass, of: a.answers }, { hits: b.first_pass, of: b.answers }),
    by_owner: apart && { standard_error: apart.standard_error, p_value: apart.p_value },
    warning: warningOf({ name, ...a }, b),
  };
}

// Answers that a version before the groups recorded are in none.
function groupsOf(series: Series[]): GroupShare[] {
  const grouped = series.filter(({ labels }) => labels.kind === "variant" && labels.group !== "");
  return groupBy(grouped, ({ labels }) => labels.group).map((all) => ({
    hits: sumOf(all).sums.first_pass ?? 0,
    of: countOf(all),
  }));
}

function warningOf({ name, ...on }: { name: string } & VariantFigures, off: VariantFigures): string | null {
  if (on.answers === 0 || off.answers === 0) return "Only one variant has answers: there is nothing to compare.";
  const numbers = `(${on.answers} ${name}, ${off.answers} off)`;
  if (Math.min(on.answers, off.answers) < FEWEST_ANSWERS)
    return `Fewer than ${FEWEST_ANSWERS} answers in one variant ${numbers}: a difference may be chance, and a real one may not show.`;
  if (Math.min(on.owner_groups, off.owner_groups) < FEWEST_GROUPS)
    return `Too few owners in one variant: their answers are alike, and how much is not known with fewer than ${FEWEST_GROUPS} groups of them.`;
  return null;
}

const SMALLEST = 1e-9;

function figuresOf(series: Series[]): VariantFigures {
  const answered = series.filter(({ labels }) => labels.kind === "variant");
  const started = series.filter(({ labels }) => labels.kind === "session");
  const { judged = 0, score = 0, score_squared = 0, first_pass = 0, accepted = 0 } = sumOf(answered).sums;
  const answers = countOf(answered);
  const mean = shareOf(score, judged);
  const variance = mean === null || judged < 2 ? null : (score_squared - judged * mean * mean) / (judged - 1);
  return {
    sessions: countOf(started),
    answers,
    owner_groups: groupsOf(answered).length,
    first_pass,
    first_pass_acceptance: shareOf(first_pass, answers),
    accepted,
    mean_score: mean,
    // Equal scores differ by nothing: what is left of the sums is the error of their digits.
    score_deviation: variance === null ? null : variance < SMALLEST ? 0 : Math.sqrt(variance),
    cost_per_answer_usd: costOf(answered),
    cost_per_start_usd: costOf(started),
  };
}

function costOf(series: Series[]): number | null {
  const { priced = 0, cost_nano_usd = 0 } = sumOf(series).sums;
  return shareOf(cost_nano_usd / NANO_PER_USD, priced);
}
