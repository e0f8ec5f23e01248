import { OwnerTurns } from "../../../engine/runtime/owner-turns.js";
import type { CallScope, Model } from "../model.js";

/** True for a call of a background run, which is part of a batch. */
export type IsBackground = (scope: Pick<CallScope, "thread_id">) => boolean;

/** With more calls under way than this, what another one costs this process weighs more than the time that it saves. */
const SIDE_BY_SIDE = 16;

/**
 * Limits the number of concurrent calls. Waiting calls are served round-robin by owner. Background calls come after all others and never
 * have more than half of the slots, so that an interactive call soon finds a free one.
 */
export function createLimiter(most: number) {
  const mostBackground = Math.max(1, Math.floor(most / 2));
  const attended = new OwnerTurns<() => void>();
  const background = new OwnerTurns<() => void>();
  let taken = 0;
  let takenInBackground = 0;
  let closed = false;

  const next = () => {
    if (closed || taken >= most) return;
    const go = attended.next();
    const goInBackground = go || takenInBackground >= mostBackground ? undefined : background.next();
    if (!go && !goInBackground) return;
    taken += 1;
    if (goInBackground) takenInBackground += 1;
    (go ?? goInBackground)?.();
  };
  return {
    /** Resolves with a function that frees the slot. Rejects when the signal aborts. */
    take(
      owner: string,
      { isBackground = false, signal }: { isBackground?: boolean; signal?: AbortSignal | undefined } = {},
    ): Promise<() => void> {
      signal?.throwIfAborted();
      const lane = isBackground ? background : attended;
      return new Promise((resolve, reject) => {
        const free = () => {
          taken -= 1;
          if (isBackground) takenInBackground -= 1;
          next();
        };
        const go = () => {
          signal?.removeEventListener("abort", stop);
          resolve(free);
        };
        const stop = () => {
          lane.take(owner, (one) => one === go);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", stop, { once: true });
        lane.add(owner, go);
        next();
      });
    },
    /** No call gets a slot any more; those that have one go on. */
    close() {
      closed = true;
    },
    /** The number of calls that would neither wait nor make others wait. */
    free: () => Math.max(0, Math.min(most, SIDE_BY_SIDE) - taken - attended.all().length),
    /** The number of active and of waiting calls. */
    load: () => ({ active: taken, waiting: attended.all().length + background.all().length }),
  };
}
export type Limiter = ReturnType<typeof createLimiter>;

/** Takes a slot for each call and frees it however the call ends. Nobody waits for a background run, so its calls have room for one. */
export function withConcurrencyLimit(model: Model, slots: Limiter, isBackground: IsBackground): Model {
  return {
    ...model,
    room: (scope) => (isBackground(scope) ? 1 : Math.max(1, slots.free())),
    async complete(call) {
      const free = await slots.take(call.scope.owner, {
        isBackground: isBackground(call.scope),
        signal: call.signal,
      });
      try {
        return await model.complete(call);
      } finally {
        free();
      }
    },
  };
}
