/** Whether the server can be reached. */
export interface Connection {
  isLost(): boolean;
  subscribe(listener: () => void): () => void;
  /** The same fetch, whose network errors and answers say whether the server can be reached. */
  watched(send: typeof fetch): typeof fetch;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  let lost = false;
  const set = (now: boolean) => {
    if (now === lost) return;
    lost = now;
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
        // A request that this page has given up says nothing about the server.
        if (!init?.signal?.aborted) set(true);
        throw error;
      }
    },
  };
}
