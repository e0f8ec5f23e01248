/** The longest time between two turns of the event loop, with its start; both in milliseconds of `performance.now()`. */
export interface Hold {
  from: number;
  ms: number;
}

/** Watches the event loop. The returned function stops watching and returns the longest time for which the loop was blocked. */
export function watchLoop(): () => Promise<Hold> {
  let [last, longest] = [performance.now(), { from: 0, ms: 0 }];
  let immediate = setImmediate(tick);
  function tick() {
    const now = performance.now();
    if (now - last > longest.ms) longest = { from: last, ms: now - last };
    last = now;
    immediate = setImmediate(tick);
  }
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    clearImmediate(immediate);
    return longest;
  };
}
