import { nextTurn } from "../../../engine/runtime/event-loop.js";
import type { Model } from "../model.js";

/** Passes each answer on in its own turn of the event loop: rules process it, and many answers arrive at the same moment. */
export function withTurns(model: Model): Model {
  return {
    ...model,
    async complete(call) {
      const answer = await model.complete(call);
      await nextTurn("run");
      return answer;
    },
  };
}
