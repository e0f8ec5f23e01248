/** The number of crashes at one point of a thread after which the run is not tried again automatically. */
export const MAX_CRASHES = 4;
/**
 * From two crashes on a run is a suspect: it may be a poison pill, or it was only next to one. By its number of crashes: how long a process must
 * have run before it executes the suspect. A process that has is probably not being killed repeatedly from outside, in which case every run would
 * be a suspect. The last try waits for longer than such a series leaves a process.
 */
const SETTLED_MS = new Map([
  [2, 3_000],
  [3, 10_000],
]);

/** The decision about a run that is to be executed. */
export type IsolationDecision = "admitted" | "wait" | "poison";

/** Isolates the runs that may be poison pills, which end the process that executes them. */
export interface Isolation {
  /**
   * Decides by the number of crashes at the run's point. Suspects are executed one at a time, in a process that has settled, so that the next
   * crash identifies the culprit: `wait` until then. `poison` at `MAX_CRASHES`.
   */
  admit(runId: string, crashes: number): IsolationDecision;
  /** Ends the isolation of a run, so that another suspect can be executed: it has ended, or got further than the point of its crashes. */
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
