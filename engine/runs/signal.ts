/** Wakes one waiter. A notification before the wait counts. */
export function createSignal() {
  let isNotified = false;
  let wake = () => {};
  return {
    notify() {
      isNotified = true;
      wake();
    },
    /** Resolves with the next notification, or after `longestMs` milliseconds. */
    async wait(longestMs?: number): Promise<void> {
      if (!isNotified)
        await new Promise<void>((resolve) => {
          const timer = longestMs === undefined ? undefined : setTimeout(resolve, longestMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      isNotified = false;
    },
  };
}
