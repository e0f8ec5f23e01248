import { nextTurn } from "../engine/runtime/event-loop.js";

/** Starts each node in its own turn of the event loop: the nodes of many runs become ready at the same moment. */
export function paced<State, Config, Update>(node: (state: State, config: Config) => Promise<Update>) {
  return async (state: State, config: Config): Promise<Update> => {
    await nextTurn("run");
    return node(state, config);
  };
}
