import type { Model } from "../model.js";

/** So many calls at once. Who waits is served in turn, one of each owner after the other: nobody's batch holds up the rest. */
export function createSlots(most: number) {
  const waiting = new Map<string, (() => void)[]>();
  let taken = 0;
  const next = () => {
    const [turn] = waiting;
    if (!turn || taken >= most) return;
    const [owner, queue] = turn;
    const go = queue.shift();
    // The owner goes to the end of the line.
    waiting.delete(owner);
    if (queue.length > 0) waiting.set(owner, queue);
    taken += 1;
    go?.();
  };
  return {
    /** Resolves with what frees the slot again. Rejects when told to stop waiting. */
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
    /** How many calls are under way, and how many wait. */
    load: () => ({ active: taken, waiting: [...waiting.values()].reduce((sum, queue) => sum + queue.length, 0) }),
  };
}
export type Slots = ReturnType<typeof createSlots>;

/** Takes a slot for each call, and gives it back however the call ends. */
export function withSlots(model: Model, slots: Slots): Model {
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
