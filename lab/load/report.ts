import type { BatchResult } from "./batch.js";
import type { Quantiles } from "./figures.js";
import type { LoadResult } from "./measured.js";
import type { StreamsResult } from "./streams.js";

/** A scenario's result as lines to read. */
export function linesOf(result: LoadResult): string[] {
  const { tally, loop_delay_p99_ms: loop } = result;
  return [
    durations("acceptance (202 or first event)", result.acceptance),
    durations("reads", result.reads),
    ...result.runs.map(
      ({ operation, count, failed, p50_ms, p95_ms, p99_ms }) =>
        `run ${operation}: ${count}, ${failed} failed, p50 ${ms(p50_ms)} p95 ${ms(p95_ms)} p99 ${ms(p99_ms)} ms`,
    ),
    `own time of a run p95 ${ms(result.overhead_p95_ms)} ms (the worst minute), queue p95 ${ms(result.queue_p95_ms)} ms, at most ${result.most_waiting} waiting`,
    `event loop p99 ${ms(loop.p50)} ms in the median window of 10 s, ${ms(loop.max)} in the worst`,
    `memory in MB: ${result.memory_mb.map(({ start, most, end }) => `${start} at the start, ${most} at most, ${end} at the end`).join("; ")}`,
    `served ${tally.served}, refused ${counted(tally.refused)}, errors ${counted(tally.errors)}, not finished ${result.left}`,
  ];
}

/** The result of a batch as lines to read. */
export function linesOfBatch({ accepted_ms, total_ms, counts, problems, repeated, resumes }: BatchResult): string[] {
  return [
    `accepted after ${ms(accepted_ms)} ms, ended after ${ms(total_ms / 1000)} s: ${counts.done} of ${counts.total} done, ${counts.failed} failed`,
    ...problems.map(({ item_id, code, message }) => `  ${item_id}: ${code}, ${message}`),
    `${repeated} sessions repeated; ${resumes.calls} calls for ${resumes.pairs} résumés, with ${resumes.under_way} calls under way at the kill`,
  ];
}

/** The result of many open event streams as lines to read. */
export function linesOfStreams(result: StreamsResult): string[] {
  const { streams, seconds, events, gaps, broken, actions, tally, loop_delay_p99_ms: loop } = result;
  return [
    `${streams} streams for ${seconds} s: ${events} events received, ${gaps} gaps, ${broken} streams broken`,
    `${(actions / seconds).toFixed(1)} actions a second: served ${tally.served}, refused ${counted(tally.refused)}, errors ${counted(tally.errors)}`,
    durations("acceptance (202 or first event)", result.acceptance),
    durations("reads", result.reads),
    `event loop p99 ${ms(loop.p50)} ms in the median window of 10 s, ${ms(loop.max)} in the worst`,
    `memory in MB, minute by minute: ${result.memory_mb.join(" ")}`,
  ];
}

function durations(what: string, { count, p50, p95, p99, max }: Quantiles): string {
  return `${what}: ${count}, p50 ${ms(p50)} p95 ${ms(p95)} p99 ${ms(p99)} max ${ms(max)} ms`;
}

function counted(counts: Record<string, number>): string {
  const all = Object.entries(counts).map(([what, count]) => `${count} × ${what}`);
  return all.length > 0 ? all.join(", ") : "0";
}

function ms(value: number | null): string {
  return value === null ? "-" : value.toFixed(1);
}
