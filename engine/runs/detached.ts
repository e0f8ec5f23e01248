import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";

/**
 * Works outside the run of whoever calls. LangGraph makes a graph that is used in another graph's node a part of that graph's thread, with its
 * checkpointer: sessions have threads of their own, wherever their calls come from.
 */
export function detached<Result>(work: () => Promise<Result>): Promise<Result> {
  return AsyncLocalStorageProviderSingleton.runWithConfig(undefined, work, true);
}
