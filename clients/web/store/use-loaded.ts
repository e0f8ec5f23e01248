import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { connection } from "../api.js";

/** Data that is read from the server when it is shown. */
export interface Loaded<Value> {
  value: Value | null;
  problem: unknown;
  reload: () => void;
}

/** Reads when the component mounts, when `key` changes, and on demand. */
export function useLoaded<Value>(key: string, read: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ key: string; value: Value | null; problem: unknown }>({
    key,
    value: null,
    problem: null,
  });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is new at every render; `key` says when it reads something else.
  useEffect(() => {
    const stop = new AbortController();
    read(stop.signal).then(
      (value) => !stop.signal.aborted && setLoaded({ key, value, problem: null }),
      (problem: unknown) => !stop.signal.aborted && setLoaded((before) => ({ ...before, key, problem })),
    );
    return () => stop.abort();
  }, [key, turn]);
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  const failed = loaded.problem instanceof TypeError;
  useEffect(() => {
    // The server can be reached again.
    if (!isLost && failed) setTurn((before) => before + 1);
  }, [isLost, failed]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { value: loaded.value, problem: loaded.problem, reload };
}
