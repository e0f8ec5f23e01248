/** The number of crashes at one point of a thread after which the run is no longer retried automatically. */
export const MAX_CRASHES = 4;
/**
 * After two crashes a run is a suspect: it may be a poison pill, or only have run next to one. The map gives, by the number of crashes, the
 * age that a process must have before it executes the suspect. A process of that age is probably not being killed repeatedly from outside,
 * which would make every run a suspect. The last attempt waits longer than the processes of such a series live.
 */
const SETTLED_MS = new Map([
  [2, 3_000],
  [3, 10_000],
]);

/** The decision about a run that is to be executed. */
export type IsolationDecision = "admitted" | "wait" | "poison";

/** Isolates runs that may be poison pills, which end the process that executes them. */
export interface Isolation {
  /**
   * Decides by the number of crashes at the run's point. Suspects are executed one at a time, in a process of sufficient age, so that the
   * next crash identifies the culprit: `wait` until then. `poison` at `MAX_CRASHES`.
   */
  admit(runId: string, crashes: number): IsolationDecision;
  /** Ends the isolation of a run that has ended or has passed the point of its crashes, so that another suspect can be executed. */
  leave(runId: string): void;
}

/** `ageMs` returns the time since this process was started, in milliseconds. */
export function createIsolation(ageMs: () => number = () => performance.now()): Isolation {
  let suspect: string | null = null;
  return {
    admit(runId, crashes) {
      if (crashes >= MAX_CRASHES) return "poison";
      const settledMs = SETTLED_MS.get(crashes);
      if (settledMs === undefined) return "admitted";
      if (ageMs() < settledMs || (suspect !== null && suspect !== runId)) return "wait";
      suspect = runId;
      return "admitted";
    },
    leave(runId) {
      if (suspect === runId) suspect = null;
    },
  };
}
