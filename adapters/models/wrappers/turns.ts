import { nextTurn, turnWaitMs } from "../../../engine/runtime/event-loop.js";
import type { Model } from "../model.js";

/** If the event loop is delayed by more than this, this process is the bottleneck, not the model: additional calls would only delay all. */
const BUSY_MS = 15;

/** Passes each answer on in its own turn of the event loop: rules process it, and many answers arrive at the same moment. */
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
