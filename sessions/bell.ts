/** Wakes one who waits; a ring that came before the wait counts. */
export function createBell() {
  let wasRung = false;
  let wake = () => {};
  return {
    ring() {
      wasRung = true;
      wake();
    },
    /** Resolves with the next ring, or after so many milliseconds. */
    async rung(longestMs?: number): Promise<void> {
      if (!wasRung)
        await new Promise<void>((resolve) => {
          const timer = longestMs === undefined ? undefined : setTimeout(resolve, longestMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wasRung = false;
    },
  };
}
