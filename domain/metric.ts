import { z } from "zod";
import type { Priority } from "./gap.js";
import type { CallEnd } from "./receipt.js";

/**
 * The kinds of records. `part`: the share of a run's time that one kind of work took. `queue`: how long a run waited for its turn, by the kind of run.
 * `variant`: an answer under one value of a flag. `ending`: a closed question, by what was known of its gap before it was asked. `level`: how much of a disk or of Redis' memory was free or used at a time.
 */
const METRIC_KINDS = [
  "run",
  "part",
  "queue",
  "node",
  "model",
  "embedding",
  "search",
  "cache",
  "answer",
  "session",
  "variant",
  "ending",
  "level",
] as const;
export const MetricKind = z.enum(METRIC_KINDS);
export type MetricKind = z.infer<typeof MetricKind>;

/** The labels by which records are grouped. Every value is from a fixed set or the configuration, never from a user; empty if it does not apply. */
export interface MetricLabels {
  kind: MetricKind;
  /** The node's id, the prompt, the search, the cache kind, the kind of run, the flag, or the kind and status of a gap. */
  operation: string;
  outcome: string;
  role: string;
  provider: string;
  model: string;
  priority: Priority | "";
  /** Of variants: the group of the owner, of a few for all owners, so that answers of one owner are compared as one. */
  group: string;
}

/** Costs are stored as whole billionths of a dollar, so that sums are exact. */
export const NANO_PER_USD = 1_000_000_000;

/** The sums over records, besides their number and durations. */
const SUM_NAMES = [
  "attempts",
  "streamed",
  "cache_hits",
  "input_tokens",
  "cached_tokens",
  "output_tokens",
  "cost_nano_usd",
  "prefixable",
  "prefix_hits",
  "prefixable_tokens",
  "prefix_tokens",
  "iterations",
  "judged",
  "score",
  "score_squared",
  "grounded",
  "refined",
  "first_pass",
  "accepted",
  "priced",
  "level",
] as const;
export type SumName = (typeof SUM_NAMES)[number];
export type Sums = Partial<Record<SumName, number>>;

/** One run of a node, one call, one answer or one run. It has no text and no owner; its ids are not stored with the sums. */
export interface MetricRecord {
  labels: Pick<MetricLabels, "kind" | "operation" | "outcome"> & Partial<MetricLabels>;
  /** When it ended, in milliseconds since 1970. */
  at: number;
  durationMs: number | null;
  sums?: Sums;
  /** The thread that it belongs to, for traces and for the time of its run. */
  thread?: string;
  session?: string;
}

/** Takes a record. It never throws and never waits. */
export type Observe = (record: MetricRecord) => void;

/** The steps of time over which records are added up. */
export const STEPS = ["minute", "hour"] as const;
export type Step = (typeof STEPS)[number];
export const STEP_MS: Record<Step, number> = { minute: 60_000, hour: 3_600_000 };

/** How long sums are kept. */
export const METRICS_KEPT_MS = 30 * 86_400_000;

/** The start of the step that contains a time, in milliseconds. */
export function stepAt(step: Step, ms: number): number {
  return ms - (ms % STEP_MS[step]);
}

/** Model calls of the ledger with the same labels that were booked in one step. Costs are whole billionths of a dollar, so that sums are exact. */
export interface CallTotal {
  /** The start of the step, in milliseconds. */
  at: number;
  provider: string;
  model: string;
  role: string;
  prompt_name: string;
  priority: Priority | "";
  /** `open`: still running, or abandoned by a process that died. */
  end: CallEnd | "open";
  calls: number;
  input_tokens: number;
  cached_tokens: number;
  output_tokens: number;
  cost_nano_usd: number;
  /** Calls whose model has no price. */
  unpriced: number;
  /** Calls whose tokens the provider did not report. */
  estimated: number;
}
