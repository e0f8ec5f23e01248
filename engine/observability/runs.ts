import { LRUCache } from "lru-cache";
import { WITH_ANSWER } from "../../domain/answer.js";
import type { RunEnding } from "../../domain/event.js";
import { FlagName } from "../../domain/flag.js";
import type { KnownOfGap } from "../../domain/gap.js";
import { type MetricRecord, NANO_PER_USD, type Observe, type Sums } from "../../domain/metric.js";
import type { Run } from "../../domain/run.js";
import type { Flags, ProblemNote } from "../../domain/session.js";
import { timingOf } from "../../domain/stages.js";
import type { Projection, QuestionView } from "../../domain/views.js";
import { ownerGroup } from "./owner-group.js";
import { type Stretch, TIME_PARTS, type TimePart, timeByPart } from "./run-times.js";

/** One run of a node, as the graph's task stream reported it. */
export interface NodeRun {
  node: string;
  outcome: "finished" | "paused" | "failed";
  /** Null if another process started the node and was killed. */
  durationMs: number | null;
  /** Milliseconds since 1970. */
  ended: number;
  /** Of the gap that the thread is about. */
  gap: KnownOfGap | null;
  /** The version of the answer that existed when the node started. */
  iteration: number;
  flags: Flags | null;
}

/** The end of a run. */
export interface RunOutcome {
  status: RunEnding;
  problem: ProblemNote | null;
  projection: Projection | null;
  closed: boolean;
}

/** Observes runs from outside the graphs. No method throws or waits. */
export interface RunObserver {
  began(run: Run): void;
  node(run: Run, node: NodeRun): void;
  ended(run: Run, outcome: RunOutcome): void;
}

/** The summary of a run for the log: milliseconds by part, and the model calls of its thread. No text. */
export interface RunSummary {
  run_id: string;
  thread_id: string;
  request_id: string | null;
  kind: string;
  status: RunEnding;
  code: string | null;
  total_ms: number;
  overhead_ms: number;
  parts: Record<TimePart, { ms: number; percent: number }>;
  calls: CallSummary;
  /** The session's flags, if the run recorded them at its start. */
  flags: Flags | null;
}

export interface CallSummary {
  models: string[];
  calls: number;
  attempts: number;
  cache_hits: number;
  failed: number;
  input_tokens: number;
  cached_tokens: number;
  output_tokens: number;
  /** Null if a model has no price. */
  cost_usd: number | null;
}

export interface RunObserverNeeds {
  observe: Observe;
  now: () => number;
  onSummary: (summary: RunSummary) => void;
}

interface Watched {
  begun: number;
  stretches: Stretch[];
  calls: CallSummary;
  gap: KnownOfGap | null;
  flags: Flags | null;
}

/** Creates records of runs, of their parts and nodes, and of the answers that they closed. `called` receives the records of model calls. */
export function createRunObserver({ observe, now, onSummary }: RunObserverNeeds): RunObserver & {
  called: (record: MetricRecord) => void;
} {
  // A run that another server took over never ends here: its entry is evicted when there are too many.
  const watched = new LRUCache<string, Watched>({ max: MOST_WATCHED });
  const of = (run: Run): Watched => {
    const known = watched.get(run.thread_id);
    if (known) return known;
    const calls = { ...NO_CALLS, models: [] };
    const fresh = { begun: now(), stretches: [], calls, gap: null, flags: null };
    watched.set(run.thread_id, fresh);
    return fresh;
  };
  return {
    began(run) {
      watched.delete(run.thread_id);
      of(run);
    },
    node(run, { node, outcome, durationMs, ended, gap, iteration, flags }) {
      const watching = of(run);
      watching.gap = gap ?? watching.gap;
      watching.flags = flags ?? watching.flags;
      if (durationMs !== null) watching.stretches.push({ part: timingOf(node), begin: ended - durationMs, end: ended });
      observe({
        labels: { kind: "node", operation: node, outcome, priority: gap?.priority ?? "" },
        at: ended,
        durationMs,
        sums: { iterations: iteration },
        thread: run.thread_id,
        session: run.session_id,
      });
    },
    called(record) {
      const watching = record.thread === undefined ? undefined : watched.get(record.thread);
      if (!watching) return;
      watching.stretches.push({ part: "model", begin: record.at - (record.durationMs ?? 0), end: record.at });
      addCall(watching.calls, record);
    },
    ended(run, outcome) {
      const watching = of(run);
      watched.delete(run.thread_id);
      const ended = now();
      const times = { accepted: acceptedAt(run, watching.begun), begun: watching.begun, ended };
      const parts = timeByPart(times, watching.stretches);
      const record = (one: Omit<MetricRecord, "at">) => observe({ ...one, at: ended });
      const labels = { outcome: outcome.status, priority: watching.gap?.priority ?? ("" as const) };
      const total = ended - times.accepted;
      const overhead = total - parts.queue - parts.model;
      const ids = { thread: run.thread_id, session: run.session_id };
      record({ labels: { kind: "run", operation: run.input.kind, ...labels }, durationMs: total, ...ids });
      record({ labels: { kind: "queue", operation: run.input.kind, ...labels }, durationMs: parts.queue });
      for (const part of TIME_PARTS)
        record({ labels: { kind: "part", operation: part, ...labels }, durationMs: parts[part] });
      record({ labels: { kind: "part", operation: "overhead", ...labels }, durationMs: overhead });
      const isNew = run.input.kind === "start" && outcome.status === "done";
      const group = ownerGroup(run.owner);
      for (const one of isNew ? sessionRecords(watching, group) : answerRecords(outcome, watching, group)) record(one);
      onSummary(summaryOf(run, outcome, { total, overhead, parts, ...watching, flags: isNew ? watching.flags : null }));
    },
  };
}

const MOST_WATCHED = 5_000;

const NO_CALLS = {
  calls: 0,
  attempts: 0,
  cache_hits: 0,
  failed: 0,
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  cost_usd: 0,
};

function addCall(calls: CallSummary, { labels, sums = {} }: MetricRecord): void {
  calls.calls += 1;
  calls.attempts += sums.attempts ?? 0;
  calls.cache_hits += sums.cache_hits ?? 0;
  calls.failed += labels.outcome === "failed" ? 1 : 0;
  calls.input_tokens += sums.input_tokens ?? 0;
  calls.cached_tokens += sums.cached_tokens ?? 0;
  calls.output_tokens += sums.output_tokens ?? 0;
  const cost = sums.cost_nano_usd;
  calls.cost_usd = cost === undefined || calls.cost_usd === null ? null : calls.cost_usd + cost / NANO_PER_USD;
  if (labels.model && !calls.models.includes(labels.model)) calls.models.push(labels.model);
}

// If this server's clock is behind the clock of the server that accepted the run, the wait would be negative.
function acceptedAt({ accepted_at }: Run, begun: number): number {
  const accepted = accepted_at === undefined ? Number.NaN : Date.parse(accepted_at);
  return Number.isNaN(accepted) ? begun : Math.min(accepted, begun);
}

function sessionRecords({ flags, calls }: Watched, group: string): Omit<MetricRecord, "at">[] {
  const begun = { labels: { kind: "session" as const, operation: "started", outcome: "done" }, durationMs: null };
  const exposures = variantsOf(flags).map((variant) => ({
    labels: { kind: "session" as const, ...variant, group },
    durationMs: null,
    sums: costOf(calls.cost_usd),
  }));
  return [begun, ...exposures];
}

function variantsOf(flags: Flags | null): Pick<MetricRecord["labels"], "operation" | "outcome">[] {
  if (flags === null) return [];
  const { experimental_llm_model: isExperimental, writer_variant } = flags;
  return FlagName.options.map((flag) => ({
    operation: flag,
    outcome:
      flag === "experimental_llm_model" && isExperimental && writer_variant
        ? writer_variant
        : flags[flag]
          ? "on"
          : "off",
  }));
}

// What was paid; nothing where a model has no price.
function costOf(usd: number | null): Sums {
  return usd === null ? {} : { priced: 1, cost_nano_usd: Math.round(usd * NANO_PER_USD) };
}

function answerRecords({ status, projection, closed }: RunOutcome, { gap, flags }: Watched, group: string) {
  if (status !== "done" || !closed || projection?.of !== "question") return [];
  const { outcome, answer } = projection.view;
  if (!outcome) return [];
  const isAnswer = WITH_ANSWER.includes(outcome) && answer !== null;
  const sums = isAnswer ? qualityOf(projection.view) : {};
  const priority = gap?.priority ?? ("" as const);
  const labels = { kind: "answer" as const, operation: "closed", outcome, priority };
  const ending = gap && {
    labels: { kind: "ending" as const, operation: `${gap.kind} ${gap.status}`, outcome, priority },
    durationMs: null,
  };
  const variants = variantsOf(isAnswer ? flags : null).map((variant) => ({
    labels: { kind: "variant" as const, ...variant, group },
    durationMs: null,
    sums: { ...sums, ...costOf(projection.view.usage.cost_usd) },
  }));
  return [{ labels, durationMs: null, sums }, ...(ending ? [ending] : []), ...variants];
}

function qualityOf({ answer, versions, outcome }: QuestionView): Sums {
  const score = answer?.score ?? null;
  const isRefined = versions.some(({ change }) => change === "repaired" || change === "refined");
  return {
    ...(score !== null && { judged: 1, score, score_squared: score * score }),
    grounded: answer?.grounded ? 1 : 0,
    refined: isRefined ? 1 : 0,
    accepted: outcome === "accepted" ? 1 : 0,
    first_pass: outcome === "accepted" && !isRefined ? 1 : 0,
  };
}

function summaryOf(
  { run_id, thread_id, input, request_id }: Run,
  { status, problem }: RunOutcome,
  measured: {
    total: number;
    overhead: number;
    parts: Record<TimePart, number>;
    calls: CallSummary;
    flags: Flags | null;
  },
): RunSummary {
  const { total, overhead, parts, calls, flags } = measured;
  const share = (ms: number) => ({ ms: tenth(ms), percent: total > 0 ? tenth((ms / total) * 100) : 0 });
  return {
    run_id,
    thread_id,
    request_id: request_id || null,
    kind: input.kind,
    status,
    code: problem?.code ?? null,
    total_ms: tenth(total),
    overhead_ms: tenth(overhead),
    parts: Object.fromEntries(TIME_PARTS.map((part) => [part, share(parts[part])])) as RunSummary["parts"],
    calls,
    flags,
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
