import type { Answered } from "./http.js";
import type { RequestKind } from "./user.js";

/** Quantiles of durations, in milliseconds. */
export interface Quantiles {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** Answers by their end: served, refused with a time to retry, or wrong. */
export interface Tally {
  served: number;
  refused: Record<string, number>;
  errors: Record<string, number>;
}

/** One second of a scenario, for the plot. */
export interface Moment {
  second: number;
  served: number;
  refused: number;
  p95: number;
}

/** Collects the answers of all users. */
export function createFigures() {
  const begun = performance.now();
  const durations = new Map<RequestKind, number[]>();
  const seconds = new Map<number, { ms: number[]; refused: number }>();
  const tally: Tally = { served: 0, refused: {}, errors: {} };
  return {
    tally,
    /** When the measurement began, in milliseconds since 1970. */
    begun: Date.now(),
    record(kind: RequestKind, answered: Answered): void {
      const second = Math.floor((performance.now() - begun) / 1000);
      const moment = seconds.get(second) ?? { ms: [], refused: 0 };
      seconds.set(second, moment);
      const end = countIn(tally, answered);
      if (end === "refused") moment.refused += 1;
      if (end !== "served") return;
      moment.ms.push(answered.ms);
      durations.set(kind, [...(durations.get(kind) ?? []), answered.ms]);
    },
    of: (kinds: RequestKind[]): Quantiles => quantiles(kinds.flatMap((kind) => durations.get(kind) ?? [])),
    moments: (): Moment[] =>
      [...seconds].map(([second, { ms, refused }]) => ({
        second,
        served: ms.length,
        refused,
        p95: quantiles(ms).p95,
      })),
  };
}
export type Figures = ReturnType<typeof createFigures>;

/** Counts an answer by its end, and returns it: only an answer that says when to try again is a refusal. */
export function countIn(tally: Tally, { status, code, hasRetryAfter }: Answered): "served" | "refused" | "error" {
  if (status >= 200 && status < 300) {
    tally.served += 1;
    return "served";
  }
  const isRefusal = (status === 429 || status === 503) && hasRetryAfter;
  const counts = isRefusal ? tally.refused : tally.errors;
  const name = `${status} ${code ?? ""}`.trim();
  counts[name] = (counts[name] ?? 0) + 1;
  return isRefusal ? "refused" : "error";
}

/** Zeros if nothing was measured: the count shows that. */
export function quantiles(values: number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
