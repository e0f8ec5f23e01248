import { createSlots, type Slots } from "../../../engine/runtime/slots.js";
import type { CallScope, Model } from "../model.js";

/** True for a call of a background run, which is part of a batch. */
export type IsBackground = (scope: Pick<CallScope, "thread_id">) => boolean;

/** Slots for the calls to one provider. Background calls get at most half of them, so that an interactive call soon finds a free one. */
export function createCallSlots(most: number): Slots {
  return createSlots({ atOnce: most, atOnceInBackground: Math.max(1, Math.floor(most / 2)) });
}

/** Acquires a slot for each call, and releases it however the call ends. */
export function withConcurrencyLimit(model: Model, slots: Slots, isBackground: IsBackground): Model {
  return {
    ...model,
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
