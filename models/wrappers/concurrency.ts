import type { Model } from "../model.js";

/** Limits the number of concurrent calls. Waiting calls are served round-robin by owner, so that no batch blocks other owners. */
export function createLimiter(most: number) {
  const waiting = new Map<string, (() => void)[]>();
  let taken = 0;
  const next = () => {
    const [turn] = waiting;
    if (!turn || taken >= most) return;
    const [owner, queue] = turn;
    const go = queue.shift();
    // The owner goes to the end of the queue.
    waiting.delete(owner);
    if (queue.length > 0) waiting.set(owner, queue);
    taken += 1;
    go?.();
  };
  return {
    /** Resolves with a function that frees the slot. Rejects when the signal aborts. */
    take(owner: string, signal?: AbortSignal): Promise<() => void> {
      signal?.throwIfAborted();
      return new Promise((resolve, reject) => {
        const free = () => {
          taken -= 1;
          next();
        };
        const go = () => {
          signal?.removeEventListener("abort", stop);
          resolve(free);
        };
        const stop = () => {
          const queue = waiting.get(owner) ?? [];
          const left = queue.filter((one) => one !== go);
          if (left.length > 0) waiting.set(owner, left);
          else waiting.delete(owner);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", stop, { once: true });
        waiting.set(owner, [...(waiting.get(owner) ?? []), go]);
        next();
      });
    },
    /** The number of active and of waiting calls. */
    load: () => ({ active: taken, waiting: [...waiting.values()].reduce((sum, queue) => sum + queue.length, 0) }),
  };
}
export type Limiter = ReturnType<typeof createLimiter>;

/** Takes a slot for each call and frees it however the call ends. */
export function withConcurrencyLimit(model: Model, slots: Limiter): Model {
  return {
    ...model,
    async complete(call) {
      const free = await slots.take(call.scope.owner, call.signal);
      try {
        return await model.complete(call);
      } finally {
        free();
      }
    },
  };
}
