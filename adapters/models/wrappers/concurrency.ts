import { createSlots, type Slots } from "../../../engine/runtime/slots.js";
import type { CallScope, Model } from "../model.js";

/** True for a call of a background run, which is part of a batch. */
export type IsBackground = (scope: Pick<CallScope, "thread_id">) => boolean;

/** With more concurrent calls than this, another one costs this process more time than it saves. */
const SIDE_BY_SIDE = 16;

/** Slots for the calls to one provider. Background calls get at most half of them, so that an interactive call soon finds a free one. */
export function createCallSlots(most: number): CallSlots {
  const slots = createSlots({ atOnce: most, atOnceInBackground: Math.max(1, Math.floor(most / 2)) });
  return { ...slots, room: () => Math.max(1, slots.free() - Math.max(0, most - SIDE_BY_SIDE)) };
}
export interface CallSlots extends Slots {
  /** The number of calls that would neither wait nor make others wait, at least one. */
  room(): number;
}

/** Acquires a slot for each call, and releases it however the call ends. Since nobody waits for a background run, `room` is 1 for its calls. */
export function withConcurrencyLimit(model: Model, slots: CallSlots, isBackground: IsBackground): Model {
  return {
    ...model,
    room: (scope) => (isBackground(scope) ? 1 : slots.room()),
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
