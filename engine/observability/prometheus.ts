import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type MetricRecord, NANO_PER_USD } from "../../domain/metric.js";

/** Upper bounds of the histograms, in seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
/** The values that are read when Prometheus asks. */
export interface Standing {
  queue: { waiting: number; executing: number; oldestMs: number | null };
  dependencies: { name: string; kind: string; status: string }[];
  /** The ids of all alerts, and whether each fires; null while that cannot be read. */
  alerts: { id: string; severity: string; firing: boolean }[] | null;
}

/** Counters since the start of this process, in Prometheus' text format. The values of all labels are bounded. */
export interface Prometheus {
  add(record: MetricRecord): void;
  text(standing: Standing): Promise<string>;
  contentType: string;
}

export function createPrometheus(): Prometheus {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "aa_" });
  const made = createMetrics(registry);
  return {
    contentType: registry.contentType,
    add: (record) => COUNT[record.labels.kind](made, record),
    async text({ queue, dependencies, alerts }) {
      made.waiting.set(queue.waiting);
      made.executing.set(queue.executing);
      made.oldest.set((queue.oldestMs ?? 0) / 1000);
      made.up.reset();
      for (const { name, kind, status } of dependencies) made.up.set({ name, kind }, status === "ok" ? 1 : 0);
      made.firing.reset();
      for (const { id, severity, firing } of alerts ?? []) made.firing.set({ alert: id, severity }, firing ? 1 : 0);
      return registry.metrics();
    },
  };
}

function createMetrics(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const seconds = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers });
  return {
    run: seconds("aa_run_seconds", "From the acceptance of a run to its end", ["kind", "outcome"]),
    part: seconds("aa_run_part_seconds", "What the time of runs was spent on", ["part"]),
    queue: seconds("aa_queue_seconds", "How long runs waited for their turn", ["kind"]),
    node: seconds("aa_node_seconds", "Runs of nodes of the graphs", ["node", "outcome"]),
    model: seconds("aa_model_call_seconds", "Model and embedding calls with their repetitions", [
      "provider",
      "model",
      "role",
      "outcome",
    ]),
    attempts: counter("aa_model_attempts_total", "HTTP calls of model calls", ["provider", "model"]),
    tokens: counter("aa_model_tokens_total", "Tokens of model calls", ["provider", "model", "type"]),
    cost: counter("aa_model_cost_usd_total", "Cost of the calls whose model has a price", ["provider", "model"]),
    search: seconds("aa_search_seconds", "Searches for an answer", ["source", "state"]),
    cache: counter("aa_cache_lookups_total", "Lookups in the caches", ["cache", "outcome"]),
    sessions: counter("aa_sessions_total", "Sessions that were started and read", []),
    answers: counter("aa_answers_total", "Questions that were closed", ["outcome", "priority"]),
    score: new Histogram({
      name: "aa_answer_score",
      help: "Scores of the answers that were closed, from 1 to 10",
      labelNames: ["priority"],
      buckets: [2, 3, 4, 5, 6, 7, 8, 9, 10],
      registers,
    }),
    waiting: gauge("aa_queue_waiting", "Runs that wait for their turn", []),
    executing: gauge("aa_queue_executing", "Runs that this server executes", []),
    oldest: gauge("aa_queue_oldest_seconds", "How long the oldest waiting run has waited", []),
    level: gauge("aa_level_bytes", "Free bytes of the disk, used bytes of Redis, measured every five minutes", [
      "resource",
    ]),
    up: gauge("aa_dependency_up", "1 if the dependency answers", ["name", "kind"]),
    firing: gauge("aa_alert_firing", "1 if the alert fires", ["alert", "severity"]),
  };
}

type Made = ReturnType<typeof createMetrics>;

const calls = (made: Made, { labels, durationMs, sums = {} }: MetricRecord): void => {
  const { provider = "", model = "", role = "", outcome } = labels;
  made.model.observe({ provider, model, role, outcome }, secondsOf(durationMs));
  made.attempts.inc({ provider, model }, sums.attempts ?? 0);
  made.tokens.inc({ provider, model, type: "input" }, sums.input_tokens ?? 0);
  made.tokens.inc({ provider, model, type: "cached" }, sums.cached_tokens ?? 0);
  made.tokens.inc({ provider, model, type: "output" }, sums.output_tokens ?? 0);
  made.cost.inc({ provider, model }, (sums.cost_nano_usd ?? 0) / NANO_PER_USD);
};

const COUNT: Record<MetricRecord["labels"]["kind"], (made: Made, record: MetricRecord) => void> = {
  run: ({ run }, { labels, durationMs }) =>
    run.observe({ kind: labels.operation, outcome: labels.outcome }, secondsOf(durationMs)),
  part: ({ part }, { labels, durationMs }) => part.observe({ part: labels.operation }, secondsOf(durationMs)),
  queue: ({ queue }, { labels, durationMs }) => queue.observe({ kind: labels.operation }, secondsOf(durationMs)),
  node({ node }, { labels, durationMs }) {
    if (durationMs !== null) node.observe({ node: labels.operation, outcome: labels.outcome }, secondsOf(durationMs));
  },
  model: calls,
  embedding: calls,
  search: ({ search }, { labels, durationMs }) =>
    search.observe({ source: labels.operation, state: labels.outcome }, secondsOf(durationMs)),
  cache: ({ cache }, { labels }) => cache.inc({ cache: labels.operation, outcome: labels.outcome }),
  session({ sessions }, { labels }) {
    if (labels.operation === "started") sessions.inc();
  },
  answer({ answers, score }, { labels, sums = {} }) {
    const priority = labels.priority || "none";
    answers.inc({ outcome: labels.outcome, priority });
    if (sums.judged) score.observe({ priority }, sums.score ?? 0);
  },
  variant() {},
  ending() {},
  level: ({ level }, { labels, sums = {} }) => level.set({ resource: labels.operation }, sums.level ?? 0),
};

function secondsOf(ms: number | null): number {
  return (ms ?? 0) / 1000;
}
