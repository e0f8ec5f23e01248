import { describe, expect, it } from "vitest";
import { FlagName } from "../../../domain/flag.js";
import type { MetricRecord } from "../../../domain/metric.js";
import { Flags } from "../../../domain/session.js";
import type { Projection } from "../../../domain/views.js";
import { ownerGroup } from "../../../engine/observability/owner-group.js";
import {
  createRunObserver,
  type NodeRun,
  type RunOutcome,
  type RunSummary,
} from "../../../engine/observability/runs.js";
import { toAnswer } from "../../../engine/runs/project.js";
import { AT, aGap } from "../../../lab/support/builders.js";
import { judgedVersion } from "../../support/judged-versions.js";
import { aQuestionRow, aRun } from "../../support/session-rows.js";

const BEGUN = Date.parse(AT);
const FLAGS: Flags = Flags.parse(
  Object.fromEntries(FlagName.options.map((name) => [name, name === "parallel_rag_searches"])),
);

/** An observer with a clock of the test, the records that it has made and the summaries. */
function observed() {
  let ms = 0;
  const records: MetricRecord[] = [];
  const summaries: RunSummary[] = [];
  const observer = createRunObserver({
    observe: (record) => records.push(record),
    now: () => BEGUN + ms,
    onSummary: (summary) => summaries.push(summary),
  });
  const at = (after: number) => {
    ms = after;
  };
  const shown = (kind: string) =>
    records
      .filter(({ labels }) => labels.kind === kind)
      .map(({ labels, durationMs }) => [labels.operation, durationMs]);
  return { observer, at, records, summaries, shown };
}
const outcome = (over: Partial<RunOutcome> = {}): RunOutcome => ({
  ...{ status: "done", problem: null, projection: null, closed: false, ...over },
});
const node = (over: Partial<NodeRun> = {}): NodeRun => ({
  ...{ node: "findGaps", outcome: "finished", durationMs: 30, ended: BEGUN + 60 },
  ...{ gap: null, iteration: 0, flags: null, ...over },
});
const call = (over: Partial<MetricRecord> = {}): MetricRecord => ({
  labels: { kind: "model", operation: "draftAnswer", outcome: "done", model: "m" },
  at: BEGUN + 90,
  durationMs: 20,
  sums: { attempts: 2, input_tokens: 100, output_tokens: 7, cost_nano_usd: 500_000_000 },
  thread: "ses",
  ...over,
});
const closing = (change: "drafted" | "refined"): Projection => {
  const view = aQuestionRow({
    outcome: "accepted",
    answer: toAnswer(judgedVersion(1, 8), aGap(), { questions_language: "en", answers_language: "en" }, true),
    versions: [{ version: 1, change, score: 8, grounded: true, based_on: null, why: [], changes: [] }],
  }).view;
  return {
    of: "question",
    question_id: "ses.g1",
    view,
    said: { facts: [], plan: null, passages: [], person: "Ida Moor" },
  };
};

describe("the observer of runs", () => {
  it("divides the time of a run from its acceptance, and counts the model's time apart from its own", () => {
    const { observer, at, shown, summaries } = observed();
    const run = aRun({ accepted_at: new Date(BEGUN - 10).toISOString() });
    observer.began(run);
    observer.node(run, node());
    observer.called(call());
    at(100);
    observer.ended(run, outcome());
    expect(shown("run")).toEqual([["start", 110]]);
    const [{ parts, total_ms, overhead_ms } = {} as RunSummary] = summaries;
    expect([total_ms, overhead_ms]).toEqual([110, 80]);
    expect([parts.queue.ms, parts.model.ms, parts.store.ms]).toEqual([10, 20, 50]);
    expect(shown("part")).toContainEqual(["overhead", 80]);
  });

  it("adds up the calls of the run's own thread, whose cost is unknown once one of them has no price", () => {
    const { observer, summaries } = observed();
    const run = aRun();
    for (const calls of [[call()], [call(), call({ sums: { cache_hits: 1 } })]]) {
      observer.began(run);
      for (const one of calls) observer.called(one);
      observer.called(call({ thread: "ses.other" }));
      observer.ended(run, outcome());
    }
    expect(summaries.map(({ calls }) => calls)).toMatchObject([
      { calls: 1, attempts: 2, input_tokens: 100, cost_usd: 0.5, models: ["m"] },
      { calls: 2, cache_hits: 1, cost_usd: null, models: ["m"] },
    ]);
  });

  it("does not count a wait before the run where the clock of the server that accepted it is ahead", () => {
    const { observer, at, summaries } = observed();
    const run = aRun({ accepted_at: new Date(BEGUN + 60_000).toISOString() });
    observer.began(run);
    at(40);
    observer.ended(run, outcome());
    expect(summaries[0]).toMatchObject({ total_ms: 40, parts: { queue: { ms: 0, percent: 0 } } });
  });

  it("counts a started session with the values of its flags, and not one whose reading failed", () => {
    const { observer, records } = observed();
    for (const status of ["failed", "done"] as const) {
      observer.began(aRun());
      observer.node(aRun(), node({ flags: FLAGS }));
      observer.ended(aRun(), outcome({ status }));
    }
    const sessions = records.filter(({ labels }) => labels.kind === "session").map(({ labels }) => labels);
    expect(sessions.map(({ operation }) => operation)).toEqual(["started", ...FlagName.options]);
    expect(sessions.filter(({ outcome: value }) => value === "on").map(({ operation }) => operation)).toEqual([
      "parallel_rag_searches",
    ]);
  });

  it("scores an answer once its question has closed, and whether it was accepted without a refinement", () => {
    const { observer, records } = observed();
    const run = aRun({ thread_id: "ses.g1", input: { kind: "rewind", checkpoint_id: "c" } });
    const ends = [
      outcome({ projection: closing("drafted"), closed: false }),
      outcome({ projection: closing("drafted"), closed: true }),
      outcome({ projection: closing("refined"), closed: true }),
    ];
    for (const end of ends) {
      observer.began(run);
      observer.node(run, node({ gap: { kind: "skill", status: "missing", priority: "HIGH" }, flags: FLAGS }));
      observer.ended(run, end);
    }
    const answers = records.filter(({ labels }) => labels.kind === "answer");
    expect(answers.map(({ labels, sums }) => [labels.outcome, labels.priority, sums?.score, sums?.first_pass])).toEqual(
      [
        ["accepted", "HIGH", 8, 1],
        ["accepted", "HIGH", 8, 0],
      ],
    );
    const endings = records.filter(({ labels }) => labels.kind === "ending");
    expect(endings.map(({ labels: { operation, outcome, priority } }) => [operation, outcome, priority])).toEqual(
      Array(2).fill(["skill missing", "accepted", "HIGH"]),
    );
    const variants = records.filter(({ labels }) => labels.kind === "variant");
    expect(variants.filter(({ labels }) => labels.outcome === "on").map(({ sums }) => sums?.accepted)).toEqual([1, 1]);
    expect(new Set(variants.map(({ labels }) => labels.group))).toEqual(new Set([ownerGroup(run.owner)]));
  });

  it("counts what a start and an answer cost under the variant that the owner has", () => {
    const { observer, records } = observed();
    const flags = { ...FLAGS, experimental_llm_model: true, writer_variant: "small" };
    observer.began(aRun());
    observer.node(aRun(), node({ flags }));
    observer.called(call());
    observer.ended(aRun(), outcome());
    const answered = aRun({ thread_id: "ses.g1", input: { kind: "rewind", checkpoint_id: "c" } });
    const closed = closing("drafted");
    const usage = { calls: 2, input_tokens: 1, cached_tokens: 0, output_tokens: 1, cost_usd: 0.25, estimated: false };
    if (closed.of === "question") closed.view.usage = usage;
    observer.began(answered);
    observer.node(answered, node({ flags }));
    observer.ended(answered, outcome({ projection: closed, closed: true }));
    const costs = records
      .filter(({ labels }) => labels.operation === "experimental_llm_model")
      .map(({ labels, sums }) => [labels.kind, labels.outcome, sums?.priced, sums?.cost_nano_usd]);
    expect(costs).toEqual([
      ["session", "small", 1, 500_000_000],
      ["variant", "small", 1, 250_000_000],
    ]);
  });
});
