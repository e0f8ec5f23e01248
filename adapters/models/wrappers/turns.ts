import { nextTurn, turnWaitMs } from "../../../engine/runtime/event-loop.js";
import type { Model } from "../model.js";

/** With longer waits this process is what is slow, not the model: then more calls than necessary would only delay all. */
const BUSY_MS = 15;

/** Passes each answer on in a turn of the event loop of its own: rules read it, and many arrive at the same moment. */
export function withTurns(model: Model): Model {
  return {
    ...model,
    room: (scope) => (turnWaitMs() > BUSY_MS ? 1 : (model.room?.(scope) ?? Number.POSITIVE_INFINITY)),
    async complete(call) {
      const answer = await model.complete(call);
      await nextTurn("run");
      return answer;
    },
  };
}
