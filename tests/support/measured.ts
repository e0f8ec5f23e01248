import type { Priority } from "../../domain/gap.js";
import type { CallTotal, MetricRecord, Sums } from "../../domain/metric.js";
import { Bucket } from "../../engine/observability/bucket.js";

/** Records as the program makes them, for histories that tests write themselves. */
export function recordOf(
  kind: MetricRecord["labels"]["kind"],
  operation: string,
  outcome: string,
  durationMs: number | null = null,
  sums: Sums = {},
  priority: Priority | "" = "",
): MetricRecord {
  return { labels: { kind, operation, outcome, priority }, at: 0, durationMs, sums };
}

/** A run with its own time. */
export function runRecords(outcome: "done" | "failed", overheadMs: number): MetricRecord[] {
  return [
    recordOf("run", "reply", outcome, overheadMs * 3),
    recordOf("part", "overhead", outcome, overheadMs),
    recordOf("part", "store", outcome, overheadMs),
  ];
}

/** An answer that was closed. */
export function answerRecord(score: number, { refined = false, accepted = true } = {}): MetricRecord {
  return recordOf("answer", "closed", accepted ? "accepted" : "below_bar", null, {
    judged: 1,
    score,
    score_squared: score * score,
    refined: Number(refined),
    accepted: Number(accepted),
    first_pass: Number(accepted && !refined),
    grounded: 1,
  });
}

export function bucketOf(records: MetricRecord[]): Bucket {
  const bucket = new Bucket();
  for (const record of records) bucket.add(record);
  return bucket;
}

/** Calls of one model. */
export function callsOf(given: Partial<CallTotal>): CallTotal {
  return {
    at: 0,
    provider: "p",
    model: "m",
    role: "writer",
    prompt_name: "draftAnswer",
    priority: "",
    end: "done",
    calls: 1,
    input_tokens: 0,
    cached_tokens: 0,
    output_tokens: 0,
    cost_nano_usd: 0,
    unpriced: 0,
    estimated: 0,
    ...given,
  };
}
