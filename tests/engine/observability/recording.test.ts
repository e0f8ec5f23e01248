import { describe, expect, it } from "vitest";
import type { StoredBucket } from "../../../adapters/stores/ports/metrics.js";
import type { MetricRecord } from "../../../domain/metric.js";
import { Bucket } from "../../../engine/observability/bucket.js";
import { createRecording } from "../../../engine/observability/recording.js";
import type { RunSummary } from "../../../engine/observability/runs.js";
import { times } from "../../support/alert-cases.js";
import { recordOf } from "../../support/measured.js";
import { aRun } from "../../support/session-rows.js";

const QUIET = { queue: { waiting: 0, executing: 0, oldestMs: null }, dependencies: [], alerts: null };

/** A recording whose store, collector and log keep what they get. */
function opened({ telemetry = true } = {}) {
  const written: StoredBucket[] = [];
  const sent: string[] = [];
  const summaries: RunSummary[] = [];
  const recording = createRecording({
    store: {
      write: async (buckets) => void written.push(...buckets),
      read: async () => [],
      starts: async () => [],
      prune: async () => {},
    },
    process: "here",
    telemetry: telemetry
      ? {
          began: ({ run_id }) => void sent.push(`began ${run_id}`),
          add: ({ labels }) => void sent.push(`${labels.kind} ${labels.operation}`),
          close: async () => {},
        }
      : null,
    onSummary: (summary) => void summaries.push(summary),
  });
  const counted = () =>
    written.flatMap(({ data }) => Bucket.decode(data).series.map(({ labels, count }) => [labels.operation, count]));
  return { recording, written, sent, summaries, counted };
}
const at = (record: MetricRecord): MetricRecord => ({ ...record, at: Date.now() });

describe("the recording of measurements", () => {
  it("passes each one to the store, to Prometheus and to the collector", async () => {
    const { recording, sent, counted } = opened();
    recording.observe(at(recordOf("search", "resume", "hit", 3)));
    await recording.flush();
    expect(counted()).toEqual([["resume", 1]]);
    expect(sent).toEqual(["search resume"]);
    expect(await recording.prometheus.text(QUIET)).toMatch(/aa_search\w*\{[^}]*resume/);
  });

  it("has everything in Prometheus' text that was observed before it was asked for", async () => {
    const { recording } = opened({ telemetry: false });
    recording.observe(recordOf("session", "started", "done"));
    expect(await recording.prometheus.text(QUIET)).toContain("aa_sessions_total 1");
  });

  it("adds up by itself once many wait, so that a busy process does not keep them", () => {
    const { recording, sent } = opened();
    for (const _ of times(255, () => 0)) recording.observe(recordOf("cache", "search", "hit"));
    expect(sent).toEqual([]);
    recording.observe(recordOf("cache", "search", "hit"));
    expect(sent).toHaveLength(256);
  });

  it("tells the collector that a run began before anything that happened in it", async () => {
    const { recording, sent } = opened();
    const run = aRun();
    recording.runs.began(run);
    recording.observe({ ...recordOf("model", "readJob", "done", 5), thread: run.thread_id });
    recording.runs.ended(run, { status: "done", problem: null, projection: null, closed: false });
    await recording.flush();
    expect(sent.slice(0, 3)).toEqual(["began run_1", "model readJob", "run start"]);
  });

  it("counts the calls of models and of embeddings to their run, and no searches", () => {
    const { recording, summaries } = opened();
    const run = aRun();
    recording.runs.began(run);
    for (const kind of ["model", "embedding", "search"] as const)
      recording.observe({ ...at(recordOf(kind, "any", "done", 5)), thread: run.thread_id });
    recording.runs.ended(run, { status: "done", problem: null, projection: null, closed: false });
    expect(summaries[0]?.calls.calls).toBe(2);
  });
});
