import { useCallback, useRef, useState } from "react";
import { ApiProblem } from "../../typescript/problem.js";

/** The pauses before a request without an answer is sent again, with the same key. */
const PAUSES_MS = [300, 1_000, 2_000, 4_000, 8_000];

/** An action that runs once however often it is clicked, with the problem of its last attempt. */
export interface Action<Given extends unknown[]> {
  run: (...given: Given) => Promise<boolean>;
  busy: boolean;
  problem: unknown;
  clear: () => void;
}

/**
 * Wraps a call to the server. While it is running, another click does nothing. If no answer comes, it is sent again with the same idempotency
 * key, so that it takes effect once.
 */
export function useAction<Given extends unknown[]>(
  call: (key: string, ...given: Given) => Promise<void>,
): Action<Given> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const running = useRef(false);
  const latest = useRef(call);
  latest.current = call;
  const run = useCallback(async (...given: Given): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await persistently((key) => latest.current(key, ...given));
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { run, busy, problem, clear: useCallback(() => setProblem(null), []) };
}

async function persistently(call: (key: string) => Promise<void>): Promise<void> {
  const key = crypto.randomUUID();
  for (let tried = 0; ; tried += 1) {
    try {
      return await call(key);
    } catch (error) {
      const pauseMs = PAUSES_MS[tried];
      const isNetwork = error instanceof TypeError;
      const isPassing = error instanceof ApiProblem && (error.code === "draining" || error.code === "overloaded");
      if (pauseMs === undefined || !(isNetwork || isPassing)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
