import { describe, expect, it } from "vitest";
import { createPrometheus, type Standing } from "../../../engine/observability/prometheus.js";
import { answerRecord, recordOf } from "../../support/measured.js";

const STANDING: Standing = {
  queue: { waiting: 2, executing: 1, oldestMs: 1_500 },
  dependencies: [
    { name: "store", kind: "redis", status: "ok" },
    { name: "vectors", kind: "qdrant", status: "unavailable" },
  ],
  alerts: [{ id: "errors", severity: "warning", firing: true }],
};
const QUIET: Standing = { queue: { waiting: 0, executing: 0, oldestMs: null }, dependencies: [], alerts: null };
const lines = async (prometheus: ReturnType<typeof createPrometheus>, standing = QUIET) =>
  (await prometheus.text(standing)).split("\n");

describe("the figures for Prometheus", () => {
  it("have what stands now, and forget a dependency or an alert that is no longer told", async () => {
    const prometheus = createPrometheus();
    const now = await lines(prometheus, STANDING);
    expect(now).toEqual(
      expect.arrayContaining([
        "aa_queue_waiting 2",
        "aa_queue_oldest_seconds 1.5",
        'aa_dependency_up{name="store",kind="redis"} 1',
        'aa_dependency_up{name="vectors",kind="qdrant"} 0',
        'aa_alert_firing{alert="errors",severity="warning"} 1',
      ]),
    );
    const later = await lines(prometheus);
    expect(later).toContain("aa_queue_oldest_seconds 0");
    expect(later.filter((line) => /^aa_(?:dependency_up|alert_firing)\{/.test(line))).toEqual([]);
  });

  it("count only sessions that were started, and score only answers that were judged", async () => {
    const prometheus = createPrometheus();
    for (const operation of ["started", "read"]) prometheus.add(recordOf("session", operation, "ok"));
    prometheus.add(answerRecord(8));
    prometheus.add(recordOf("answer", "closed", "skipped", null, {}, "LOW"));
    const text = await lines(prometheus);
    expect(text).toContain("aa_sessions_total 1");
    expect(text).toContain('aa_answers_total{outcome="accepted",priority="none"} 1');
    expect(text).toContain('aa_answers_total{outcome="skipped",priority="LOW"} 1');
    expect(text).toContain('aa_answer_score_sum{priority="none"} 8');
    expect(text.some((line) => line.startsWith('aa_answer_score_sum{priority="LOW"}'))).toBe(false);
  });

  it("count the tokens and the cost of a call in dollars, and a node only with its duration", async () => {
    const prometheus = createPrometheus();
    const call = recordOf("model", "draftAnswer", "done", 250, { input_tokens: 9, cost_nano_usd: 500_000_000 });
    prometheus.add({ ...call, labels: { ...call.labels, provider: "p", model: "m" } });
    prometheus.add(recordOf("node", "judgeAnswer", "finished"));
    prometheus.add(recordOf("node", "judgeAnswer", "finished", 100));
    const text = await lines(prometheus);
    expect(text).toContain('aa_model_tokens_total{provider="p",model="m",type="input"} 9');
    expect(text).toContain('aa_model_cost_usd_total{provider="p",model="m"} 0.5');
    expect(text).toContain('aa_node_seconds_count{node="judgeAnswer",outcome="finished"} 1');
  });
});
