/** The callbacks of the subscribers of each session. */
export function createSubscribers<Change>(connect: (owner: string, sessionId: string) => () => void) {
  const bySession = new Map<string, { callbacks: Set<(change: Change) => void>; disconnect: () => void }>();
  let onNoneLeft = () => {};

  return {
    get size() {
      return bySession.size;
    },
    /**
     * Calls back at every change of a session. Returns the function that unsubscribes. The first subscriber of a session connects, the last
     * one disconnects.
     */
    add(owner: string, sessionId: string, onChange: (change: Change) => void): () => void {
      const key = `${owner} ${sessionId}`;
      const ofSession = bySession.get(key) ?? { callbacks: new Set(), disconnect: connect(owner, sessionId) };
      bySession.set(key, ofSession);
      ofSession.callbacks.add(onChange);
      return () => {
        ofSession.callbacks.delete(onChange);
        if (ofSession.callbacks.size > 0 || bySession.get(key) !== ofSession) return;
        ofSession.disconnect();
        bySession.delete(key);
        if (bySession.size === 0) onNoneLeft();
      };
    },
    notify(owner: string, sessionId: string, change: Change): void {
      for (const callback of [...(bySession.get(`${owner} ${sessionId}`)?.callbacks ?? [])]) callback(change);
    },
    notifyAll(change: Change): void {
      for (const { callbacks } of [...bySession.values()]) for (const callback of [...callbacks]) callback(change);
    },
    /** Resolves when the last subscriber has left. */
    noneLeft: () =>
      new Promise<void>((resolve) => {
        onNoneLeft = resolve;
      }),
  };
}
