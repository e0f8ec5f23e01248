import { nextTurn } from "../../domain/turns.js";
import type { Model } from "../model.js";

/** Passes each answer on in a turn of the event loop of its own: rules read it, and many arrive at the same moment. */
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
