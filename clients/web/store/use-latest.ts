import { useCallback, useRef, useState } from "react";

/** A value that is stored on the server: the newest one is sent, one call after the other. */
export interface Latest<Value> {
  send: (value: Value) => void;
  /** Waits until nothing is left to send. False if that failed: `problem` says why. */
  isKept: () => Promise<boolean>;
  problem: unknown;
}

/** Sends the newest value. A value that changes while a call is running is sent after it; values in between are skipped. */
export function useLatest<Value>(call: (value: Value) => Promise<void>): Latest<Value> {
  const [problem, setProblem] = useState<unknown>(null);
  const next = useRef<{ value: Value } | null>(null);
  const work = useRef<Promise<boolean> | null>(null);
  const kept = useRef(true);
  const latest = useRef(call);
  latest.current = call;
  const sendAll = useCallback(async () => {
    try {
      while (next.current) {
        const { value } = next.current;
        next.current = null;
        await latest.current(value);
      }
      kept.current = true;
    } catch (error) {
      kept.current = false;
      setProblem(error);
    } finally {
      work.current = null;
    }
    return kept.current;
  }, []);
  const send = useCallback(
    (value: Value) => {
      next.current = { value };
      if (work.current) return;
      setProblem(null);
      work.current = sendAll();
    },
    [sendAll],
  );
  return { send, isKept: useCallback(async () => work.current ?? kept.current, []), problem };
}
