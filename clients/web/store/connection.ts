/** Whether the server can be reached. */
export interface Connection {
  isLost(): boolean;
  subscribe(listener: () => void): () => void;
  /** The same fetch. Its network errors and answers also report whether the server can be reached. */
  watched(send: typeof fetch): typeof fetch;
}

/** The interval at which an unreachable server is probed. */
const PROBE_MS = 3_000;

/** `probe` resolves when the server answers. */
export function createConnection(probe: () => Promise<unknown>): Connection {
  const listeners = new Set<() => void>();
  let lost = false;
  let probing: ReturnType<typeof setInterval> | undefined;
  const set = (now: boolean) => {
    if (now === lost) return;
    lost = now;
    clearInterval(probing);
    // Pages that follow no events would not notice that the server is back.
    if (lost)
      probing = setInterval(
        () =>
          void probe().then(
            () => set(false),
            () => {},
          ),
        PROBE_MS,
      );
    for (const listener of listeners) listener();
  };
  return {
    isLost: () => lost,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watched: (send) => async (input, init) => {
      try {
        const response = await send(input, init);
        set(false);
        return response;
      } catch (error) {
        // A request that this page has aborted says nothing about the server.
        if (!init?.signal?.aborted) set(true);
        throw error;
      }
    },
  };
}
