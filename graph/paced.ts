import { nextTurn } from "../engine/runtime/event-loop.js";

/** Lets a node begin in a turn of the event loop of its own: the nodes of many runs become ready at the same moment. */
export function paced<State, Config, Update>(node: (state: State, config: Config) => Promise<Update>) {
  return async (state: State, config: Config): Promise<Update> => {
    await nextTurn("run");
    return node(state, config);
  };
}
