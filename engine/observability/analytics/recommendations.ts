import type {
  Recommendation,
  RecommendationReport,
  TrendReport,
  VariantDifference,
  VariantFigures,
  VariantReport,
} from "../../../domain/analytics.js";
import type { CacheReport, CostReport, PerformanceReport } from "../../../domain/metrics.js";
import type { Price } from "../../config/models.js";

/** The basis of the recommendations: the reports of the last day, and the settings. */
export interface Basis {
  performance: Omit<PerformanceReport, "window">;
  costs: Omit<CostReport, "window">;
  caches: Omit<CacheReport, "window">;
  variants: VariantReport["variants"];
  maxRuns: number;
  budgetDayUsd: number | null;
  /** The prices of all models that have one, by their names. */
  prices: Record<string, Price>;
  /** How the figures of the last days move. */
  trends: TrendReport["trends"];
}

const FEWEST_RUNS = 50;
const FEWEST_CALLS = 50;

type Rule = (basis: Basis) => Omit<Recommendation, "id"> | null;

/** Each recommendation with the figures that support it and the setting to change. Without a sample there is no recommendation. */
const RULES: Record<string, Rule> = {
  runs_wait({ performance, maxRuns }) {
    const queue = performance.operations.find((one) => one.kind === "part" && one.operation === "queue");
    if (!queue || queue.count < FEWEST_RUNS || (queue.p95_ms ?? 0) < 1_000) return null;
    return {
      title: "Runs wait for their turn",
      because: [figure("p95 of the wait", queue.p95_ms ?? 0, "ms"), figure("MAX_RUNS", maxRuns, "")],
      setting: "MAX_RUNS",
      advice: "Raise it while the event loop's delay stays below 50 ms; beyond that add a server (REDIS_URL).",
    };
  },
  store_is_slow({ performance }) {
    const store = performance.parts.find(({ part }) => part === "store");
    const runs = runsOf(performance);
    if (!store || runs < FEWEST_RUNS || (store.share ?? 0) < 0.4 || (store.p95_ms ?? 0) < 500) return null;
    return {
      title: "Most of the runs' time is spent on writing",
      because: [figure("share of the time", store.share ?? 0, "share"), figure("p95", store.p95_ms ?? 0, "ms")],
      setting: "DATA_DIR",
      advice: "Put the data folder on a local disk with fast syncs, or the state in Redis (REDIS_URL).",
    };
  },
  calls_are_repeated({ performance }) {
    const models = performance.operations.filter(({ kind }) => kind === "model");
    const calls = total(models, ({ count }) => count);
    const attempts = total(models, (one) => one.attempts);
    if (calls < FEWEST_CALLS || attempts / calls < 1.2) return null;
    return {
      title: "Model calls are repeated",
      because: [figure("HTTP calls for each call", attempts / calls, ""), figure("calls", calls, "")],
      setting: "MODEL_CONCURRENCY",
      advice: "Lower it to what the provider's rate limit allows, or name a second provider in MODEL_PROVIDER.",
    };
  },
  runs_fail({ performance }) {
    const runs = performance.operations.filter(({ kind }) => kind === "run");
    const [ended, failed] = [total(runs, ({ count }) => count), total(runs, (one) => one.failed)];
    if (ended < FEWEST_RUNS || failed / ended < 0.05) return null;
    return {
      title: "Many runs fail",
      because: [figure("share of runs that fail", failed / ended, "share"), figure("runs", ended, "")],
      setting: "MODEL_PROVIDER",
      advice: "Read the codes in the log: for provider_* name a second provider, for store_* see to the disk or Redis.",
    };
  },
  scores_fall({ trends }) {
    const score = trends.find(({ metric }) => metric === "mean_score");
    if (score?.direction !== "falling" || score.change === null) return null;
    return {
      title: "The scores of answers fall",
      because: [figure("change over the days", score.change, "share"), figure("p-value", score.p_value ?? 1, "")],
      setting: "MODEL_WRITER",
      advice:
        "Did MODEL_WRITER or MODEL_JUDGE change? Compare the variants of the flags, and go back to what was better.",
    };
  },
  prefix_cache_misses({ caches: { provider }, variants }) {
    const flag = variants.find((one) => one.flag === "use_prompt_cache_optimizer");
    // With the flag on for everybody there is nothing to set: the provider forgets prefixes between few sessions.
    const isOn = flag !== undefined && flag.on.sessions > 0 && flag.off.sessions === 0;
    if (isOn || provider.calls < FEWEST_CALLS || (provider.hit_rate ?? 1) >= 0.6) return null;
    return {
      title: "The providers' caches are rarely hit",
      because: [figure("hit rate", provider.hit_rate ?? 0, "share"), figure("long calls", provider.calls, "")],
      setting: "use_prompt_cache_optimizer",
      advice: "Switch the flag on for everybody; with few sessions a day the provider forgets the prefix in between.",
    };
  },
  prices_are_missing({ costs }) {
    if (costs.unpriced_calls === 0) return null;
    return {
      title: "Costs are not known",
      because: [figure("calls without a price", costs.unpriced_calls, ""), figure("calls", costs.calls, "")],
      setting: "MODELS_FILE",
      advice: "Give the model's prices under `prices`; budgets and costs leave these calls out until then.",
    };
  },
  no_budget({ costs, budgetDayUsd }) {
    const day = costs.projected_day_usd ?? 0;
    if (budgetDayUsd !== null || day < 1 || costs.calls < FEWEST_CALLS) return null;
    return {
      title: "Nothing limits what a day costs",
      because: [figure("cost of a day like this one", day, "usd")],
      setting: "BUDGET_DAY_USD",
      advice: "Set it to what a day may cost at most: calls beyond it are refused before they cost anything.",
    };
  },
  judging_is_dear({ costs }) {
    const judge = costs.by_operation.find(({ operation }) => operation === "judgeAnswer");
    if (!judge?.cost_usd || !costs.cost_usd || costs.calls < FEWEST_CALLS) return null;
    const share = judge.cost_usd / costs.cost_usd;
    if (share < 0.4) return null;
    return {
      title: "Judging costs more than writing",
      because: [figure("share of the cost", share, "share"), figure("calls of the judge", judge.calls, "")],
      setting: "MODEL_JUDGE",
      advice: "Name a cheaper model, or lower the percentage of the flag advanced_quality_evaluation.",
    };
  },
  model_is_dear({ costs, prices }) {
    const dearest = costs.by_model.toSorted((a, b) => (b.cost_usd ?? 0) - (a.cost_usd ?? 0))[0];
    if (!dearest?.cost_usd || !costs.cost_usd || costs.calls < FEWEST_CALLS) return null;
    const { model, cost_usd } = dearest;
    const cheaper = Object.entries(prices)
      .filter(([name, { output }]) => makerOf(name) === makerOf(model) && output > 0)
      .map(([name, price]) => ({ name, cost: costAt(dearest, price) }))
      .filter(({ cost }) => cost < cost_usd * WORTH_CHANGING)
      .toSorted((a, b) => b.cost - a.cost)[0];
    if (cost_usd / costs.cost_usd < 0.5 || !cheaper) return null;
    return {
      title: `Most of the cost is that of ${model}`,
      because: [
        figure(`cost of the day with ${model}`, cost_usd, "usd"),
        figure(`the same tokens at the price of ${cheaper.name}`, cheaper.cost, "usd"),
        figure("saved in the day", cost_usd - cheaper.cost, "usd"),
      ],
      setting: "MODELS_FILE",
      advice: `Whether ${cheaper.name} writes as well is not known: give it a share of owners (\`experimental_writers\`, flag experimental_llm_model), or compare both with \`npm run eval -- models\`.`,
    };
  },
  writer_is_cheaper({ variants }) {
    const { off, compared } = comparedOf(variants, "experimental_llm_model");
    const cheaper = compared.find(
      (one) => isNoWorse(one) && isCheaper(one.figures.cost_per_answer_usd, off?.cost_per_answer_usd),
    );
    if (!cheaper || !off) return null;
    const { figures, difference, variant } = cheaper;
    const [mine, usual] = [figures.cost_per_answer_usd ?? 0, off.cost_per_answer_usd ?? 0];
    return {
      title: `The experimental writer ${variant} costs less and is accepted as often`,
      because: [
        figure(`cost of an answer with ${variant}`, mine, "usd"),
        figure("cost of an answer without", usual, "usd"),
        figure("difference of what is accepted at once", difference ?? 0, "share"),
        figure("saved on the other answers of 30 days", (usual - mine) * off.answers, "usd"),
      ],
      setting: "MODEL_WRITER",
      advice: "Name its model there, or give the variant a larger share of owners.",
    };
  },
  one_call_is_cheaper({ variants }) {
    const flag = variants.find((one) => one.flag === "use_batch_generation");
    if (!flag || Math.min(flag.on.sessions, flag.off.sessions) < FEWEST_RUNS) return null;
    const [one, many] = [flag.on.cost_per_start_usd, flag.off.cost_per_start_usd];
    if (one === null || many === null || !isCheaper(one, many)) return null;
    return {
      title: "A session's start costs less with all questions in one call",
      because: [
        figure("cost of a start with one call", one, "usd"),
        figure("cost of a start with a call for each question", many, "usd"),
        figure("saved on the other starts of 30 days", (many - one) * flag.off.sessions, "usd"),
      ],
      setting: "use_batch_generation",
      advice: "Switch the flag on for everybody.",
    };
  },
  variant_is_better({ variants }) {
    const all = variants.flatMap(({ flag }) => comparedOf(variants, flag).compared.map((one) => ({ flag, ...one })));
    // Where several variants are compared, one of them seems better by chance more often.
    const limit = (flag: string) => 0.01 / all.filter((one) => one.flag === flag).length;
    const clear = all.find(
      ({ flag, by_owner, warning }) => warning === null && by_owner !== null && by_owner.p_value < limit(flag),
    );
    if (!clear || clear.difference === null) return null;
    const better = clear.difference > 0 ? clear.variant : "off";
    return {
      title: `Answers are accepted at once more often with ${clear.flag} ${better}`,
      because: [
        figure(`difference of ${clear.variant} to off`, clear.difference, "share"),
        figure("p-value by owners", clear.by_owner?.p_value ?? 1, ""),
      ],
      setting: clear.flag,
      advice: `Give the flag's variant ${better} to everybody, after a look at the costs of both.`,
    };
  },
};

/** Another model or variant is worth a change if it costs less than this share. */
const WORTH_CHANGING = 0.9;
/** A variant is as good as another if its share of answers accepted at once is hardly lower by more than this. */
const NO_WORSE = 0.05;
/** One-sided, with a certainty of 99 %. */
const STANDARD_ERRORS = 2.33;

type Compared = VariantDifference & { variant: string; figures: VariantFigures };

function comparedOf(variants: Basis["variants"], name: string): { off: VariantFigures | null; compared: Compared[] } {
  const flag = variants.find((one) => one.flag === name);
  if (!flag) return { off: null, compared: [] };
  const { on, off, others, difference, p_value, by_owner, warning } = flag;
  return { off, compared: [{ variant: "on", figures: on, difference, p_value, by_owner, warning }, ...others] };
}

function isNoWorse({ difference, by_owner, warning }: Compared): boolean {
  if (warning !== null || difference === null || by_owner === null) return false;
  return difference - STANDARD_ERRORS * by_owner.standard_error > -NO_WORSE;
}

function isCheaper(cost: number | null, than: number | null | undefined): boolean {
  return cost !== null && typeof than === "number" && cost < than * WORTH_CHANGING;
}

// The maker of a model is the first part of its name: gemini, gpt.
function makerOf(model: string): string {
  return model.split("-")[0] ?? model;
}

function costAt(tokens: CostReport["by_model"][number], { input, cached, output }: Price): number {
  const { input_tokens, cached_tokens, output_tokens } = tokens;
  return ((input_tokens - cached_tokens) * input + cached_tokens * cached + output_tokens * output) / 1_000_000;
}

/** The recommendations for the last day, in a fixed order. */
export function recommend(basis: Basis): RecommendationReport["items"] {
  return Object.entries(RULES).flatMap(([id, rule]) => {
    const found = rule(basis);
    return found ? [{ id, ...found }] : [];
  });
}

function runsOf({ operations }: Basis["performance"]): number {
  return total(
    operations.filter(({ kind }) => kind === "run"),
    ({ count }) => count,
  );
}

function figure(name: string, value: number, unit: string): Recommendation["because"][number] {
  return { figure: name, value, unit };
}

function total<Item>(all: Item[], of: (item: Item) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
